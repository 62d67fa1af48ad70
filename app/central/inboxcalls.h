// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralcall.h"

namespace titledesk::central {

/// GET /v1/plans and GET /v1/news: all of them, with an ETag of their content.
Answer plans(const Call& call);
Answer news(const Call& call);
/// GET /v1/inbox?after&limit: what changed for the unit, in order.
Answer inbox(const Call& call);

inline constexpr int kInboxPage = 200;

} // namespace titledesk::central
