// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralcall.h"
#include "decisionbody.h"
#include "inboxwriter.h"
#include "receipts.h"

namespace titledesk::central {

/// A decision as it was posted: `body` are the bytes that the desk froze.
struct PostedDecision {
    QString id;
    QString sha256;
    QString body;
};

/// What central says to one decision.
struct Verdict {
    enum class Result { Accepted, Duplicate, Conflict, Rejected };
    Result result = Result::Rejected;
    Receipt receipt;     ///< of accepted and duplicate
    Problem problem;     ///< of conflict and rejected
    QJsonObject current; ///< of conflict: the API's Current

    QJsonObject toJson(const QString& id) const;
};

/// Judges decisions and writes those that it accepts, with their effects, receipts and summary.
/// Use inside Database::write with the unit's row locked; one Ledger for a whole batch.
class Ledger {
public:
    /// `caller.desk` posts: it does not get its own decisions back through the inbox. `evidence`
    /// is the folder of the unit's files, or empty where this server takes none.
    Ledger(Database& database, const ReceiptKeys& keys, const Caller& caller,
           const QString& evidence);

    Result<Verdict> take(const PostedDecision& posted);

private:
    struct Submission;
    Result<std::optional<Verdict>> known(const PostedDecision& posted);
    Result<std::optional<Submission>> submission(const QString& id);
    Result<Verdict> judge(const PostedDecision& posted, const DecisionBody& body);
    /// Nothing where central's own rules let the decision pass, else the problem.
    Result<std::optional<Problem>> objection(const DecisionBody& body,
                                             const std::optional<Submission>& held, bool isNew);
    Result<bool> registrationHolds(const DecisionBody& body);
    Result<bool> terminatedBefore(const DecisionBody& body, bool isNew);
    Result<Receipt> write(const PostedDecision& posted, const DecisionBody& body, bool isNew,
                          const std::optional<Submission>& held);
    Result<void> writeSubmission(const PostedDecision& posted, const DecisionBody& body, bool isNew,
                                 bool isKnown);
    Result<Receipt> nextReceipt(const PostedDecision& posted);
    Result<void> addToSummary(const PostedDecision& posted, const DecisionBody& body);

    Database& m_database;
    const ReceiptKeys& m_keys;
    Caller m_caller;
    QString m_evidence;
    InboxWriter m_inbox;
    Query m_findDecision, m_findSubmission, m_findPerson, m_findTermination;
    Query m_insertSubmission, m_updateSubmission, m_putPerson, m_insertDecision;
    Query m_countReceipt, m_readReceipt, m_readSummary, m_putSummary;
};

} // namespace titledesk::central
