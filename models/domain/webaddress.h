// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace titledesk {

/// Whether a host is this machine: localhost, 127.0.0.0/8 or ::1.
bool isLoopbackHost(const QString& host);

/// Whether a secret may be sent there: https, or http to a loopback host; with a host and without
/// user name or fragment.
bool isSafeWebAddress(const QUrl& address);

} // namespace titledesk
