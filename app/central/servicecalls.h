// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralcall.h"

namespace titledesk::central {

/// GET /v1: what this server is and what it takes.
Answer discover(const Call& call);
/// GET /v1/health: whether it reaches its database and its evidence folder.
Answer health(const Call& call);

} // namespace titledesk::central
