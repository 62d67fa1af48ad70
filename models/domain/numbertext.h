// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace titledesk {

/// Reads a number as an office wrote it, `90学时`, `1,200`, `5万元`, in the field's `unit` (50000元
/// are 5 万元). Nothing where the text is no number or has another unit.
std::optional<double> readNumber(const QString& text, const QString& unit);

/// Reads a place in an order: 2, 第2, 第二名, 2/5 (the second of five).
std::optional<int> readRank(const QString& text);

/// Reads a grade of posts: 10, 10级, 十级, 专业技术十级.
std::optional<int> readGrade(const QString& text);

/// The value of Chinese numerals up to 99, 二十一; nothing for anything else.
std::optional<int> readChineseNumeral(QStringView text);

/// Decimal text without superfluous zeros, at most six decimals.
QString numberText(double number);

} // namespace titledesk
