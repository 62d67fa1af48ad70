// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommendations.h"

#include <optional>

namespace titledesk {

/// 单位推荐意见 of an application with the publicity that it rests on.
struct WrittenRecommendation {
    Recommendation draft;
    std::optional<KeptPublicity> publicity;
    bool isEmpty() const { return draft == Recommendation(); }
};

/// An empty one where nothing was written yet.
Result<WrittenRecommendation> readWritten(Connection& connection, SubmissionId application);

} // namespace titledesk
