// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QVector>

#include <cstdint>
#include <memory>

namespace titledesk {

/// What one cell of a spreadsheet says.
struct Cell {
    enum class Kind : std::uint8_t { Empty, Text, Number, Date, Bool, Error };
    Kind kind = Kind::Empty;
    QString text; ///< a date as `2026-03-05`, with a time of day `2026-03-05 08:30:00`; numbers to
                  ///< 15 digits
    double number = 0; ///< of a number; of a date its serial day

    /// Nothing but white space, or a formula's error.
    bool isBlank() const;
    static Cell ofText(const QString& text);
    static Cell ofNumber(double value);
    bool operator==(const Cell&) const = default;
};

struct TableRow {
    int number = 0; ///< as the spreadsheet numbers it, from 1
    QVector<Cell> cells;

    const Cell& at(qsizetype column) const;
    bool isBlank() const;
};

/// `A` for 0, `AA` for 26.
QString columnLetters(int column);

/// The rows of a spreadsheet file, one after the other, whatever its format; memory stays bounded
/// by kMaxColumns cells and the file's own table of strings.
class TableReader {
public:
    struct Sheet {
        QString name; ///< empty for csv
        bool hidden = false;
    };

    static constexpr int kMaxColumns = 512; ///< cells further right are not read
    static constexpr qsizetype kMaxCellLength = 1'000'000;

    virtual ~TableReader() = default;
    virtual const QVector<Sheet>& sheets() const = 0;
    /// Goes to the first row of a sheet; may be called again.
    virtual Result<void> open(int sheet) = 0;
    /// The next row that the file holds; false at the end. BadInput: damaged_file, file_too_large.
    virtual Result<bool> next(TableRow& row) = 0;
    /// How much of the open sheet was read, 0 to 1.
    virtual double fraction() const = 0;
};

/// Opens a file by what it holds, whatever its name says: xlsx, or csv in UTF-8, UTF-16 or GB18030.
/// BadInput: old_xls, encrypted_file, damaged_file, file_too_large, not_a_table, cannot_read, each
/// with what to do.
Result<std::unique_ptr<TableReader>> openTable(const QString& path);

} // namespace titledesk
