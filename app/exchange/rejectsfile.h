// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer.h"
#include "recogniser.h"
#include "workbookwriter.h"

namespace titledesk {

/// The rows that were not taken, as they came, with the reasons in front: put right, the file can
/// be imported as it is. Every cell is text, so that ID numbers keep their digits.
class RejectsFile {
public:
    static Result<std::unique_ptr<RejectsFile>> create(const QString& path);

    /// Rows that follow belong to this table.
    void beginTable(const QString& sheet, const TableLayout& layout);
    Result<void> add(const TableRow& row, const QVector<ImportProblem>& problems);
    bool isEmpty() const { return m_rows == 0; }
    Result<void> finish();
    /// The file takes its name; call it when the import is kept.
    Result<void> commit();

private:
    RejectsFile() = default;
    std::unique_ptr<WorkbookWriter> m_workbook;
    WorkbookWriter::Sheet* m_sheet = nullptr;
    QString m_name;
    TableLayout m_layout;
    qint64 m_rows = 0;
};

} // namespace titledesk
