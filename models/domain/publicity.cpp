// SPDX-License-Identifier: GPL-3.0-or-later
#include "publicity.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Publicity", text);
}

QString yearsText(const QVector<int>& years)
{
    QStringList texts;
    for (const int year : years)
        texts.append(QString::number(year));
    return texts.join(words(QT_TRANSLATE_NOOP("Publicity", "、")));
}

} // namespace

QVector<PublicityFault> publicityDateFaults(const Publicity& publicity,
                                            const WorkdayCalendar& calendar)
{
    if (!publicity.from.isValid() && !publicity.to.isValid())
        return {{u"publicity_missing"_s,
                 words(QT_TRANSLATE_NOOP("Publicity", "尚未填写单位公示时间。"))}};
    if (!publicity.from.isValid() || !publicity.to.isValid() || publicity.from > publicity.to)
        return {{u"publicity_dates"_s,
                 words(QT_TRANSLATE_NOOP("Publicity", "公示的开始和结束日期不对。"))}};
    const WorkdayCount count = calendar.count(publicity.from, publicity.to);
    if (count.isCertain() && count.days < kLeastPublicityDays)
        return {{u"publicity_short"_s,
                 words(QT_TRANSLATE_NOOP("Publicity", "公示只有 %1 个工作日，应不少于 %2 个。"))
                     .arg(count.days)
                     .arg(kLeastPublicityDays)}};
    if (!count.isCertain() && !publicity.calendarConfirmed)
        return {{u"calendar_unknown"_s,
                 words(QT_TRANSLATE_NOOP(
                           "Publicity",
                           "程序没有 %1 年的放假安排，请自行核对公示不少于 %2 个工作日并确认。"))
                     .arg(yearsText(count.missingYears))
                     .arg(kLeastPublicityDays)}};
    return {};
}

QVector<PublicityFault> publicityFaults(const Publicity& publicity, const QDate& today,
                                        const WorkdayCalendar& calendar)
{
    QVector<PublicityFault> faults = publicityDateFaults(publicity, calendar);
    if (publicity.to.isValid() && publicity.to > today)
        faults.append(
            {u"publicity_running"_s, words(QT_TRANSLATE_NOOP("Publicity", "公示到 %1 才结束。"))
                                         .arg(publicity.to.toString(Qt::ISODate))});
    if (publicity.result.trimmed().isEmpty())
        faults.append({u"publicity_result_missing"_s,
                       words(QT_TRANSLATE_NOOP("Publicity", "尚未填写公示结果。"))});
    return faults;
}

} // namespace titledesk
