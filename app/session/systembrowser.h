// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace titledesk {

enum class BrowserStart { NoCommand, Started, Failed };

/// Opens an address with the command in TITLEDESK_BROWSER, which is given the address as its last
/// argument: for terminals, scripts and tests. No shell reads it.
BrowserStart openByCommand(const QUrl& address);

} // namespace titledesk
