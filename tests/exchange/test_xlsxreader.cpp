// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangecase.h"
#include "numberformat.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

// Formats 0: general, 1: built-in 14, 2: own 年月, 3: Chinese built-in 57, 4: own with a decoy.
const QByteArray kFormats(
    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"[Red]0.00&quot;day&quot;;[Blue]yyyy\"/></numFmts>"
    "<cellStyleXfs><xf numFmtId=\"14\"/><xf numFmtId=\"14\"/></cellStyleXfs>"
    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
    "<xf numFmtId=\"57\"/><xf numFmtId=\"165\"/></cellXfs>");

TableRow onlyRow(const QString& path)
{
    auto reader = openTable(path);
    if (!reader)
        return {};
    const auto rows = readRows(*reader.value());
    return rows.size() == 1 ? rows.first() : TableRow();
}

} // namespace

/// What cells of a workbook say.
class TestXlsxReader : public QObject {
    Q_OBJECT

private slots:
    void cellsOfEveryKind()
    {
        const QString path = m_folder.filePath(u"kinds.xlsx"_s);
        writeXlsx(path,
                  "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>1</v></c>"
                  "<c r=\"B7\" t=\"inlineStr\"><is><r><t>富</t></r><r><t>文本</t></r></is></c>"
                  "<c r=\"C7\"><v>40</v></c><c r=\"D7\"><v>1.5</v></c>"
                  "<c r=\"E7\" t=\"b\"><v>1</v></c><c r=\"F7\" t=\"e\"><f>X()</f><v>#N/A</v></c>"
                  "<c r=\"H7\" t=\"str\"><f>A1</f><v>公式</v></c><c r=\"I7\" t=\"s\"><v>99</v></c>"
                  "<c r=\"J7\"/></row>",
                  "<si><t>零</t></si><si><t>姓</t><rPh><t>xing</t></rPh></si>");
        const TableRow row = onlyRow(path);
        QCOMPARE(row.number, 7);
        QCOMPARE(row.at(0), Cell::ofText(u"姓"_s));
        QCOMPARE(row.at(1).text, u"富文本"_s);
        QCOMPARE(row.at(2).text, u"40"_s);
        QCOMPARE(row.at(3).text, u"1.5"_s);
        QCOMPARE(row.at(4).kind, Cell::Kind::Bool);
        QCOMPARE(row.at(5).kind, Cell::Kind::Error);
        QVERIFY(row.at(5).isBlank());
        QVERIFY(row.at(6).isBlank());
        QCOMPARE(row.at(7).text, u"公式"_s);
        QVERIFY(row.at(8).isBlank());
        QVERIFY(row.at(500).isBlank());
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QString>("text");
        QTest::newRow("built-in") << QByteArray("s=\"1\"><v>46086") << false << u"2026-03-05"_s;
        QTest::newRow("own") << QByteArray("s=\"2\"><v>46086") << false << u"2026-03-05"_s;
        QTest::newRow("chinese") << QByteArray("s=\"3\"><v>46086") << false << u"2026-03-05"_s;
        QTest::newRow("1904") << QByteArray("s=\"1\"><v>44624") << true << u"2026-03-05"_s;
        QTest::newRow("time") << QByteArray("s=\"1\"><v>46086.354166666664") << false
                              << u"2026-03-05 08:30:00"_s;
        QTest::newRow("iso") << QByteArray("t=\"d\"><v>2026-03-05") << false << u"2026-03-05"_s;
        QTest::newRow("first days") << QByteArray("s=\"1\"><v>1") << false << u"1900-01-01"_s;
        QTest::newRow("after the leap day that was none")
            << QByteArray("s=\"1\"><v>61") << false << u"1900-03-01"_s;
        QTest::newRow("number") << QByteArray("s=\"0\"><v>46086") << false << u"46086"_s;
        QTest::newRow("decoy") << QByteArray("s=\"4\"><v>46086") << false << u"46086"_s;
    }

    void dates()
    {
        QFETCH(QByteArray, cell);
        QFETCH(bool, from1904);
        QFETCH(QString, text);
        const QString path = m_folder.filePath(u"dates.xlsx"_s);
        writeXlsx(path, "<row r=\"1\"><c r=\"A1\" " + cell + "</v></c></row>", {}, kFormats,
                  from1904);
        QCOMPARE(onlyRow(path).at(0).text, text);
    }

