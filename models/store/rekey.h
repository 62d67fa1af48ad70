// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <functional>

namespace titledesk {

/// How far a rekey is. Each step is on the disk when it is told.
enum class RekeyStep : std::uint8_t {
    Begun,          ///< an empty folder stands beside the store
    UnitCopied,     ///< unit.db under the new key
    EvidenceCopied, ///< evidence.db under the new key
    Sealed,         ///< key slots and seal
    Verified,       ///< every page, hash and row of the new folder was read
    Switched,       ///< the new folder is in its place
    Done,           ///< nothing is left of the old one but its backups
};
using RekeyProgress = std::function<void(RekeyStep)>;

/// A new data key for both files, sealed to the public half of every account and of the recovery
/// key, so that all passwords stay as they are. The new folder is built beside the old one, proved
/// as verifyStore() does, and takes its place; a program that ends at any point leaves one of the
/// two, whole. What is asked of the store meanwhile waits. Backups made before open with the
/// passwords of then. Refused: administrator_only; in_use where another program has the folder
/// open; sync_running; no_access. Never in the GUI thread.
Result<void> rekeyStore(Store& store, const RekeyProgress& progress = {});

/// Removes an account: its row says since when, its key slot goes, and the data key is a new one,
/// all in the new folder. Refused also: unknown_account, own_account, last_administrator.
Result<void> removeAccount(Store& store, const QString& name, const RekeyProgress& progress = {});

} // namespace titledesk
