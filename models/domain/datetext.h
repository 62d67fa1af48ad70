// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace titledesk {

/// A date as an office wrote it; known to its month only, `date` is the first of that month.
struct WrittenDate {
    QDate date;
    bool monthOnly = false;

    /// `2026-03-05`, or `2026-03` where only the month is known.
    QString canonical() const;
};

/// Reads 2015.07, 2015年7月1日, 20150701, 201507, 2015/7/1, 15.7.1, 二〇一五年七月, a date with a
/// time of day, `2015.07-`, and serial day numbers of Excel (10000 to 80000). Years lie between
/// 1900 and 2100; two-digit years are those of the hundred that ends ten years after `today`.
/// Nothing for all else.
std::optional<WrittenDate> readDate(const QString& text, const QDate& today);

/// The date of a canonical value, the first of the month for `2026-03`; invalid for anything else.
QDate dateOfCanonical(const QString& canonical);

/// The last day that a canonical value can mean: the month's last for `2026-03`.
QDate lastDateOfCanonical(const QString& canonical);

} // namespace titledesk
