// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralsession.h"
#include "syncservice.h"

#include <QMap>
#include <QSet>

namespace titledesk {

/// Why a file cannot go to the server: it stops what names it and nothing else.
struct EvidenceFault {
    QString type;    ///< problem type of the decisions that name it
    QString message; ///< for the administrator
};

/// What the phases of one sync share.
struct SyncRun {
    Store& store;
    const Catalog& catalog;
    CentralSession& session;
    const Discovery& discovery;
    const SyncOptions& options;
    std::stop_token stop;
    SyncProgressHandler tell;
    SyncReport report = {};

    QSet<QString> present = {};               ///< contents that the server has
    QMap<QString, EvidenceFault> faults = {}; ///< contents that cannot go
    int askedToWait = -1; ///< seconds, said to a client of a thread that is gone

    /// Where the discovery document lies; what it names is relative to it.
    QUrl discoveryUrl() const;
};

} // namespace titledesk
