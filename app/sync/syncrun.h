// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralsession.h"
#include "syncservice.h"

namespace titledesk {

/// What the phases of one sync share.
struct SyncRun {
    Store& store;
    const Catalog& catalog;
    CentralSession& session;
    const Discovery& discovery;
    const SyncOptions& options;
    std::stop_token stop;
    SyncProgressHandler tell;
    SyncReport report;
};

} // namespace titledesk
