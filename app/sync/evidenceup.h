// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox.h"
#include "syncrun.h"

namespace titledesk {

/// Uploads the files that the decisions name and the server lacks, by tus 1.0 in chunks, before the
/// decisions go.
Result<void> uploadEvidence(SyncRun& run, const QVector<OutboxEntry>& batch);
/// The same for contents that something else names.
Result<void> uploadContents(SyncRun& run, const QStringList& wanted);

} // namespace titledesk
