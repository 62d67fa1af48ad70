// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncrun.h"

namespace titledesk {

/// Receives the unit as central holds it, with what other desks edited (M21). What both edited
/// differently stays ours and is counted as a conflict.
Result<void> pullUnit(SyncRun& run);

/// Sends edits of the unit with the version that they rest on, and a submitted post approval, once
/// (M22). What a request stands for is written before it goes out; a reply that was lost is
/// recognised by what central holds. A piece that central does not take is parked with its words
/// and does not stop the rest.
Result<void> pushUnit(SyncRun& run);

} // namespace titledesk
