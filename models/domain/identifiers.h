// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>

namespace titledesk {

enum class IdNumberFault : std::uint8_t {
    None,
    Length,
    Characters,
    BirthDate,
    FutureBirth,
    CheckDigit,
    Truncated
};

/// GB 11643: 17 digits and a check character. Truncated: the last digits were lost by a spreadsheet
/// (scientific notation, or 15 significant digits followed by 000).
IdNumberFault idNumberFault(const QString& idNumber, const QDate& today);
/// The check character for 17 digits.
QChar idNumberCheckCharacter(const QString& first17);
std::optional<QDate> birthDate(const QString& idNumber);
/// "male" or "female", from the 17th digit; empty where there is none.
QString sexFromIdNumber(const QString& idNumber);
/// 340000********1234; shorter numbers keep their first and last two characters; phones
/// 138****1234.
QString maskedIdNumber(const QString& idNumber);
QString maskedPhone(const QString& phone);

bool isCreditCode(const QString& code); ///< GB 32100
bool isIsbn(const QString& isbn);       ///< 10 or 13 digits, hyphens and blanks ignored
bool isIssn(const QString& issn);       ///< GB/T 9999 / ISO 3297
bool isPatentNumber(const QString& no); ///< ZL or CN prefix optional, check digit after the dot

} // namespace titledesk
