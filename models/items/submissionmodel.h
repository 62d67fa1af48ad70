// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "listcolumn.h"
#include "rowcache.h"
#include "store.h"
#include "ticks.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <stop_token>

namespace titledesk {

/// A list of submissions of any size. One query gives the sorted ids, so the scroll bar is exact;
/// rows come by id, a page at a time, when something shows them. It follows the store by itself and
/// keeps ticks and the reader's place.
class SubmissionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64, always there
        LoadedRole,            ///< bool; false: the row is on its way
        PersonRole,            ///< qint64
        StateRole,             ///< int, State
        ViewedRole,            ///< bool
        MarkedRole,            ///< bool, 待定
        CheckRole,             ///< int, Check::Level
        WhatRole,              ///< int, ListColumn::What
        UrgencyRole,           ///< int, Urgency of the day that the cell tells of (B21)
        ActionsRole,           ///< QStringList, what 操作 offers
        RegistrationRole, ///< bool, a registration that did not pass keeps it from passing (M19)
    };

    SubmissionModel(Store& store, const Catalog& catalog, QObject* parent = nullptr);
    ~SubmissionModel() override;

    /// Shows another list: columns and query at once, ticks gone.
    void show(const QVector<ListColumn>& columns, const SubmissionQuery& query);
    /// The same list filtered or sorted otherwise; ticks stay on rows that it still has.
    void setQuery(const SubmissionQuery& query);
    const SubmissionQuery& query() const { return m_query; }
    const QVector<ListColumn>& columns() const { return m_columns; }
    /// Asks again; what is shown stays until the answer is there.
    void reload();
    /// False until the first answer to the query came.
    bool isReady() const { return m_ready; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

    const QVector<SubmissionId>& ids() const { return m_ids; }
    SubmissionId idAt(int row) const;
    /// -1 where the list does not have it.
    int rowOf(SubmissionId id) const;
    /// The row, where it was loaded.
    const SubmissionRow* row(int row) const;

    int tickedCount() const { return int(m_ticks.count(m_ids.size())); }
    bool isTicked(SubmissionId id) const { return m_ticks.contains(id); }
    void setTicked(const QVector<SubmissionId>& ids, bool on);
    void tickAll(bool on);
    /// The ticked ones in the list's order.
    QVector<SubmissionId> tickedInOrder() const;

    /// Marks a row as opened before the store says so.
    void noteViewed(SubmissionId id);
    /// Whose numbers are shown in full, nobody's with an invalid id. Who looks is audited by the
    /// caller.
    void setRevealed(PersonId person);
    /// Finds the next pending submission of this list after `row`, going round at the end; answers
    /// by nextPendingFound, an invalid id where none is left.
    void findNextPending(int row);

signals:
    /// The list of a query is there (also an empty one).
    void ready();
    /// It could not be read; what is shown stays.
    void failed(const titledesk::Error& error);
    void tickedChanged(int count);
    void nextPendingFound(titledesk::SubmissionId id);

private:
    void idsArrived(const Result<QVector<SubmissionId>>& ids);
    void replaceIds(const QVector<SubmissionId>& ids);
    bool removeRuns(const QVector<SubmissionId>& ids);
    bool insertRuns(const QVector<SubmissionId>& ids);
    void announceTicks();
    void rowsArrived(int first, int last);
    QVariant display(const SubmissionRow& row, int rowNumber, const ListColumn& column) const;
    QVariant tickData(SubmissionId id, int role) const;
    QVariant rowData(const SubmissionRow& row, const ListColumn& column, int role) const;
    QString explain(const SubmissionRow& row, int rowNumber, const ListColumn& column) const;
    QStringList actionsOf(const SubmissionRow& row, const ListColumn& column) const;
    static QVariant applicationText(const SubmissionRow& row, const ListColumn& column);
    static QVariant returnText(const SubmissionRow& row, const ListColumn& column);
    static Urgency urgency(const SubmissionRow& row, const ListColumn& column);

    Store& m_store;
    const Catalog& m_catalog;
    QVector<ListColumn> m_columns;
    SubmissionQuery m_query;
    QVector<SubmissionId> m_ids;
    Ticks m_ticks;
    bool m_ready = false;
    PersonId m_revealed;
    std::stop_source m_stop;
    Answer<QVector<SubmissionId>> m_idsAnswer;
    Answer<SubmissionId> m_nextAnswer;
    QTimer m_soon;
    mutable RowCache m_rows; ///< data() asks it for what is shown; that is no change of the model
};

} // namespace titledesk
