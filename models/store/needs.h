// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"
#include "connection.h"
#include "ids.h"
#include "workflow.h"

#include <QVector>

namespace titledesk {

/// One thing that keeps an action from being taken: a stable code and the reason in words.
struct Missing {
    QString code; ///< registration_pending, check_error, recommendation_missing,
                  ///< post_answer_missing, not_confirmed
    QString message;
};

/// What is known of a submission when an action is weighed.
struct NeedFacts {
    bool registrationPassed = false;
    QVector<Check> checks;
    QStringList
        recommendationGaps; ///< what the recommendation lacks, in words; empty: it is complete
    QStringList
        postGaps; ///< what the answer about the post lacks (M15); empty: complete or not asked
    bool overridden = false; ///< a written reason passes over the checks that allow it
    bool confirmed = false;
};

/// What of the transition's needs is not met. Confirmation counts where `askConfirmation` is set.
QVector<Missing> unmetNeeds(const Transition& transition, const NeedFacts& facts,
                            bool askConfirmation);

/// What an application's recommendation lacks before it can pass (M14): text, publicity with its
/// dates, its proof.
Result<QStringList> recommendationGaps(Connection& connection, SubmissionId application);
/// What the answer about the post lacks in a public institution (M15).
Result<QStringList> postGaps(Connection& connection, SubmissionId application);

} // namespace titledesk
