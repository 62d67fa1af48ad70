// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralsample.h"

#include "catalog.h"
#include "ids.h"
#include "ledger.h"
#include "portalintake.h"
#include "units.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

/// A desk of the unit that nobody has: what it decided comes to all others through the inbox.
const QString kSampleDesk = u"5a3d1e00-0000-4000-8000-000000000001"_s;

/// The sample's data, with this year and the last in the place of their marks.
QJsonObject sampleData()
{
    QFile file(u":/titledesk/central/sample.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const int year = QDate::currentDate().year();
    QByteArray text = file.readAll();
    text.replace("{year}", QByteArray::number(year));
    text.replace("{last_year}", QByteArray::number(year - 1));
    return QJsonDocument::fromJson(text).object();
}

Result<void> addPlan(Database& database, const QJsonObject& plan)
{
    Query insert(database, u"INSERT INTO plan (id, name, year, committee, unit_deadline, details) "
                           "VALUES (?, ?, ?, ?, ?, ?)"_s);
    const QDate deadline = QDate::currentDate().addDays(plan.value(u"deadline_in_days"_s).toInt());
    const QJsonDocument details(plan.value(u"details"_s).toObject());
    insert.bind(plan.value(u"id"_s).toString()).bind(plan.value(u"name"_s).toString());
    insert.bind(plan.value(u"year"_s).toString().toInt());
    insert.bind(plan.value(u"committee"_s).toString()).bind(deadline.toString(Qt::ISODate));
    return insert.bind(QString::fromUtf8(details.toJson(QJsonDocument::Compact))).run();
}

Result<void> addNews(Database& database, const QJsonObject& news)
{
    Query insert(database,
                 u"INSERT INTO news (id, title, body, published_at) VALUES (?, ?, ?, ?)"_s);
    const QDateTime published =
        QDateTime::currentDateTimeUtc().addDays(-news.value(u"days_ago"_s).toInt());
    insert.bind(news.value(u"id"_s).toString()).bind(news.value(u"title"_s).toString());
    insert.bind(news.value(u"body"_s).toString());
    return insert.bind(published.toMSecsSinceEpoch()).run();
}

/// Fills the inbox of one unit.
class Filler {
public:
    Filler(Database& database, const ReceiptKeys& keys, const HeldUnit& unit)
        : m_unitKey(unit.unitKey)
        , m_intake(database, unit.id)
        , m_ledger(database, keys, {unit.id, kSampleDesk}, {})
    {
    }

    Result<void> person(const QJsonObject& data)
    {
        m_fields = fieldsOf(data);
        m_isRegistered = data.contains(u"registration"_s);
        QJsonObject person = personJson();
        for (const auto& key : {u"sex"_s, u"mobile"_s, u"department"_s, u"staff_no"_s})
            person[key] = m_fields.value(key);
        person[u"left_on"_s] = QJsonValue();
        if (auto done = m_intake.person(person); !done)
            return done;
        if (auto done = submission({{u"item"_s, u"registration"_s},
                                    {u"fields"_s, data.value(u"fields"_s)},
                                    {u"decision"_s, data.value(u"registration"_s)}});
            !done)
            return done;
        for (const QJsonValue entry : data.value(u"submissions"_s).toArray())
            if (auto done = submission(entry.toObject()); !done)
                return done;
        return {};
    }

private:
    static Fields fieldsOf(const QJsonObject& data)
    {
        return fieldsFromJson(
            QJsonDocument(data.value(u"fields"_s).toObject()).toJson(QJsonDocument::Compact));
    }

    QJsonObject personJson() const
    {
        const QString number = m_fields.value(u"id_number"_s);
        return {{u"id"_s, personUuid(m_unitKey, number)},
                {u"id_number"_s, number},
                {u"id_type"_s, m_fields.value(u"id_type"_s)},
                {u"name"_s, m_fields.value(u"name"_s)}};
    }

    DecisionBody bodyOf(const Item& item, const Fields& fields) const
    {
        const QJsonObject person = personJson();
        DecisionBody body;
        body.desk = kSampleDesk;
        body.kind = item.kind;
        body.item = item.key;
        body.account = u"admin"_s;
        body.personId = person.value(u"id"_s).toString();
        body.personName = m_fields.value(u"name"_s);
        body.idType = m_fields.value(u"id_type"_s);
        body.idNumber = m_fields.value(u"id_number"_s);
        body.registrationPassed = m_isRegistered && item.kind != Kind::Registration;
        body.submission =
            submissionUuid(m_unitKey, item.key, body.idNumber, item.uniqueValues(fields));
        body.title = item.title(fields);
        body.year = item.kind == Kind::Application ? fields.value(u"year"_s).toInt() : 0;
        body.submittedAt = QDateTime::currentDateTimeUtc().addDays(-1);
        body.fields = fields;
        return body;
    }

    Result<void> submission(const QJsonObject& data)
    {
        const Item* item = Catalog::builtIn().item(data.value(u"item"_s).toString());
        if (!item)
            return Error{Error::Code::Internal, u"sample"_s, u"an item of the sample is unknown"_s};
        DecisionBody body = bodyOf(*item, fieldsOf(data));
        const QJsonObject whole = QJsonDocument::fromJson(body.toBytes()).object();
        if (auto done = m_intake.submission({{u"id"_s, body.submission},
                                             {u"version"_s, 1},
                                             {u"kind"_s, key(item->kind)},
                                             {u"item"_s, item->key},
                                             {u"record"_s, whole.value(u"record"_s)},
                                             {u"evidence"_s, QJsonArray()}});
            !done)
            return done;
        if (!data.value(u"decision"_s).isObject())
            return {};
        if (auto done = decide(body, data.value(u"decision"_s).toObject()); !done)
            return done;
        const QJsonObject progress = data.value(u"progress"_s).toObject();
        if (progress.isEmpty())
            return {};
        return m_intake.progress(body.submission, progress.value(u"node"_s).toString(),
                                 progress.value(u"result"_s).toString(),
                                 progress.value(u"opinion"_s).toString());
    }

    Result<void> decide(DecisionBody& body, const QJsonObject& decision)
    {
        body.id = newUuid7();
        body.time = QDateTime::currentDateTimeUtc();
        body.action = actionFromKey(decision.value(u"action"_s).toString()).value_or(Action::Pass);
        body.opinion = decision.value(u"opinion"_s).toString();
        body.recommendation = decision.value(u"recommendation"_s).toObject();
        const QByteArray bytes = body.toBytes();
        const auto verdict = m_ledger.take({body.id, sha256Hex(bytes), QString::fromUtf8(bytes)});
        if (!verdict)
            return verdict.error();
        if (verdict.value().result != Verdict::Result::Accepted)
            return Error{Error::Code::Internal, u"sample"_s, verdict.value().problem.name};
        return {};
    }

    QString m_unitKey;
    PortalIntake m_intake;
    Ledger m_ledger;
    Fields m_fields; ///< of the person at hand
    bool m_isRegistered = false;
};

} // namespace

Result<void> fillSamplePlans(Database& database)
{
    return database.write([&]() -> Result<void> {
        Query any(database, u"SELECT 1 FROM plan UNION ALL SELECT 1 FROM news LIMIT 1"_s);
        if (any.next() || any.failed())
            return any.failed() ? any.error() : Result<void>();
        const QJsonObject data = sampleData();
        for (const QJsonValue plan : data.value(u"plans"_s).toArray())
            if (auto added = addPlan(database, plan.toObject()); !added)
                return added;
        for (const QJsonValue entry : data.value(u"news"_s).toArray())
            if (auto added = addNews(database, entry.toObject()); !added)
                return added;
        return {};
    });
}

Result<void> fillSampleInbox(Database& database, const ReceiptKeys& keys, const QString& unit)
{
    const auto held = Units(database).unit(unit);
    if (!held)
        return held.error();
    Filler filler(database, keys, held.value());
    for (const QJsonValue person : sampleData().value(u"persons"_s).toArray())
        if (auto filled = filler.person(person.toObject()); !filled)
            return filled;
    return {};
}

} // namespace titledesk::central
