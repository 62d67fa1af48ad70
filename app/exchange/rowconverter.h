// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer.h"
#include "recogniser.h"

#include <QDate>

namespace titledesk {

/// One row of a table as the store takes it, or why it does not.
struct ConvertedRow {
    Fields fields;
    QString personName; ///< empty where no column has it
    QString idNumber;   ///< canonical; empty where it is missing or wrong
    QString otherId;    ///< as a paper without a standard would have it: the roster may know it
    QVector<ImportProblem> problems;
};

/// Converts the rows of one table by the value parsers of the domain.
class RowConverter {
public:
    RowConverter(const TableLayout& layout, const QString& sheet, const QDate& today);

    /// False for blank rows, rows that only have a number, sums, notes below the table and headings
    /// that a long table repeats.
    bool isData(const TableRow& row) const;
    /// Whether the column of ID numbers holds one, right or wrong: surely data.
    bool hasId(const TableRow& row) const;
    ConvertedRow convert(const TableRow& row) const;
    ImportProblem problem(const TableRow& row, qsizetype column, const QString& field,
                          const QString& code, const QString& message) const;
    /// The column that says whose row it is, or -1.
    qsizetype idColumn() const { return m_idColumn; }

private:
    void convertPerson(const TableRow& row, ConvertedRow& converted) const;
    void convertField(const TableRow& row, qsizetype column, ConvertedRow& converted) const;
    void convertIdNumber(const TableRow& row, const QString& idType, ConvertedRow& converted) const;
    void findMissing(const TableRow& row, ConvertedRow& converted) const;
    void addMissing(const TableRow& row, qsizetype column, const QString& field,
                    const QString& name, ConvertedRow& converted) const;

    const TableLayout& m_layout;
    QString m_sheet;
    QDate m_today;
    bool m_isRegistration;
    qsizetype m_idColumn = -1;
    qsizetype m_nameColumn = -1;
};

} // namespace titledesk
