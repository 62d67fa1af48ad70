// SPDX-License-Identifier: GPL-3.0-or-later
#include "datetext.h"

#include "numbertext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;

std::optional<WrittenDate> dateOf(int year, int month, std::optional<int> day)
{
    const QDate date(year, month, day.value_or(1));
    if (!date.isValid() || year < kFirstYear || year > kLastYear)
        return std::nullopt;
    return WrittenDate{date, !day.has_value()};
}

int fullYear(int twoDigits, const QDate& today)
{
    const int inThisCentury = today.year() / 100 * 100 + twoDigits;
    return inThisCentury <= today.year() + 10 ? inThisCentury : inThisCentury - 100;
}

std::optional<WrittenDate> readSeparated(const QString& text, const QDate& today)
{
    static const QRegularExpression pattern(
        uR"(^(\d{4}|\d{2})([年./\-,、。])(\d{1,2})(?:[月./\-,、。](\d{1,2})[日号]?|月份?)?$)"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int year = match.captured(1).toInt();
    if (match.capturedLength(1) == 2) {
        // 07/01/15 may be an American date; 15/7/1 cannot be one.
        if (match.captured(2) == u"/" && year <= 12)
            return std::nullopt;
        year = fullYear(year, today);
    }
    const bool hasDay = match.capturedLength(4) > 0;
    return dateOf(year, match.captured(3).toInt(),
                  hasDay ? std::optional(match.captured(4).toInt()) : std::nullopt);
}

std::optional<WrittenDate> readCompact(const QString& text)
{
    static const QRegularExpression pattern(uR"(^(\d{4})(\d{2})(\d{2})?$)"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasDay = match.capturedLength(3) > 0;
    return dateOf(match.captured(1).toInt(), match.captured(2).toInt(),
                  hasDay ? std::optional(match.captured(3).toInt()) : std::nullopt);
}

// Day 1 of Excel is 1900-01-01, and it counts a 29 February 1900 that never was.
std::optional<WrittenDate> readSerial(const QString& text)
{
    static const QRegularExpression pattern(uR"(^(\d{5})(?:\.\d+)?$)"_s);
    const auto match = pattern.match(text);
    const int serial = match.hasMatch() ? match.captured(1).toInt() : 0;
    if (serial < 10000 || serial > 80000)
        return std::nullopt;
    return WrittenDate{QDate(1899, 12, 30).addDays(serial), false};
}

std::optional<WrittenDate> readChinese(const QString& text)
{
    static const QRegularExpression pattern(
        u"^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月"
        u"(?:([一二三四五六七八九十]{1,3})[日号])?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int year = 0;
    for (const QChar c : match.captured(1))
        year = year * 10 +
               (c == u'零' || c == u'○' ? 0 : readChineseNumeral(QStringView(&c, 1)).value_or(0));
    const auto month = readChineseNumeral(match.capturedView(2));
    const bool hasDay = match.capturedLength(3) > 0;
    const auto day = readChineseNumeral(match.capturedView(3));
    if (!month || (hasDay && !day))
        return std::nullopt;
    return dateOf(year, *month, hasDay ? day : std::nullopt);
}

QString withoutTimeAndOpenEnd(const QString& text)
{
    static const QRegularExpression time(uR"([ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$)"_s);
    static const QRegularExpression openEnd(u"(-|--|—|——|~|～|至)(至?今|现在|目前)?$"_s);
    QString kept = text.trimmed();
    kept.remove(time);
    kept.remove(u' ');
    kept.remove(openEnd);
    return kept;
}

} // namespace

QString WrittenDate::canonical() const
{
    return date.toString(monthOnly ? u"yyyy-MM"_s : u"yyyy-MM-dd"_s);
}

std::optional<WrittenDate> readDate(const QString& text, const QDate& today)
{
    const QString kept = withoutTimeAndOpenEnd(text);
    if (const auto date = readSeparated(kept, today))
        return date;
    if (const auto date = readCompact(kept))
        return date;
    if (const auto date = readSerial(kept))
        return date;
    return readChinese(kept);
}

QDate dateOfCanonical(const QString& canonical)
{
    const bool monthOnly = canonical.size() == 7;
    return QDate::fromString(monthOnly ? canonical + u"-01"_s : canonical, u"yyyy-MM-dd"_s);
}

QDate lastDateOfCanonical(const QString& canonical)
{
    const QDate first = dateOfCanonical(canonical);
    return canonical.size() == 7 && first.isValid() ? first.addMonths(1).addDays(-1) : first;
}

} // namespace titledesk
