// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace titledesk {

/// The files of a unit's folder.
QString unitFile(const QString& folder);
QString evidenceFile(const QString& folder);
QString keySlotsFile(const QString& folder);
QString sealFile(const QString& folder);
QString backupsFolder(const QString& folder);

/// Whether anything of a store lies there, whole or not.
bool holdsStore(const QString& folder);

/// Refused (`no_store`) where nothing of a store lies there, Damaged where a file of it is missing
/// or empty. Creates nothing.
Result<void> checkFiles(const QString& folder);

/// Damaged unless the file begins with the 24 bytes that it must have: the cipher does not
/// authenticate these.
Result<void> checkHeader(const QString& file, const QString& cipher, const QByteArray& salt);

/// Refused (`network_share`) on NFS, SMB and the like, whose locks SQLite cannot rely on.
Result<void> refuseNetworkShare(const QString& folder);

/// Refused (`store_file`) where `file` is one of the store's own in `folder`, its logs and locks
/// included: whatever the program writes for somebody must not replace them.
Result<void> refuseOwnFile(const QString& folder, const QString& file);

/// Writes a small file beside its place and renames it: the old one or the new one, never half of
/// it.
Result<void> writeWhole(const QString& file, const QByteArray& bytes);

/// A store that a newer version of the program has written.
Error newerStore();

} // namespace titledesk
