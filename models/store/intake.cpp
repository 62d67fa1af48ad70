// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake.h"

#include "ids.h"
#include "permissions.h"
#include "uniquekey.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace titledesk {

struct IntakeWriter::Record {
    const Item& item;
    qint64 person = 0;
    QString uuid;
    QByteArray key;
    const Fields& fields;
    QString source;
    qint64 now = 0;
};

struct IntakeWriter::Known {
    SubmissionId id;
    int version = 1;
    bool pending = true;
    bool withdrawn = false;
    /// The current version was decided (even where that was taken back) or publicised (B8): what
    /// others have seen stays, and a change is a new version.
    bool isSeen = false;
    Fields fields;
};

namespace {

QVariant yearOf(const Item& item, const Fields& fields)
{
    if (item.kind != Kind::Application)
        return {};
    return fields.value(u"year"_s).toInt();
}

Right rightFor(const QString& source)
{
    return source == u"inbox" ? Right::Sync : Right::Import;
}

// A roster without the column keeps the day of the first import.
Fields withRegistrationDay(const Fields& fields, const Fields& before)
{
    Fields complete = fields;
    const QString day = u"registered_at"_s;
    if (complete.value(day).isEmpty())
        complete[day] = before.value(day, QDate::currentDate().toString(Qt::ISODate));
    return complete;
}

} // namespace

IntakeWriter::IntakeWriter(Connection& connection, const Catalog& catalog, const Session& session)
    : m_connection(connection)
    , m_catalog(catalog)
    , m_session(session)
{
}

Statement& IntakeWriter::statement(const QString& sql)
{
    auto& kept = m_statements[sql];
    if (!kept)
        kept = std::make_shared<Statement>(m_connection, sql);
    kept->reset();
    return *kept;
}

Result<Intake> IntakeWriter::registration(const Fields& fields, const QString& source)
{
    if (auto allowed = permitted(m_session.role, rightFor(source)); !allowed)
        return allowed.error();
    const Item* item = m_catalog.item(kRegistrationItem);
    const QString idNumber = fields.value(u"id_number"_s);
    const auto rostered = personWith(idNumber);
    if (!rostered)
        return rostered.error();
    const Record found{*item,
                       rostered.value(),
                       submissionUuid(m_session.unitKey, item->key, idNumber, {idNumber}),
                       uniqueKey(*item, fields),
                       fields,
                       source,
                       0};
    const auto before = known(found);
    if (!before)
        return before.error();
    const Fields complete = withRegistrationDay(withUnspoken(fields, before.value()),
                                                before.value() ? before.value()->fields : Fields());
    const auto person = putPerson(complete);
    if (!person)
        return person.error();
    return put({*item, person.value(), found.uuid, found.key, complete, source, 0}, before.value());
}

Result<Intake> IntakeWriter::submission(const Item& item, const QString& idNumber,
                                        const Fields& fields, const QString& source)
{
    if (auto allowed = permitted(m_session.role, rightFor(source)); !allowed)
        return allowed.error();
    const auto person = personWith(idNumber);
    if (!person)
        return person.error();
    if (person.value() == 0)
        return Error{Error::Code::Refused, u"unknown_person"_s,
                     QCoreApplication::translate("Intake", "花名册中没有此人，请先导入花名册。")};
    const Record found{
        item,
        person.value(),
        submissionUuid(m_session.unitKey, item.key, idNumber, item.uniqueValues(fields)),
        uniqueKey(item, fields),
        fields,
        source,
        0};
    const auto before = known(found);
    if (!before)
        return before.error();
    const Fields complete = withUnspoken(fields, before.value());
    return put({item, found.person, found.uuid, uniqueKey(item, complete), complete, source, 0},
               before.value());
}

// What a table has no column for is as it was.
Fields IntakeWriter::withUnspoken(const Fields& fields, const std::optional<Known>& before) const
{
    Fields complete = fields;
    if (!m_spoken || !before)
        return complete;
    for (auto it = before->fields.cbegin(); it != before->fields.cend(); ++it)
        if (!m_spoken->contains(it.key()))
            complete.insert(it.key(), it.value());
    return complete;
}

Result<Intake> IntakeWriter::put(const Record& given, const std::optional<Known>& before)
{
    Record record{given};
    record.now = QDateTime::currentMSecsSinceEpoch();
    if (!before) {
        if (auto done = insert(record); !done)
            return done.error();
        return Intake::Imported;
    }
    const Known& old = *before;
    m_lastId = old.id;
    if (old.fields == record.fields && !old.withdrawn)
        return Intake::Unchanged;
    const bool inPlace = old.pending && !old.isSeen && !old.withdrawn;
    if (auto done = inPlace ? rewrite(old, record) : addVersion(old, record); !done)
        return done.error();
    return Intake::Updated;
}

