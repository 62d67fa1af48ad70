// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereader.h"

#include "csvreader.h"
#include "exchangeerrors.h"
#include "xlsxreader.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

enum class Container : std::uint8_t { Zip, OldExcel, EncryptedExcel, Markup, Text };

// An OLE2 file names its streams in UTF-16; an encrypted workbook is one with this stream.
bool namesEncryptedPackage(QFile& file)
{
    constexpr char16_t kName[] = u"EncryptedPackage";
    const QByteArray needle(reinterpret_cast<const char*>(kName), sizeof(kName) - 2);
    QByteArray window;
    for (QByteArray chunk = file.read(1 << 20); !chunk.isEmpty(); chunk = file.read(1 << 20)) {
        window = window.right(needle.size()) + chunk;
        if (window.contains(needle))
            return true;
    }
    return false;
}

Container containerOf(QFile& file)
{
    const QByteArray head = file.peek(512);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return Container::Zip;
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return namesEncryptedPackage(file) ? Container::EncryptedExcel : Container::OldExcel;
    // Web systems hand out HTML and XML of 2003 under the name of .xls.
    QByteArray start = head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head;
    start = start.trimmed().toLower();
    if (start.startsWith("<html") || start.startsWith("<?xml") || start.startsWith("<!doctype") ||
        start.startsWith("<table"))
        return Container::Markup;
    return Container::Text;
}

template <typename Reader>
Result<std::unique_ptr<TableReader>> opened(const QString& path)
{
    auto reader = Reader::openFile(path);
    if (!reader)
        return reader.error();
    return std::unique_ptr<TableReader>(std::move(reader).value());
}

} // namespace

bool Cell::isBlank() const
{
    return kind == Kind::Empty || kind == Kind::Error ||
           (kind == Kind::Text && QStringView(text).trimmed().isEmpty());
}

Cell Cell::ofText(const QString& text)
{
    // A formula's error stays one when its sheet is pasted as values or saved as text.
    static const QStringList errors{u"#VALUE!"_s, u"#REF!"_s, u"#N/A"_s,  u"#NAME?"_s,
                                    u"#DIV/0!"_s, u"#NUM!"_s, u"#NULL!"_s};
    if (text.startsWith(u'#') && errors.contains(text))
        return {Kind::Error, text, 0};
    return {text.isEmpty() ? Kind::Empty : Kind::Text, text, 0};
}

Cell Cell::ofNumber(double value)
{
    const bool whole = std::isfinite(value) && std::abs(value) < 1e21 && std::trunc(value) == value;
    if (!whole)
        return {Kind::Number, QString::number(value, 'g', 15), value};
    if (std::abs(value) < 1e15)
        return {Kind::Number, QString::number(value, 'f', 0), value};
    // Spreadsheets keep 15 digits: those behind are zeros, not what binary fractions make of them.
    const QString digits = QString::number(value, 'e', 14);
    const int exponent = digits.section(u'e', 1).toInt();
    return {Kind::Number, digits.section(u'e', 0, 0).remove(u'.') + QString(exponent - 14, u'0'),
            value};
}

const Cell& TableRow::at(qsizetype column) const
{
    static const Cell kEmpty;
    return column >= 0 && column < cells.size() ? cells.at(column) : kEmpty;
}

bool TableRow::isBlank() const
{
    return std::ranges::all_of(cells, &Cell::isBlank);
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

Result<std::unique_ptr<TableReader>> openTable(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return exchangeError(ExchangeFault::CannotRead, file.errorString());
    if (file.size() == 0)
        return exchangeError(ExchangeFault::NotATable, u"empty file"_s);
    switch (containerOf(file)) {
    case Container::Zip:
        return opened<XlsxReader>(path);
    case Container::OldExcel:
    case Container::Markup:
        return exchangeError(ExchangeFault::OldExcel);
    case Container::EncryptedExcel:
        return exchangeError(ExchangeFault::Encrypted);
    case Container::Text:
        break;
    }
    return opened<CsvReader>(path);
}

} // namespace titledesk
