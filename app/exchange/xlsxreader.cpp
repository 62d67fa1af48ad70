// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxreader.h"

#include "exchangeerrors.h"
#include "numberformat.h"
#include "xmlpart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

struct CellName {
    int column = -1; ///< from 0
    int row = 0;     ///< from 1
};

// B12 → column 1, row 12; {-1, 0} for anything else.
CellName cellName(QStringView text)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < text.size() && i < 3 && text[i] >= u'A' && text[i] <= u'Z'; ++i)
        column = column * 26 + (text[i].unicode() - u'A' + 1);
    bool sound = false;
    const int row = text.mid(i).toInt(&sound);
    return sound && i > 0 && row > 0 ? CellName{column - 1, row} : CellName{};
}

Error damaged(const QString& detail)
{
    return exchangeError(ExchangeFault::DamagedFile, detail);
}

} // namespace

XlsxReader::~XlsxReader() = default;

Result<std::unique_ptr<XlsxReader>> XlsxReader::openFile(const QString& path)
{
    auto workbook = openWorkbook(path);
    if (!workbook)
        return workbook.error();
    std::unique_ptr<XlsxReader> reader(new XlsxReader);
    reader->m_workbook = std::move(workbook).value();
    for (const auto& sheet : std::as_const(reader->m_workbook.sheets))
        reader->m_sheets.append({sheet.name, sheet.hidden});
    return reader;
}

Result<void> XlsxReader::open(int sheet)
{
    if (sheet < 0 || sheet >= m_workbook.sheets.size())
        return damaged(u"no such sheet"_s);
    const QString& name = m_workbook.sheets.at(sheet).part;
    if (auto read = readMerges(name); !read)
        return read;
    auto part = XmlPart::open(*m_workbook.archive, name);
    if (!part)
        return part.error();
    m_part = std::move(part).value();
    m_spans.clear();
    m_row = 0;
    m_inData = false;
    return {};
}

// Merged cells are listed behind the rows: the bytes are searched once before the rows are read.
Result<void> XlsxReader::readMerges(const QString& name)
{
    m_merges.clear();
    auto part = m_workbook.archive->part(name);
    if (!part)
        return part.error();
    const QByteArray mark("mergeCell ");
    QByteArray window;
    qsizetype count = 0;
    for (;;) {
        part.value()->startToken();
        const QByteArray chunk = part.value()->read(1 << 18);
        if (chunk.isEmpty())
            break;
        window += chunk;
        qsizetype at = window.indexOf(mark);
        while (at >= 0 && window.indexOf('>', at) >= 0) {
            const QByteArray tag = window.mid(at, window.indexOf('>', at) - at);
            const qsizetype from = tag.indexOf("ref=") + 5;
            const QString ref = QString::fromLatin1(tag.mid(from, 32)).section(u'"', 0, 0);
            const CellName first = cellName(ref.section(u':', 0, 0));
            const CellName last = cellName(ref.section(u':', 1, 1));
            if (first.column >= 0 && last.row > first.row && first.column < kMaxColumns)
                m_merges[first.row].append({first.column, last.row, {}});
            if (++count > kMaxMerges)
                return exchangeError(ExchangeFault::TooLarge, u"merged cells"_s);
            at = window.indexOf(mark, at + mark.size());
        }
        window = at >= 0 ? window.mid(at) : window.right(mark.size() - 1);
        if (window.size() > 4096)
            window = window.right(mark.size() - 1);
    }
    if (part.value()->tooLarge())
        return exchangeError(ExchangeFault::TooLarge, name);
    return part.value()->failed() ? Result<void>(damaged(name)) : Result<void>();
}

Result<bool> XlsxReader::next(TableRow& row)
{
    row.cells.clear();
    while (m_part) {
        const auto token = m_part->next();
        if (token == QXmlStreamReader::Invalid)
            return m_part->error();
        if (token == QXmlStreamReader::EndDocument)
            return false;
        if (m_part->name() == u"sheetData")
            m_inData = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement || !m_inData || m_part->name() != u"row")
            continue;
        if (auto read = readRow(row); !read)
            return read.error();
        return true;
    }
    return false;
}

