// SPDX-License-Identifier: GPL-3.0-or-later
#include "datefield.h"

#include <QCalendarWidget>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kBesideText = 52; // padding on both sides and the arrow

} // namespace

int dateWidth(const QWidget& edit)
{
    return edit.fontMetrics().horizontalAdvance(u"2026-08-28"_s) + kBesideText;
}

DateField::DateField(const QString& name, QWidget* parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(u"yyyy-MM-dd"_s);
    setAccessibleName(name);
    // The earliest date stands for "not said yet".
    setMinimumDate(QDate(2000, 1, 1));
    setSpecialValueText(tr("未填写"));
    setDate(minimumDate());
    setMinimumWidth(dateWidth(*this));
    calendarWidget()->installEventFilter(this);
}

QDate DateField::said() const
{
    return date() == minimumDate() ? QDate() : date();
}

void DateField::say(const QDate& date)
{
    setDate(date.isValid() ? date : minimumDate());
}

bool DateField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && watched == calendarWidget() && !said().isValid())
        calendarWidget()->showToday();
    return QDateEdit::eventFilter(watched, event);
}

bool DateField::focusNextPrevChild(bool next)
{
    return said().isValid() ? QDateEdit::focusNextPrevChild(next)
                            : QWidget::focusNextPrevChild(next);
}

void DateField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace titledesk
