// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitupload.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr UnitUploadKind kKinds[] = {UnitUploadKind::Unit, UnitUploadKind::Posts};

QJsonObject objectOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

QString textOf(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

UnitUpload uploadOf(const Statement& row)
{
    UnitUpload upload;
    for (const UnitUploadKind kind : kKinds)
        if (key(kind) == row.text(0))
            upload.what = kind;
    upload.state = outboxStateFromKey(row.text(1)).value_or(OutboxState::Queued);
    upload.body = objectOf(row.text(2).toUtf8());
    upload.base = objectOf(row.text(3).toUtf8());
    upload.attempts = int(row.number(4));
    upload.problemType = row.text(5);
    upload.serverMessage = row.text(6);
    upload.serverRecord = objectOf(row.text(7).toUtf8());
    upload.changedAt = QDateTime::fromMSecsSinceEpoch(row.number(8), Qt::UTC);
    return upload;
}

} // namespace

QString key(UnitUploadKind kind)
{
    switch (kind) {
    case UnitUploadKind::Unit:
        return u"unit"_s;
    case UnitUploadKind::Posts:
        return u"posts"_s;
    }
    Q_UNREACHABLE();
}

QString name(UnitUploadKind kind)
{
    switch (kind) {
    case UnitUploadKind::Unit:
        return QCoreApplication::translate("UnitUpload", "单位信息");
    case UnitUploadKind::Posts:
        return QCoreApplication::translate("UnitUpload", "岗位核准信息");
    }
    Q_UNREACHABLE();
}

Result<QVector<UnitUpload>> UnitUploads::all()
{
    Statement rows(m_connection,
                   u"SELECT what, state, body, base, attempts, problem_type, server_message, "
                   "server_record, changed_at FROM unit_upload"_s);
    QVector<UnitUpload> uploads;
    while (rows.next())
        uploads.append(uploadOf(rows));
    if (rows.failed())
        return rows.error();
    return uploads;
}

Result<std::optional<UnitUpload>> UnitUploads::of(UnitUploadKind what)
{
    auto uploads = all();
    if (!uploads)
        return uploads.error();
    for (const UnitUpload& upload : uploads.value())
        if (upload.what == what)
            return std::optional(upload);
    return std::optional<UnitUpload>();
}

Result<void> UnitUploads::queue(UnitUploadKind what, const QJsonObject& body,
                                const QJsonObject& base)
{
    Statement upsert(
        m_connection,
        u"INSERT INTO unit_upload (what, state, body, base, changed_at) VALUES (?, 'queued', ?, ?, "
        "?) ON CONFLICT (what) DO UPDATE SET base = CASE WHEN unit_upload.state = 'sent' THEN "
        "excluded.base ELSE unit_upload.base END, state = 'queued', body = excluded.body, "
        "problem_type = '', server_message = '', server_record = NULL, request_id = '', "
        "changed_at = excluded.changed_at"_s);
    upsert.bind(key(what)).bind(textOf(body)).bind(textOf(base)).bind(now());
    return upsert.run();
}

Result<void> UnitUploads::put(const UnitUpload& upload)
{
    Statement upsert(
        m_connection,
        u"INSERT INTO unit_upload (what, state, body, base, problem_type, server_message, "
        "server_record, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (what) DO UPDATE "
        "SET state = excluded.state, body = excluded.body, base = excluded.base, problem_type = "
        "excluded.problem_type, server_message = excluded.server_message, server_record = "
        "excluded.server_record, request_id = '', changed_at = excluded.changed_at"_s);
    upsert.bind(key(upload.what)).bind(key(upload.state)).bind(textOf(upload.body));
    upsert.bind(textOf(upload.base)).bind(notNull(upload.problemType));
    upsert.bind(notNull(upload.serverMessage));
    upsert.bind(upload.serverRecord.isEmpty() ? QVariant() : textOf(upload.serverRecord));
    upsert.bind(now());
    return upsert.run();
}

Result<void> UnitUploads::markSending(UnitUploadKind what, const QString& requestId)
{
    Statement update(m_connection,
                     u"UPDATE unit_upload SET state = 'sending', attempts = attempts + 1, "
                     "request_id = ?, changed_at = ? WHERE what = ? AND state IN ('queued', "
                     "'sending')"_s);
    update.bind(requestId).bind(now()).bind(key(what));
    return update.run();
}

Result<void> UnitUploads::step(UnitUploadKind what, const QString& requestId, OutboxState state,
                               const QString& problemType, const QString& message,
                               const QVariant& record)
{
    Statement update(m_connection,
                     u"UPDATE unit_upload SET state = ?, problem_type = ?, server_message = ?, "
                     "server_record = ?, changed_at = ? WHERE what = ? AND state = 'sending' AND "
                     "request_id = ?"_s);
    update.bind(key(state)).bind(notNull(problemType)).bind(notNull(message)).bind(record);
    update.bind(now()).bind(key(what)).bind(requestId);
    return update.run();
}

Result<void> UnitUploads::markSent(UnitUploadKind what, const QString& requestId)
{
    return step(what, requestId, OutboxState::Sent, {}, {}, {});
}

Result<void> UnitUploads::markConflict(UnitUploadKind what, const QString& requestId,
                                       const QString& message, const QJsonObject& serverRecord)
{
    return step(what, requestId, OutboxState::Conflict, u"conflict"_s, message,
                textOf(serverRecord));
}

Result<void> UnitUploads::markRejected(UnitUploadKind what, const QString& requestId,
                                       const QString& problemType, const QString& message)
{
    return step(what, requestId, OutboxState::Rejected, problemType, message, {});
}

Result<void> UnitUploads::note(UnitUploadKind what, const QString& requestId,
                               const QString& message)
{
    return step(what, requestId, OutboxState::Sending, {}, message, {});
}

} // namespace titledesk
