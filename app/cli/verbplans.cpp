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

QJsonObject planJson(const PlanNotice& plan)
{
    const QDate deadline = plan.line.unitDeadline;
    return {{u"id"_s, plan.line.id},
            {u"name"_s, plan.line.name},
            {u"year"_s, plan.line.year},
            {u"committee"_s, plan.line.committee},
            {u"unit_deadline"_s, deadline.isValid() ? deadline.toString(Qt::ISODate) : QString()},
            {u"details"_s, plan.details}};
}

Result<Exit> run(Job& job)
{
    auto store = job.store();
    if (!store)
        return store.error();
    auto plans =
        waitFor(store.value()->read([](Connection& connection) { return allPlans(connection); }));
    if (!plans)
        return plans.error();
    QJsonArray json;
    QVector<QStringList> rows;
    for (const PlanNotice& plan : plans.value()) {
        json.append(planJson(plan));
        rows.append({QString::number(plan.line.year), plan.line.name,
                     plan.line.unitDeadline.toString(Qt::ISODate)});
    }
    job.out().json({{u"plans"_s, json}});
    job.out().table({words(QT_TRANSLATE_NOOP("PlansVerb", "年度")),
                     words(QT_TRANSLATE_NOOP("PlansVerb", "评审计划")),
                     words(QT_TRANSLATE_NOOP("PlansVerb", "单位审核截止"))},
                    rows);
    return Exit::Done;
}

} // namespace

Verb plansVerb()
{
    return {u"plans"_s, {}, words(QT_TRANSLATE_NOOP("PlansVerb", "评审计划")), {}, 0, 0, run};
}

} // namespace titledesk
