// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

namespace titledesk {

/// What lies in the write-ahead log beside a file (SQLite's file format, 4).
struct WalState {
    qint64 size = 0;         ///< bytes
    qint64 frames = 0;       ///< whole frames that belong to this log and hold
    bool headerHolds = true; ///< or there is none
    bool brokenFrames =
        false; ///< frames of this log follow that do not hold: what came later is lost
    bool sound() const { return headerHolds && !brokenFrames; }
};

/// Reads the log of an open connection through its cipher, frame by frame; changes nothing.
Result<WalState> readWal(Connection& connection);

} // namespace titledesk
