// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QVector>

namespace titledesk {

/// Working days between two dates, and the years among them that the calendar does not have.
struct WorkdayCount {
    int days = 0;              ///< in the years that are known
    QVector<int> missingYears; ///< in order; a count with any of them must be confirmed by a person

    bool isCertain() const { return missingYears.isEmpty(); }
    bool operator==(const WorkdayCount&) const = default;
};

/// China's calendar of public holidays and make-up days, by year, from a file with the columns
/// date, kind (holiday, workday), name. A year without any row is not known and never guessed at
/// (B8).
class WorkdayCalendar {
public:
    /// The calendar built into the program, resources/data/workdays.csv.
    static const WorkdayCalendar& builtIn();
    /// From the text of such a file; lines that are not of its form are skipped.
    static WorkdayCalendar fromCsv(const QByteArray& csv);

    QVector<int> years() const;
    bool knows(int year) const;
    /// Whether people work on this day: weekdays except holidays, and make-up days. False in a year
    /// that is not known.
    bool isWorkday(const QDate& date) const;
    /// Working days from `from` to `to`, both counted. None where `to` is earlier.
    WorkdayCount count(const QDate& from, const QDate& to) const;
    /// The day on which `days` working days, counted from `from` itself, are complete; invalid
    /// where a year is missing.
    QDate lastOf(const QDate& from, int days) const;

private:
    QVector<QDate> m_holidays;   ///< sorted
    QVector<QDate> m_makeUpDays; ///< sorted
    QVector<int> m_years;
};

} // namespace titledesk
