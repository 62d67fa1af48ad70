// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarlook.h"

#include "lineicon.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kRows = 7; // the names of the days and six weeks
constexpr int kColumns = 7;
constexpr int kRowPadding = 12;
constexpr int kColumnPadding = 20;
constexpr int kAroundRows = 24;

} // namespace

void dressCalendar(QCalendarWidget& calendar)
{
    const QPalette palette = QApplication::palette();
    calendar.setFirstDayOfWeek(Qt::Monday);
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat weekend;
    weekend.setForeground(palette.color(QPalette::PlaceholderText));
    calendar.setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar.setWeekdayTextFormat(Qt::Sunday, weekend);
    QTextCharFormat today;
    today.setFontWeight(QFont::Bold);
    today.setFontUnderline(true);
    today.setForeground(palette.color(QPalette::Link));
    calendar.setDateTextFormat(QDate(), {}); // the mark of yesterday
    calendar.setDateTextFormat(QDate::currentDate(), today);
    for (const auto& [button, icon] : {std::pair(u"qt_calendar_prevmonth"_s, u"page-previous"_s),
                                       std::pair(u"qt_calendar_nextmonth"_s, u"page-next"_s)}) {
        if (auto* found = calendar.findChild<QToolButton*>(button))
            found->setIcon(lineIcon(icon));
    }
    const QFontMetrics metrics = calendar.fontMetrics();
    const int row = metrics.height() + kRowPadding;
    const int column = metrics.horizontalAdvance(u"28"_s) + kColumnPadding;
    calendar.setMinimumSize(kColumns * column, (kRows + 1) * row + kAroundRows);
}

} // namespace titledesk
