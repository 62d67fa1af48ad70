// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountfile.h"
#include "portalsignin.h"
#include "store.h"

namespace titledesk {

/// Somebody has signed in at the portal, before a store is there or open.
struct PortalEntry {
    QString server; ///< central's address
    PortalPass pass;
    std::optional<Unit> unit; ///< as central holds it; nothing: the unit is to be registered (M3)
};

/// Central's discovery, then the portal, then whether central knows the unit. Waits: never in the
/// GUI thread. The errors of CentralClient and PortalFault.
Result<PortalEntry> enterByPortal(const QString& server, const PortalWay& way);

/// The portal's registration page (M2). PortalFault::NotConnected where central has no portal or
/// does not say where the page is.
Result<QUrl> portalRegistration(const QString& server, std::stop_token stop = {});

/// Signs the desk in at central as who entered, and registers its unit where central does not know
/// it. False where central was not reached: it waits in the store for the next sync. Refused
/// (PortalFault::OtherUnit) where who entered belongs to another unit than the store, and with the
/// server's reasons.
Result<bool> joinCentral(Store& store, const PortalEntry& entry, std::stop_token stop = {});

/// The same for a store that was made from an account file (M4).
Result<bool> joinCentral(Store& store, const AccountFile& file, std::stop_token stop = {});

} // namespace titledesk
