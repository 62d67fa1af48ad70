// SPDX-License-Identifier: GPL-3.0-or-later
// What one item of the inbox does to the records.
#include "inbox.h"

#include "applicationway.h"
#include "decisionbody.h"
#include "evidencekind.h"
#include "inboxparts.h"
#include "submissions.h"
#include "uniquekey.h"

using namespace Qt::StringLiterals;

namespace titledesk {

using namespace inbox;

namespace {

/// An ID number as the roster has it: one person is not two by a small x.
QString sameNumber(const QString& number)
{
    return notNull(number.trimmed().toUpper());
}

bool isSha256(const QString& text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

EvidenceRef evidenceFrom(const QJsonObject& json)
{
    return {json[u"sha256"_s].toString(), cleanEvidenceName(json[u"name"_s].toString()),
            json[u"mime"_s].toString(), json[u"size"_s].toInteger()};
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
    QVector<EvidenceRef> evidence;
};

Result<qint64> InboxWriter::find(const QString& uuid)
{
    Statement row(m_connection, u"SELECT id FROM submission WHERE uuid = ?"_s);
    row.bind(uuid);
    if (row.next())
        return row.number(0);
    if (row.failed())
        return row.error();
    return refuse(u"unknown_submission"_s, QT_TRANSLATE_NOOP("Inbox", "没有这条申报数据。"));
}

Result<void> InboxWriter::person(const QJsonObject& person)
{
    Statement update(
        m_connection,
        u"UPDATE person SET name = ?, id_type = ?, id_number = ?, sex = coalesce(nullif(?, ''), "
        u"sex), "
        "mobile = coalesce(nullif(?, ''), mobile), department = coalesce(nullif(?, ''), "
        "department), "
        "staff_no = coalesce(nullif(?, ''), staff_no), left_on = coalesce(?, left_on) "
        "WHERE uuid = ? OR id_number = ?"_s);
    const auto text = [&](const char* key) {
        return notNull(person[QLatin1StringView(key)].toString());
    };
    if (text("name").isEmpty() || text("id_number").isEmpty() || text("id").size() != 36)
        return badItem();
    // The desk may know before central that somebody has moved away (B20).
    const QVariant leftOn =
        person[u"left_on"_s].isString() ? QVariant(text("left_on")) : QVariant();
    const QString number = sameNumber(text("id_number"));
    update.bind(text("name")).bind(text("id_type")).bind(number).bind(text("sex"));
    update.bind(text("mobile")).bind(text("department")).bind(text("staff_no")).bind(leftOn);
    update.bind(text("id")).bind(number);
    if (auto done = update.run(); !done)
        return done;
    if (update.changes() > 0)
        return {};
    Statement insert(
        m_connection,
        u"INSERT INTO person (uuid, name, id_type, id_number, sex, mobile, department, "
        "staff_no, left_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(text("id")).bind(text("name")).bind(text("id_type")).bind(number);
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
    row.bind(person[u"id"_s].toString()).bind(sameNumber(person[u"id_number"_s].toString()));
    if (row.next())
        return row.number(0);
    if (row.failed())
        return row.error();
    row.reset();
    if (!mayBeNew)
        return refuse(u"unknown_person"_s, QT_TRANSLATE_NOOP("Inbox", "花名册中没有此人。"));
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
    for (const QJsonValue value : submission[u"evidence"_s].toArray()) {
        const EvidenceRef file = evidenceFrom(value.toObject());
        if (file.size <= 0 || file.mime.isEmpty() || !isSha256(file.sha256))
            return badItem();
        incoming.evidence.append(file);
    }
    if (!incoming.item)
        return refuse(u"unknown_item"_s,
                      QT_TRANSLATE_NOOP("Inbox", "本程序的业绩库中没有这一业绩项。"));
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
    if (version == incoming.version && same && !decided)
        return putEvidence(id, incoming);
    if (version > incoming.version || (version == incoming.version && same))
        return {}; // this desk has gone further: central says so when the decision arrives there
    if (version == incoming.version && decided)
        return refuse(u"version_differs"_s,
                      QT_TRANSLATE_NOOP("Inbox", "该版本在本机已审核，内容与平台不同。"));
    if (found && incoming.version > version + 1)
        return refuse(u"version_gap"_s, QT_TRANSLATE_NOOP("Inbox", "平台下发的版本不连续。"));
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
        return putEvidence(id, incoming);
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
    if (auto done = head.run(); !done)
        return done;
    return putEvidence(id, incoming);
}

/// What the person sent along: named here, and fetched when somebody opens it.
Result<void> InboxWriter::putEvidence(qint64 submission, const Incoming& incoming)
{
    Statement insert(
        m_connection,
        u"INSERT INTO evidence (owner, owner_id, version, sha256, name, mime, size, added_at, "
        "source) SELECT 'submission', ?, ?, ?, ?, ?, ?, ?, 'inbox' WHERE NOT EXISTS (SELECT 1 FROM "
        "evidence WHERE owner = 'submission' AND owner_id = ? AND version = ? AND sha256 = ?)"_s);
    for (const EvidenceRef& file : incoming.evidence) {
        insert.bind(submission).bind(incoming.version).bind(file.sha256).bind(file.name);
        insert.bind(file.mime).bind(file.size).bind(QDateTime::currentMSecsSinceEpoch());
        insert.bind(submission).bind(incoming.version).bind(file.sha256);
        if (auto done = insert.run(); !done)
            return done;
    }
    return {};
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
    if (known.failed())
        return known.error();
    known.reset();
    auto id = find(made.submission);
    if (!id && id.error().reason != u"unknown_submission")
        return id.error();
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
    if (at == 0 || progress[u"node"_s].toString().isEmpty() ||
        !laterResultFromKey(progress[u"result"_s].toString()))
        return badItem();
    Statement kind(m_connection, u"SELECT kind = 'application' FROM submission WHERE id = ?"_s);
    kind.bind(id.value());
    if (!kind.next())
        return kind.error();
    if (kind.number(0) == 0)
        return refuse(u"not_application"_s, QT_TRANSLATE_NOOP("Inbox", "只有职称申报有评审进度。"));
    kind.reset();
    Statement insert(
        m_connection,
        u"INSERT INTO progress (submission_id, node, result, opinion, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s);
    insert.bind(id.value())
        .bind(progress[u"node"_s].toString())
        .bind(progress[u"result"_s].toString());
    insert.bind(notNull(progress[u"opinion"_s].toString())).bind(at);
    return insert.run();
}

} // namespace titledesk
