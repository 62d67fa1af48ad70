// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncrun.h"

namespace titledesk {

/// Receives plans, news and the inbox page by page; a page and its cursor are one transaction.
Result<void> pull(SyncRun& run);

} // namespace titledesk
