// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QDateTime>

namespace titledesk {

/// How the server as a whole is waited for (central.md, Retries). It outlives a restart.
struct ServerWait {
    int failures = 0;  ///< in a row
    QDateTime nextTry; ///< UTC; invalid: at once

    /// Whether the server may be asked without anybody asking for it.
    bool isOver(const QDateTime& now) const;
};
Result<ServerWait> serverWait(Connection& connection);

/// Milliseconds to wait after `failures` earlier ones, `share` in [0, 1): full jitter,
/// share · min(15 min, 2 s · 2ⁿ).
qint64 jitteredWaitMs(int failures, double share);

/// The server failed once more: `askedSeconds` of its Retry-After win where they are not negative,
/// up to a day. What is being sent waits as long.
Result<ServerWait> noteServerFailed(Connection& connection, qint64 askedSeconds);
/// The server answered as it should.
Result<void> noteServerAnswered(Connection& connection);

} // namespace titledesk
