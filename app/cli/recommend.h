// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "recommendations.h"
#include "submissions.h"

#include <optional>

namespace titledesk {

/// --recommendation --stamped --evidence --publicity-* --calendar-confirmed --takes-post
/// --post-grade --post-note
const QVector<Option>& recommendationOptions();

/// What a command says of the unit's recommendation for the applications that it passes (M14, M15).
/// What it says nothing of stays as the stored draft has it.
struct RecommendationInput {
    bool given = false;
    std::optional<QString> text;
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<QString> place;
    std::optional<QString> department;
    std::optional<QString> phone;
    std::optional<QString> result;
    bool calendarConfirmed = false;
    std::optional<QString> takesPost;
    std::optional<int> postGrade;
    std::optional<QString> postNote;
    QVector<EvidenceRef> proof;   ///< --evidence: of the publicity
    QVector<EvidenceRef> stamped; ///< --stamped: the recommendation itself

    bool speaksOfPublicity() const;
};

/// Reads the options and stores the files' contents. Usage error for what is no date or grade;
/// Refused (`calendar_unknown`) where the dates lie in a year without a calendar of holidays and
/// nobody confirmed them (B8), `posts_not_for_unit` for an answer about a post of an enterprise.
Result<RecommendationInput> recommendationFrom(const CommandLine& line, Store& store);

/// Completes the draft of each application among `ids`, inside Store::write. All of them rest on
/// one publicity: the one they have in common, where it may still be changed, else a new one, which
/// needs both dates. A new one's result is 无异议 where the command says none.
Result<void> keepRecommendations(const RecommendationInput& input, const QVector<SubmissionId>& ids,
                                 const Session& session, Connection& connection);

} // namespace titledesk
