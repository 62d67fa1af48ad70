// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace titledesk {

/// SQLite's result as one of our errors. `text` is sqlite3_errmsg(): for a trigger that refuses,
/// its word, which becomes the reason; it goes to `detail` otherwise (it names tables and columns,
/// never values).
Error sqlError(int extendedCode, const QString& text);

/// What damage says to the administrator; `what` goes to the log only.
Error damaged(const QString& what);

} // namespace titledesk
