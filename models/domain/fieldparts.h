// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace titledesk {

/// What the parsers of values share; made for fieldparser.cpp and identifierparser.cpp only.

/// A text of context FieldParser, marked by QT_TRANSLATE_NOOP, about `value`.
QString said(const char* text, const QString& value);
/// BadInput with this reason.
Error fault(const char16_t* reason, const QString& message);

/// normalizedText() with full-width punctuation made ASCII too, for figures and dates.
QString narrowed(const QString& text);
/// narrowed() without any blanks, and without the apostrophe by which spreadsheets mark a text.
QString compact(const QString& text);

Result<QString> canonicalPhone(const QString& raw);
Result<QString> canonicalEmail(const QString& raw);
Result<QString> canonicalIsbn(const QString& raw);
Result<QString> canonicalIssn(const QString& raw);
Result<QString> canonicalPatentNumber(const QString& raw);
Result<QString> canonicalCreditCode(const QString& raw);

} // namespace titledesk
