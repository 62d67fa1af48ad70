// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissionsql.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString likePattern(const QString& part)
{
    QString escaped = part;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

// The decisions of later nodes that count: on the current version of what the unit passed, the
// newest.
constexpr auto kStandingLater =
    "s.state = 'passed' AND EXISTS (SELECT 1 FROM progress p WHERE p.submission_id = s.id "
    "AND p.at >= s.submitted_at AND NOT EXISTS (SELECT 1 FROM progress q WHERE q.submission_id = "
    "p.submission_id AND (q.at > p.at OR (q.at = p.at AND q.id > p.id))) AND ";
constexpr auto kLaterReturned = "p.result = 'returned')";
// Without a plan, or one without nodes, the manual's last node.
constexpr auto kLaterDecided =
    "(p.result = 'failed' OR (p.result = 'passed' AND p.node = coalesce((SELECT "
    "json_extract(n.details, '$.nodes[#-1]') FROM plan n JOIN submission_version v ON "
    "v.submission_id = s.id AND v.version = s.version WHERE n.year = s.year AND "
    "json_extract(v.fields, '$.plan') IN (n.name, n.id) LIMIT 1), ?)))) ";

void addApplicationFilters(const SubmissionQuery& query, QStringList& conditions,
                           QVector<QVariant>& values)
{
    if (!query.plan.isEmpty()) {
        conditions << u"s.item = 'application' AND EXISTS (SELECT 1 FROM plan n JOIN "
                      "submission_version v ON v.submission_id = s.id AND v.version = s.version "
                      "WHERE n.id = ? AND n.year = s.year AND "
                      "json_extract(v.fields, '$.plan') IN (n.name, n.id))"_s;
        values << query.plan;
    }
    if (!query.later)
        return;
    const bool returned = *query.later == SubmissionQuery::Later::Returned;
    conditions << QLatin1StringView(kStandingLater) +
                      QLatin1StringView(returned ? kLaterReturned : kLaterDecided);
    if (!returned)
        values << usualNodes().last();
}

void addSearch(const QString& search, QStringList& conditions, QVector<QVariant>& values)
{
    // Each word must be found somewhere; people first, since they are few.
    for (const QString& word : search.simplified().split(u' ', Qt::SkipEmptyParts)) {
        conditions << u"(s.person_id IN (SELECT id FROM person WHERE name LIKE ? ESCAPE '\\' "
                      "OR id_number LIKE ? ESCAPE '\\' OR department LIKE ? ESCAPE '\\') "
                      "OR s.title LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM submission_version v "
                      "WHERE v.submission_id = s.id AND v.version = s.version "
                      "AND v.fields LIKE ? ESCAPE '\\'))"_s;
        for (int i = 0; i < 5; ++i)
            values << likePattern(word);
    }
}

BoundSql conditions(const SubmissionQuery& query)
{
    QStringList conditions{u"s.withdrawn_at IS NULL"_s};
    QVector<QVariant> values;
    if (query.kind == Kind::Achievement)
        conditions << u"s.kind = 'achievement'"_s;
    else if (query.kind) {
        // Their kind is their item, which has an index.
        conditions << u"s.item = ?"_s;
        values << key(*query.kind);
    }
    if (!query.items.isEmpty()) {
        conditions << u"s.item IN (%1)"_s.arg(placeholders(query.items.size()));
        for (const QString& item : query.items)
            values << item;
    }
    if (!query.states.isEmpty()) {
        conditions << u"s.state IN (%1)"_s.arg(placeholders(query.states.size()));
        for (const State state : query.states)
            values << key(state);
    }
    if (query.person.isValid()) {
        conditions << u"s.person_id = ?"_s;
        values << query.person.value;
    }
    if (!query.department.isEmpty()) {
        conditions << u"s.person_id IN (SELECT id FROM person WHERE department = ?)"_s;
        values << query.department;
    }
    if (query.unseenOnly) {
        conditions << u"NOT EXISTS (SELECT 1 FROM viewed w WHERE w.account = ? AND "
                      "w.submission_id = s.id AND w.version = s.version)"_s;
        values << query.account;
    }
    if (query.overdueBefore.isValid()) {
        conditions << u"s.state = 'returned' AND (SELECT due_by FROM decision d WHERE d.id = "
                      "s.decision_id) < ?"_s;
        values << query.overdueBefore.toString(Qt::ISODate);
    }
    addApplicationFilters(query, conditions, values);
    if (query.markedOnly) {
        conditions << u"EXISTS (SELECT 1 FROM mark m WHERE m.account = ? AND "
                      "m.submission_id = s.id)"_s;
        values << query.account;
    }
    if (query.away != SubmissionQuery::Away::Any)
        conditions << u"s.person_id %1 (SELECT id FROM person WHERE left_on IS NOT NULL)"_s.arg(
            query.away == SubmissionQuery::Away::Gone ? u"IN"_s : u"NOT IN"_s);
    addSearch(query.search, conditions, values);
    return {conditions.join(u" AND "_s), values};
}

// A number for each item that grows in the catalog's order. Keys are identifiers, never typed in.
QString itemRank(const Catalog& catalog)
{
    QString rank = u"CASE s.item"_s;
    int number = 0;
    for (const Item& item : catalog.items())
        rank += u" WHEN '%1' THEN %2"_s.arg(item.key).arg(number++);
    return rank + u" ELSE %1 END"_s.arg(number);
}

QString order(const SubmissionQuery& query, const Catalog& catalog)
{
    const QString direction = query.descending ? u" DESC"_s : QString();
    using enum SubmissionQuery::Sort;
    switch (query.sort) {
    case SubmittedAt:
        return u"s.submitted_at%1, s.id%1"_s.arg(direction);
    case Item:
        return u"%1%2, s.submitted_at, s.id"_s.arg(
            query.person.isValid() ? itemRank(catalog) : u"s.item"_s, direction);
    case Title:
        return u"s.title%1, s.id"_s.arg(direction);
    case State:
        return u"CASE s.state WHEN 'pending' THEN 0 WHEN 'returned' THEN 1 WHEN 'passed' THEN 2 "
               u"ELSE 3 END%1, "
               "s.submitted_at, s.id"_s.arg(direction);
    case Department:
        return u"(SELECT department FROM person p WHERE p.id = s.person_id)%1, s.id"_s.arg(
            direction);
    case Kind:
        return u"s.kind%1, s.id"_s.arg(direction);
    case Version:
        return u"s.version%1, s.id"_s.arg(direction);
    case IdNumber:
        return u"(SELECT id_number FROM person p WHERE p.id = s.person_id)%1, s.id"_s.arg(
            direction);
    case DecidedAt:
        return u"(SELECT decided_at FROM decision d WHERE d.id = s.decision_id)%1, s.id%1"_s.arg(
            direction);
    case DueBy:
        return u"(SELECT due_by FROM decision d WHERE d.id = s.decision_id)%1 NULLS LAST, "
               "(SELECT decided_at FROM decision d WHERE d.id = s.decision_id), s.id"_s.arg(
                   direction);
    case Deadline:
        return u"(SELECT nullif(n.unit_deadline, '') FROM plan n JOIN submission_version v ON "
               "v.submission_id = s.id AND v.version = s.version WHERE n.year = s.year AND "
               "json_extract(v.fields, '$.plan') IN (n.name, n.id) LIMIT 1)%1 NULLS LAST, "
               "s.submitted_at, s.id"_s.arg(direction);
    case Name:
    case Number:
        return u"s.id%1"_s.arg(direction);
    }
    Q_UNREACHABLE();
}

} // namespace

