// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submissions.h"
#include "workbookwriter.h"

namespace titledesk {

/// One column of an exported list.
struct ExportColumn {
    enum class Source : std::uint8_t { PersonName, PersonIdNumber, Value, State, SubmittedAt };
    Source source = Source::Value;
    const Field* field = nullptr; ///< for Value
    QString heading;
    double width = 12;
};

/// The columns of an item's list: whose it is, every field under its Chinese name (which an import
/// knows again, whatever the program's language), then state and time.
QVector<ExportColumn> exportColumns(const Item& item);

/// What a submission says in a column. `mask`: ID numbers and phones without their middle.
OutCell exportCell(const ExportColumn& column, const SubmissionRow& row, bool mask);

} // namespace titledesk
