// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreader.h"

#include "exchangeerrors.h"
#include "textcodec.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qint64 kLongestLine = 8LL << 20;

// A text of a table holds no other control characters; pictures, PDF and programs do.
bool looksBinary(const QByteArray& head)
{
    if (head.startsWith("%PDF") || head.startsWith("{\\rtf"))
        return true;
    return std::ranges::any_of(head, [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value < 0x20 && byte != '\t' && byte != '\r' && byte != '\n' && byte != '\f';
    });
}

// Whether the first line, outside quotes, ends in CR alone.
bool endsInReturns(const QString& text)
{
    bool quoted = false;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const QChar c = text.at(i);
        quoted = quoted != (c == u'"');
        if (!quoted && c == u'\n')
            return false;
        if (!quoted && c == u'\r')
            return text.at(i + 1) != u'\n';
    }
    return false;
}

// What spreadsheets and we ourselves put around a text so that it stays one: ="3400…", '=1+1.
QString unguarded(const QString& text)
{
    if (text.size() > 3 && text.startsWith(u"=\"") && text.endsWith(u'"'))
        return text.mid(2, text.size() - 3);
    if (text.size() > 1 && text.front() == u'\'' && u"=+-@"_s.contains(text.at(1)))
        return text.mid(1);
    return text;
}

} // namespace

Result<std::unique_ptr<CsvReader>> CsvReader::openFile(const QString& path)
{
    std::unique_ptr<CsvReader> reader(new CsvReader);
    reader->m_file.setFileName(path);
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return exchangeError(ExchangeFault::CannotRead, reader->m_file.errorString());
    if (auto found = reader->findEncoding(); !found)
        return found.error();
    if (auto found = reader->findSeparator(); !found)
        return found.error();
    if (auto opened = reader->open(0); !opened)
        return opened.error();
    return reader;
}

Result<void> CsvReader::findEncoding()
{
    const QByteArray head = m_file.peek(8192);
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF")) {
        if (m_file.size() > kMaxWhole)
            return exchangeError(ExchangeFault::TooLarge, u"utf-16"_s);
        QStringDecoder decoder(QStringDecoder::Utf16);
        m_text = decoder.decode(m_file.readAll());
        m_encoding = Encoding::Whole;
        m_lineEnd = endsInReturns(m_text) ? u'\r' : u'\n';
        return {};
    }
    if (looksBinary(head))
        return exchangeError(ExchangeFault::NotATable, u"binary content"_s);
    m_start = head.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    if (endsInReturns(QString::fromLatin1(head)))
        return readWhole();
    // One line that is not UTF-8 decides: only the whole file can say.
    m_file.seek(m_start);
    while (!m_file.atEnd()) {
        const QByteArray line = m_file.readLine(kLongestLine);
        if (fromUtf8(line))
            continue;
        if (!fromGb18030(line))
            return exchangeError(ExchangeFault::NotATable, u"unknown encoding"_s);
        m_encoding = Encoding::Gb18030;
        return {};
    }
    return {};
}

// Old Mac lines: QFile knows no line that ends in CR alone.
Result<void> CsvReader::readWhole()
{
    if (m_file.size() > kMaxWhole)
        return exchangeError(ExchangeFault::TooLarge, u"lines ended by CR"_s);
    m_file.seek(m_start);
    const QByteArray bytes = m_file.readAll();
    auto text = fromUtf8(bytes);
    if (!text)
        text = fromGb18030(bytes);
    if (!text)
        return exchangeError(ExchangeFault::NotATable, u"unknown encoding"_s);
    m_text = std::move(*text);
    m_encoding = Encoding::Whole;
    m_lineEnd = u'\r';
    m_start = 0;
    return {};
}

