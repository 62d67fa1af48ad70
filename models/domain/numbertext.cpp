// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbertext.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

struct Suffix {
    QString text;
    double factor = 1;
};

// What offices write behind a number of this unit, and what it is worth in the unit.
QVector<Suffix> suffixesOf(const QString& unit)
{
    static const QHash<QString, QVector<Suffix>> known{
        {u"学时"_s, {{u"学时"_s}, {u"个学时"_s}, {u"课时"_s}, {u"个课时"_s}}},
        {u"课时"_s, {{u"课时"_s}, {u"个课时"_s}, {u"学时"_s}, {u"节"_s}}},
        {u"学分"_s, {{u"学分"_s}, {u"个学分"_s}, {u"分"_s}}},
        {u"万元"_s, {{u"万元"_s}, {u"万"_s}, {u"万元人民币"_s}, {u"元"_s, 0.0001}}},
        {u"万字"_s, {{u"万字"_s}, {u"万"_s}, {u"千字"_s, 0.1}, {u"字"_s, 0.0001}}},
        {u"人次"_s, {{u"人次"_s}, {u"人"_s}, {u"次"_s}, {u"万人次"_s, 10000}}},
        {u"例"_s, {{u"例"_s}, {u"台"_s}, {u"台次"_s}, {u"次"_s}}},
        {u"单元"_s, {{u"单元"_s}, {u"个单元"_s}, {u"个"_s}}},
        {u"周"_s, {{u"周"_s}, {u"个周"_s}}},
        {u"年"_s, {{u"年"_s}}},
        {u"%"_s, {{u"%"_s}}},
    };
    const auto found = known.constFind(unit);
    if (found != known.cend())
        return *found;
    return unit.isEmpty() ? QVector<Suffix>{} : QVector<Suffix>{{unit}};
}

std::optional<int> readInteger(QStringView text)
{
    bool sound = false;
    const int value = text.toInt(&sound);
    return sound ? std::optional(value) : readChineseNumeral(text);
}

} // namespace

std::optional<double> readNumber(const QString& text, const QString& unit)
{
    static const QRegularExpression pattern(
        uR"(^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d{1,2})?)(.*)$)"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).remove(u',').toDouble();
    const QString rest = match.captured(2).trimmed();
    if (rest.isEmpty())
        return number;
    for (const Suffix& suffix : suffixesOf(unit))
        if (suffix.text == rest)
            return number * suffix.factor;
    return std::nullopt;
}

std::optional<int> readRank(const QString& text)
{
    static const QRegularExpression pattern(
        uR"(^第?([0-9]+|[一二三四五六七八九十]+)(?:名|位|作者|完成人)?(?:[/／](\d+))?$)"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto rank = readInteger(match.capturedView(1));
    const bool ofMany = match.capturedLength(2) > 0;
    if (!rank || (ofMany && *rank > match.captured(2).toInt()))
        return std::nullopt;
    return rank;
}

std::optional<int> readGrade(const QString& text)
{
    static const QRegularExpression pattern(
        uR"(^(?:专业技术|专技|管理|工勤技能|工勤)?(?:岗位?)?([0-9]+|[一二三四五六七八九十]+)级?(?:岗位?)?$)"_s);
    const auto match = pattern.match(text);
    return match.hasMatch() ? readInteger(match.capturedView(1)) : std::nullopt;
}

std::optional<int> readChineseNumeral(QStringView text)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    const auto digit = [](QChar c) { return static_cast<int>(digits.indexOf(c)); };
    const auto ten = text.indexOf(u'十');
    if (text.size() == 1 && ten < 0)
        return digit(text[0]) >= 0 ? std::optional(digit(text[0])) : std::nullopt;
    if (ten < 0 || ten > 1 || text.size() > ten + 2)
        return std::nullopt;
    const int tens = ten == 0 ? 1 : digit(text[0]);
    const int ones = text.size() == ten + 2 ? digit(text[ten + 1]) : 0;
    if (tens < 1 || ones < 0)
        return std::nullopt;
    return tens * 10 + ones;
}

QString numberText(double number)
{
    QString text = QString::number(number, 'f', 6);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0" ? u"0"_s : text;
}

} // namespace titledesk
