// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

namespace titledesk {

/// Writes the phrases (常用意见) of an action as a whole, in their order (inside Store::write);
/// empty and double ones are left out, and one that stays keeps when it was used last. Refused:
/// read_only_account.
Result<void> writePhrases(Connection& connection, const Session& session, const QString& action,
                          const QStringList& phrases);

} // namespace titledesk
