// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace titledesk {

/// Category `titledesk.store`. Never a name, an ID number, an opinion or a key.
Q_DECLARE_LOGGING_CATEGORY(storeLog)

} // namespace titledesk
