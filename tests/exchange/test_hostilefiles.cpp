// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangecase.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Why a file cannot be read to its end; empty where it can.
QString faultOf(const QString& path)
{
    auto reader = openTable(path);
    if (!reader)
        return reader.error().code == Error::Code::BadInput ? reader.error().reason
                                                            : u"wrong code"_s;
    for (int s = 0; s < reader.value()->sheets().size(); ++s) {
        if (auto opened = reader.value()->open(s); !opened)
            return opened.error().reason;
        TableRow row;
        for (;;) {
            const auto more = reader.value()->next(row);
            if (!more)
                return more.error().reason;
            if (!more.value())
                break;
        }
    }
    return {};
}

} // namespace

/// Files that are broken, made to harm, or not tables at all: each is refused with a clear word, in
/// little time and memory, and changes nothing.
class TestHostileFiles : public QObject {
    Q_OBJECT

private slots:
    void notWhatTheNameSays_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        QTest::newRow("empty") << QByteArray() << u"not_a_table"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n1 0 obj\n") << u"not_a_table"_s;
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"not_a_table"_s;
        QTest::newRow("old excel") << ole + QByteArray(600, '\1') << u"old_xls"_s;
        QTest::newRow("encrypted")
            << ole + QByteArray(600, '\0') +
                   QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)
            << u"encrypted_file"_s;
        QTest::newRow("web page") << QByteArray("<html><table><tr><td>1") << u"old_xls"_s;
        QTest::newRow("start of a zip")
            << QByteArray("PK\x03\x04 and no more") << u"damaged_file"_s;
        QTest::newRow("no encoding") << QByteArray("a,b\n\xFF\xFF\xFF,c\n") << u"not_a_table"_s;
    }

    void notWhatTheNameSays()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, reason);
        const QString path = m_folder.filePath(u"name.xlsx"_s);
        writeFile(path, content);
        QCOMPARE(faultOf(path), reason);
    }

    void aFileThatIsNotThere()
    {
        QCOMPARE(faultOf(m_folder.filePath(u"none.xlsx"_s)), u"cannot_read"_s);
    }

    void aZipFileWithoutAWorkbook()
    {
        const QString path = m_folder.filePath(u"other.xlsx"_s);
        writeZip(path, {{u"word/document.xml"_s, "<w/>"}});
        QCOMPARE(faultOf(path), u"not_a_table"_s);
    }

    void cutShortAnywhere()
    {
        const QByteArray whole = contentOf(inputFile(u"论文.xlsx"_s));
        const QString path = m_folder.filePath(u"cut.xlsx"_s);
        for (const int percent : {10, 50, 90, 99}) {
            writeFile(path, whole.left(whole.size() * percent / 100));
            QCOMPARE(faultOf(path), u"damaged_file"_s);
        }
    }

    void turnedBytes()
    {
        // Whatever byte is turned: an answer, never a crash, and never other rows than the file's.
        const Rows rows = readAll(inputFile(u"论文.xlsx"_s));
        const QByteArray whole = contentOf(inputFile(u"论文.xlsx"_s));
        const QString path = m_folder.filePath(u"turned.xlsx"_s);
        int refused = 0;
        for (qsizetype at = 0; at < whole.size(); at += 197) {
            QByteArray turned = whole;
            turned[at] = char(turned.at(at) ^ 0x55);
            writeFile(path, turned);
            const bool refusal = !faultOf(path).isEmpty();
            refused += refusal ? 1 : 0;
            QVERIFY2(refusal || readAll(path) == rows, qPrintable(QString::number(at)));
        }
        QVERIFY(refused > 50);
    }

    void zipBomb()
    {
        const QString path = m_folder.filePath(u"bomb.xlsx"_s);
        const QByteArray row(
            "<row><c t=\"inlineStr\"><is><t>aaaaaaaaaaaaaaaaaaaa</t></is></c></row>");
        writeXlsx(path, row.repeated(1'200'000));
        QVERIFY(QFileInfo(path).size() < 1'000'000);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(faultOf(path), u"file_too_large"_s);
        QVERIFY(clock.elapsed() < 3000);
    }

    void deepNesting()
    {
        const QString path = m_folder.filePath(u"deep.xlsx"_s);
        writeXlsx(path, QByteArray("<a>").repeated(100'000));
        QCOMPARE(faultOf(path), u"file_too_large"_s);
    }

    void entities()
    {
        const QString path = m_folder.filePath(u"entities.xlsx"_s);
        writeXlsx(path, "<row><c t=\"inlineStr\"><is><t>&lol;</t></is></c></row>");
        QVERIFY(!faultOf(path).isEmpty());
        QByteArray strings("<si><t>a</t></si>");
        writeXlsx(path, "<row><c t=\"s\"><v>0</v></c></row>", strings);
        QCOMPARE(faultOf(path), QString());
        writeZip(path, {{u"_rels/.rels"_s,
                         "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                         "<Relationships>&b;</Relationships>"}});
        QCOMPARE(faultOf(path), u"file_too_large"_s);
    }

    void oneEndlessToken()
    {
        const QString path = m_folder.filePath(u"token.xlsx"_s);
        writeXlsx(path, "<row><c t=\"inlineStr\"><is><t>" + QByteArray(20 << 20, 'a') +
                            "</t></is></c></row>");
        QCOMPARE(faultOf(path), u"file_too_large"_s);
    }

    void rowsThatLie_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("backwards") << QByteArray("<row r=\"5\"/><row r=\"4\"/>");
        QTest::newRow("beyond the last") << QByteArray("<row r=\"99999999\"/>");
        QTest::newRow("negative") << QByteArray("<row r=\"-1\"/>");
        QTest::newRow("cells backwards")
            << QByteArray("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>");
        QTest::newRow("no cell's name") << QByteArray("<row r=\"1\"><c r=\"!!\"/></row>");
    }

    void rowsThatLie()
    {
        QFETCH(QByteArray, rows);
        const QString path = m_folder.filePath(u"rows.xlsx"_s);
        writeXlsx(path, rows);
        QCOMPARE(faultOf(path), u"damaged_file"_s);
    }

    void anImportOfSuchAFileChangesNothing()
    {
        ExchangeCase unit;
        const QString path = unit.path(u"cut.xlsx"_s);
        writeFile(path, contentOf(inputFile(u"人员花名册.xlsx"_s)).left(9000));
        const auto report = unit.import(path);
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::BadInput);
        QVERIFY(!report.error().message.isEmpty());
        QCOMPARE(unit.count(u"SELECT count(*) FROM person"_s), 0);
        writeFile(path, "天气,温度\n晴,20\n阴,15\n");
        QCOMPARE(unit.import(path).error().reason, u"not_recognised"_s);
        QCOMPARE(unit.count(u"SELECT count(*) FROM audit WHERE action = 'import'"_s), 0);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "test_hostilefiles.moc"