BoundSql selectIds(const SubmissionQuery& query, const Catalog& catalog)
{
    BoundSql sql = conditions(query);
    sql.text = u"SELECT s.id, s.person_id FROM submission s WHERE %1 ORDER BY %2"_s.arg(
        sql.text, order(query, catalog));
    return sql;
}

BoundSql selectCount(const SubmissionQuery& query)
{
    BoundSql sql = conditions(query);
    sql.text = u"SELECT count(*) FROM submission s WHERE %1"_s.arg(sql.text);
    return sql;
}

RawQuery::RawQuery(Connection& connection, const BoundSql& sql)
{
    const QByteArray text = sql.text.toUtf8();
    if (sqlite3_prepare_v2(connection.handle(), text.constData(), int(text.size()), &m_statement,
                           nullptr) != SQLITE_OK) {
        m_failed = true;
        return;
    }
    int index = 1;
    for (const QVariant& value : sql.values) {
        if (value.typeId() == QMetaType::QString) {
            const QByteArray bytes = value.toString().toUtf8();
            sqlite3_bind_text(m_statement, index, bytes.constData(), int(bytes.size()),
                              SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(m_statement, index, value.toLongLong());
        }
        ++index;
    }
}

RawQuery::~RawQuery()
{
    sqlite3_finalize(m_statement);
}

bool RawQuery::next()
{
    if (m_failed)
        return false;
    const int code = sqlite3_step(m_statement);
    m_failed = code != SQLITE_ROW && code != SQLITE_DONE;
    return code == SQLITE_ROW;
}

qint64 RawQuery::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

Error cancelledError()
{
    return {Error::Code::Cancelled, u"cancelled"_s,
            QCoreApplication::translate("Submissions", "已取消，没有任何改动。")};
}

QString jsonIds(const QVector<SubmissionId>& ids)
{
    QJsonArray array;
    for (const SubmissionId id : ids)
        array.append(id.value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace titledesk
