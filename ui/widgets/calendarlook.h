// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCalendarWidget;

namespace titledesk {

/// Six whole weeks, colours of the palette, today in bold. To be called whenever the calendar is
/// shown: the day and the palette change.
void dressCalendar(QCalendarWidget& calendar);

} // namespace titledesk
