// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox.h"

#include <QJsonObject>

namespace titledesk {

/// What of the unit itself goes to central, each at most once at a time.
enum class UnitUploadKind : std::uint8_t {
    Unit,  ///< edits of 单位信息 (M21)
    Posts, ///< 岗位核准信息, once (M22)
};
QString key(UnitUploadKind kind);  ///< unit, posts
QString name(UnitUploadKind kind); ///< 单位信息, 岗位核准信息

struct UnitUpload {
    UnitUploadKind what = UnitUploadKind::Unit;
    OutboxState state = OutboxState::Queued; ///< queued, sending, sent, conflict, rejected
    QJsonObject body;
    QJsonObject base; ///< the unit before the edits
    int attempts = 0;
    QString problemType;
    QString serverMessage;
    QJsonObject serverRecord; ///< what central holds, for a conflict
    QDateTime changedAt;      ///< UTC

    bool isWaiting() const { return state == OutboxState::Queued || state == OutboxState::Sending; }
    bool isParked() const
    {
        return state == OutboxState::Conflict || state == OutboxState::Rejected;
    }
};

/// All SQL about the unit's own way to central. Every step is committed before the request that it
/// stands for; what is edited meanwhile is queued anew and not taken for sent.
class UnitUploads {
public:
    explicit UnitUploads(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<QVector<UnitUpload>> all();
    Result<std::optional<UnitUpload>> of(UnitUploadKind what);
    /// What is to go out. The base of edits that were not sent yet stays.
    Result<void> queue(UnitUploadKind what, const QJsonObject& body, const QJsonObject& base = {});
    /// Whatever stood there; for what central told of its own accord.
    Result<void> put(const UnitUpload& upload);
    /// queued|sending → sending, counting the attempt.
    Result<void> markSending(UnitUploadKind what, const QString& requestId);
    /// sending → sent, where it is still the request's own body.
    Result<void> markSent(UnitUploadKind what, const QString& requestId);
    Result<void> markConflict(UnitUploadKind what, const QString& requestId, const QString& message,
                              const QJsonObject& serverRecord);
    Result<void> markRejected(UnitUploadKind what, const QString& requestId,
                              const QString& problemType, const QString& message);
    /// What went wrong on the way; it stays sending and goes again at the next sync.
    Result<void> note(UnitUploadKind what, const QString& requestId, const QString& message);

private:
    Result<void> step(UnitUploadKind what, const QString& requestId, OutboxState state,
                      const QString& problemType, const QString& message, const QVariant& record);
    Connection& m_connection;
};

} // namespace titledesk
