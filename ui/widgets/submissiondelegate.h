// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace titledesk {

/// Draws the cells of a list of submissions: bold while 未查看, a sign beside state and check,
/// names and actions as links, a tick box in the middle of its column.
class SubmissionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// How wide the words of 操作 are beside each other, and which of them lies `x` pixels from the
    /// cell's left (-1: none does).
    static int widthOf(const QStringList& words, const QFontMetrics& metrics);
    static int wordAt(const QStringList& words, const QFontMetrics& metrics, int x);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

} // namespace titledesk
