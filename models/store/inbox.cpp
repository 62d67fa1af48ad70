// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox.h"

#include "audit.h"
#include "decisionbody.h"
#include "inboxparts.h"
#include "sqlerrors.h"
#include "uniquekey.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk {

using namespace inbox;

InboxWriter::InboxWriter(Connection& connection, const Catalog& catalog, const Session& session)
    : m_connection(connection)
    , m_catalog(catalog)
    , m_session(session)
{
}

Result<QString> InboxWriter::cursor()
{
    Statement row(m_connection, u"SELECT cursor FROM inbox WHERE id = 1"_s);
    if (row.next())
        return row.text(0);
    return row.failed() ? row.error() : damaged(u"inbox is empty"_s);
}

Result<InboxOutcome> InboxWriter::page(const QString& before, const QJsonArray& items,
                                       const QString& after)
{
    Statement move(m_connection,
                   u"UPDATE inbox SET cursor = ?, received_at = ? WHERE id = 1 AND cursor = ?"_s);
    move.bind(notNull(after)).bind(QDateTime::currentMSecsSinceEpoch()).bind(notNull(before));
    if (auto moved = move.run(); !moved)
        return moved.error();
    if (move.changes() != 1)
        return refuse(u"cursor_moved"_s,
                      QT_TRANSLATE_NOOP("Inbox", "另一个程序刚刚同步过，请再试一次。"));
    InboxOutcome outcome;
    for (const QJsonValue item : items) {
        if (auto taken = take(item.toObject(), outcome); !taken)
            return taken.error();
    }
    if (!items.isEmpty()) {
        AuditWriter audit(m_connection, m_session.account);
        if (auto logged = audit.append(
                u"inbox.page"_s, {}, {{u"items"_s, items.size()}, {u"refused"_s, outcome.refused}});
            !logged)
            return logged.error();
    }
    return outcome;
}

Result<void> InboxWriter::take(const QJsonObject& item, InboxOutcome& outcome)
{
    if (auto marked = m_connection.script(u"SAVEPOINT inbox_item"_s); !marked)
        return marked;
    const InboxOutcome before = outcome;
    auto done = apply(item, outcome);
    if (!done) {
        if (!isOfItem(done.error()))
            return done;
        outcome = before;
        if (auto back = m_connection.script(u"ROLLBACK TO inbox_item"_s); !back)
            return back;
        Statement keep(m_connection,
                       u"INSERT INTO inbox_refused (received_at, item, reason) VALUES (?, ?, ?)"_s);
        keep.bind(QDateTime::currentMSecsSinceEpoch()).bind(QString::fromUtf8(compact(item)));
        keep.bind(done.error().reason);
        if (auto kept = keep.run(); !kept)
            return kept;
        ++outcome.refused;
    }
    return m_connection.script(u"RELEASE inbox_item"_s);
}

Result<InboxOutcome> InboxWriter::retryRefused(int limit)
{
    QVector<std::pair<qint64, QJsonObject>> waiting;
    {
        Statement rows(
            m_connection,
            u"SELECT id, item FROM inbox_refused WHERE resolved_at IS NULL ORDER BY tries, id LIMIT ?"_s);
        rows.bind(limit);
        while (rows.next())
            waiting.append({rows.number(0), QJsonDocument::fromJson(rows.bytes(1)).object()});
        if (rows.failed())
            return rows.error();
    }
    InboxOutcome outcome;
    for (const auto& [id, item] : waiting) {
        if (auto marked = m_connection.script(u"SAVEPOINT inbox_item"_s); !marked)
            return marked.error();
        auto done = apply(item, outcome);
        if (!done && !isOfItem(done.error()))
            return done.error();
        if (auto back = m_connection.script(done ? u"RELEASE inbox_item"_s
                                                 : u"ROLLBACK TO inbox_item; RELEASE inbox_item"_s);
            !back)
            return back.error();
        Statement note(
            m_connection,
            done ? u"UPDATE inbox_refused SET resolved_at = ? WHERE id = ?"_s
                 : u"UPDATE inbox_refused SET tries = tries + 1, reason = ? WHERE id = ?"_s);
        if (done)
            note.bind(QDateTime::currentMSecsSinceEpoch());
        else
            note.bind(done.error().reason);
        note.bind(id);
        if (auto noted = note.run(); !noted)
            return noted.error();
        outcome.refused += done ? 0 : 1;
    }
    return outcome;
}

Result<void> InboxWriter::apply(const QJsonObject& item, InboxOutcome& outcome)
{
    const QString type = item[u"type"_s].toString();
    if (type == u"person" || type == u"submission") {
        ++outcome.upserts;
        return type == u"person" ? person(item[type].toObject())
                                 : submission(item[type].toObject());
    }
    if (type == u"withdrawal") {
        ++outcome.withdrawals;
        return withdrawal(item[type].toObject());
    }
    ++outcome.others;
    if (type == u"decision")
        return decision(item[type].toObject());
    if (type == u"progress")
        return progress(item[type].toObject());
    return badItem();
}

Result<void> InboxWriter::plans(const QJsonArray& plans)
{
    if (auto cleared = m_connection.script(u"DELETE FROM plan"_s); !cleared)
        return cleared;
    Statement insert(
        m_connection,
        u"INSERT INTO plan (id, name, year, committee, unit_deadline, details) VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (const QJsonValue value : plans) {
        const QJsonObject plan = value.toObject();
        insert.bind(plan[u"id"_s].toString())
            .bind(plan[u"name"_s].toString())
            .bind(plan[u"year"_s].toInt());
        insert.bind(notNull(plan[u"committee"_s].toString()))
            .bind(notNull(plan[u"unit_deadline"_s].toString()));
        insert.bind(QString::fromUtf8(compact(plan[u"details"_s].toObject())));
        if (auto done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<void> InboxWriter::news(const QJsonArray& news)
{
    Statement insert(
        m_connection,
        u"INSERT INTO news (id, title, body, published_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET title = excluded.title, body = excluded.body, published_at = excluded.published_at"_s);
    for (const QJsonValue value : news) {
        const QJsonObject one = value.toObject();
        insert.bind(one[u"id"_s].toString())
            .bind(one[u"title"_s].toString())
            .bind(notNull(one[u"body"_s].toString()))
            .bind(timeOf(one[u"published_at"_s]));
        if (auto done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<QDateTime> lastReceived(Connection& connection)
{
    Statement row(connection, u"SELECT received_at FROM inbox"_s);
    if (row.next() && row.number(0) > 0)
        return QDateTime::fromMSecsSinceEpoch(row.number(0), Qt::UTC);
    return row.failed() ? Result<QDateTime>(row.error()) : Result<QDateTime>(QDateTime());
}

} // namespace titledesk
