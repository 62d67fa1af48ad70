// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit.h"
#include "catalog.h"
#include "store.h"
#include "submissions.h"

#include <QHash>

#include <functional>
#include <memory>
#include <stop_token>

namespace titledesk {

struct DecisionRequest {
    Action action = Action::Pass;
    QVector<SubmissionId> ids;
    QString opinion;                       ///< for all
    QHash<SubmissionId, QString> opinions; ///< one per row where given (B1)
    QString overrideReason; ///< 人工核实通过: passes over checks of level error that allow it
    QString dueBy;          ///< of a return, yyyy-mm-dd or empty
    bool confirmed = false; ///< of a termination (M17)
    bool correcting = false; ///< also decides what was decided and sent before (an explicit
                             ///< correcting decision, B2)
    bool each = false;       ///< decide those that can be; otherwise one refusal refuses all
};

struct Refusal {
    SubmissionId id;
    QString uuid;
    QString code; ///< registration_pending, not_pending, check_error, recommendation_missing,
                  ///< opinion_missing, …
    QString message;
};

struct DecisionOutcome {
    QString batch;            ///< what undoBatch() takes
    QStringList decisions;    ///< UUIDs, in the order of the request
    QVector<Refusal> refused; ///< with `each` not set and not empty: nothing was decided
};

using Progress = std::function<void(qint64 done, qint64 total)>;

/// Passes, returns, terminates and takes back. Decision, audit row and outbox row are one
/// transaction (Store::write).
class Decisions {
public:
    Decisions(Connection& connection, const Catalog& catalog, const Session& session);

    /// All of the request or, with `each`, those that can be. Cancelled leaves nothing done.
    Result<DecisionOutcome> decide(const DecisionRequest& request, std::stop_token stop = {},
                                   const Progress& progress = {});
    /// What decide() would refuse, without deciding.
    Result<QVector<Refusal>> wouldRefuse(const DecisionRequest& request);
    /// Takes back decisions that were not sent yet; `decisions` of the outcome are those undone.
    /// Refused codes: sent, sending, already_undone, unknown_decision, superseded, depended_on
    /// (passed submissions depend on it; they are named).
    Result<DecisionOutcome> undo(const QStringList& decisions);
    Result<DecisionOutcome> undoBatch(const QString& batch);
    /// Gives up one that the server did not take (conflict or rejected): its outbox entry is
    /// discarded and, where it still stands, it is taken back, so that the server's state can
    /// arrive. Refused: outbox_moved_on, depended_on.
    Result<void> discard(const QString& decision);
    /// Sends once more what the server did not take (conflict or rejected). Refused:
    /// outbox_moved_on.
    Result<void> retry(const QString& decision);
    /// The newest batch of this account of which anything can be taken back, or empty.
    Result<QString> lastBatch();

private:
    struct Head;
    Result<std::optional<Head>> head(SubmissionId id);
    Result<std::optional<Refusal>> refusal(const Head& head, const DecisionRequest& request);
    Result<QString> write(const Head& head, const DecisionRequest& request, const QString& batch,
                          AuditWriter& audit);
    Result<void> takeBack(const QString& decision, qint64 now);
    Result<std::optional<Refusal>> undoOne(const QString& decision, AuditWriter& audit);
    /// Names what passed submissions depend on this one being passed, or nothing.
    Result<QString> dependents(Kind kind, qint64 person, SubmissionId id);
    Statement& statement(const QString& sql);

    Connection& m_connection;
    const Catalog& m_catalog;
    const Session& m_session;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
};

} // namespace titledesk
