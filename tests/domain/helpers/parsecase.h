// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldparser.h"

namespace titledesk::test {

inline const QDate kParsingDay(2026, 11, 24);

/// A field of the built-in catalog.
const Field& field(QStringView item, QStringView key);
/// The canonical value, or the reason in angle brackets.
QString parsed(const Field& of, const QString& raw);
/// Columns `raw` and `expected` of a test's data, and a row of them.
void addColumns();
void row(const char16_t* raw, const char16_t* expected);

} // namespace titledesk::test
