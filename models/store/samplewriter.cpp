// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplewriter.h"

#include "uniquekey.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

/// The desk that made the decisions of a sample; no store has this id.
QString otherDesk()
{
    return u"00000000-0000-7000-8000-000000000001"_s;
}

QVariant yearOf(const Item& item, const Fields& fields)
{
    if (item.kind != Kind::Application)
        return {};
    return fields.value(u"year"_s).toInt();
}

} // namespace

void SampleSubmission::prepare()
{
    title = notNull(item->title(versions.first().fields));
    uniqueKey = titledesk::uniqueKey(*item, versions.first().fields);
    for (SampleVersion& version : versions)
        version.json = QString::fromUtf8(fieldsToJson(version.fields));
}

SampleWriter::SampleWriter(Connection& connection, const Session& session)
    : m_connection(connection)
    , m_session(session)
{
}

Statement& SampleWriter::statement(const QString& sql)
{
    auto& kept = m_statements[sql];
    if (!kept)
        kept = std::make_shared<Statement>(m_connection, sql);
    kept->reset();
    return *kept;
}

Result<PersonId> SampleWriter::person(const Fields& registration)
{
    Statement& insert = statement(
        u"INSERT INTO person (uuid, name, id_type, id_number, sex, mobile, department, staff_no) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const QString idNumber = registration.value(u"id_number"_s);
    insert.bind(personUuid(m_session.unitKey, idNumber));
    for (const QString& field : {u"name"_s, u"id_type"_s, u"id_number"_s, u"sex"_s, u"mobile"_s,
                                 u"department"_s, u"staff_no"_s})
        insert.bind(notNull(registration.value(field)));
    if (auto done = insert.run(); !done)
        return done.error();
    return PersonId{insert.lastId()};
}

Result<SubmissionId> SampleWriter::submission(PersonId person, const SampleSubmission& submission)
{
    const SampleVersion& first = submission.versions.first();
    const Item& item = *submission.item;
    Statement& head =
        statement(u"INSERT INTO submission (uuid, kind, item, person_id, title, year, unique_key, "
                  "submitted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    head.bind(submission.uuid).bind(key(item.kind)).bind(item.key).bind(person.value);
    head.bind(submission.title).bind(yearOf(item, first.fields));
    head.bind(submission.uniqueKey).bind(first.submittedAt.toMSecsSinceEpoch());
    if (auto done = head.run(); !done)
        return done.error();
    const SubmissionId id{head.lastId()};
    for (int i = 0; i < submission.versions.size(); ++i) {
        const SampleVersion& each = submission.versions.at(i);
        if (auto done = version(id, i + 1, each); !done)
            return done.error();
        if (i > 0)
            if (auto done = nextVersion(id, item, each); !done)
                return done.error();
        // A decided version takes no files any more.
        if (auto done = files(u"submission"_s, id.value, i + 1, each.evidence); !done)
            return done.error();
        if (i == 0 && submission.recommendation)
            if (auto done = recommendation(id, *submission.recommendation); !done)
                return done.error();
        if (each.decision)
            if (auto done = decision(id, i + 1, *each.decision); !done)
                return done.error();
    }
    return id;
}

Result<void> SampleWriter::version(SubmissionId id, int number, const SampleVersion& version)
{
    Statement& insert =
        statement(u"INSERT INTO submission_version (submission_id, version, fields, source, "
                  "submitted_at) VALUES (?, ?, ?, 'sample', ?)"_s);
    insert.bind(id.value).bind(number).bind(version.json);
    insert.bind(version.submittedAt.toMSecsSinceEpoch());
    return insert.run();
}

Result<void> SampleWriter::nextVersion(SubmissionId id, const Item& item,
                                       const SampleVersion& version)
{
    Statement& head = statement(
        u"UPDATE submission SET version = version + 1, state = 'pending', decision_id = NULL, "
        "title = ?, year = ?, unique_key = ?, submitted_at = ? WHERE id = ?"_s);
    head.bind(notNull(item.title(version.fields))).bind(yearOf(item, version.fields));
    head.bind(uniqueKey(item, version.fields)).bind(version.submittedAt.toMSecsSinceEpoch());
    head.bind(id.value);
    return head.run();
}

Result<void> SampleWriter::decision(SubmissionId id, int number, const SampleDecision& decision)
{
    Statement& insert = statement(
        u"INSERT INTO decision (id, submission_id, version, action, opinion, account, desk, "
        "decided_at, batch, due_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(decision.id).bind(id.value).bind(number).bind(key(decision.action));
    insert.bind(decision.opinion).bind(m_session.account).bind(otherDesk());
    insert.bind(decision.at.toMSecsSinceEpoch()).bind(decision.id);
    insert.bind(decision.dueBy.isValid() ? QVariant(decision.dueBy.toString(Qt::ISODate))
                                         : QVariant());
    return insert.run();
}

Result<void> SampleWriter::progress(SubmissionId application, const QString& node,
                                    const QString& result, const QString& opinion,
                                    const QDateTime& at)
{
    Statement& insert =
        statement(u"INSERT INTO progress (submission_id, node, result, opinion, at) "
                  "VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(application.value).bind(node).bind(result).bind(notNull(opinion));
    insert.bind(at.toMSecsSinceEpoch());
    return insert.run();
}

Result<void> SampleWriter::plan(const QString& id, const QString& name, int year,
                                const QString& committee, const QDate& unitDeadline,
                                const QJsonObject& details)
{
    Statement& insert =
        statement(u"INSERT INTO plan (id, name, year, committee, unit_deadline, details) VALUES "
                  "(?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_s);
    insert.bind(id).bind(name).bind(year).bind(committee);
    insert.bind(unitDeadline.toString(Qt::ISODate));
    insert.bind(QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact)));
    return insert.run();
}

Result<void> SampleWriter::news(const QString& id, const QString& title, const QString& body,
                                const QDateTime& at)
{
    Statement& insert =
        statement(u"INSERT INTO news (id, title, body, published_at) VALUES (?, ?, ?, ?) "
                  "ON CONFLICT (id) DO NOTHING"_s);
    insert.bind(id).bind(title).bind(body).bind(at.toMSecsSinceEpoch());
    return insert.run();
}

} // namespace titledesk