    void formatCodes()
    {
        QVERIFY(isDateFormat(u"yyyy/m/d"_s));
        QVERIFY(isDateFormat(u"[$-404]e/m/d"_s));
        QVERIFY(!isDateFormat(u"General"_s));
        QVERIFY(!isDateFormat(u"0.00E+00"_s));
        QVERIFY(!isDateFormat(u"\"day\" 0"_s));
        QVERIFY(!isDateFormat(u"\\d0"_s));
        QVERIFY(!isDateFormat(u"h:mm:ss"_s));
    }

    void longNumbers_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("excel") << QByteArray("3.4000019960902E+17") << u"340000199609020000"_s;
        QTest::newRow("whole") << QByteArray("340000199609020642") << u"340000199609020642"_s;
        QTest::newRow("phone") << QByteArray("1.9912597620E10") << u"19912597620"_s;
        QTest::newRow("negative") << QByteArray("-3") << u"-3"_s;
        QTest::newRow("binary fraction") << QByteArray("0.30000000000000004") << u"0.3"_s;
    }

    void longNumbers()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, text);
        const QString path = m_folder.filePath(u"long.xlsx"_s);
        writeXlsx(path, "<row r=\"1\"><c r=\"A1\"><v>" + value + "</v></c></row>");
        QCOMPARE(onlyRow(path).at(0).text, text);
    }

    void placesMayBeLeftOut()
    {
        const QString path = m_folder.filePath(u"places.xlsx"_s);
        writeXlsx(path, "<row><c><v>1</v></c><c><v>2</v></c></row>"
                        "<row r=\"4\"><c r=\"C4\"><v>3</v></c><c><v>4</v></c></row><row/>");
        auto reader = openTable(path);
        QVERIFY(reader);
        const auto rows = readRows(*reader.value());
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).at(1).text, u"2"_s);
        QCOMPARE(rows.at(1).number, 4);
        QCOMPARE(rows.at(1).at(3).text, u"4"_s);
        QCOMPARE(rows.at(2).number, 5);
    }

    void mergedDownwardsSaysTheSameInEveryRow()
    {
        const QString path = m_folder.filePath(u"merged.xlsx"_s);
        writeXlsx(path,
                  "<row r=\"1\"><c r=\"A1\"><v>7</v></c><c r=\"B1\"><v>1</v></c></row>"
                  "<row r=\"2\"><c r=\"A2\"/><c r=\"B2\"><v>2</v></c></row>"
                  "<row r=\"3\"><c r=\"B3\"><v>3</v></c></row>"
                  "<row r=\"4\"><c r=\"B4\"><v>4</v></c></row>",
                  {}, {}, false,
                  "<mergeCells count=\"2\"><mergeCell ref=\"A1:A3\"/>"
                  "<mergeCell ref=\"B4:D4\"/></mergeCells>");
        QCOMPARE(readAll(path),
                 (Rows{{u"7"_s, u"1"_s}, {u"7"_s, u"2"_s}, {u"7"_s, u"3"_s}, {u""_s, u"4"_s}}));
    }

    void sheetsCanBeReadAgain()
    {
        const QString path = m_folder.filePath(u"sheets.xlsx"_s);
        writeXlsx(path, {{u"甲"_s, {{u"1"_s}}}, {u"乙"_s, {{u"2"_s}, {u"3"_s}}}});
        auto reader = openTable(path);
        QVERIFY(reader);
        QCOMPARE(reader.value()->sheets().size(), 2);
        QCOMPARE(reader.value()->sheets().at(1).name, u"乙"_s);
        QCOMPARE(readRows(*reader.value(), 1).size(), 2);
        QCOMPARE(readRows(*reader.value(), 0).size(), 1);
        QCOMPARE(readRows(*reader.value(), 1).at(1).at(0).text, u"3"_s);
    }

    void columnsHaveLetters()
    {
        QCOMPARE(columnLetters(0), u"A"_s);
        QCOMPARE(columnLetters(25), u"Z"_s);
        QCOMPARE(columnLetters(26), u"AA"_s);
        QCOMPARE(columnLetters(701), u"ZZ"_s);
        QCOMPARE(columnLetters(702), u"AAA"_s);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "test_xlsxreader.moc"
