// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kNearDays = 7;
constexpr int kUrgentDays = 3;

QString words(const char* text)
{
    return QCoreApplication::translate("Plan", text);
}

QString daysText(const char* text, qint64 days)
{
    return QCoreApplication::translate("Plan", text, nullptr, int(days));
}

QStringList listOf(const QJsonValue& value)
{
    QStringList list;
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue each : array) {
        const QString text = each.toString();
        if (!text.isEmpty())
            list.append(text);
    }
    return list;
}

QDate dateOf(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

QStringList usualNodes()
{
    // What central calls them, whatever the language of the program.
    return {u"个人提交"_s, u"单位审核"_s, u"主管部门审核"_s, u"评委会"_s};
}

Plan planFromDetails(const QString& id, const QString& name, int year, const QString& committee,
                     const QDate& unitDeadline, const QJsonObject& details)
{
    Plan plan;
    plan.id = id;
    plan.name = name;
    plan.year = year;
    plan.committee = committee;
    plan.unitDeadline = unitDeadline;
    plan.body = details[u"body"_s].toString();
    plan.series = listOf(details[u"series"_s]);
    plan.specialties = listOf(details[u"specialties"_s]);
    plan.levels = listOf(details[u"levels"_s]);
    if (plan.levels.isEmpty())
        plan.levels = listOf(details[u"level"_s]);
    plan.personalFrom = dateOf(details[u"personal_from"_s]);
    plan.personalTo = dateOf(details[u"personal_to"_s]);
    plan.authorityDeadline = dateOf(details[u"authority_deadline"_s]);
    plan.yearsUntil = dateOf(details[u"years_until"_s]);
    plan.documentNo = details[u"document_no"_s].toString();
    plan.phone = details[u"phone"_s].toString();
    plan.nodes = listOf(details[u"nodes"_s]);
    const QStringList usual = usualNodes();
    if (plan.nodes.isEmpty())
        plan.nodes = usual;
    else if (!plan.nodes.contains(usual[1])) // a plan that names the later nodes only
        plan.nodes = usual.mid(0, 2) + plan.nodes;
    return plan;
}

PlanPhase phaseOf(const Plan& plan, const QDate& today)
{
    if (plan.unitDeadline.isValid() && today > plan.unitDeadline)
        return PlanPhase::Closed;
    if (plan.personalFrom.isValid() && today < plan.personalFrom)
        return PlanPhase::NotStarted;
    if (plan.personalTo.isValid() && today > plan.personalTo)
        return PlanPhase::Unit;
    return PlanPhase::Personal;
}

QString key(PlanPhase phase)
{
    switch (phase) {
    case PlanPhase::NotStarted:
        return u"not_started"_s;
    case PlanPhase::Personal:
        return u"personal"_s;
    case PlanPhase::Unit:
        return u"unit"_s;
    case PlanPhase::Closed:
        return u"closed"_s;
    }
    Q_UNREACHABLE();
}

QString name(PlanPhase phase)
{
    switch (phase) {
    case PlanPhase::NotStarted:
        return words(QT_TRANSLATE_NOOP("Plan", "未开始"));
    case PlanPhase::Personal:
        return words(QT_TRANSLATE_NOOP("Plan", "申报中"));
    case PlanPhase::Unit:
        return words(QT_TRANSLATE_NOOP("Plan", "单位审核中"));
    case PlanPhase::Closed:
        return words(QT_TRANSLATE_NOOP("Plan", "已截止"));
    }
    Q_UNREACHABLE();
}

Urgency urgencyOf(const QDate& deadline, const QDate& today)
{
    if (!deadline.isValid())
        return Urgency::None;
    const qint64 days = today.daysTo(deadline);
    if (days <= kUrgentDays)
        return Urgency::Urgent;
    return days <= kNearDays ? Urgency::Near : Urgency::None;
}

QString daysLeftText(const QDate& deadline, const QDate& today)
{
    if (!deadline.isValid())
        return {};
    const qint64 days = today.daysTo(deadline);
    if (days < 0)
        return words(QT_TRANSLATE_NOOP("Plan", "已截止"));
    if (days == 0)
        return words(QT_TRANSLATE_NOOP("Plan", "今天截止"));
    return daysText(QT_TRANSLATE_N_NOOP("Plan", "还有 %n 天"), days);
}

QString unitDeadlineText(const QDate& deadline, const QDate& today)
{
    if (!deadline.isValid())
        return {};
    const qint64 days = today.daysTo(deadline);
    if (days < 0)
        return words(QT_TRANSLATE_NOOP("Plan", "单位审核已截止"));
    if (days == 0)
        return words(QT_TRANSLATE_NOOP("Plan", "单位审核今天截止"));
    return daysText(QT_TRANSLATE_N_NOOP("Plan", "距单位审核截止还有 %n 天"), days);
}

} // namespace titledesk
