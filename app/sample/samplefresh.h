// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

namespace titledesk {

/// Decides the newest pending achievements that can pass, some returned, as this desk: they wait in
/// the outbox.
Result<void> decideFresh(Store& store, int most);

} // namespace titledesk
