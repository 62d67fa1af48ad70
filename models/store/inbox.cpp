// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox.h"

#include "audit.h"
#include "decisionbody.h"
#include "sqlerrors.h"
#include "uniquekey.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Inbox", text);
}

Error refuse(const QString& reason, const char* message)
{
    return {Error::Code::Refused, reason, words(message)};
}

Error badItem()
{
    return refuse(u"bad_item"_s, "平台下发的内容不符合约定。");
}

qint64 timeOf(const QJsonValue& value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

Fields fieldsOf(const QJsonObject& record)
{
    return fieldsFromJson(
        QJsonDocument(record[u"fields"_s].toObject()).toJson(QJsonDocument::Compact));
}

/// An error of one item, not of the store as a whole.
bool isOfItem(const Error& error)
{
    return error.code == Error::Code::Refused || error.code == Error::Code::BadInput;
}

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

/// A version of a submission that came in.
struct InboxWriter::Incoming {
    QString uuid;
    const Item* item = nullptr;
    qint64 person = 0;
    int version = 1;
    Fields fields;
    qint64 submittedAt = 0;
};

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
        return refuse(u"cursor_moved"_s, "另一个程序刚刚同步过，请再试一次。");
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
            u"SELECT id, item FROM inbox_refused WHERE resolved_at IS NULL ORDER BY id LIMIT ?"_s);
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

Result<qint64> InboxWriter::find(const QString& uuid)
{
    Statement row(m_connection, u"SELECT id FROM submission WHERE uuid = ?"_s);
    row.bind(uuid);
    if (row.next())
        return row.number(0);
    if (row.failed())
        return row.error();
    return refuse(u"unknown_submission"_s, "没有这条申报数据。");
}

