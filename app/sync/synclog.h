// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace titledesk {

/// Category `titledesk.sync`. Never a name, an ID number, an opinion or a token.
Q_DECLARE_LOGGING_CATEGORY(syncLog)

} // namespace titledesk
