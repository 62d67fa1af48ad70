// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangecase.h"

#include "identifiers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

const QByteArray kHead("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
const QByteArray kMain(" xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
const QByteArray kRelations(
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
const QByteArray kType("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");

QByteArray relation(const QByteArray& id, const QByteArray& type, const QByteArray& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + kType + type + "\" Target=\"" + target +
           "\"/>";
}

QVector<std::pair<QString, QByteArray>> workbookParts(const QStringList& sheets, bool date1904,
                                                      bool strings, bool styles)
{
    QByteArray list;
    QByteArray targets;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray n = QByteArray::number(i + 1);
        list += "<sheet name=\"" + sheets.at(i).toHtmlEscaped().toUtf8() + "\" sheetId=\"" + n +
                "\" r:id=\"r" + n + "\"/>";
        targets += relation("r" + n, "worksheet", "worksheets/sheet" + n + ".xml");
    }
    if (strings)
        targets += relation("s1", "sharedStrings", "sharedStrings.xml");
    if (styles)
        targets += relation("s2", "styles", "styles.xml");
    return {{u"_rels/.rels"_s, kHead + kRelations +
                                   relation("w", "officeDocument", "xl/workbook.xml") +
                                   "</Relationships>"},
            {u"xl/workbook.xml"_s,
             kHead + "<workbook" + kMain +
                 " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                 "relationships\"><workbookPr date1904=\"" +
                 (date1904 ? "1" : "0") + "\"/><sheets>" + list + "</sheets></workbook>"},
            {u"xl/_rels/workbook.xml.rels"_s, kHead + kRelations + targets + "</Relationships>"}};
}

} // namespace

ExchangeCase::ExchangeCase()
{
    qputenv("TITLEDESK_KDF", "light");
    NewStore what;
    what.unit.name = u"合肥市示例中学"_s;
    what.unit.nature = u"public_institution"_s;
    what.unit.region = u"340100"_s;
    what.unit.affiliation = u"city"_s;
    what.password = u"an example password"_s;
    auto made = Store::create(m_folder.filePath(u"unit"_s), what);
    if (!made)
        qFatal("%s", qPrintable(made.error().message + made.error().detail));
    m_store = std::move(made.value().store);
}

QStringList ExchangeCase::leftovers() const
{
    return QDir(m_folder.path()).entryList({u".*"_s}, QDir::Files | QDir::Hidden);
}

qint64 ExchangeCase::count(const QString& sql)
{
    const auto counted = waitFor(m_store->read([&sql](Connection& connection) -> Result<qint64> {
        Statement statement(connection, sql);
        if (!statement.next())
            return statement.error();
        return statement.number(0);
    }));
    return counted ? counted.value() : -1;
}

Result<ImportReport> ExchangeCase::import(const QString& file, const ImportOptions& options)
{
    return importFile(*m_store, QFileInfo(file).isAbsolute() ? file : inputFile(file), options);
}

QString inputFile(const QString& name)
{
    return QStringLiteral(QT_TESTCASE_SOURCEDIR) + u"/data/input/"_s + name;
}

QString madeUpId(const QString& birth, int serial)
{
    const QString first = u"340000"_s + birth + QString::number(serial).rightJustified(3, u'0');
    return first + idNumberCheckCharacter(first);
}

QString csvText(const Rows& rows)
{
    QString text;
    for (const QStringList& row : rows)
        text += row.join(u',') + u"\r\n"_s;
    return text;
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void writeZip(const QString& path, const QVector<std::pair<QString, QByteArray>>& parts)
{
    QFile::remove(path);
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    QVERIFY(archive != nullptr);
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(archive, content.constData(),
                                                 static_cast<zip_uint64_t>(content.size()), 0);
        QVERIFY(zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    QCOMPARE(zip_close(archive), 0);
}

void writeXlsx(const QString& path, const QByteArray& sheetData, const QByteArray& strings,
               const QByteArray& formats, bool date1904, const QByteArray& behind)
{
    auto parts = workbookParts({u"Sheet1"_s}, date1904, !strings.isEmpty(), !formats.isEmpty());
    parts.append({u"xl/worksheets/sheet1.xml"_s, kHead + "<worksheet" + kMain + "><sheetData>" +
                                                     sheetData + "</sheetData>" + behind +
                                                     "</worksheet>"});
    if (!strings.isEmpty())
        parts.append(
            {u"xl/sharedStrings.xml"_s, kHead + "<sst" + kMain + ">" + strings + "</sst>"});
    if (!formats.isEmpty())
        parts.append(
            {u"xl/styles.xml"_s, kHead + "<styleSheet" + kMain + ">" + formats + "</styleSheet>"});
    writeZip(path, parts);
}

void writeXlsx(const QString& path, const QVector<std::pair<QString, Rows>>& sheets)
{
    QStringList names;
    for (const auto& sheet : sheets)
        names.append(sheet.first);
    auto parts = workbookParts(names, false, false, false);
    for (qsizetype s = 0; s < sheets.size(); ++s) {
        QByteArray data;
        const Rows& rows = sheets.at(s).second;
        for (qsizetype r = 0; r < rows.size(); ++r) {
            data += "<row r=\"" + QByteArray::number(r + 1) + "\">";
            for (qsizetype c = 0; c < rows.at(r).size(); ++c)
                if (!rows.at(r).at(c).isEmpty())
                    data += "<c r=\"" + columnLetters(int(c)).toUtf8() + QByteArray::number(r + 1) +
                            "\" t=\"inlineStr\"><is><t>" +
                            rows.at(r).at(c).toHtmlEscaped().toUtf8() + "</t></is></c>";
            data += "</row>";
        }
        parts.append(
            {u"xl/worksheets/sheet%1.xml"_s.arg(s + 1),
             kHead + "<worksheet" + kMain + "><sheetData>" + data + "</sheetData></worksheet>"});
    }
    writeZip(path, parts);
}

QVector<TableRow> readRows(TableReader& reader, int sheet)
{
    QVector<TableRow> rows;
    const auto opened = reader.open(sheet);
    if (!opened)
        return rows;
    TableRow row;
    for (auto more = reader.next(row); more && more.value(); more = reader.next(row))
        rows.append(row);
    return rows;
}

Rows readAll(const QString& path, int sheet)
{
    auto reader = openTable(path);
    if (!reader) {
        qCritical("%s", qPrintable(reader.error().message + reader.error().detail));
        return {};
    }
    Rows texts;
    for (const TableRow& row : readRows(*reader.value(), sheet)) {
        QStringList cells;
        for (const Cell& cell : row.cells)
            cells.append(cell.text);
        texts.append(cells);
    }
    return texts;
}

} // namespace titledesk
