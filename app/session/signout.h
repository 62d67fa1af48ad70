// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

namespace titledesk {

/// 退出登录 (inside Store::write): the tokens go, the server's address stays for the next time;
/// what waits is kept. Refused: read_only_account.
Result<void> signOut(Connection& connection, const Session& session);

} // namespace titledesk
