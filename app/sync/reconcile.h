// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncrun.h"

namespace titledesk {

/// Compares what central accepted from this desk with what the desk knows as sent (B5). Where they
/// differ, finds by halves of time which decisions; changes nothing.
Result<void> reconcile(SyncRun& run);

} // namespace titledesk
