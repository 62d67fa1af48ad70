// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisionbody.h"
#include "decisions.h"

namespace titledesk {

/// What deciding one submission looks at: its current version, the decision that stands on it, its
/// person.
struct Decisions::Head {
    SubmissionId id;
    QString uuid;
    Kind kind = Kind::Achievement;
    QString item;
    QString title;
    int year = 0;
    State state = State::Pending;
    int version = 1;
    qint64 submittedAt = 0;
    QString decision;          ///< the standing one, or empty
    bool decisionLeft = false; ///< it is at central, on its way, or came from there
    Fields fields;
    int evidenceCount = 0;
    PersonSummary person;

    /// Takes the submission's number as its one value; gives nothing for one that is gone or
    /// withdrawn.
    static QString sql();
    static Head from(const Statement& row);
    /// As a list's row, for its checks.
    SubmissionRow asRow() const;
    /// The body of a decision made now, with a new id.
    Result<DecisionBody> body(Connection& connection, const Session& session,
                              const DecisionRequest& request) const;
};

} // namespace titledesk
