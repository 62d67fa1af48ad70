// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationfacts.h"

#include "notices.h"
#include "submissions.h"
#include "submissionsql.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

using Status = PublicityFacts::Status;

QString words(const char* text)
{
    return QCoreApplication::translate("ApplicationFacts", text);
}

using LaterById = QHash<SubmissionId, QVector<LaterDecision>>;

// What was decided before the current version came was about an older one.
Result<LaterById> readLater(Connection& connection, const QString& ids)
{
    Statement rows(connection,
                   u"SELECT p.submission_id, p.node, p.result, p.opinion, p.at FROM json_each(?) j "
                   "JOIN submission s ON s.id = j.value JOIN progress p ON p.submission_id = s.id "
                   "AND p.at >= s.submitted_at ORDER BY p.submission_id, p.at, p.id"_s);
    rows.bind(ids);
    LaterById later;
    while (rows.next()) {
        if (const auto result = laterResultFromKey(rows.text(2)))
            later[SubmissionId{rows.number(0)}].append(
                {rows.text(1), *result, rows.text(3),
                 QDateTime::fromMSecsSinceEpoch(rows.number(4), Qt::UTC)});
    }
    if (rows.failed())
        return rows.error();
    return later;
}

PublicityFacts publicityOf(const QDate& from, const QDate& to, bool changed, const QDate& today)
{
    if (!from.isValid() || !to.isValid())
        return {}; // a draft that does not say when
    PublicityFacts facts{Status::Done, from, to, WorkdayCalendar::builtIn().count(from, to)};
    if (today < from)
        facts.status = Status::Ahead;
    else if (today <= to)
        facts.status = Status::Running;
    if (changed)
        facts.status = Status::Changed;
    return facts;
}

using PublicityById = QHash<SubmissionId, PublicityFacts>;

Result<PublicityById> readPublicity(Connection& connection, const QVector<SubmissionId>& ids,
                                    const QDate& today)
{
    Statement rows(
        connection,
        u"SELECT s.id, b.from_date, b.to_date, l.version < s.version FROM json_each(?) j "
        "JOIN submission s ON s.id = j.value "
        "JOIN publicity_submission l ON l.submission_id = s.id "
        "JOIN publicity b ON b.id = l.publicity_id ORDER BY b.id"_s);
    rows.bind(jsonIds(ids));
    PublicityById publicity;
    while (rows.next()) // of several the newest stays
        publicity[SubmissionId{rows.number(0)}] =
            publicityOf(QDate::fromString(rows.text(1), Qt::ISODate),
                        QDate::fromString(rows.text(2), Qt::ISODate), rows.number(3) != 0, today);
    if (rows.failed())
        return rows.error();
    return publicity;
}

/// A spreadsheet names the plan; what came from central may give its id.
void takePlan(const QVector<Plan>& plans, const Fields& fields, ApplicationFacts& facts)
{
    const QString wanted = fields.value(u"plan"_s);
    const int year = fields.value(u"year"_s).toInt();
    const auto found = std::ranges::find_if(plans, [&](const Plan& plan) {
        return plan.year == year && (plan.name == wanted || plan.id == wanted);
    });
    facts.planKnown = found != plans.end();
    if (facts.planKnown)
        facts.plan = *found;
    else
        facts.plan.nodes = usualNodes();
}

} // namespace

QString publicityText(const PublicityFacts& publicity)
{
    switch (publicity.status) {
    case Status::None:
        return words(QT_TRANSLATE_NOOP("ApplicationFacts", "未公示"));
    case Status::Ahead:
        return words(QT_TRANSLATE_NOOP("ApplicationFacts", "%1 起公示"))
            .arg(publicity.from.toString(u"MM-dd"_s));
    case Status::Running:
        return words(QT_TRANSLATE_NOOP("ApplicationFacts", "公示中"));
    case Status::Done:
        if (!publicity.workdays.isCertain()) // a year without a calendar is never guessed at (B8)
            return words(QT_TRANSLATE_NOOP("ApplicationFacts", "已公示至 %1"))
                .arg(publicity.to.toString(Qt::ISODate));
        return QCoreApplication::translate("ApplicationFacts", "已公示 %n 个工作日", nullptr,
                                           publicity.workdays.days);
    case Status::Changed:
        return words(QT_TRANSLATE_NOOP("ApplicationFacts", "公示后材料有变更"));
    }
    Q_UNREACHABLE();
}

Result<void> addApplicationFacts(Connection& connection, QVector<SubmissionRow>& rows,
                                 const QDate& today)
{
    QVector<SubmissionId> ids;
    for (const SubmissionRow& row : std::as_const(rows))
        if (row.kind == Kind::Application)
            ids.append(row.id);
    if (ids.isEmpty())
        return {};
    auto plans = readPlans(connection);
    if (!plans)
        return plans.error();
    auto later = readLater(connection, jsonIds(ids));
    if (!later)
        return later.error();
    auto publicity = readPublicity(connection, ids, today);
    if (!publicity)
        return publicity.error();
    for (SubmissionRow& row : rows) {
        if (row.kind != Kind::Application)
            continue;
        ApplicationFacts facts;
        takePlan(plans.value(), row.fields, facts);
        facts.later = later.value().value(row.id);
        facts.publicity = publicity.value().value(row.id);
        row.application = facts;
    }
    return {};
}

} // namespace titledesk
