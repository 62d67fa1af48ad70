// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox.h"
#include "syncrun.h"

namespace titledesk {

/// Contents that decisions name, each once. A body that cannot be read names none: the server
/// judges it.
QStringList evidenceIn(const QVector<OutboxEntry>& batch);

enum class Known : std::uint8_t {
    Trusted, ///< what the server said in this sync is not asked again
    Doubted, ///< the server says that it lacks them
};

/// Uploads the contents that the server lacks, at most three at a time, before what names them
/// goes. A file that cannot go is in SyncRun::faults with the reason and stops nothing else; errors
/// are the server's as a whole (Unreachable), the store's, sign_in_needed and Cancelled.
Result<void> uploadContents(SyncRun& run, const QStringList& wanted, Known known = Known::Trusted);

} // namespace titledesk
