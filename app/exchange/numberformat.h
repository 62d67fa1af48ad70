// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace titledesk {

/// Whether a built-in number format of a workbook shows a date (ECMA-376 18.8.30, with the numbers
/// that Chinese versions add).
bool isDateFormat(int id);
/// Whether a format code shows a date: `yyyy"年"m"月"`, not `[Red]0.00` or `h:mm`.
bool isDateFormat(const QString& code);

/// A serial day as text, `2026-03-05`, with a time of day `2026-03-05 08:30:00`; empty where it is
/// no date.
QString serialDateText(double serial, bool date1904);

} // namespace titledesk