Result<void> InboxWriter::person(const QJsonObject& person)
{
    Statement update(
        m_connection,
        u"UPDATE person SET name = ?, id_type = ?, id_number = ?, sex = coalesce(nullif(?, ''), "
        u"sex), "
        "mobile = coalesce(nullif(?, ''), mobile), department = coalesce(nullif(?, ''), "
        "department), "
        "staff_no = coalesce(nullif(?, ''), staff_no), left_on = ? WHERE uuid = ? OR id_number = ?"_s);
    const auto text = [&](const char* key) {
        return notNull(person[QLatin1StringView(key)].toString());
    };
    if (text("name").isEmpty() || text("id_number").isEmpty() || text("id").size() != 36)
        return badItem();
    const QVariant leftOn =
        person[u"left_on"_s].isString() ? QVariant(text("left_on")) : QVariant();
    update.bind(text("name")).bind(text("id_type")).bind(text("id_number")).bind(text("sex"));
    update.bind(text("mobile")).bind(text("department")).bind(text("staff_no")).bind(leftOn);
    update.bind(text("id")).bind(text("id_number"));
    if (auto done = update.run(); !done)
        return done;
    if (update.changes() > 0)
        return {};
    Statement insert(
        m_connection,
        u"INSERT INTO person (uuid, name, id_type, id_number, sex, mobile, department, "
        "staff_no, left_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(text("id")).bind(text("name")).bind(text("id_type")).bind(text("id_number"));
    insert.bind(text("sex"))
        .bind(text("mobile"))
        .bind(text("department"))
        .bind(text("staff_no"))
        .bind(leftOn);
    return insert.run();
}

Result<qint64> InboxWriter::personOf(const QJsonObject& record, bool mayBeNew)
{
    const QJsonObject person = record[u"person"_s].toObject();
    Statement row(m_connection, u"SELECT id FROM person WHERE uuid = ? OR id_number = ?"_s);
    row.bind(person[u"id"_s].toString()).bind(person[u"id_number"_s].toString());
    if (row.next())
        return row.number(0);
    if (row.failed())
        return row.error();
    row.reset();
    if (!mayBeNew)
        return refuse(u"unknown_person"_s, "花名册中没有此人。");
    QJsonObject fresh = person;
    const Fields fields = fieldsOf(record);
    for (const QString& key : {u"sex"_s, u"mobile"_s, u"department"_s, u"staff_no"_s})
        fresh[key] = fields.value(key);
    if (auto made = this->person(fresh); !made)
        return made.error();
    return personOf(record, false);
}

Result<void> InboxWriter::submission(const QJsonObject& submission)
{
    const QJsonObject record = submission[u"record"_s].toObject();
    Incoming incoming;
    incoming.uuid = submission[u"id"_s].toString();
    incoming.item = m_catalog.item(submission[u"item"_s].toString());
    incoming.version = submission[u"version"_s].toInt();
    incoming.fields = fieldsOf(record);
    incoming.submittedAt = timeOf(record[u"submitted_at"_s]);
    if (incoming.uuid.size() != 36 || incoming.version < 1 || incoming.submittedAt == 0)
        return badItem();
    if (!incoming.item)
        return refuse(u"unknown_item"_s, "本程序的业绩库中没有这一业绩项。");
    auto person = personOf(record, incoming.item->kind == Kind::Registration);
    if (!person)
        return person.error();
    incoming.person = person.value();
    return put(incoming);
}

/// Decisions on an older version that were never tried cannot be sent any more.
Result<void> InboxWriter::closeWaiting(qint64 submission)
{
    Statement close(m_connection,
                    u"UPDATE outbox SET state = 'conflict', server_message = ?, changed_at = ? "
                    "WHERE submission_id = ? AND state = 'queued' AND attempts = 0"_s);
    close.bind(words(QT_TRANSLATE_NOOP("Inbox", "审核之后，该数据在平台上又有了新的版本。")));
    close.bind(QDateTime::currentMSecsSinceEpoch()).bind(submission);
    return close.run();
}

Result<void> InboxWriter::put(const Incoming& incoming)
{
    const Item& item = *incoming.item;
    const QByteArray unique = uniqueKey(item, incoming.fields);
    const QVariant year = item.kind == Kind::Application
                              ? QVariant(incoming.fields.value(u"year"_s).toInt())
                              : QVariant();
    Statement known(
        m_connection,
        u"SELECT s.id, s.version, v.fields, EXISTS (SELECT 1 FROM decision d WHERE "
        "d.submission_id = s.id AND d.version = s.version) FROM submission s JOIN "
        "submission_version v "
        "ON v.submission_id = s.id AND v.version = s.version WHERE s.uuid = ? OR (s.unique_key = ? "
        "AND s.item = ? AND s.person_id = ?)"_s);
    known.bind(incoming.uuid).bind(unique).bind(item.key).bind(incoming.person);
    const bool found = known.next();
    if (known.failed())
        return known.error();
    qint64 id = found ? known.number(0) : 0;
    const int version = found ? int(known.number(1)) : 0;
    const bool same = found && fieldsFromJson(known.bytes(2)) == incoming.fields;
    const bool decided = found && known.number(3) != 0;
    known.reset();
    if (version > incoming.version || (version == incoming.version && same))
        return {}; // this desk has gone further: central says so when the decision arrives there
    if (version == incoming.version && decided)
        return refuse(u"version_differs"_s, "该版本在本机已审核，内容与平台不同。");
    if (found && incoming.version > version + 1)
        return refuse(u"version_gap"_s, "平台下发的版本不连续。");
    if (!found) {
        Statement insert(
            m_connection,
            u"INSERT INTO submission (uuid, kind, item, person_id, title, year, unique_key, version, submitted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        insert.bind(incoming.uuid).bind(key(item.kind)).bind(item.key).bind(incoming.person);
        insert.bind(item.title(incoming.fields))
            .bind(year)
            .bind(unique)
            .bind(incoming.version)
            .bind(incoming.submittedAt);
        if (auto done = insert.run(); !done)
            return done;
        id = insert.lastId();
    }
    Statement fields(
        m_connection,
        version == incoming.version
            ? u"UPDATE submission_version SET fields = ?, source = 'inbox', submitted_at = ? WHERE submission_id = ? AND version = ?"_s
            : u"INSERT INTO submission_version (fields, source, submitted_at, submission_id, version) VALUES (?, 'inbox', ?, ?, ?)"_s);
    fields.bind(QString::fromUtf8(fieldsToJson(incoming.fields)))
        .bind(incoming.submittedAt)
        .bind(id)
        .bind(incoming.version);
    if (auto done = fields.run(); !done)
        return done;
    if (!found)
        return {};
    if (version < incoming.version) {
        if (auto closed = closeWaiting(id); !closed)
            return closed;
    }
    Statement head(
        m_connection,
        version == incoming.version
            ? u"UPDATE submission SET title = ?, year = ?, unique_key = ?, submitted_at = ?, withdrawn_at = NULL WHERE id = ?"_s
            : u"UPDATE submission SET title = ?, year = ?, unique_key = ?, submitted_at = ?, withdrawn_at = NULL, version = version + 1, state = 'pending', decision_id = NULL WHERE id = ?"_s);
    head.bind(item.title(incoming.fields))
        .bind(year)
        .bind(unique)
        .bind(incoming.submittedAt)
        .bind(id);
    return head.run();
}

Result<void> InboxWriter::withdrawal(const QJsonObject& withdrawal)
{
    auto id = find(withdrawal[u"submission"_s].toString());
    if (!id)
        return id.error();
    const qint64 at = timeOf(withdrawal[u"time"_s]);
    if (at == 0)
        return badItem();
    if (auto closed = closeWaiting(id.value()); !closed)
        return closed;
    Statement update(m_connection, u"UPDATE submission SET withdrawn_at = ? WHERE id = ?"_s);
    return update.bind(at).bind(id.value()).run();
}

Result<void> InboxWriter::decision(const QJsonObject& decision)
{
    const QByteArray bytes = decision[u"body"_s].toString().toUtf8();
    auto body = DecisionBody::parse(bytes);
    if (!body)
        return body.error();
    if (sha256Hex(bytes) != decision[u"sha256"_s].toString() ||
        body.value().id != decision[u"id"_s].toString())
        return badItem();
    const DecisionBody& made = body.value();
    Statement known(m_connection, u"SELECT 1 FROM decision WHERE id = ?"_s);
    known.bind(made.id);
    if (known.next())
        return {};
    known.reset();
    auto id = find(made.submission);
    if (!id) {
        // A spreadsheet's submission that only the other desk has.
        QJsonObject record = QJsonDocument::fromJson(bytes).object()[u"record"_s].toObject();
        if (auto put = submission({{u"id"_s, made.submission},
                                   {u"item"_s, made.item},
                                   {u"version"_s, made.baseVersion},
                                   {u"record"_s, record}});
            !put)
            return put;
        id = find(made.submission);
        if (!id)
            return id.error();
    }
    Statement insert(
        m_connection,
        u"INSERT INTO decision (id, submission_id, version, action, opinion, account, desk, decided_at, base_decision, batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(made.id)
        .bind(id.value())
        .bind(made.baseVersion)
        .bind(key(made.action))
        .bind(made.opinion)
        .bind(made.account)
        .bind(made.desk);
    insert.bind(made.time.toMSecsSinceEpoch())
        .bind(made.baseDecision.isEmpty() ? QVariant() : QVariant(made.baseDecision))
        .bind(made.id);
    return insert.run();
}

Result<void> InboxWriter::progress(const QJsonObject& progress)
{
    auto id = find(progress[u"submission"_s].toString());
    if (!id)
        return id.error();
    const qint64 at = timeOf(progress[u"time"_s]);
    if (at == 0 || progress[u"node"_s].toString().isEmpty())
        return badItem();
    Statement insert(
        m_connection,
        u"INSERT INTO progress (submission_id, node, result, opinion, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s);
    insert.bind(id.value())
        .bind(progress[u"node"_s].toString())
        .bind(progress[u"result"_s].toString());
    insert.bind(notNull(progress[u"opinion"_s].toString())).bind(at);
    return insert.run();
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
