// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralcall.h"

namespace titledesk::central {

/// POST /v1/tokens: by account and central secret, by the portal's token, or by refresh token.
Answer issueToken(const Call& call);
/// POST /v1/portal: the unit that the portal's token stands for, or null.
Answer portalUnit(const Call& call);
/// POST /v1/enrolments: a new desk of a unit.
Answer enrol(const Call& call);

} // namespace titledesk::central
