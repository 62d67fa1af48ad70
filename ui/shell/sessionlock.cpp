// SPDX-License-Identifier: GPL-3.0-or-later
// Where the system has no way to tell, or this build does not know it.
#include "sessionlock.h"

#if !defined(Q_OS_WIN) && !defined(TITLEDESK_DBUS)

namespace titledesk {

struct SessionLock::Private {};

SessionLock::SessionLock(QWidget&, QObject* parent)
    : QObject(parent)
{
}

SessionLock::~SessionLock() = default;

} // namespace titledesk

#endif
