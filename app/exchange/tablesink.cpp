// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablesink.h"

#include "exchangeerrors.h"
#include "numbertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

// A text that a spreadsheet would run as a formula gets an apostrophe, which our reader takes off.
QString guarded(const QString& text)
{
    return !text.isEmpty() && u"=+-@"_s.contains(text.front()) ? u'\'' + text : text;
}

QString csvCell(const OutCell& cell)
{
    if (const auto* number = std::get_if<double>(&cell))
        return numberText(*number);
    if (const auto* day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    const auto* said = std::get_if<QString>(&cell);
    if (said == nullptr)
        return {};
    QString text = guarded(*said);
    const bool quoted = std::ranges::any_of(
        text, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

Result<std::unique_ptr<TableSink>> XlsxSink::create(const QString& path)
{
    auto workbook = WorkbookWriter::create(path);
    if (!workbook)
        return workbook.error();
    auto sink = std::make_unique<XlsxSink>();
    sink->m_workbook = std::move(workbook).value();
    return std::unique_ptr<TableSink>(std::move(sink));
}

Result<void> XlsxSink::beginTable(const QString& name,
                                  const QVector<WorkbookWriter::Column>& columns)
{
    auto sheet = m_workbook->addSheet(name, columns);
    if (!sheet)
        return sheet.error();
    m_sheet = sheet.value();
    return {};
}

Result<void> XlsxSink::append(const QVector<OutCell>& cells)
{
    return m_workbook->append(m_sheet, cells);
}

CsvSink::CsvSink() = default;
CsvSink::~CsvSink() = default;

Result<std::unique_ptr<TableSink>> CsvSink::create(const QString& path)
{
    auto file = ReplacingFile::create(path);
    if (!file)
        return file.error();
    std::unique_ptr<CsvSink> sink(new CsvSink);
    sink->m_file = std::move(file).value();
    sink->m_out = std::make_unique<QFile>(sink->m_file->temporaryPath());
    if (!sink->m_out->open(QIODevice::WriteOnly | QIODevice::Truncate))
        return exchangeError(ExchangeFault::CannotWrite, sink->m_out->errorString());
    if (auto begun = sink->write("\xEF\xBB\xBF"); !begun)
        return begun.error();
    return std::unique_ptr<TableSink>(std::move(sink));
}

Result<void> CsvSink::write(const QByteArray& bytes)
{
    if (m_out->write(bytes) != bytes.size())
        return exchangeError(ExchangeFault::CannotWrite, m_out->errorString());
    return {};
}

Result<void> CsvSink::beginTable(const QString& name,
                                 const QVector<WorkbookWriter::Column>& columns)
{
    if (m_tables++ > 0) {
        if (auto written = write("\r\n" + name.toUtf8() + "\r\n"); !written)
            return written;
    }
    QVector<OutCell> headings;
    for (const auto& column : columns)
        headings.append(column.heading);
    return append(headings);
}

Result<void> CsvSink::append(const QVector<OutCell>& cells)
{
    QString line;
    for (const OutCell& cell : cells)
        line += csvCell(cell) + u',';
    line.chop(1);
    return write(line.toUtf8() + "\r\n");
}

Result<ReplacingFile::Written> CsvSink::finish()
{
    const bool flushed = m_out->flush();
    m_out->close();
    if (!flushed)
        return exchangeError(ExchangeFault::CannotWrite, m_out->errorString());
    return m_file->measure();
}

} // namespace titledesk
