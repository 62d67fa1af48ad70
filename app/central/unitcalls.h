// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralcall.h"

namespace titledesk::central {

/// GET /v1/unit, with its version as ETag.
Answer getUnit(const Call& call);
/// PUT /v1/unit, with If-Match; name, credit code and nature stay as they were registered (M21).
Answer putUnit(const Call& call);
/// POST /v1/posts: the post approval, once (M22).
Answer postPosts(const Call& call);
/// GET /v1/posts: what was submitted.
Answer getPosts(const Call& call);

} // namespace titledesk::central
