// SPDX-License-Identifier: GPL-3.0-or-later
#include "identifiers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text)
{
    return std::ranges::all_of(text, isDigit);
}

int digit(QChar c)
{
    return c.unicode() - u'0';
}

QString withoutSeparators(const QString& text)
{
    QString kept;
    for (const QChar c : text)
        if (!c.isSpace() && c != u'-')
            kept += c.toUpper();
    return kept;
}

// Number formats of spreadsheets write 340000199001011234 as 3.40000199001011E+17.
bool isScientific(const QString& text)
{
    static const QRegularExpression pattern(uR"(^\d(\.\d+)?[eE]\+?\d{1,3}$)"_s);
    return pattern.match(text).hasMatch();
}

bool isIsbn10(const QString& text)
{
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += (10 - i) * digit(text[i]);
    sum += text[9] == u'X' ? 10 : digit(text[9]);
    return sum % 11 == 0;
}

bool isIsbn13(const QString& text)
{
    if (!text.startsWith(u"978") && !text.startsWith(u"979"))
        return false;
    int sum = 0;
    for (int i = 0; i < 13; ++i)
        sum += (i % 2 == 0 ? 1 : 3) * digit(text[i]);
    return sum % 10 == 0;
}

} // namespace

QChar idNumberCheckCharacter(const QString& first17)
{
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr char16_t characters[] = u"10X98765432";
    if (first17.size() != 17 || !areDigits(first17))
        return {};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += weights[static_cast<std::size_t>(i)] * digit(first17[i]);
    return QChar(characters[sum % 11]);
}

IdNumberFault idNumberFault(const QString& idNumber, const QDate& today)
{
    if (isScientific(idNumber))
        return IdNumberFault::Truncated;
    if (idNumber.size() != 18)
        return IdNumberFault::Length;
    const QString first17 = idNumber.left(17);
    const QChar last = idNumber.back().toUpper();
    if (!areDigits(first17) || (!isDigit(last) && last != u'X'))
        return IdNumberFault::Characters;
    const bool checkFails = idNumberCheckCharacter(first17) != last;
    if (checkFails && idNumber.endsWith(u"000"))
        return IdNumberFault::Truncated;
    const auto born = birthDate(idNumber);
    if (!born || born->year() < 1900)
        return IdNumberFault::BirthDate;
    if (*born > today)
        return IdNumberFault::FutureBirth;
    return checkFails ? IdNumberFault::CheckDigit : IdNumberFault::None;
}

std::optional<QDate> birthDate(const QString& idNumber)
{
    if (idNumber.size() != 18 || !areDigits(QStringView(idNumber).mid(6, 8)))
        return std::nullopt;
    const QDate date = QDate::fromString(idNumber.mid(6, 8), u"yyyyMMdd"_s);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString sexFromIdNumber(const QString& idNumber)
{
    if (idNumber.size() != 18 || !isDigit(idNumber[16]))
        return {};
    return digit(idNumber[16]) % 2 == 1 ? u"male"_s : u"female"_s;
}

QString maskedIdNumber(const QString& idNumber)
{
    if (idNumber.size() >= 15)
        return idNumber.left(6) + QString(idNumber.size() - 10, u'*') + idNumber.right(4);
    if (idNumber.size() <= 4)
        return QString(idNumber.size(), u'*');
    return idNumber.left(2) + QString(idNumber.size() - 4, u'*') + idNumber.right(2);
}

QString maskedPhone(const QString& phone)
{
    if (phone.size() >= 11)
        return phone.left(3) + QString(phone.size() - 7, u'*') + phone.right(4);
    return maskedIdNumber(phone);
}

bool isCreditCode(const QString& code)
{
    constexpr std::array weights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    static const QString characters = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
    if (code.size() != 18)
        return false;
    qsizetype sum = 0;
    for (int i = 0; i < 17; ++i) {
        const qsizetype value = characters.indexOf(code[i]);
        if (value < 0)
            return false;
        sum += weights[static_cast<std::size_t>(i)] * value;
    }
    return characters[(31 - sum % 31) % 31] == code[17];
}

bool isIsbn(const QString& isbn)
{
    const QString text = withoutSeparators(isbn);
    if (text.size() == 10 && areDigits(QStringView(text).left(9)) &&
        (isDigit(text[9]) || text[9] == u'X'))
        return isIsbn10(text);
    return text.size() == 13 && areDigits(text) && isIsbn13(text);
}

bool isIssn(const QString& issn)
{
    const QString text = withoutSeparators(issn);
    if (text.size() != 8 || !areDigits(QStringView(text).left(7)) ||
        (!isDigit(text[7]) && text[7] != u'X'))
        return false;
    int sum = text[7] == u'X' ? 10 : digit(text[7]);
    for (int i = 0; i < 7; ++i)
        sum += (8 - i) * digit(text[i]);
    return sum % 11 == 0;
}

bool isPatentNumber(const QString& no)
{
    QString text = withoutSeparators(no);
    if (text.startsWith(u"ZL") || text.startsWith(u"CN"))
        text.remove(0, 2);
    // Eight digits until September 2003, twelve since (standard ZC 0006-2003); the check digit
    // follows a dot.
    if (const auto dot = text.indexOf(u'.'); dot >= 0 && dot == text.size() - 2)
        text.remove(dot, 1);
    if ((text.size() != 13 && text.size() != 9) || !areDigits(QStringView(text).chopped(1)))
        return false;
    int sum = 0;
    for (int i = 0; i + 1 < text.size(); ++i)
        sum += (i % 8 + 2) * digit(text[i]);
    const int check = sum % 11;
    return text.back() == (check == 10 ? QChar(u'X') : QChar(u'0' + check));
}

} // namespace titledesk
