// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyslots.h"
#include "seal.h"
#include "store.h"

namespace titledesk {

/// A folder whose key slots gave the key, and whose files, headers and seal are as they must be.
struct Unlocked {
    KeySlots keySlots;
    DataKey key;
    Seal seal;
};

/// The first half of opening: nothing is written, no database opened.
Result<Unlocked> unlockFolder(const QString& folder, const QString& account,
                              const QString& password);

/// What the other files of this module need of an open store and nobody else does.
struct StoreAccess {
    static const DataKey& key(const Store& store);
    static const QString& cipher(const Store& store);
    static const QString& storeId(const Store& store);
};

} // namespace titledesk