Result<std::optional<IntakeWriter::Known>> IntakeWriter::known(const Record& record)
{
    // By the unique fields first: what came from the inbox has a UUID of its own.
    for (const bool byKey : {true, false}) {
        Statement& row = statement(
            u"SELECT s.id, s.version, s.state, s.withdrawn_at IS NOT NULL, v.fields, EXISTS "
            u"(SELECT 1 FROM "
            "decision d WHERE d.submission_id = s.id AND d.version = s.version) OR EXISTS (SELECT "
            "1 "
            "FROM publicity_submission l WHERE l.submission_id = s.id AND l.version = s.version) "
            "FROM submission s "
            "JOIN submission_version v ON v.submission_id = s.id AND v.version = s.version WHERE "_s +
            (byKey ? u"s.unique_key = ? AND s.item = ? AND s.person_id = ?"_s : u"s.uuid = ?"_s));
        if (byKey)
            row.bind(record.key).bind(record.item.key).bind(record.person);
        else
            row.bind(record.uuid);
        if (row.next()) {
            const Known found{SubmissionId{row.number(0)}, int(row.number(1)),
                              row.text(2) == u"pending",   row.number(3) != 0,
                              row.number(5) != 0,          fieldsFromJson(row.bytes(4))};
            row.reset();
            return std::optional(found);
        }
        if (row.failed())
            return row.error();
    }
    return std::optional<Known>();
}

Result<void> IntakeWriter::insert(const Record& record)
{
    Statement& head =
        statement(u"INSERT INTO submission (uuid, kind, item, person_id, title, year, unique_key, "
                  "submitted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    head.bind(record.uuid).bind(key(record.item.kind)).bind(record.item.key).bind(record.person);
    head.bind(notNull(record.item.title(record.fields))).bind(yearOf(record.item, record.fields));
    head.bind(record.key).bind(record.now);
    if (auto done = head.run(); !done)
        return done;
    m_lastId = SubmissionId{head.lastId()};
    Statement& version =
        statement(u"INSERT INTO submission_version (submission_id, version, fields, source, "
                  "submitted_at) VALUES (?, 1, ?, ?, ?)"_s);
    version.bind(m_lastId.value).bind(QString::fromUtf8(fieldsToJson(record.fields)));
    version.bind(record.source).bind(record.now);
    return version.run();
}

Result<void> IntakeWriter::rewrite(const Known& known, const Record& record)
{
    Statement& version =
        statement(u"UPDATE submission_version SET fields = ?, source = ?, submitted_at = ? "
                  "WHERE submission_id = ? AND version = ?"_s);
    version.bind(QString::fromUtf8(fieldsToJson(record.fields)))
        .bind(record.source)
        .bind(record.now);
    version.bind(known.id.value).bind(known.version);
    if (auto done = version.run(); !done)
        return done;
    Statement& head =
        statement(u"UPDATE submission SET title = ?, year = ?, unique_key = ?, submitted_at = ? "
                  "WHERE id = ?"_s);
    head.bind(notNull(record.item.title(record.fields))).bind(yearOf(record.item, record.fields));
    head.bind(record.key).bind(record.now).bind(known.id.value);
    return head.run();
}

Result<void> IntakeWriter::addVersion(const Known& known, const Record& record)
{
    Statement& version =
        statement(u"INSERT INTO submission_version (submission_id, version, fields, source, "
                  "submitted_at) VALUES (?, ?, ?, ?, ?)"_s);
    version.bind(known.id.value).bind(known.version + 1);
    version.bind(QString::fromUtf8(fieldsToJson(record.fields)))
        .bind(record.source)
        .bind(record.now);
    if (auto done = version.run(); !done)
        return done;
    Statement& head = statement(
        u"UPDATE submission SET version = version + 1, state = 'pending', decision_id = NULL, "
        "withdrawn_at = NULL, title = ?, year = ?, unique_key = ?, submitted_at = ? "
        "WHERE id = ? AND version = ?"_s);
    head.bind(notNull(record.item.title(record.fields))).bind(yearOf(record.item, record.fields));
    head.bind(record.key).bind(record.now).bind(known.id.value).bind(known.version);
    if (auto done = head.run(); !done)
        return done;
    // What was decided on the old version and never left would be judged on content that is gone.
    Statement& waiting =
        statement(u"UPDATE outbox SET state = 'conflict', changed_at = ?, server_message = ? "
                  "WHERE submission_id = ? AND state = 'queued' AND attempts = 0"_s);
    waiting.bind(record.now)
        .bind(QCoreApplication::translate("Intake",
                                          "该数据在上报前又有新的提交，请对新内容重新审核。"))
        .bind(known.id.value);
    return waiting.run();
}

Result<qint64> IntakeWriter::putPerson(const Fields& fields)
{
    const QString idNumber = fields.value(u"id_number"_s);
    Statement& upsert = statement(
        u"INSERT INTO person (uuid, name, id_type, id_number, sex, mobile, department, staff_no) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id_number) DO UPDATE SET name = "
        "excluded.name, "
        "id_type = excluded.id_type, sex = excluded.sex, mobile = excluded.mobile, "
        "department = excluded.department, staff_no = excluded.staff_no"_s);
    upsert.bind(personUuid(m_session.unitKey, idNumber)).bind(notNull(fields.value(u"name"_s)));
    upsert.bind(fields.value(u"id_type"_s, u"resident_id"_s)).bind(notNull(idNumber));
    for (const auto& field : {u"sex"_s, u"mobile"_s, u"department"_s, u"staff_no"_s})
        upsert.bind(notNull(fields.value(field)));
    if (auto done = upsert.run(); !done)
        return done.error();
    return personWith(idNumber);
}

Result<qint64> IntakeWriter::personWith(const QString& idNumber)
{
    Statement& row = statement(u"SELECT id FROM person WHERE id_number = ?"_s);
    row.bind(idNumber);
    const qint64 id = row.next() ? row.number(0) : 0;
    if (row.failed())
        return row.error();
    row.reset();
    return id;
}

} // namespace titledesk
