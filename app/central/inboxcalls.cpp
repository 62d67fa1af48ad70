// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxcalls.h"

#include "decisionbody.h"
#include "receipts.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

/// The list, or 304 where the client has it.
Answer listed(const Call& call, const QString& member, const QJsonArray& list)
{
    Answer answer = Answer::json({{member, list}});
    const QByteArray etag = '"' + sha256Hex(answer.body).left(32).toLatin1() + '"';
    if (call.request.headers.value("if-none-match"_ba).trimmed() == etag)
        answer = Answer::empty(304);
    return answer.with("ETag"_ba, etag);
}

QString cursorOf(qint64 seq)
{
    return QString::fromLatin1(
        ("i1:" + QByteArray::number(seq))
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<qint64> seqOf(const QString& cursor)
{
    if (cursor.isEmpty())
        return 0;
    const QByteArray plain =
        QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding);
    bool isNumber = false;
    const qint64 seq = plain.mid(3).toLongLong(&isNumber);
    if (!plain.startsWith("i1:") || !isNumber || seq < 0 || cursorOf(seq) != cursor)
        return std::nullopt;
    return seq;
}

/// How many items, or 0 for what is no such number.
int limitOf(const QString& text)
{
    if (text.isEmpty())
        return kInboxPage;
    bool isNumber = false;
    const qint64 limit = text.toLongLong(&isNumber);
    return isNumber && limit > 0 ? int(std::min<qint64>(limit, kInboxPage)) : 0;
}

QJsonObject itemOf(const Query& row)
{
    const QString type = row.text(1);
    QJsonObject item{{u"seq"_s, row.number(0)}, {u"type"_s, type}};
    if (type != u"decision") {
        item[type] = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
        return item;
    }
    const Receipt receipt{row.text(5), row.number(6), row.text(7)};
    item[type] = QJsonObject{{u"id"_s, row.text(2)},
                             {u"sha256"_s, row.text(3)},
                             {u"body"_s, row.text(4)},
                             {u"receipt"_s, receipt.toJson()}};
    return item;
}

} // namespace

Answer plans(const Call& call)
{
    Query query(call.database, u"SELECT id, name, year, committee, unit_deadline, details "
                               "FROM plan ORDER BY year DESC, id"_s);
    QJsonArray list;
    while (query.next())
        list.append(
            QJsonObject{{u"id"_s, query.text(0)},
                        {u"name"_s, query.text(1)},
                        {u"year"_s, query.number(2)},
                        {u"committee"_s, query.text(3)},
                        {u"unit_deadline"_s, query.text(4)},
                        {u"details"_s, QJsonDocument::fromJson(query.text(5).toUtf8()).object()}});
    return query.failed() ? Answer::failure(query.error()) : listed(call, u"plans"_s, list);
}

Answer news(const Call& call)
{
    Query query(call.database,
                u"SELECT id, title, body, published_at FROM news ORDER BY published_at DESC, id"_s);
    QJsonArray list;
    while (query.next())
        list.append(QJsonObject{{u"id"_s, query.text(0)},
                                {u"title"_s, query.text(1)},
                                {u"body"_s, query.text(2)},
                                {u"published_at"_s, timeText(query.number(3))}});
    return query.failed() ? Answer::failure(query.error()) : listed(call, u"news"_s, list);
}

Answer inbox(const Call& call)
{
    const auto after = seqOf(call.request.query.value(u"after"_s));
    const int limit = limitOf(call.request.query.value(u"limit"_s));
    if (!after || limit == 0)
        return Answer::failure(refusal(u"invalid"_s, after ? u"limit"_s : u"after"_s));
    Query query(call.database,
                u"SELECT i.seq, i.type, i.content, d.sha256, d.body, d.number, d.received_at, "
                "d.signature FROM inbox i LEFT JOIN decision d ON i.type = 'decision' "
                "AND d.unit_id = i.unit_id AND d.id = i.content "
                "WHERE i.unit_id = ? AND i.seq > ? AND i.origin <> ? ORDER BY i.seq LIMIT ?"_s);
    // One more than a page: whether there is a next one.
    query.bind(call.caller.unit).bind(*after).bind(call.caller.desk).bind(limit + 1);
    QJsonArray items;
    qint64 last = *after;
    bool more = false;
    while (query.next()) {
        more = items.size() == limit;
        if (more)
            break;
        last = query.number(0);
        items.append(itemOf(query));
    }
    if (query.failed())
        return Answer::failure(query.error());
    return Answer::json({{u"items"_s, items}, {u"cursor"_s, cursorOf(last)}, {u"more"_s, more}});
}

} // namespace titledesk::central
