// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "outbox.h"
#include "store.h"
#include "submissions.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace titledesk {

/// The queue of decisions on their way to central (B3), oldest first, a thousand at a time.
class OutboxModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Item, Title, Decided, State, Attempts, NextTry, Message, ColumnCount };
    enum Role {
        DecisionRole = Qt::UserRole, ///< QString, UUID
        SubmissionRole,              ///< qint64
        OutboxStateRole,             ///< int, OutboxState
    };

    static constexpr int kPageRows = 1000;

    OutboxModel(Store& store, const Catalog& catalog, QObject* parent = nullptr);

    /// Only entries of this state; all where absent.
    void setState(std::optional<OutboxState> state);
    void reload();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    const OutboxCounts& counts() const { return m_counts; }

signals:
    void ready();
    void failed(const titledesk::Error& error);

private:
    struct Row {
        OutboxEntry entry;
        SubmissionRow submission;
    };
    struct Part {
        QVector<Row> rows;
        OutboxCounts counts;
        bool more = false;
        bool first = true;
    };
    static Result<Part> read(Connection& connection, const Catalog& catalog,
                             std::optional<OutboxState> state, qint64 afterSeq);
    void ask(qint64 afterSeq);
    void arrived(const Result<Part>& part);
    QString text(const Row& row, int column) const;

    Store& m_store;
    const Catalog& m_catalog;
    std::optional<OutboxState> m_state;
    QVector<Row> m_rows;
    OutboxCounts m_counts;
    bool m_more = false;
    Answer<Part> m_answer;
    QTimer m_soon;
};

} // namespace titledesk
