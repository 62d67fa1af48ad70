// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemopener.h"

#include "systembrowser.h"

#include <QDesktopServices>

namespace titledesk {

bool openInBrowser(const QUrl& address)
{
    const BrowserStart started = openByCommand(address);
    return started == BrowserStart::NoCommand ? QDesktopServices::openUrl(address)
                                              : started == BrowserStart::Started;
}

} // namespace titledesk
