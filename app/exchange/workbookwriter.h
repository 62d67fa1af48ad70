// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replacingfile.h"

#include <QDate>
#include <QVector>

#include <memory>
#include <variant>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace titledesk {

/// A cell that is written: nothing, a text, a number or a day.
using OutCell = std::variant<std::monostate, QString, double, QDate>;

/// Writes a workbook row by row in memory that does not grow with it: headings in row 1 that stay
/// in view, a filter over all columns. Rows beyond what a sheet can hold go on in a second one.
class WorkbookWriter {
public:
    struct Column {
        QString heading;
        double width = 12; ///< in characters of the standard font
    };
    struct Sheet;

    static constexpr int kMaxRows = 1'048'576; ///< of a sheet, headings among them
    static constexpr qsizetype kMaxText = 32'767;

    /// Refused (`cannot_write`).
    static Result<std::unique_ptr<WorkbookWriter>> create(const QString& path,
                                                          int maxRows = kMaxRows);
    ~WorkbookWriter();

    Result<Sheet*> addSheet(const QString& name, const QVector<Column>& columns);
    /// Rows of several sheets may come in any order.
    Result<void> append(Sheet* sheet, const QVector<OutCell>& cells);
    /// Ends the workbook and says what it is; the file gets its name by commit().
    Result<ReplacingFile::Written> finish();
    Result<void> commit();

private:
    WorkbookWriter() = default;
    Result<void> start(Sheet& sheet);
    void endSheet(const Sheet& sheet);
    QString freeName(const QString& name) const;

    std::unique_ptr<ReplacingFile> m_file;
    lxw_workbook* m_workbook = nullptr;
    lxw_format* m_headingFormat = nullptr;
    lxw_format* m_textFormat = nullptr;
    lxw_format* m_dateFormat = nullptr;
    std::vector<std::unique_ptr<Sheet>> m_sheets;
    QStringList m_names;
    int m_maxRows = kMaxRows;
};

} // namespace titledesk