Result<void> XlsxReader::readRow(TableRow& row)
{
    const QString number = attribute(m_part->attributes(), u"r");
    const int said = number.isEmpty() ? m_row + 1 : number.toInt();
    if (said <= m_row || said > kMaxRow)
        return damaged(u"row numbers out of order"_s);
    row.number = m_row = said;
    int column = -1;
    for (;;) {
        const auto token = m_part->next();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            return m_part->error();
        if (token == QXmlStreamReader::EndElement && m_part->name() == u"row")
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_part->name() != u"c")
            m_part->skip();
        else if (!readCell(row, column))
            return damaged(u"cells out of order"_s);
    }
    fillMerged(row);
    return {};
}

bool XlsxReader::readCell(TableRow& row, int& column)
{
    const auto given = m_part->attributes();
    const QString place = attribute(given, u"r");
    const int at = place.isEmpty() ? column + 1 : cellName(place).column;
    if (at <= column)
        return false;
    column = at;
    const QString type = attribute(given, u"t");
    const int style = attribute(given, u"s").toInt();
    QString value;
    QString inlineText;
    for (;;) {
        const auto token = m_part->next();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            return true; // the row's loop meets the same fault
        if (token == QXmlStreamReader::EndElement && m_part->name() == u"c")
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_part->name() == u"v")
            value = m_part->readText();
        else if (m_part->name() == u"is")
            inlineText = m_part->readRichText();
        else
            m_part->skip();
    }
    if (column >= kMaxColumns)
        return true;
    const Cell cell = cellOf(type, style, value, inlineText);
    if (cell.kind == Cell::Kind::Empty)
        return true;
    row.cells.resize(std::max<qsizetype>(row.cells.size(), column + 1));
    row.cells[column] = cell;
    return true;
}

Cell XlsxReader::cellOf(QStringView type, int style, const QString& value,
                        const QString& inlineText) const
{
    if (type == u"inlineStr")
        return Cell::ofText(inlineText.isEmpty() ? value : inlineText);
    if (value.isEmpty())
        return {};
    if (type == u"s") {
        bool sound = false;
        const auto index = static_cast<std::size_t>(value.toUInt(&sound));
        return sound && index < m_workbook.strings.size() ? Cell::ofText(m_workbook.strings[index])
                                                          : Cell{};
    }
    if (type == u"e")
        return {Cell::Kind::Error, value, 0};
    if (type == u"b")
        return {Cell::Kind::Bool, value == u"1" || value == u"true" ? u"是"_s : u"否"_s, 0};
    if (type == u"str")
        return Cell::ofText(value);
    if (type == u"d")
        return {Cell::Kind::Date, QString(value).replace(u'T', u' '), 0};
    bool sound = false;
    const double number = value.toDouble(&sound);
    if (!sound)
        return Cell::ofText(value);
    if (style >= 0 && style < m_workbook.dateStyles.size() && m_workbook.dateStyles.at(style)) {
        const QString date = serialDateText(number, m_workbook.date1904);
        if (!date.isEmpty() && number >= 1)
            return {Cell::Kind::Date, date, number};
    }
    Cell cell = Cell::ofNumber(number);
    // Written by other programs than Excel, a long number may have all its digits in the file.
    const bool digits = std::ranges::all_of(value, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits && value.size() <= 20)
        cell.text = value;
    return cell;
}

void XlsxReader::fillMerged(TableRow& row)
{
    m_spans.removeIf([&row](const Span& span) { return span.lastRow < row.number; });
    for (const Span& span : std::as_const(m_spans)) {
        if (!row.at(span.column).isBlank())
            continue;
        row.cells.resize(std::max<qsizetype>(row.cells.size(), span.column + 1));
        row.cells[span.column] = span.cell;
    }
    for (Span span : m_merges.take(row.number)) {
        span.cell = row.at(span.column);
        if (!span.cell.isBlank())
            m_spans.append(span);
    }
}

double XlsxReader::fraction() const
{
    return m_part ? m_part->fraction() : 0.0;
}

} // namespace titledesk
