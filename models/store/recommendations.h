// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "ids.h"
#include "store.h"

#include <optional>

namespace titledesk {

/// 单位推荐意见 of an application, with the publicity it rests on (M14, M15). A draft until the
/// application passes.
struct Recommendation {
    QString text;
    QString publicityFrom; ///< yyyy-mm-dd, or empty
    QString publicityTo;
    QString publicityPlace;
    QString publicityResult;
    QString takesPost; ///< yes, no, or empty: not answered
    std::optional<int> postGrade;
    QString postNote;
    bool operator==(const Recommendation&) const = default;
};

/// An empty one where nothing was written yet.
Result<Recommendation> readRecommendation(Connection& connection, SubmissionId application);
/// Keeps the draft (inside Store::write). Refused: not_application, not_pending, publicity_dates.
Result<void> writeRecommendation(Connection& connection, const Session& session,
                                 SubmissionId application, const Recommendation& draft);

} // namespace titledesk
