// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

namespace titledesk {

/// 自动上报: whether what was decided goes out by itself after it was received anew. Off unless the
/// unit says so.
Result<bool> sendsAutomatically(Connection& connection);
/// Inside Store::write. Refused: read_only_account.
Result<void> setSendsAutomatically(Connection& connection, const Session& session, bool on);

} // namespace titledesk
