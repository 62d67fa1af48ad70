// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace titledesk {

/// Cells whose text stands as far from the edge as the text of their heading does.
class PaddedDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// As QHeaderView::section's padding in the style sheet.
    static constexpr int kPadding = 8;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace titledesk
