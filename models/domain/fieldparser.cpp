// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldparser.h"

#include "datetext.h"
#include "fieldparts.h"
#include "numbertext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qsizetype kLongestText = 500;
constexpr qsizetype kLongestLongText = 20'000;

bool saysNothing(const QString& text)
{
    static const QStringList words{u"/"_s,  u"\\"_s, u"-"_s,    u"--"_s, u"—"_s,
                                   u"——"_s, u"无"_s, u"暂无"_s, u"空"_s, u"N/A"_s};
    return words.contains(text, Qt::CaseInsensitive);
}

bool meansUntilNow(const QString& text)
{
    static const QRegularExpression pattern(u"(至今|^今|现在|目前|^今后)$"_s);
    return pattern.match(text).hasMatch();
}

// 张　三, 合 格: short words that are spread to align a column.
QString withoutAlignment(const QString& text)
{
    static const QRegularExpression spread(uR"(^\p{Han}(?: ?\p{Han}){1,3}$)"_s);
    return spread.match(text).hasMatch() ? QString(text).remove(u' ') : text;
}

Result<QString> canonicalText(const QString& raw, qsizetype longest)
{
    const QString text = withoutAlignment(normalizedText(raw));
    if (text.size() > longest)
        return fault(
            u"too_long",
            QCoreApplication::translate("FieldParser", "内容过长，最多 %1 个字").arg(longest));
    return text;
}

Result<QString> canonicalLongText(const QString& raw)
{
    QStringList lines;
    for (const QString& line : QString(raw).remove(u'\r').split(u'\n'))
        lines.append(normalizedText(line));
    const QString text = lines.join(u'\n').trimmed();
    return text.size() > kLongestLongText ? canonicalText(text, kLongestLongText)
                                          : Result<QString>(text);
}

Result<QString> canonicalDate(const Field& field, const QString& raw, const QDate& today)
{
    const QString text = narrowed(raw);
    const bool isEnd = !field.after.isEmpty();
    if (meansUntilNow(text) && (isEnd || text.size() <= 2))
        return QString();
    auto written = readDate(text, today);
    if (!written)
        return fault(u"not_a_date", said(QT_TRANSLATE_NOOP("FieldParser", "“%1”不是日期"), raw));
    if (field.type == FieldType::Month)
        written->monthOnly = true;
    else if (written->monthOnly && !field.monthPrecision)
        return fault(u"not_a_date",
                     said(QT_TRANSLATE_NOOP("FieldParser", "“%1”只写到月，此处应写到日"), raw));
    const QString canonical = written->canonical();
    if (field.notAfterToday && dateOfCanonical(canonical) > today)
        return fault(u"future_date", said(QT_TRANSLATE_NOOP("FieldParser", "“%1”晚于今天"), raw));
    return canonical;
}

Result<QString> canonicalYear(const Field& field, const QString& raw, const QDate& today)
{
    static const QRegularExpression pattern(uR"(^(\d{4})(?:\.0+)?(?:年度?|学年)?$)"_s);
    const QString text = compact(raw);
    const auto match = pattern.match(text);
    int year = match.captured(1).toInt();
    if (!match.hasMatch()) {
        const auto date = readDate(narrowed(raw), today);
        if (!date)
            return fault(u"not_a_year",
                         said(QT_TRANSLATE_NOOP("FieldParser", "“%1”不是年度"), raw));
        year = date->date.year();
    }
    const double least = field.min.value_or(1900);
    const double most = field.max.value_or(today.year() + 10);
    if (year < least || year > most)
        return fault(u"out_of_range",
                     said(QT_TRANSLATE_NOOP("FieldParser", "年度“%1”超出范围"), raw));
    return QString::number(year);
}

Result<QString> canonicalSchoolYear(const QString& raw)
{
    static const QRegularExpression pattern(
        uR"(^(\d{4})(?:年?(?:-|--|—|——|~|至|/)(\d{4}|\d{2}))?年?(?:学年度?)?$)"_s);
    const auto match = pattern.match(compact(raw));
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const bool follows =
        match.capturedLength(2) == 2 ? second == (first + 1) % 100 : second == first + 1;
    if (!match.hasMatch() || first < 1900 || first > 2100 ||
        (match.capturedLength(2) > 0 && !follows))
        return fault(u"not_a_year",
                     said(QT_TRANSLATE_NOOP("FieldParser", "“%1”不是学年，应如 2025—2026"), raw));
    return u"%1-%2"_s.arg(first).arg(first + 1);
}

std::optional<double> numberIn(const Field& field, const QString& text)
{
    if (const auto number = readNumber(text, field.unit))
        return number;
    if (field.type != FieldType::Integer)
        return std::nullopt;
    if (field.unit == u"级")
        return readGrade(text);
    const bool isRank = field.unit.isEmpty() && field.min == 1.0;
    return isRank ? std::optional<double>(readRank(text)) : std::nullopt;
}

