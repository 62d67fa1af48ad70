// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

namespace titledesk {

/// Refused (`read_only_account`) where the account only reads: it changes nothing of the unit.
Result<void> mayEdit(const Session& session);

} // namespace titledesk
