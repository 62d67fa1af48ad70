// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbookwriter.h"

#include "exchangeerrors.h"

#include <QFileInfo>

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {

struct WorkbookWriter::Sheet {
    QString name;
    QVector<Column> columns;
    lxw_worksheet* worksheet = nullptr;
    int rows = 0; ///< written, the headings among them
};

namespace {

Error writeError(lxw_error code)
{
    return exchangeError(ExchangeFault::CannotWrite, QString::fromUtf8(lxw_strerror(code)));
}

// XML 1.0 has no such characters, and a single one makes a workbook unreadable.
QString writable(const QString& text)
{
    QString clean = text;
    clean.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() >= 0xFFFE;
    });
    if (clean.size() > WorkbookWriter::kMaxText)
        clean = clean.left(WorkbookWriter::kMaxText - 1) + u'…';
    return clean;
}

lxw_error writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const OutCell& cell,
                    lxw_format* textFormat, lxw_format* dateFormat)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return text->isEmpty()
                   ? LXW_NO_ERROR
                   : worksheet_write_string(sheet, row, column,
                                            writable(*text).toUtf8().constData(), textFormat);
    if (const auto* number = std::get_if<double>(&cell))
        return worksheet_write_number(sheet, row, column, *number, nullptr);
    if (const auto* day = std::get_if<QDate>(&cell)) {
        const auto serial = static_cast<double>(QDate(1899, 12, 30).daysTo(*day));
        return worksheet_write_number(sheet, row, column, serial, dateFormat);
    }
    return LXW_NO_ERROR;
}

} // namespace

Result<std::unique_ptr<WorkbookWriter>> WorkbookWriter::create(const QString& path, int maxRows)
{
    auto file = ReplacingFile::create(path);
    if (!file)
        return file.error();
    std::unique_ptr<WorkbookWriter> writer(new WorkbookWriter);
    writer->m_file = std::move(file).value();
    writer->m_maxRows = maxRows;
    // What overflows memory goes where the file itself will lie, not to a folder that others read.
    QByteArray folder =
        QFile::encodeName(QFileInfo(writer->m_file->temporaryPath()).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    writer->m_workbook = workbook_new_opt(writer->m_file->nativePath().constData(), &options);
    if (writer->m_workbook == nullptr)
        return exchangeError(ExchangeFault::CannotWrite, u"workbook"_s);
    writer->m_headingFormat = workbook_add_format(writer->m_workbook);
    format_set_bold(writer->m_headingFormat);
    format_set_bg_color(writer->m_headingFormat, 0xE8EEF4);
    format_set_bottom(writer->m_headingFormat, LXW_BORDER_THIN);
    format_set_num_format(writer->m_headingFormat, "@");
    writer->m_textFormat = workbook_add_format(writer->m_workbook);
    format_set_num_format(writer->m_textFormat, "@");
    writer->m_dateFormat = workbook_add_format(writer->m_workbook);
    format_set_num_format(writer->m_dateFormat, "yyyy-mm-dd");
    return writer;
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_workbook != nullptr)
        lxw_workbook_free(m_workbook);
}

QString WorkbookWriter::freeName(const QString& name) const
{
    QString plain = name;
    plain.removeIf([](QChar c) { return u"[]:*?/\\'"_s.contains(c) || c.unicode() < 0x20; });
    plain = plain.trimmed().left(28);
    if (plain.isEmpty())
        plain = u"Sheet"_s;
    QString unused = plain;
    for (int n = 2; m_names.contains(unused, Qt::CaseInsensitive); ++n)
        unused = plain.left(26) + u' ' + QString::number(n);
    return unused;
}

Result<void> WorkbookWriter::start(Sheet& sheet)
{
    const QString name = freeName(sheet.name);
    m_names.append(name);
    sheet.worksheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    if (sheet.worksheet == nullptr)
        return exchangeError(ExchangeFault::CannotWrite, u"worksheet"_s);
    worksheet_freeze_panes(sheet.worksheet, 1, 0);
    for (qsizetype c = 0; c < sheet.columns.size(); ++c) {
        const auto column = static_cast<lxw_col_t>(c);
        const Column& each = sheet.columns.at(c);
        worksheet_set_column(sheet.worksheet, column, column, each.width, nullptr);
        if (const lxw_error code =
                writeCell(sheet.worksheet, 0, column, each.heading, m_headingFormat, m_dateFormat))
            return writeError(code);
    }
    sheet.rows = 1;
    return {};
}

void WorkbookWriter::endSheet(const Sheet& sheet)
{
    if (sheet.worksheet != nullptr && !sheet.columns.isEmpty())
        worksheet_autofilter(sheet.worksheet, 0, 0, static_cast<lxw_row_t>(sheet.rows - 1),
                             static_cast<lxw_col_t>(sheet.columns.size() - 1));
}

Result<WorkbookWriter::Sheet*> WorkbookWriter::addSheet(const QString& name,
                                                        const QVector<Column>& columns)
{
    m_sheets.push_back(std::make_unique<Sheet>(Sheet{name, columns, nullptr, 0}));
    if (auto started = start(*m_sheets.back()); !started)
        return started.error();
    return m_sheets.back().get();
}

Result<void> WorkbookWriter::append(Sheet* sheet, const QVector<OutCell>& cells)
{
    if (sheet->rows >= m_maxRows) {
        endSheet(*sheet);
        if (auto started = start(*sheet); !started)
            return started;
    }
    const auto row = static_cast<lxw_row_t>(sheet->rows++);
    for (qsizetype c = 0; c < cells.size(); ++c) {
        const lxw_error code = writeCell(sheet->worksheet, row, static_cast<lxw_col_t>(c),
                                         cells.at(c), m_textFormat, m_dateFormat);
        if (code != LXW_NO_ERROR)
            return writeError(code);
    }
    return {};
}

Result<ReplacingFile::Written> WorkbookWriter::finish()
{
    for (const auto& sheet : m_sheets)
        endSheet(*sheet);
    if (m_sheets.empty())
        workbook_add_worksheet(m_workbook, nullptr);
    const lxw_error code = workbook_close(m_workbook);
    m_workbook = nullptr;
    if (code != LXW_NO_ERROR)
        return writeError(code);
    return m_file->measure();
}

Result<void> WorkbookWriter::commit()
{
    return m_file->commit();
}

} // namespace titledesk
