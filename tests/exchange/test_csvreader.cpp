// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangecase.h"
#include "textcodec.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

QByteArray encoded(const char* encoding, const QString& text)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

} // namespace

/// Text tables as offices save them.
class TestCsvReader : public QObject {
    Q_OBJECT

private slots:
    void encodings_data()
    {
        const QString text = u"姓名,部门\r\n张三,镕㐂\r\n"_s;
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 with bom") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
        QTest::newRow("gb18030") << encoded("GB18030", text);
        QByteArray wide("\xFF\xFE");
        for (const QChar c : text)
            wide.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
        QTest::newRow("utf-16") << wide;
    }

    void encodings()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder.filePath(u"a.csv"_s);
        writeFile(path, bytes);
        QCOMPARE(readAll(path), (Rows{{u"姓名"_s, u"部门"_s}, {u"张三"_s, u"镕㐂"_s}}));
    }

    void separators_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("comma") << u"说明\na,b\n"_s;
        QTest::newRow("semicolon") << u"说明\na;b\n"_s;
        QTest::newRow("tab") << u"说明\na\tb\n"_s;
        QTest::newRow("commas inside quotes") << u"说明\n\"a\";b\n\"1,2,3\";c\n"_s;
    }

    void separators()
    {
        QFETCH(QString, text);
        const QString path = m_folder.filePath(u"b.csv"_s);
        writeFile(path, text.toUtf8());
        QCOMPARE(readAll(path).at(1), (QStringList{u"a"_s, u"b"_s}));
    }

    void theFileMayNameItsSeparator()
    {
        const QString path = m_folder.filePath(u"c.csv"_s);
        writeFile(path, "sep=;\r\na;b,c,d\r\n");
        QCOMPARE(readAll(path), (Rows{{u"a"_s, u"b,c,d"_s}}));
    }

    void quotedCells()
    {
        const QString path = m_folder.filePath(u"d.csv"_s);
        writeFile(path, "a,\"two\nlines\",\"say \"\"so\"\"\"\n\n1,5\" disk,\"\"\n");
        auto reader = openTable(path);
        QVERIFY(reader);
        const auto rows = readRows(*reader.value());
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).at(1).text, u"two\nlines"_s);
        QCOMPARE(rows.at(0).at(2).text, u"say \"so\""_s);
        QVERIFY(rows.at(1).isBlank());
        QCOMPARE(rows.at(2).number, 3);
        QCOMPARE(rows.at(2).at(1).text, u"5\" disk"_s);
        QVERIFY(rows.at(2).at(2).isBlank());
    }

    void linesOfAnOldMac()
    {
        const QString path = m_folder.filePath(u"mac.csv"_s);
        writeFile(path, "a,\"two\nlines\"\rb,c\rd,e");
        QCOMPARE(readAll(path),
                 (Rows{{u"a"_s, u"two\nlines"_s}, {u"b"_s, u"c"_s}, {u"d"_s, u"e"_s}}));
    }

    void guardsAreTakenOff()
    {
        const QString path = m_folder.filePath(u"e.csv"_s);
        writeFile(path, "=\"340000199310259800\",'=1+1,'quoted,#REF!\n");
        const Rows rows = readAll(path);
        QCOMPARE(rows.at(0),
                 (QStringList{u"340000199310259800"_s, u"=1+1"_s, u"'quoted"_s, u"#REF!"_s}));
        auto reader = openTable(path);
        QCOMPARE(readRows(*reader.value()).at(0).at(3).kind, Cell::Kind::Error);
    }

    void aQuoteWithoutEndIsDamage()
    {
        const QString path = m_folder.filePath(u"f.csv"_s);
        writeFile(path, "a,\"b\nc,d\n");
        auto reader = openTable(path);
        QVERIFY(reader);
        TableRow row;
        const auto read = reader.value()->next(row);
        QVERIFY(!read);
        QCOMPARE(read.error().reason, u"damaged_file"_s);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "test_csvreader.moc"
