// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QDateTime>
#include <QJsonObject>
#include <QVector>

#include <memory>
#include <optional>

namespace titledesk {

struct AuditEntry {
    qint64 seq = 0;
    QDateTime at; ///< UTC
    QString account;
    QString action;  ///< decision.pass, decision.undo, import, unit.set, …
    QString subject; ///< ids only
    QJsonObject detail;
    QString previous;
    QString hash; ///< SHA-256 over all of the above, chained
};

/// The end of the trail: how many rows, and the last one's hash (64 zeros for none).
struct AuditHead {
    qint64 count = 0;
    QString hash;
    bool operator==(const AuditHead&) const = default;
};

/// Appends to the trail inside the caller's transaction. `subject` and `detail` never hold personal
/// data.
class AuditWriter {
public:
    AuditWriter(Connection& connection, QString account);
    Result<void> append(const QString& action, const QString& subject = {},
                        const QJsonObject& detail = {});

private:
    Connection& m_connection;
    QString m_account;
    std::optional<AuditHead> m_head;
    std::unique_ptr<Statement> m_insert; ///< prepared once: a batch appends thousands
};

Result<AuditHead> auditHead(Connection& connection);
/// The newest `limit` entries, newest last; 0: all.
Result<QVector<AuditEntry>> auditEntries(Connection& connection, int limit = 0);
/// Damaged names the first row whose hash or order does not hold.
Result<AuditHead> verifyAudit(Connection& connection);

} // namespace titledesk
