// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkparts.h"

#include "datetext.h"
#include "numbertext.h"
#include "rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

struct Period {
    QDate from;
    QDate to;
    QString what;
};

// Ends left open last until today.
std::optional<Period> periodOf(const Fields& fields, const QString& startKey, const QString& endKey,
                               const QString& whatKey, const QDate& today)
{
    const QDate from = dateOfCanonical(fields.value(startKey));
    const QDate end = lastDateOfCanonical(fields.value(endKey));
    const QDate to = end.isValid() ? end : std::max(today, from);
    if (!from.isValid() || to < from)
        return std::nullopt;
    return Period{from, to, fields.value(whatKey)};
}

std::optional<Period> workPeriod(const Fields& fields, const QDate& today)
{
    return periodOf(fields, u"start"_s, u"end"_s, u"employer"_s, today);
}

QVector<Period> otherWork(const CheckInput& input)
{
    QVector<Period> periods;
    for (const RelatedSubmission* each : ownStanding(input, u"work_history"))
        if (const auto period = workPeriod(each->fields, input.today))
            periods.append(*period);
    return periods;
}

QVector<Period> fullTimeStudy(const CheckInput& input)
{
    QVector<Period> periods;
    for (const RelatedSubmission* each : ownStanding(input, u"education")) {
        Fields fields = each->fields;
        if (fields.value(u"mode"_s) == u"part_time")
            continue;
        // Without a start the usual three years are taken.
        const QDate graduation = dateOfCanonical(fields.value(u"graduation"_s));
        if (fields.value(u"start"_s).isEmpty() && graduation.isValid())
            fields.insert(u"start"_s, graduation.addYears(-3).toString(Qt::ISODate));
        if (const auto period =
                periodOf(fields, u"start"_s, u"graduation"_s, u"school"_s, input.today))
            periods.append(*period);
    }
    return periods;
}

// One month in common is how a change of employer is written.
bool overlap(const Period& a, const Period& b)
{
    return std::max(a.from, b.from).addMonths(1) < std::min(a.to, b.to);
}

void checkOverlap(const Period& own, const QVector<Period>& others, CheckList& list)
{
    for (const Period& other : others)
        if (overlap(own, other))
            list.warning(
                u"work_overlaps"_s,
                QCoreApplication::translate("Checks", "与在“%1”的工作经历时间重叠（%2 至 %3）。")
                    .arg(other.what, other.from.toString(u"yyyy-MM"_s),
                         other.to.toString(u"yyyy-MM"_s)),
                u"start"_s);
}

void checkGap(const Period& own, const QVector<Period>& work, const QVector<Period>& study,
              CheckList& list)
{
    const auto before = [&own](const Period& each) { return each.from < own.from; };
    if (std::ranges::none_of(work, before))
        return;
    QDate covered;
    for (const Period& each : work + study)
        if (before(each) && (!covered.isValid() || each.to > covered))
            covered = each.to;
    if (covered.addYears(1) >= own.from)
        return;
    list.warning(
        u"work_gap"_s,
        QCoreApplication::translate("Checks", "%1 至 %2 超过一年没有工作或全日制学习经历。")
            .arg(covered.toString(u"yyyy-MM"_s), own.from.toString(u"yyyy-MM"_s)),
        u"start"_s);
}

void checkWork(const CheckInput& input, CheckList& list)
{
    const auto own = workPeriod(input.fields, input.today);
    if (!own)
        return;
    const QVector<Period> others = otherWork(input);
    checkOverlap(*own, others, list);
    checkGap(*own, others, fullTimeStudy(input), list);
}

// The catalog lists the levels from the lowest to the highest.
int levelRank(const Item& education, const Fields& fields)
{
    const Field* level = education.field(u"level");
    const EnumValue* value = level ? level->value(fields.value(u"level"_s)) : nullptr;
    return value ? static_cast<int>(value - level->values.constData()) : -1;
}

void checkEducationOrder(const CheckInput& input, CheckList& list)
{
    const int ownRank = levelRank(input.item, input.fields);
    const QDate graduated = dateOfCanonical(input.fields.value(u"graduation"_s));
    for (const RelatedSubmission* each : ownStanding(input, u"education")) {
        const int rank = levelRank(input.item, each->fields);
        const QDate other = dateOfCanonical(each->fields.value(u"graduation"_s));
        if (ownRank < 0 || rank < 0 || rank == ownRank || !graduated.isValid() || !other.isValid())
            continue;
        if ((rank > ownRank) != (other > graduated) && other != graduated)
            list.warning(u"education_order"_s,
                         QCoreApplication::translate(
                             "Checks", "学历层次与毕业时间的先后不符：%1（%2）与本条（%3）。")
                             .arg(each->fields.value(u"school"_s), other.toString(u"yyyy-MM"_s),
                                  graduated.toString(u"yyyy-MM"_s)),
                         u"graduation"_s);
    }
}

QString seriesOf(const CheckInput& input)
{
    QString series;
    QString newest;
    for (const QStringView item : {u"current_title", u"application"})
        for (const RelatedSubmission* each : ownStanding(input, item)) {
            const QString date = each->fields.value(u"obtained_on"_s);
            if (series.isEmpty() || date > newest) {
                series = each->fields.value(u"series"_s);
                newest = date;
            }
        }
    return series;
}

struct CourseSum {
    double total = 0;
    double professional = 0;

    void add(const Fields& course, bool credits)
    {
        const double value = course.value(credits ? u"credits"_s : u"hours"_s).toDouble();
        total += value;
        professional += course.value(u"kind"_s) == u"professional" ? value : 0;
    }
};

// The sum of a year: without the person's other submissions nothing can be said of it.
void checkCourses(const CheckInput& input, CheckList& list)
{
    if (input.related.isEmpty())
        return;
    const QString year = input.fields.value(u"year"_s);
    const QString series = seriesOf(input);
    const ContinuingEducationRule& rule = rules().continuingEducationFor(series);
    // The series says whether hours or credits count. While it is not known, nothing can be said of
    // who gives credits alone.
    if (series.isEmpty() && !rule.credits && input.fields.value(u"hours"_s).isEmpty() &&
        !input.fields.value(u"credits"_s).isEmpty())
        return;
    CourseSum sum;
    sum.add(input.fields, rule.credits);
    for (const RelatedSubmission* each : ownStanding(input, u"continuing_education"))
        if (each->fields.value(u"year"_s) == year)
            sum.add(each->fields, rule.credits);
    if (sum.total >= rule.total && sum.professional >= rule.professional)
        return;
    const QString measure = rule.credits ? QCoreApplication::translate("Checks", "学分")
                                         : QCoreApplication::translate("Checks", "学时");
    QString message =
        QCoreApplication::translate("Checks", "%1 年度继续教育共 %2 %3，应不少于 %4 %3")
            .arg(year, numberText(sum.total), measure, numberText(rule.total));
    if (rule.professional > 0)
        message += QCoreApplication::translate("Checks", "；其中专业科目 %1，应不少于 %2")
                       .arg(numberText(sum.professional), numberText(rule.professional));
    list.warning(u"continuing_education_short"_s,
                 message + QCoreApplication::translate("Checks", "（%1）。").arg(rule.document),
                 rule.credits ? u"credits"_s : u"hours"_s);
}

} // namespace

void checkHistory(const CheckInput& input, CheckList& list)
{
    if (input.item.key == u"work_history")
        checkWork(input, list);
    else if (input.item.key == u"education")
        checkEducationOrder(input, list);
    else if (input.item.key == u"continuing_education")
        checkCourses(input, list);
}

} // namespace titledesk
