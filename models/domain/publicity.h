// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "workdays.h"

#include <QDate>
#include <QString>
#include <QVector>

namespace titledesk {

using PublicityId = RowId<struct PublicityTag>;

/// One notice (公示) for many applications: when and where it hung, who took objections, what came
/// of it (B8). Anything may still be missing in a draft.
struct Publicity {
    QDate from; ///< invalid: not said yet
    QDate to;   ///< its last day, which counts
    QString place;
    QString department; ///< 受理部门
    QString phone;
    QString result;                 ///< 无异议, or 有异议及处理
    bool calendarConfirmed = false; ///< a person counted the days of a year without a calendar
    bool operator==(const Publicity&) const = default;
};

/// Working days that a publicity takes at least, its first and last day counted (B8).
inline constexpr int kLeastPublicityDays = 5;

/// One thing that a publicity lacks: a stable code and the reason in words.
struct PublicityFault {
    QString code; ///< publicity_missing, publicity_dates, publicity_short, calendar_unknown,
                  ///< publicity_running, publicity_result_missing
    QString message;
    bool operator==(const PublicityFault&) const = default;
};

/// What keeps an application from passing on this publicity (M14, B8), most basic first; empty:
/// nothing. It has ended where its last day is `today` or earlier: on its last day the result is
/// stated at the close of work. A year without a calendar is never guessed at.
QVector<PublicityFault>
publicityFaults(const Publicity& publicity, const QDate& today,
                const WorkdayCalendar& calendar = WorkdayCalendar::builtIn());

/// The fault of the dates alone: dates the wrong way round, too short, a year to be confirmed.
/// Central judges by it what a desk says.
QVector<PublicityFault>
publicityDateFaults(const Publicity& publicity,
                    const WorkdayCalendar& calendar = WorkdayCalendar::builtIn());

} // namespace titledesk
