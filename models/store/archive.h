// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "keyslots.h"

namespace titledesk {

/// Writes unit.db, then evidence.db, then key slots, and what they are, into one zip archive;
/// beside its place, then renamed. Both files stay encrypted. The connections may be in use by
/// nobody else's transaction.
Result<void> writeBackup(Connection& unit, Connection& evidence, const KeySlots& keySlots,
                         const DataKey& key, const QString& file);

/// A page-for-page copy of an open file, under the same key.
Result<void> copyDatabase(Connection& from, const QString& to, const DataKey& key,
                          const QString& cipher);

/// Packs the three files of `folder` with a manifest. Refused where `file` cannot be written.
Result<void> packBackup(const QString& folder, const QString& storeId, const QString& file);

/// Unpacks into `folder` (which exists and is empty). BadInput (`bad_backup`) where anything in it
/// is not as it was packed.
Result<void> unpackBackup(const QString& file, const QString& folder);

} // namespace titledesk
