// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "connection.h"
#include "store.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace titledesk {

/// What a page of the inbox did.
struct InboxOutcome {
    qint64 upserts = 0;
    qint64 withdrawals = 0;
    qint64 others = 0;  ///< decisions of other desks, progress
    qint64 refused = 0; ///< kept whole in inbox_refused with the reason
};

/// Writes what central's inbox brings (use inside Store::write). Every item is a SAVEPOINT of its
/// own: one that cannot be taken goes whole to inbox_refused, and the page goes on.
class InboxWriter {
public:
    InboxWriter(Connection& connection, const Catalog& catalog, const Session& session);

    Result<QString> cursor();
    /// A page and its cursor. Refused (`cursor_moved`) where somebody else has stored a page since
    /// `before` was read.
    Result<InboxOutcome> page(const QString& before, const QJsonArray& items, const QString& after);
    /// Tries again what was refused, at most `limit`: what was tried least comes first.
    Result<InboxOutcome> retryRefused(int limit = 200);

    Result<void> plans(const QJsonArray& plans);
    Result<void> news(const QJsonArray& news);

private:
    struct Incoming;
    Result<void> take(const QJsonObject& item, InboxOutcome& outcome);
    Result<void> apply(const QJsonObject& item, InboxOutcome& outcome);
    Result<void> person(const QJsonObject& person);
    Result<void> submission(const QJsonObject& submission);
    Result<void> withdrawal(const QJsonObject& withdrawal);
    Result<void> decision(const QJsonObject& decision);
    Result<void> progress(const QJsonObject& progress);
    Result<qint64> personOf(const QJsonObject& record, bool mayBeNew);
    Result<void> put(const Incoming& incoming);
    Result<void> putEvidence(qint64 submission, const Incoming& incoming);
    Result<void> closeWaiting(qint64 submission);
    Result<qint64> find(const QString& uuid);

    Connection& m_connection;
    const Catalog& m_catalog;
    const Session& m_session;
};

/// When the last page of the inbox came, UTC; invalid: never.
Result<QDateTime> lastReceived(Connection& connection);

} // namespace titledesk
