// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

const QString kNoHash = QString(64, u'0');

QString rowHash(qint64 seq, qint64 at, const QString& account, const QString& action,
                const QString& subject, const QString& detail, const QString& previous)
{
    // Lengths stand before the texts, so that no two rows give the same bytes.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous.toLatin1());
    for (const QString& part :
         {QString::number(seq), QString::number(at), account, action, subject, detail}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

AuditEntry entryOf(const Statement& row)
{
    AuditEntry entry;
    entry.seq = row.number(0);
    entry.at = QDateTime::fromMSecsSinceEpoch(row.number(1), Qt::UTC);
    entry.account = row.text(2);
    entry.action = row.text(3);
    entry.subject = row.text(4);
    entry.detail = QJsonDocument::fromJson(row.bytes(5)).object();
    entry.previous = row.text(6);
    entry.hash = row.text(7);
    return entry;
}

constexpr auto kColumns = "seq, at, account, action, subject, detail, previous, hash";

} // namespace

AuditWriter::AuditWriter(Connection& connection, QString account)
    : m_connection(connection)
    , m_account(std::move(account))
{
}

Result<void> AuditWriter::append(const QString& action, const QString& subject,
                                 const QJsonObject& detail)
{
    if (!m_head) {
        auto head = auditHead(m_connection);
        if (!head)
            return head.error();
        m_head = head.value();
    }
    const qint64 seq = m_head->count + 1;
    const qint64 at = QDateTime::currentMSecsSinceEpoch();
    const QString json = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    const QString hash = rowHash(seq, at, m_account, action, subject, json, m_head->hash);
    if (!m_insert)
        m_insert = std::make_unique<Statement>(
            m_connection, u"INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
                              QLatin1StringView(kColumns)));
    m_insert->bind(seq).bind(at).bind(m_account).bind(action).bind(notNull(subject)).bind(json);
    m_insert->bind(m_head->hash).bind(hash);
    if (auto done = m_insert->run(); !done)
        return done;
    m_head = AuditHead{seq, hash};
    return {};
}

Result<AuditHead> auditHead(Connection& connection)
{
    Statement row(connection, u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_s);
    if (row.next())
        return AuditHead{row.number(0), row.text(1)};
    if (row.failed())
        return row.error();
    return AuditHead{0, kNoHash};
}

Result<QVector<AuditEntry>> auditEntries(Connection& connection, int limit)
{
    Statement rows(connection, u"SELECT %1 FROM audit ORDER BY seq DESC LIMIT ?"_s.arg(
                                   QLatin1StringView(kColumns)));
    rows.bind(limit > 0 ? limit : -1);
    QVector<AuditEntry> entries;
    while (rows.next())
        entries.append(entryOf(rows));
    if (rows.failed())
        return rows.error();
    std::reverse(entries.begin(), entries.end());
    return entries;
}

Result<AuditHead> verifyAudit(Connection& connection)
{
    AuditHead head{0, kNoHash};
    Statement rows(connection,
                   u"SELECT %1 FROM audit ORDER BY seq"_s.arg(QLatin1StringView(kColumns)));
    while (rows.next()) {
        const QString hash = rowHash(rows.number(0), rows.number(1), rows.text(2), rows.text(3),
                                     rows.text(4), rows.text(5), rows.text(6));
        if (rows.number(0) != head.count + 1 || rows.text(6) != head.hash || rows.text(7) != hash)
            return Error{
                Error::Code::Damaged, u"audit_broken"_s,
                QCoreApplication::translate("Audit", "操作日志第 %1 条与前后不符，日志已被改动。")
                    .arg(head.count + 1)};
        head = AuditHead{rows.number(0), hash};
    }
    if (rows.failed())
        return rows.error();
    return head;
}

} // namespace titledesk
