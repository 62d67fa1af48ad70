// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkparts.h"

#include "datetext.h"
#include "identifiers.h"
#include "rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

struct PresentTitle {
    QString level;
    QDate obtained;
};

// Lists of the catalog run from the highest title and from the lowest education.
qsizetype indexIn(const Field* field, const QString& key)
{
    const EnumValue* value = field ? field->value(key) : nullptr;
    return value ? value - field->values.constData() : -1;
}

std::optional<PresentTitle> presentTitle(const CheckInput& input)
{
    const Field* levels = input.item.field(u"level");
    std::optional<PresentTitle> best;
    for (const RelatedSubmission* each : ownStanding(input, u"current_title")) {
        const QString level = each->fields.value(u"level"_s);
        const QDate obtained = dateOfCanonical(each->fields.value(u"obtained_on"_s));
        if (indexIn(levels, level) < 0 || !obtained.isValid())
            continue;
        if (!best || indexIn(levels, level) < indexIn(levels, best->level))
            best = PresentTitle{level, obtained};
    }
    return best;
}

QString highestEducation(const CheckInput& input)
{
    const Item* education = input.catalog.item(u"education");
    const Field* levels = education ? education->field(u"level") : nullptr;
    QString highest;
    for (const RelatedSubmission* each : ownStanding(input, u"education")) {
        // A degree without the schooling counts as that level: 同等学力.
        const QString degree = each->fields.value(u"degree"_s);
        for (const QString& level : {each->fields.value(u"level"_s), degree})
            if (indexIn(levels, level) > indexIn(levels, highest))
                highest = level;
    }
    return highest;
}

QString levelName(const CheckInput& input, const QString& level)
{
    return input.item.field(u"level")->display(level);
}

void checkTitleYears(const CheckInput& input, CheckList& list)
{
    const auto title = presentTitle(input);
    const QString education = highestEducation(input);
    const QString target = input.fields.value(u"level"_s);
    if (!title || education.isEmpty())
        return list.warning(
            u"title_years_unknown"_s,
            QCoreApplication::translate("Checks", "缺少现有职称或教育经历，无法核对任职年限。"));
    const auto& all = rules().titleYears;
    const auto rule = std::ranges::find_if(all, [&](const TitleYearsRule& each) {
        return each.level == target && each.from == title->level && each.education == education;
    });
    if (rule == all.end())
        return list.warning(
            u"title_path_unusual"_s,
            QCoreApplication::translate("Checks",
                                        "现有职称%1、最高学历%2，不属于正常申报%3的条件（%4）。")
                .arg(levelName(input, title->level),
                     input.catalog.item(u"education")->field(u"level")->display(education),
                     levelName(input, target), rules().titleYearsDocument),
            u"level"_s);
    const QDate until = QDate::fromString(
        input.fields.value(u"year"_s) + u'-' + rules().titleYearsCountedTo, u"yyyy-MM-dd"_s);
    if (until.isValid() && title->obtained.addYears(rule->years) > until)
        list.warning(
            u"title_years_short"_s,
            QCoreApplication::translate("Checks", "现有职称取得于 %1，至 %2 任职不满 %3 年（%4）。")
                .arg(title->obtained.toString(u"yyyy-MM"_s), until.toString(Qt::ISODate))
                .arg(rule->years)
                .arg(rules().titleYearsDocument),
            u"level"_s);
}

void checkAssessments(const CheckInput& input, CheckList& list)
{
    const int year = input.fields.value(u"year"_s).toInt();
    QHash<int, QString> results;
    for (const RelatedSubmission* each : ownStanding(input, u"annual_assessment"))
        results.insert(each->fields.value(u"year"_s).toInt(), each->fields.value(u"result"_s));
    QStringList missing;
    QStringList poor;
    for (int each = year - rules().assessmentYears; each < year; ++each) {
        if (!results.contains(each))
            missing.append(QString::number(each));
        else if (!rules().goodAssessments.contains(results.value(each)))
            poor.append(QString::number(each));
    }
    if (!poor.isEmpty())
        list.warning(u"assessment_not_qualified"_s,
                     QCoreApplication::translate("Checks", "%1 年度考核未达合格（%2）。")
                         .arg(poor.join(QCoreApplication::translate("Checks", "、")),
                              rules().assessmentDocument));
    if (!missing.isEmpty())
        list.warning(u"assessment_missing"_s,
                     QCoreApplication::translate("Checks", "缺少 %1 年度的年度考核。")
                         .arg(missing.join(QCoreApplication::translate("Checks", "、"))));
}

void checkRetirement(const CheckInput& input, CheckList& list)
{
    const auto born = birthDate(input.person.idNumber);
    const QString sex =
        input.person.sex.isEmpty() ? sexFromIdNumber(input.person.idNumber) : input.person.sex;
    const auto rule = rules().retirement.constFind(sex);
    if (!born || rule == rules().retirement.cend())
        return;
    const QDate retires = rule->retiresOn(*born);
    if (retires <= input.today)
        list.warning(u"retirement_age"_s,
                     QCoreApplication::translate("Checks", "已于 %1 达到法定退休年龄（%2）。")
                         .arg(retires.toString(u"yyyy-MM"_s), rules().retirementDocument));
}

// M17, and one application a year.
void checkOtherApplications(const CheckInput& input, CheckList& list)
{
    const QString year = input.fields.value(u"year"_s);
    for (const RelatedSubmission& each : input.related) {
        if (!each.samePerson || each.item != kApplicationItem ||
            each.fields.value(u"year"_s) != year)
            continue;
        if (each.state == State::Terminated)
            return list.bar(u"terminated_this_year"_s,
                            QCoreApplication::translate(
                                "Checks", "该人员 %1 年度的申报已终止，本年度无法再进行职称申报。")
                                .arg(year));
        if (each.state != State::Returned)
            list.warning(u"second_application"_s,
                         QCoreApplication::translate("Checks", "该人员 %1 年度还有另一份职称申报。")
                             .arg(year));
    }
}

} // namespace

void checkEligibility(const CheckInput& input, CheckList& list)
{
    if (input.item.kind != Kind::Application)
        return;
    checkOtherApplications(input, list);
    checkRetirement(input, list);
    // Without the person's other submissions nothing can be said of them.
    if (input.related.isEmpty())
        return;
    if (input.fields.value(u"kind"_s) == u"regular")
        checkTitleYears(input, list);
    checkAssessments(input, list);
}

} // namespace titledesk
