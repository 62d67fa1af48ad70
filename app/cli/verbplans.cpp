// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "notices.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("PlansVerb", text);
}

QString dayText(const QDate& day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// A plan, where it stands today, and how many of the unit's applications belong to it.
QJsonObject planJson(const PlanCount& count, const QJsonObject& details, const QDate& today)
{
    const Plan& plan = count.plan;
    const bool hasDeadline = plan.unitDeadline.isValid();
    return {
        {u"id"_s, plan.id},
        {u"name"_s, plan.name},
        {u"year"_s, plan.year},
        {u"committee"_s, plan.committee},
        {u"body"_s, plan.body},
        {u"series"_s, QJsonArray::fromStringList(plan.series)},
        {u"specialties"_s, QJsonArray::fromStringList(plan.specialties)},
        {u"levels"_s, QJsonArray::fromStringList(plan.levels)},
        {u"personal_from"_s, dayText(plan.personalFrom)},
        {u"personal_to"_s, dayText(plan.personalTo)},
        {u"unit_deadline"_s, dayText(plan.unitDeadline)},
        {u"authority_deadline"_s, dayText(plan.authorityDeadline)},
        {u"years_until"_s, dayText(plan.yearsUntil)},
        {u"document_no"_s, plan.documentNo},
        {u"phone"_s, plan.phone},
        {u"nodes"_s, QJsonArray::fromStringList(plan.nodes)},
        {u"phase"_s, key(phaseOf(plan, today))},
        {u"days_left"_s, hasDeadline ? QJsonValue(today.daysTo(plan.unitDeadline)) : QJsonValue()},
        {u"pending"_s, count.pending},
        {u"decided"_s, count.decided},
        {u"details"_s, details}};
}

struct Plans {
    QVector<PlanNotice> notices;
    QVector<PlanCount> counts; ///< in the same order
};

Result<Plans> readAll(Connection& connection)
{
    auto notices = allPlans(connection);
    if (!notices)
        return notices.error();
    auto counts = planCounts(connection);
    if (!counts)
        return counts.error();
    return Plans{notices.value(), counts.value()};
}

Result<Exit> run(Job& job)
{
    auto store = job.store();
    if (!store)
        return store.error();
    auto plans =
        waitFor(store.value()->read([](Connection& connection) { return readAll(connection); }));
    if (!plans)
        return plans.error();
    const QDate today = QDate::currentDate();
    QJsonArray json;
    QVector<QStringList> rows;
    for (qsizetype i = 0; i < plans.value().counts.size(); ++i) {
        const PlanCount& count = plans.value().counts[i];
        json.append(planJson(count, plans.value().notices[i].details, today));
        rows.append({QString::number(count.plan.year), count.plan.name,
                     dayText(count.plan.unitDeadline), name(phaseOf(count.plan, today)),
                     QString::number(count.pending), QString::number(count.decided)});
    }
    job.out().json({{u"plans"_s, json}});
    job.out().table({words(QT_TRANSLATE_NOOP("PlansVerb", "年度")),
                     words(QT_TRANSLATE_NOOP("PlansVerb", "评审计划")),
                     words(QT_TRANSLATE_NOOP("PlansVerb", "单位审核截止")),
                     words(QT_TRANSLATE_NOOP("PlansVerb", "状态")),
                     words(QT_TRANSLATE_NOOP("PlansVerb", "待审核")),
                     words(QT_TRANSLATE_NOOP("PlansVerb", "已审核"))},
                    rows);
    return Exit::Done;
}

} // namespace

Verb plansVerb()
{
    return {u"plans"_s, {}, words(QT_TRANSLATE_NOOP("PlansVerb", "评审计划")), {}, 0, 0, run};
}

} // namespace titledesk
