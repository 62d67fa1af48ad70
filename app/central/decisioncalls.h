// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralcall.h"

namespace titledesk::central {

/// POST /v1/decisions: up to kDecisionsPerPost, each with a result of its own.
Answer postDecisions(const Call& call);
/// GET /v1/summary?desk&from&to: count and digest of what was accepted, by month.
Answer summary(const Call& call);

inline constexpr int kDecisionsPerPost = 500;

} // namespace titledesk::central
