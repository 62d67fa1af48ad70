// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QJsonObject readObject(const QString& name)
{
    QFile file(u":/titledesk/rules/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    const QJsonDocument document =
        opened ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    if (!document.isObject())
        qFatal("built-in rules %s cannot be read", qPrintable(name));
    return document.object();
}

ContinuingEducationRule continuingEducationRule(const QJsonObject& object)
{
    return {object.value(u"measure"_s).toString() == u"credits",
            object.value(u"total"_s).toDouble(), object.value(u"professional"_s).toDouble(),
            object.value(u"document"_s).toString()};
}

void readContinuingEducation(Rules& rules)
{
    const QJsonObject object = readObject(u"continuing-education.json"_s);
    rules.continuingEducation = continuingEducationRule(object.value(u"default"_s).toObject());
    const QJsonObject series = object.value(u"series"_s).toObject();
    for (auto each = series.begin(); each != series.end(); ++each)
        rules.continuingEducationBySeries.insert(each.key(),
                                                 continuingEducationRule(each.value().toObject()));
}

void readTitleYears(const QJsonObject& object, Rules& rules)
{
    rules.titleYearsDocument = object.value(u"document"_s).toString();
    rules.titleYearsCountedTo = object.value(u"counted_to"_s).toString();
    for (const QJsonValue entry : object.value(u"rules"_s).toArray())
        rules.titleYears.append({entry[u"level"_s].toString(), entry[u"from"_s].toString(),
                                 entry[u"education"_s].toString(), entry[u"years"_s].toInt()});
}

void readAssessments(const QJsonObject& object, Rules& rules)
{
    rules.assessmentDocument = object.value(u"document"_s).toString();
    rules.assessmentYears = object.value(u"last_years"_s).toInt();
    for (const QJsonValue good : object.value(u"good"_s).toArray())
        rules.goodAssessments.append(good.toString());
}

void readRetirement(const QJsonObject& object, Rules& rules)
{
    rules.retirementDocument = object.value(u"document"_s).toString();
    for (const QString& sex : {u"male"_s, u"female"_s}) {
        const QJsonObject rule = object.value(sex).toObject();
        rules.retirement.insert(
            sex, {rule.value(u"age"_s).toInt(),
                  QDate::fromString(rule.value(u"born_from"_s).toString(), u"yyyy-MM"_s),
                  rule.value(u"months_per_step"_s).toInt(1), rule.value(u"most_months"_s).toInt()});
    }
}

Rules readRules()
{
    Rules rules;
    readContinuingEducation(rules);
    const QJsonObject eligibility = readObject(u"eligibility.json"_s);
    readTitleYears(eligibility.value(u"title_years"_s).toObject(), rules);
    readAssessments(eligibility.value(u"assessments"_s).toObject(), rules);
    readRetirement(eligibility.value(u"retirement"_s).toObject(), rules);
    return rules;
}

} // namespace

QDate RetirementRule::retiresOn(const QDate& born) const
{
    const int monthsLater = (born.year() - bornFrom.year()) * 12 + born.month() - bornFrom.month();
    const int delay = monthsLater < 0 ? 0 : std::min(monthsLater / monthsPerStep + 1, mostMonths);
    return born.addMonths(age * 12 + delay);
}

const ContinuingEducationRule& Rules::continuingEducationFor(const QString& series) const
{
    const auto found = continuingEducationBySeries.constFind(series);
    return found == continuingEducationBySeries.cend() ? continuingEducation : *found;
}

const Rules& rules()
{
    static const Rules read = readRules();
    return read;
}

} // namespace titledesk
