// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"
#include "connection.h"
#include "ids.h"
#include "recommendations.h"
#include "workflow.h"

#include <QVector>

#include <optional>

namespace titledesk {

/// One thing that keeps an action from being taken: a stable code and the reason in words.
struct Missing {
    QString code; ///< registration_pending, check_error, recommendation_missing,
                  ///< recommendation_placeholder, a fault of its publicity,
                  ///< publicity_proof_missing, post_answer_missing, not_confirmed
    QString message;
    bool operator==(const Missing&) const = default;
};

/// What is known of a submission when an action is weighed.
struct NeedFacts {
    bool registrationPassed = false;
    QVector<Check> checks;
    QVector<Missing> recommendationGaps; ///< what it lacks; empty: it is complete
    QVector<Missing> postGaps;           ///< M15; empty: complete or not asked
    bool overridden = false;             ///< a written reason passes over the checks that allow it
    bool confirmed = false;
};

/// What of the transition's needs is not met. Confirmation counts where `askConfirmation` is set.
QVector<Missing> unmetNeeds(const Transition& transition, const NeedFacts& facts,
                            bool askConfirmation);

/// What an application's recommendation lacks before it can pass (M14, B8): its text without a ×
/// left to fill in, a publicity of five working days that has ended, its result and its proof.
QVector<Missing> recommendationGaps(const Recommendation& draft,
                                    const std::optional<KeptPublicity>& publicity,
                                    const QDate& today);
/// What the answer about the post lacks in a public institution (M15): there is no default, and
/// 说明 is written for yes and for no.
QVector<Missing> postGaps(const Recommendation& draft);

/// Puts both into the facts, read from the store. For an enterprise nothing is asked about posts.
Result<void> readGaps(Connection& connection, SubmissionId application, NeedFacts& facts);

/// What is told of an application where one passes it, and bars nothing: 公示后材料有变更, no place
/// of publicity, no stamped recommendation, no post of that grade left.
Result<QVector<Check>> recommendationWarnings(Connection& connection, const SubmissionRow& row);

/// Whether the check is one of those: what the unit itself has still to do.
bool isOfRecommendation(const Check& check);

} // namespace titledesk
