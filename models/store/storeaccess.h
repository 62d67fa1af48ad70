// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folderuse.h"
#include "keyslots.h"
#include "seal.h"
#include "store.h"
#include "vault.h"

#include <mutex>

namespace titledesk {

/// A folder whose key slots gave the key, and whose files, headers and seal are as they must be.
struct Unlocked {
    KeySlots keySlots;
    DataKey key;
    Seal seal;
    std::shared_ptr<FolderUse> use = {}; ///< the folder is not replaced while this lives
};

/// What opens a connection to a file of the store.
Executor::Opener openerOf(const QString& file, const DataKey& key, const QString& cipher,
                          Connection::Mode mode);

/// The first half of opening: nothing is written, no database opened.
Result<Unlocked> unlockFolder(const QString& folder, const QString& account,
                              const QString& password);

/// How far the open unit.db has come, into the seal that is to be written of it.
Result<void> sealUnit(Connection& unit, Seal& seal);

/// verifyStore() of a folder that was unlocked.
VerifyReport verifyUnlocked(const QString& folder, const Unlocked& unlocked);

/// What the other files of this module need of an open store and nobody else does.
struct StoreAccess {
    static const DataKey& key(const Store& store);
    static const QString& cipher(const Store& store);
    static const QString& storeId(const Store& store);
    /// One backup, account change or rekey at a time.
    static std::mutex& maintenance(Store& store);
    static FolderUse& use(Store& store);
    /// Closes all connections; what is asked for meanwhile waits.
    static void suspend(Store& store);
    /// Opens them by the key, which is the store's from now on.
    static Result<void> resume(Store& store, const DataKey& key);
};

} // namespace titledesk
