// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablereader.h"
#include "xlsxworkbook.h"

#include <QHash>

namespace titledesk {

class XmlPart;

/// An Excel workbook (ECMA-376), its sheets streamed row by row. Formulas are read by their last
/// result; a result that is an error (`#VALUE!`) is an Error cell, which counts as blank. Cells
/// merged over several rows say the same in each of them.
class XlsxReader : public TableReader {
public:
    static Result<std::unique_ptr<XlsxReader>> openFile(const QString& path);
    ~XlsxReader() override;

    const QVector<Sheet>& sheets() const override { return m_sheets; }
    Result<void> open(int sheet) override;
    Result<bool> next(TableRow& row) override;
    double fraction() const override;

private:
    static constexpr int kMaxRow = 1'048'576;
    static constexpr qsizetype kMaxMerges = 200'000;

    XlsxReader() = default;
    Result<void> readMerges(const QString& part);
    Result<void> readRow(TableRow& row);
    bool readCell(TableRow& row, int& column);
    Cell cellOf(QStringView type, int style, const QString& value, const QString& inlineText) const;
    void fillMerged(TableRow& row);

    /// Where a cell that spans rows goes on: its column, its last row, what it says.
    struct Span {
        int column = 0;
        int lastRow = 0;
        Cell cell;
    };

    XlsxWorkbook m_workbook;
    QVector<Sheet> m_sheets;
    std::unique_ptr<XmlPart> m_part;
    QHash<int, QVector<Span>> m_merges; ///< by their first row
    QVector<Span> m_spans;              ///< those that reach into the current row
    int m_row = 0;
    bool m_inData = false;
};

} // namespace titledesk
