// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "recommendations.h"
#include "submissions.h"

namespace titledesk {

/// --recommendation --evidence --publicity-* --takes-post --post-grade --post-note
/// --calendar-confirmed
const QVector<Option>& recommendationOptions();

/// What a command says of the unit's recommendation for the applications that it passes (M14, M15).
struct RecommendationInput {
    bool given = false;
    Recommendation draft;
    QVector<EvidenceRef> files;
};

/// Reads the options and stores the files' contents. Usage error for what is no date or grade;
/// Refused (`calendar_unknown`) where the dates lie in a year without a calendar of holidays and
/// nobody confirmed them (B8).
Result<RecommendationInput> recommendationFrom(const CommandLine& line, Store& store);

/// Keeps the recommendation as the draft of each application among `ids`.
Result<void> keepRecommendations(const RecommendationInput& input, const QVector<SubmissionId>& ids,
                                 const Session& session, Connection& connection);

} // namespace titledesk
