// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace titledesk {

class PostsModel;

/// A table to type numbers into, one below the other: a digit begins, Enter, Tab and ↓ go to the
/// next one below, Shift+Tab and ↑ to the one above. Outside of a number Tab leaves the table.
class NumberTable : public QTableView {
    Q_OBJECT

public:
    explicit NumberTable(PostsModel& model, QWidget* parent = nullptr);
    /// Begins with the first number of the column.
    void editColumn(int column);
    /// Takes the number that is being typed, as Enter would, and stays there.
    void finishEditing();

protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go(int step);
    PostsModel& m_model;
};

} // namespace titledesk
