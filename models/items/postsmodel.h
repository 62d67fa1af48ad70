// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posts.h"

#include <QAbstractTableModel>

namespace titledesk {

/// The table of 岗位核准信息 (M22, B9): one row per grade, after each level's and kind's grades
/// their sum. Which numbers may be typed is told. Nothing resets it: what changes is said row by
/// row, so that whoever types is not disturbed.
class PostsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { GradeColumn, Approved, Filled, Vacant, Taken, Released, ColumnCount };
    enum Role { NumberRole = Qt::UserRole, SumRole, WarningRole };

    explicit PostsModel(QObject* parent = nullptr);

    /// The store's numbers and, over them, those that were typed and are not in the store yet.
    void setPosts(const Posts& posts, const PostNumbers& approved = {},
                  const PostNumbers& filled = {});
    void setEditable(bool approved, bool filled);
    PostNumbers approved() const { return numbers(&PostCount::approved); }
    PostNumbers filled() const { return numbers(&PostCount::filled); }
    PostCount total() const;
    /// The next row below (or above) in the column that may be typed in; -1: none.
    int editableRow(int row, int column, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    /// Somebody typed into the column.
    void typed(titledesk::PostsModel::Column column);

private:
    struct Row {
        QString name;
        int first = 0; ///< of the grades that it sums up
        int last = 0;
        bool sum = false;
    };
    void build();
    PostNumbers numbers(int PostCount::*member) const;
    void take(const QVector<PostCount>& grades);
    static PostCount countOf(const QVector<PostCount>& grades, const Row& row);
    PostCount countOf(const Row& row) const { return countOf(m_grades, row); }
    QVariant text(const Row& row, int column) const;
    bool isWarning(const Row& row, int column) const;

    QVector<PostCount> m_grades;
    QVector<Row> m_rows;
    bool m_approvedEditable = false;
    bool m_filledEditable = false;
};

} // namespace titledesk