Result<QString> canonicalNumber(const Field& field, const QString& raw)
{
    const auto number = numberIn(field, compact(raw));
    if (!number)
        return fault(u"not_a_number", said(QT_TRANSLATE_NOOP("FieldParser", "“%1”不是数字"), raw));
    if (field.type == FieldType::Integer && *number != std::round(*number))
        return fault(u"not_a_number", said(QT_TRANSLATE_NOOP("FieldParser", "“%1”不是整数"), raw));
    if ((field.min && *number < *field.min) || (field.max && *number > *field.max) ||
        std::abs(*number) > 1e12)
        return fault(u"out_of_range", said(QT_TRANSLATE_NOOP("FieldParser", "“%1”超出范围"), raw));
    return numberText(*number);
}

QString comparable(const QString& text)
{
    return compact(text).toCaseFolded();
}

const EnumValue* matchingValue(const Field& field, const QString& raw)
{
    // Most cells hold the very name or key; only the others are worth comparing loosely.
    for (const EnumValue& value : field.values)
        if (raw == value.name.zh || raw == value.key)
            return &value;
    const QString wanted = comparable(raw);
    const auto means = [&wanted](const QString& word) { return comparable(word) == wanted; };
    for (const EnumValue& value : field.values)
        if (means(value.key) || means(value.name.zh) || means(value.name.en) ||
            std::ranges::any_of(value.synonyms, means))
            return &value;
    return nullptr;
}

Error notInList(const Field& field, const QString& raw)
{
    QStringList names;
    for (const EnumValue& value : field.values.mid(0, 9))
        names.append(value.name.text());
    const QString more = field.values.size() > names.size() ? u"…"_s : QString();
    return fault(u"not_in_list",
                 QCoreApplication::translate("FieldParser", "“%1”不在可选范围内（%2）")
                     .arg(raw, names.join(u'、') + more));
}

Result<QString> canonicalEnum(const Field& field, const QString& raw)
{
    if (const EnumValue* value = matchingValue(field, raw))
        return value->key;
    if (saysNothing(compact(raw)))
        return QString();
    return notInList(field, raw);
}

Result<QString> canonicalMultiEnum(const Field& field, const QString& raw)
{
    static const QRegularExpression separators(uR"([、,，;；/／|+\n]|和|及)"_s);
    QStringList words = matchingValue(field, raw) ? QStringList{raw} : raw.split(separators);
    if (words.size() == 1 && !matchingValue(field, raw))
        words = normalizedText(raw).split(u' ');
    QStringList chosen;
    for (const QString& word : std::as_const(words)) {
        if (word.trimmed().isEmpty() || (saysNothing(compact(word)) && !matchingValue(field, word)))
            continue;
        const EnumValue* value = matchingValue(field, word);
        if (!value)
            return notInList(field, word.trimmed());
        chosen.append(value->key);
    }
    QStringList ordered;
    for (const EnumValue& value : field.values)
        if (chosen.contains(value.key))
            ordered.append(value.key);
    return ordered.join(u',');
}

} // namespace

Result<QString> canonicalValue(const Field& field, const QString& raw, const QDate& today)
{
    const bool hasWords = field.type == FieldType::Enum || field.type == FieldType::MultiEnum;
    const QString text = normalizedText(raw);
    if (text.isEmpty() || (!hasWords && saysNothing(compact(raw))))
        return QString();
    switch (field.type) {
    case FieldType::Text:
        return canonicalText(raw, kLongestText);
    case FieldType::LongText:
        return canonicalLongText(raw);
    case FieldType::Date:
    case FieldType::Month:
        return canonicalDate(field, raw, today);
    case FieldType::Year:
        return canonicalYear(field, raw, today);
    case FieldType::SchoolYear:
        return canonicalSchoolYear(raw);
    case FieldType::Integer:
    case FieldType::Decimal:
        return canonicalNumber(field, raw);
    case FieldType::Enum:
        return canonicalEnum(field, raw);
    case FieldType::MultiEnum:
        return canonicalMultiEnum(field, raw);
    case FieldType::IdNumber:
        return canonicalIdNumber({}, raw, today);
    case FieldType::Phone:
        return canonicalPhone(raw);
    case FieldType::Email:
        return canonicalEmail(raw);
    case FieldType::Isbn:
        return canonicalIsbn(raw);
    case FieldType::Issn:
        return canonicalIssn(raw);
    case FieldType::PatentNo:
        return canonicalPatentNumber(raw);
    case FieldType::CreditCode:
        return canonicalCreditCode(raw);
    }
    Q_UNREACHABLE();
}

} // namespace titledesk
