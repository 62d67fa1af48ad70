// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace titledesk {

/// Category `titledesk.session`. Never an account's secret or a token.
Q_DECLARE_LOGGING_CATEGORY(sessionLog)

} // namespace titledesk
