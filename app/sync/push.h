// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncrun.h"

namespace titledesk {

/// Sends what waits in the outbox, in batches that the server takes. Each step of an entry is
/// committed before the request it stands for; identical bytes are sent again until there is an
/// answer.
Result<void> push(SyncRun& run);

} // namespace titledesk
