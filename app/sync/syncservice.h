// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "store.h"

#include <QDateTime>
#include <QJsonObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace titledesk {

struct SyncOptions {
    bool pull = true;
    bool push = true;
    bool automatic = false; ///< nobody asked for it: the server is not asked before its time
    QString server = {};    ///< instead of the one of the last sign-in
};

enum class SyncPhase : std::uint8_t {
    Connecting,
    Receiving,
    SendingEvidence,
    Sending,
    Reconciling
};
/// 正在连接, 正在接收, …
QString name(SyncPhase phase);

/// How far a sync is; told from the thread that works. `total` 0: not known.
struct SyncProgress {
    SyncPhase phase = SyncPhase::Connecting;
    qint64 done = 0;
    qint64 total = 0;
};
using SyncProgressHandler = std::function<void(const SyncProgress&)>;

struct SyncReport {
    struct Pulled {
        qint64 pages = 0, upserts = 0, withdrawals = 0, refused = 0;
    } pulled;
    struct Pushed {
        qint64 sent = 0, duplicates = 0, conflicts = 0, rejected = 0, left = 0;
    } pushed;
    struct Evidence {
        qint64 files = 0, bytes = 0;
    } evidence;
    /// What went out of the unit's own information (M21, M22).
    struct OfUnit {
        qint64 sent = 0, conflicts = 0, rejected = 0;
    } unit;
    bool reconciled = false;
    QStringList differing; ///< decisions or months that central and desk do not have alike

    /// Whether something needs the administrator: conflicts, rejections, numbers that differ.
    bool isPartial() const;
    /// Whether anything was received, sent or answered.
    bool didAnything() const;
    /// cli.md's `sync`.
    QJsonObject toJson() const;
};

/// What a sync did, and why it ended before all was done.
struct SyncOutcome {
    SyncReport report;
    std::optional<Error> failure = {};
    QDateTime nextTry = {}; ///< UTC, when an automatic one may ask again; invalid: at once

    /// The report's, with {"error": {"code", "message"}} and "next_try" where it failed.
    QJsonObject toJson() const;
};

/// One sync with central: receives, sends, compares. What was answered is in the store, and in the
/// report, whatever happens later. Failures: Unreachable (`waiting` where an automatic sync comes
/// before its time), Refused (`not_signed_in`, `sign_in_needed`, `sync_running` where another
/// program syncs this folder), Cancelled. Waits for network and store: never call it in the GUI
/// thread.
SyncOutcome syncWithCentral(Store& store, const Catalog& catalog, const SyncOptions& options = {},
                            std::stop_token stop = {}, const SyncProgressHandler& progress = {});

/// The same for whoever wants all of it or the failure.
Result<SyncReport> runSync(Store& store, const Catalog& catalog, const SyncOptions& options = {},
                           std::stop_token stop = {}, const SyncProgressHandler& progress = {});

} // namespace titledesk
