// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "listcolumn.h"

#include <QHeaderView>
#include <QTableView>

namespace titledesk {

class SubmissionModel;

/// Headings of a list; the one of 选择 is a tick box for all.
class TickHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TickHeader(QWidget* parent = nullptr);

signals:
    void allToggled(bool on);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
};

/// A list of submissions that is worked through with the keyboard: J K P R Space V Enter. It takes
/// no input method, so the letters work while a Chinese one is on.
class SubmissionView : public QTableView {
    Q_OBJECT

public:
    explicit SubmissionView(QWidget* parent = nullptr);

    void setSubmissionModel(SubmissionModel* model);
    SubmissionId currentId() const;
    void selectRow(int row);
    void step(int by);
    /// Selected rows, if more than one; the ticks count for batches.
    void keyboardSearch(const QString&) override {}
    /// Columns as wide as headings and usual contents need, in the current font.
    void layoutColumns();
    /// A column that says nothing in what is listed now is left out.
    void setColumnsShown(ListColumn::What what, bool shown);
    QByteArray saveColumns() const;
    /// Not where it was saved of other columns: a newer version may have them in another order.
    bool restoreColumns(const QByteArray& state);

signals:
    void passWanted();
    void returnWanted();
    void terminateWanted(); ///< by the word in 操作 only: there is no key for it
    void markWanted();
    void revealWanted();
    void registrationWanted();
    void evidenceWanted();
    void openWanted();
    void personWanted();
    void undoWanted();
    void filterWanted();
    void currentChangedTo(titledesk::SubmissionId id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    bool actOnKey(int key);
    void actOnWord(const QModelIndex& index, const QPoint& at);
    void toggleTick();
    int widthOf(int column) const;
    QByteArray columnIds() const;
    void giveSlack();
    void sortBy(int section);
    void fitRows();

    SubmissionModel* m_model = nullptr;
    TickHeader* m_header = nullptr;
};

} // namespace titledesk
