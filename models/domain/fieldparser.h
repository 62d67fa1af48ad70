// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "identifiers.h"

#include <QDate>

namespace titledesk {

/// The canonical text of a value as a person or a spreadsheet writes it: full-width digits, stray
/// blanks, `90学时`, `2015.7`, `2015年7月1日`, `20150701`, `2015/7/1`, a serial day number of Excel
/// (as a number cell gives it), enum names and synonyms. Empty text gives an empty value.
/// BadInput's `reason` is one of: not_a_date, not_a_year, not_a_number, out_of_range, not_in_list,
/// bad_id_number, id_number_truncated, bad_phone, bad_email, bad_isbn, bad_issn, bad_patent_no,
/// bad_credit_code, future_date, too_long; its message says what is wrong with which value. `today`
/// is the day that `notAfterToday` compares with.
Result<QString> canonicalValue(const Field& field, const QString& raw, const QDate& today);

/// Full-width letters, digits and blanks to their ASCII forms, inner runs of blanks to one, ends
/// trimmed.
QString normalizedText(const QString& text);

/// canonicalValue() for an ID number of the registration's `id_type` (a key; empty: a resident
/// identity card). Only resident cards and residence permits follow GB 11643 and are checked by it;
/// of other papers five to twenty letters and digits are accepted. Same reasons as above.
Result<QString> canonicalIdNumber(const QString& idType, const QString& raw, const QDate& today);

/// Whether numbers of this `id_type` follow GB 11643.
bool hasIdNumberStandard(const QString& idType);

/// What is wrong with an ID number, in words; empty for None.
QString idNumberFaultText(IdNumberFault found);

} // namespace titledesk
