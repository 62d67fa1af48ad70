// SPDX-License-Identifier: GPL-3.0-or-later
#include "workdays.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {

const WorkdayCalendar& WorkdayCalendar::builtIn()
{
    static const WorkdayCalendar calendar = [] {
        QFile file(u":/titledesk/data/workdays.csv"_s);
        return fromCsv(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return calendar;
}

WorkdayCalendar WorkdayCalendar::fromCsv(const QByteArray& csv)
{
    WorkdayCalendar calendar;
    for (const QString& line : QString::fromUtf8(csv).split(u'\n')) {
        const QStringList cells = line.trimmed().split(u',');
        const QDate date = QDate::fromString(cells.first(), u"yyyy-MM-dd"_s);
        const QString kind = cells.value(1);
        if (!date.isValid() || (kind != u"holiday" && kind != u"workday"))
            continue;
        (kind == u"holiday" ? calendar.m_holidays : calendar.m_makeUpDays).append(date);
        if (!calendar.m_years.contains(date.year()))
            calendar.m_years.append(date.year());
    }
    std::ranges::sort(calendar.m_holidays);
    std::ranges::sort(calendar.m_makeUpDays);
    std::ranges::sort(calendar.m_years);
    return calendar;
}

QVector<int> WorkdayCalendar::years() const
{
    return m_years;
}

bool WorkdayCalendar::knows(int year) const
{
    return m_years.contains(year);
}

bool WorkdayCalendar::isWorkday(const QDate& date) const
{
    if (!date.isValid() || !knows(date.year()))
        return false;
    if (date.dayOfWeek() >= Qt::Saturday)
        return std::ranges::binary_search(m_makeUpDays, date);
    return !std::ranges::binary_search(m_holidays, date);
}

WorkdayCount WorkdayCalendar::count(const QDate& from, const QDate& to) const
{
    WorkdayCount count;
    if (!from.isValid() || !to.isValid())
        return count;
    for (int year = from.year(); year <= to.year(); ++year)
        if (!knows(year))
            count.missingYears.append(year);
    for (QDate date = from; date <= to; date = date.addDays(1))
        count.days += isWorkday(date) ? 1 : 0;
    return count;
}

QDate WorkdayCalendar::lastOf(const QDate& from, int days) const
{
    int counted = 0;
    for (QDate date = from; days > 0 && knows(date.year()); date = date.addDays(1))
        if (isWorkday(date) && ++counted == days)
            return date;
    return {};
}

} // namespace titledesk
