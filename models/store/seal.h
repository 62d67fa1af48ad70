// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit.h"
#include "connection.h"
#include "result.h"

#include <QString>

namespace titledesk {

/// The file `seal`: how far the store had come when it was last written, so that an older copy that
/// is put back, or commits that a damaged WAL has lost, do not pass for the store. It also names
/// the desk: this folder on this machine.
struct Seal {
    QString storeId;
    QString desk;
    AuditHead audit;
    qint64 commits = 0;         ///< of unit.db
    qint64 evidenceCommits = 0; ///< of evidence.db
    bool operator==(const Seal&) const = default;
};

/// Damaged where it is missing, was changed, or belongs to another key or store.
Result<Seal> readSeal(const QString& folder, const DataKey& key);
Result<void> writeSeal(const QString& folder, const DataKey& key, const Seal& seal);

/// Moves the seal forward to `now`, each number never back, under a lock of the folder. A seal that
/// is damaged stays as it is.
Result<void> renewSeal(const QString& folder, const DataKey& key, const Seal& now);

/// Damaged where the open files have not come as far as the seal says.
Result<void> checkUnitSeal(Connection& unit, const Seal& seal);
Result<void> checkEvidenceSeal(Connection& evidence, const Seal& seal);

/// One more commit of the file that the connection is of, inside its transaction.
Result<void> countCommit(Connection& connection);
Result<qint64> commitCount(Connection& connection);

} // namespace titledesk
