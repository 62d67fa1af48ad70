// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangecase.h"
#include "workbookwriter.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

constexpr qint64 kImported = 192 + 783 + 567 + 189;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ExportOptions as(ExportOptions::Format format, bool mask = false)
{
    ExportOptions options;
    options.format = format;
    options.mask = mask;
    return options;
}

} // namespace

/// What was taken in, written out again: read back by our own reader, by another program, and into
/// the store.
class TestExport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_unit = std::make_unique<ExchangeCase>();
        for (const QString& name :
             {u"人员花名册.xlsx"_s, u"继续教育.xlsx"_s, u"年度考核.csv"_s, u"论文.xlsx"_s})
            QVERIFY(m_unit->import(name));
    }

    void comesBackUnchanged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << u"全部.xlsx"_s;
        QTest::newRow("csv") << u"全部.csv"_s;
    }

    void comesBackUnchanged()
    {
        QFETCH(QString, name);
        const QString path = m_unit->path(name);
        const auto report =
            exportSubmissions(m_unit->store(), {}, path, as(*exportFormatFor(path)));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(report.value().rows, kImported);
        const QByteArray content = contentOf(path);
        QCOMPARE(report.value().bytes, content.size());
        QCOMPARE(report.value().sha256.toLatin1(),
                 QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        QCOMPARE(m_unit->leftovers(), QStringList());

        const auto again = m_unit->import(path);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
        QCOMPARE(again.value().problems.size(), 0);
        QCOMPARE(again.value().unchanged, kImported);
        QCOMPARE(again.value().rows, kImported);
        QCOMPARE(again.value().kind, u"mixed"_s);
        QCOMPARE(again.value().sheets.size(), 4);
        QCOMPARE(again.value().sheets.at(0).item, u"registration"_s);
    }

    void fillsAnotherStore()
    {
        const QString path = m_unit->path(u"移交.xlsx"_s);
        QVERIFY(exportSubmissions(m_unit->store(), {}, path));
        ExchangeCase other;
        const auto taken = other.import(path);
        QVERIFY(taken);
        QCOMPARE(taken.value().imported, kImported);
        const QString all = u"SELECT count(*) FROM submission_version"_s;
        QCOMPARE(other.count(all), m_unit->count(all));
    }

    void anotherProgramReadsIt()
    {
        const QString python = u"/usr/bin/python3"_s;
        if (QProcess::execute(python, {u"-c"_s, u"import openpyxl"_s}) != 0)
            QSKIP("no openpyxl here");
        SubmissionQuery papers;
        papers.items = {u"paper"_s};
        const QString path = m_unit->path(u"论文.xlsx"_s);
        QVERIFY(exportSubmissions(m_unit->store(), papers, path));
        QProcess reader;
        reader.start(
            python,
            {u"-c"_s,
             u"import openpyxl,sys,json;b=openpyxl.load_workbook(sys.argv[1]);s=b.worksheets[0];"
             "r=s[2];print(json.dumps(dict(sheets=b.sheetnames,rows=s.max_row,freeze="
             "s.freeze_panes,filter=s.auto_filter.ref,head=[c.value for c in s[1]],"
             "id=r[1].data_type,idf=r[1].number_format,"
             "date=[c.is_date for c in s['I'][1:]].count(True))))"_s,
             path});
        QVERIFY(reader.waitForFinished());
        const QJsonObject seen = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
        QVERIFY2(!seen.isEmpty(), reader.readAllStandardError().constData());
        QCOMPARE(seen.value(u"sheets"_s).toVariant().toStringList(), QStringList{u"论文"_s});
        QCOMPARE(seen.value(u"rows"_s).toInt(), 190);
        QCOMPARE(seen.value(u"freeze"_s).toString(), u"A2"_s);
        QCOMPARE(seen.value(u"filter"_s).toString(), u"A1:N190"_s);
        QCOMPARE(seen.value(u"id"_s).toString(), u"s"_s);
        QCOMPARE(seen.value(u"idf"_s).toString(), u"@"_s);
        QCOMPARE(seen.value(u"date"_s).toInt(), 189);
        QCOMPARE(seen.value(u"head"_s).toVariant().toStringList().mid(0, 3),
                 (QStringList{u"姓名"_s, u"证件号码"_s, u"论文题目"_s}));
    }

    void masksWhoItIs()
    {
        for (const QString& name : {u"脱敏.xlsx"_s, u"脱敏.csv"_s}) {
            const QString path = m_unit->path(name);
            QVERIFY(exportSubmissions(m_unit->store(), {}, path, as(*exportFormatFor(path), true)));
            const Rows rows = readAll(path);
            const qsizetype id = rows.at(0).indexOf(u"证件号码"_s);
            const qsizetype phone = rows.at(0).indexOf(u"手机号码"_s);
            QVERIFY(id >= 0 && phone >= 0);
            QVERIFY(rows.at(1).at(id).startsWith(u"340000********"_s));
            QCOMPARE(rows.at(1).at(phone).mid(3, 4), u"****"_s);
        }
        QVERIFY(!contentOf(m_unit->path(u"脱敏.csv"_s)).contains("340000199310259800"));
    }

    void csvIsForSpreadsheets()
    {
        SubmissionQuery years;
        years.items = {u"annual_assessment"_s};
        const QString path = m_unit->path(u"考核.csv"_s);
        const auto report =
            exportSubmissions(m_unit->store(), years, path, as(ExportOptions::Format::Csv));
        QVERIFY(report);
        const QByteArray content = contentOf(path);
        QVERIFY(content.startsWith("\xEF\xBB\xBF姓名,证件号码,年度,考核结果"));
        QCOMPARE(content.count("\r\n"), report.value().rows + 1);
    }

    void aFilterIsAFilter()
    {
        SubmissionQuery one;
        one.search = u"石瑞红"_s;
        one.kind = Kind::Achievement;
        const auto report = exportSubmissions(m_unit->store(), one, m_unit->path(u"一人.xlsx"_s));
        QVERIFY(report);
        QCOMPARE(report.value().rows,
                 m_unit->count(u"SELECT count(*) FROM submission s JOIN person p ON p.id = "
                               "s.person_id WHERE p.name = '石瑞红' AND s.kind = 'achievement'"_s));
        QVERIFY(report.value().rows > 0);
    }

    void cancelledLeavesWhatWasThere()
    {
        const QString path = m_unit->path(u"旧.xlsx"_s);
        writeFile(path, "what was there");
        std::stop_source stop;
        stop.request_stop();
        const auto report = exportSubmissions(m_unit->store(), {}, path, {}, stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Cancelled);
        QCOMPARE(contentOf(path), QByteArray("what was there"));
        QCOMPARE(m_unit->leftovers(), QStringList());
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto report = exportSubmissions(m_unit->store(), {}, u"/no/such/folder/a.xlsx"_s);
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Refused);
        QCOMPARE(report.error().reason, u"cannot_write"_s);
    }

    void rowsBeyondASheetGoOnInTheNext()
    {
        const QString path = m_unit->path(u"长.xlsx"_s);
        auto writer = WorkbookWriter::create(path, 4);
        QVERIFY(writer);
        auto sheet = writer.value()->addSheet(u"论文"_s, {{u"题目"_s, 10}});
        QVERIFY(sheet);
        for (int i = 0; i < 8; ++i)
            QVERIFY(writer.value()->append(sheet.value(), {QString::number(i)}));
        QVERIFY(writer.value()->finish());
        QVERIFY(writer.value()->commit());
        QCOMPARE(readAll(path, 0), (Rows{{u"题目"_s}, {u"0"_s}, {u"1"_s}, {u"2"_s}}));
        QCOMPARE(readAll(path, 2), (Rows{{u"题目"_s}, {u"6"_s}, {u"7"_s}}));
        const auto reader = openTable(path);
        QVERIFY(reader);
        QCOMPARE(reader.value()->sheets().at(1).name, u"论文 2"_s);
    }

    void formulasStayTexts()
    {
        const QString path = m_unit->path(u"公式.csv"_s);
        writeFile(path, csvText({{u"姓名"_s, u"证件号码"_s, u"论文题目"_s, u"刊物名称"_s,
                                  u"发表时间"_s, u"作者排名"_s},
                                 {u"邵琳燕"_s, u"340000199310259800"_s, u"=1+1 的教学"_s,
                                  u"安徽教育科研"_s, u"2024-05"_s, u"1"_s}})
                            .toUtf8());
        ExchangeCase unit;
        QVERIFY(unit.import(u"人员花名册.xlsx"_s));
        const auto taken = unit.import(path);
        QVERIFY(taken);
        QCOMPARE(taken.value().imported, 1);
        SubmissionQuery papers;
        papers.items = {u"paper"_s};
        QVERIFY(exportSubmissions(unit.store(), papers, path, as(ExportOptions::Format::Csv)));
        QVERIFY(contentOf(path).contains(",'=1+1 的教学,"));
        const auto again = unit.import(path);
        QVERIFY(again);
        QCOMPARE(again.value().unchanged, 1);
    }

private:
    std::unique_ptr<ExchangeCase> m_unit;
};

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
