// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejectsfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

} // namespace

Result<std::unique_ptr<RejectsFile>> RejectsFile::create(const QString& path)
{
    auto workbook = WorkbookWriter::create(path);
    if (!workbook)
        return workbook.error();
    std::unique_ptr<RejectsFile> file(new RejectsFile);
    file->m_workbook = std::move(workbook).value();
    return file;
}

void RejectsFile::beginTable(const QString& sheet, const TableLayout& layout)
{
    m_sheet = nullptr;
    m_layout = layout;
    m_name = sheet;
}

Result<void> RejectsFile::add(const TableRow& row, const QVector<ImportProblem>& problems)
{
    if (m_sheet == nullptr) {
        QVector<WorkbookWriter::Column> columns{
            {tr(QT_TRANSLATE_NOOP("Import", "原行号")), 8},
            {tr(QT_TRANSLATE_NOOP("Import", "未导入原因")), 50}};
        for (const Column& column : std::as_const(m_layout.columns))
            columns.append({column.heading, column.heading.contains(u'号') ? 22.0 : 16.0});
        // The item's own name lets the corrected file be recognised by it.
        const QString name = m_name.isEmpty() ? m_layout.item->name.zh : m_name;
        auto sheet = m_workbook->addSheet(name, columns);
        if (!sheet)
            return sheet.error();
        m_sheet = sheet.value();
    }
    QStringList reasons;
    for (const ImportProblem& problem : problems)
        reasons.append(problem.column.isEmpty()
                           ? problem.message
                           : QStringLiteral("%1：%2").arg(problem.column, problem.message));
    QVector<OutCell> cells{QString::number(row.number), reasons.join(u"；"_s)};
    for (qsizetype c = 0; c < m_layout.columns.size(); ++c)
        cells.append(row.at(c).kind == Cell::Kind::Error ? QString() : row.at(c).text);
    ++m_rows;
    return m_workbook->append(m_sheet, cells);
}

Result<void> RejectsFile::finish()
{
    if (auto done = m_workbook->finish(); !done)
        return done.error();
    return {};
}

Result<void> RejectsFile::commit()
{
    return m_workbook->commit();
}

} // namespace titledesk