Result<void> CsvReader::findSeparator()
{
    constexpr std::array<char16_t, 3> kSeparators{u'\t', u',', u';'};
    std::array<int, 3> most{};
    if (auto opened = open(0); !opened)
        return opened;
    QString line;
    for (int lines = 0; lines < 30; ++lines) {
        const auto more = nextText(line);
        if (!more)
            return more.error();
        if (!more.value())
            break;
        if (lines == 0 && line.startsWith(u"sep=") && line.trimmed().size() == 5) {
            m_separator = line.at(4);
            m_start = m_encoding == Encoding::Whole ? m_textAt : m_file.pos();
            return {};
        }
        bool quoted = false;
        std::array<int, 3> counts{};
        for (const QChar character : std::as_const(line)) {
            quoted = quoted != (character == u'"');
            for (std::size_t i = 0; i < kSeparators.size() && !quoted; ++i)
                counts[i] += character == kSeparators[i] ? 1 : 0;
        }
        for (std::size_t i = 0; i < counts.size(); ++i)
            most[i] = std::max(most[i], counts[i]);
    }
    const auto best = std::ranges::max_element(most);
    if (*best > 0)
        m_separator = kSeparators[static_cast<std::size_t>(best - most.begin())];
    return {};
}

Result<void> CsvReader::open(int /*sheet*/)
{
    m_row = 0;
    m_textAt = m_start;
    if (m_encoding != Encoding::Whole && !m_file.seek(m_start))
        return exchangeError(ExchangeFault::CannotRead, m_file.errorString());
    return {};
}

Result<bool> CsvReader::nextLine(QString& line)
{
    if (m_encoding == Encoding::Whole) {
        if (m_textAt >= m_text.size())
            return false;
        const qsizetype end = m_text.indexOf(m_lineEnd, m_textAt);
        const qsizetype next = end < 0 ? m_text.size() : end + 1;
        line = m_text.mid(m_textAt, next - m_textAt);
        m_textAt = next;
        return true;
    }
    if (m_file.atEnd())
        return false;
    const QByteArray bytes = m_file.readLine(kLongestLine);
    if (bytes.isEmpty())
        return exchangeError(ExchangeFault::CannotRead, m_file.errorString());
    if (bytes.size() >= kLongestLine - 1)
        return exchangeError(ExchangeFault::TooLarge, u"line too long"_s);
    const auto text = m_encoding == Encoding::Utf8 ? fromUtf8(bytes) : fromGb18030(bytes);
    if (!text)
        return exchangeError(ExchangeFault::DamagedFile, u"mixed encodings"_s);
    line = *text;
    return true;
}

Result<bool> CsvReader::nextText(QString& line)
{
    auto more = nextLine(line);
    if (more && more.value() && line.contains(QChar(u'\0')))
        return exchangeError(ExchangeFault::NotATable, u"binary content"_s);
    return more;
}

void CsvReader::append(TableRow& row, const QString& text) const
{
    if (row.cells.size() < kMaxColumns)
        row.cells.append(Cell::ofText(unguarded(text)));
}

Result<bool> CsvReader::next(TableRow& row)
{
    row.cells.clear();
    QString line;
    auto more = nextText(line);
    if (!more || !more.value())
        return more;
    row.number = ++m_row;
    QString cell;
    bool quoted = false;
    bool wasQuoted = false;
    for (qsizetype i = 0;; ++i) {
        if (i >= line.size()) {
            if (!quoted)
                break;
            // A cell in quotes goes on in the next line.
            more = nextText(line);
            if (!more)
                return more;
            if (!more.value())
                return exchangeError(ExchangeFault::DamagedFile, u"quote without end"_s);
            i = -1;
            continue;
        }
        const QChar character = line.at(i);
        if (quoted && character == u'"' && i + 1 < line.size() && line.at(i + 1) == u'"') {
            cell += character;
            ++i;
        } else if (character == u'"' && (quoted || (cell.isEmpty() && !wasQuoted))) {
            quoted = !quoted;
            wasQuoted = true;
        } else if (!quoted && character == m_separator) {
            append(row, cell);
            cell.clear();
            wasQuoted = false;
        } else if (quoted || (character != u'\n' && character != u'\r')) {
            cell += character;
        }
        if (cell.size() > kMaxCellLength)
            return exchangeError(ExchangeFault::TooLarge, u"cell too long"_s);
    }
    append(row, cell);
    return true;
}

double CsvReader::fraction() const
{
    if (m_encoding == Encoding::Whole)
        return m_text.isEmpty()
                   ? 1.0
                   : static_cast<double>(m_textAt) / static_cast<double>(m_text.size());
    return m_file.size() > 0
               ? static_cast<double>(m_file.pos()) / static_cast<double>(m_file.size())
               : 1.0;
}

} // namespace titledesk
