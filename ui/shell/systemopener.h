// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace titledesk {

/// Opens an address in the system's browser, or by TITLEDESK_BROWSER. In the GUI thread. False
/// where nothing could be opened.
bool openInBrowser(const QUrl& address);

} // namespace titledesk
