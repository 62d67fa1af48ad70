// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "store.h"

#include <QStringList>

namespace titledesk {

struct VerifyReport {
    QStringList problems; ///< what is damaged, in words; empty: all is sound
    qint64 submissions = 0;
    qint64 evidenceFiles = 0;
    qint64 auditRows = 0;
    bool ok() const { return problems.isEmpty(); }
};

/// Reads everything and proves it: headers, every page of both files, integrity, foreign keys,
/// tally recount, evidence hashes, audit chain against the seal, the WAL's frames. Changes nothing.
/// WrongPassword, Refused (`no_store`) as Store::open; a damaged store is a report with problems,
/// not an error.
Result<VerifyReport> verifyStore(const QString& folder, const QString& account,
                                 const QString& password);

/// unit.db, then evidence.db, then key slots, as one zip archive (stored, not packed; written
/// beside and renamed). Works while the store is in use.
Result<void> backupStore(Store& store, const QString& file);

/// Unpacks a backup into `folder`, which must be empty or absent; refuses a damaged archive and
/// leaves nothing then, as for an account that is no administrator's. The new folder is another
/// desk (a new id in its seal), and every unsent outbox entry counts as `sending`.
Result<void> restoreStore(const QString& file, const QString& folder, const QString& account,
                          const QString& password);

} // namespace titledesk
