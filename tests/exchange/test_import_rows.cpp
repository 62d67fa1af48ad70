// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"
#include "columnmapping.h"
#include "exchangecase.h"
#include "submissions.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

const QStringList kRoster{u"姓名"_s, u"性别"_s, u"证件号码"_s, u"手机号码"_s};
const QStringList kYears{u"姓名"_s, u"证件号码"_s, u"年度"_s, u"考核结果"_s};

QStringList codes(const ImportReport& report)
{
    QStringList all;
    for (const ImportProblem& problem : report.problems)
        all.append(problem.code);
    return all;
}

} // namespace

/// Rows that are right, wrong, known, doubled: what becomes of each.
class TestImportRows : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_unit = std::make_unique<ExchangeCase>();
        m_first = madeUpId(u"19900101"_s, 11);
        m_second = madeUpId(u"19850615"_s, 24);
        const auto report =
            taken(u"花名册.csv"_s, {kRoster,
                                    {u"张三"_s, u"男"_s, m_first, u"13800000001"_s},
                                    {u"李四"_s, u"女"_s, m_second, u"13800000002"_s}});
        QCOMPARE(report.imported, 2);
    }

    void wrongRowsAreLeftOutAndSaid()
    {
        const auto report =
            taken(u"考核.csv"_s,
                  {kYears,
                   {u"张三"_s, m_first, u"2024"_s, u"合格"_s},
                   {u"王五"_s, madeUpId(u"19700101"_s, 5), u"2024"_s, u"合格"_s},
                   {u"李四"_s, m_first, u"2023"_s, u"合格"_s},
                   {u"李四"_s, m_second, u""_s, u"很好"_s},
                   {u"李四"_s, u"3.40000E+17"_s, u"2024"_s, u"合格"_s},
                   {u"李四"_s, m_second.chopped(1) + (m_second.back() == u'1' ? u'2' : u'1'),
                    u"2024"_s, u"合格"_s},
                   {u"李四"_s, u""_s, u"2024"_s, u"合格"_s},
                   {u"张 三"_s, m_first, u"2024年"_s, u"优秀"_s}});
        QCOMPARE(report.rows, 8);
        QCOMPARE(report.imported, 1);
        QCOMPARE(report.rejected, 7);
        QCOMPARE(codes(report),
                 (QStringList{u"unknown_person"_s, u"name_differs"_s, u"not_in_list"_s,
                              u"missing_required"_s, u"id_number_truncated"_s, u"bad_id_number"_s,
                              u"missing_required"_s, u"duplicate_in_file"_s}));
        const ImportProblem& unknown = report.problems.at(0);
        QCOMPARE(unknown.row, 3);
        QCOMPARE(unknown.column, u"证件号码"_s);
        QCOMPARE(unknown.field, u"id_number"_s);
        QVERIFY(report.problems.at(7).message.contains(u"第 2 行"_s));
        const ImportProblem& missing = report.problems.at(3);
        QCOMPARE(missing.row, 5);
        QCOMPARE(missing.column, u"年度"_s);
        QCOMPARE(missing.field, u"year"_s);
    }

    void aNumberCellLosesItsLastDigits()
    {
        // Its check character happens to be 0, so that only the kind of the cell tells.
        QString digits;
        for (int serial = 0; serial < 1000 && !digits.endsWith(u"000"_s); ++serial)
            for (int day = 1; day < 29 && !digits.endsWith(u"000"_s); ++day)
                digits = madeUpId(u"197001"_s + QString::number(day).rightJustified(2, u'0'),
                                  serial / 100 * 100);
        QVERIFY(digits.endsWith(u"000"_s));
        const QString path = m_unit->path(u"数字.xlsx"_s);
        QByteArray head;
        for (const QString& heading : kRoster)
            head += "<c t=\"inlineStr\"><is><t>" + heading.toUtf8() + "</t></is></c>";
        const auto row = [](const QByteArray& id) {
            return QByteArray("<row><c t=\"inlineStr\"><is><t>王五</t></is></c>"
                              "<c t=\"inlineStr\"><is><t>男</t></is></c>") +
                   id + "<c><v>13800000003</v></c></row>";
        };
        writeXlsx(path, "<row>" + head + "</row>" + row("<c><v>" + digits.toUtf8() + "</v></c>"));
        auto report = m_unit->import(path);
        QVERIFY(report);
        QCOMPARE(codes(report.value()), QStringList{u"id_number_truncated"_s});
        writeXlsx(path, "<row>" + head + "</row>" +
                            row("<c t=\"inlineStr\"><is><t>" + digits.toUtf8() + "</t></is></c>"));
        report = m_unit->import(path);
        QVERIFY(report);
        QCOMPARE(report.value().imported, 1);
    }

    void aPassportIsAnIdNumberToo()
    {
        auto report = taken(u"外籍.csv"_s,
                            {kRoster + QStringList{u"证件类型"_s},
                             {u"Anna Li"_s, u"女"_s, u"E12345678"_s, u"13800000004"_s, u"护照"_s}});
        QCOMPARE(report.imported, 1);
        report = taken(u"考核.csv"_s, {kYears,
                                       {u"Anna Li"_s, u"e12345678"_s, u"2024"_s, u"合格"_s},
                                       {u"Anna Li"_s, u"E99999999"_s, u"2024"_s, u"合格"_s}});
        QCOMPARE(report.imported, 1);
        QCOMPARE(codes(report), QStringList{u"bad_id_number"_s});
    }

    void changedAndPendingIsUpdatedInPlace()
    {
        taken(u"考核.csv"_s, {kYears, {u"张三"_s, m_first, u"2024"_s, u"合格"_s}});
        const auto report =
            taken(u"考核.csv"_s, {kYears, {u"张三"_s, m_first, u"2024"_s, u"优秀"_s}});
        QCOMPARE(report.updated, 1);
        QCOMPARE(m_unit->count(u"SELECT version FROM submission WHERE item = "
                               "'annual_assessment'"_s),
                 1);
    }

    void anAbsentColumnKeepsWhatIsKnownAndAnEmptyCellClearsIt()
    {
        const QStringList full = kRoster + QStringList{u"部门"_s, u"邮箱"_s};
        taken(u"花名册.csv"_s,
              {full, {u"张三"_s, u"男"_s, m_first, u"13800000001"_s, u"教务处"_s, u"a@b.cn"_s}});
        const auto department = u"SELECT count(*) FROM person p JOIN submission s ON s.person_id = "
                                "p.id JOIN submission_version v ON v.submission_id = s.id AND "
                                "v.version = s.version WHERE p.department = '教务处' AND "
                                "v.fields LIKE '%教务处%' AND v.fields LIKE '%a@b.cn%'"_s;
        auto report =
            taken(u"花名册.csv"_s, {kRoster, {u"张三"_s, u"男"_s, m_first, u"13800000001"_s}});
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(m_unit->count(department), 1);
        report = taken(u"花名册.csv"_s, {kRoster, {u"张三"_s, u"男"_s, m_first, u"13900000001"_s}});
        QCOMPARE(report.updated, 1);
        QCOMPARE(m_unit->count(department), 1);
        report = taken(u"花名册.csv"_s,
                       {full, {u"张三"_s, u"男"_s, m_first, u"13900000001"_s, u""_s, u""_s}});
        QCOMPARE(report.updated, 1);
        QCOMPARE(m_unit->count(department), 0);

        const QStringList assessed = kYears + QStringList{u"考核单位"_s};
        taken(u"考核.csv"_s, {assessed, {u"张三"_s, m_first, u"2024"_s, u"合格"_s, u"本校"_s}});
        report = taken(u"考核.csv"_s, {kYears, {u"张三"_s, m_first, u"2024"_s, u"合格"_s}});
        QCOMPARE(report.unchanged, 1);
    }

    void theDayOfTheSealBelowIsNoRow()
    {
        const auto report =
            taken(u"考核.csv"_s, {kYears,
                                  {u"张三"_s, m_first, u"2024"_s, u"合格"_s},
                                  {u"单位（盖章）："_s, u"2026年3月1日"_s, u""_s, u""_s}});
        QCOMPARE(report.rows, 1);
        QCOMPARE(report.imported, 1);
    }

    void aDryRunChangesNothing()
    {
        ImportOptions options;
        options.dryRun = true;
        const QString path = m_unit->path(u"两张表.xlsx"_s);
        const QString id = madeUpId(u"19920202"_s, 33);
        writeXlsx(path, {{u"年度考核"_s, {kYears, {u"赵六"_s, id, u"2025"_s, u"合格"_s}}},
                         {u"花名册"_s, {kRoster, {u"赵六"_s, u"男"_s, id, u"13800000006"_s}}}});
        const qint64 audited = m_unit->count(u"SELECT count(*) FROM audit"_s);
        const auto report = m_unit->import(path, options);
        QVERIFY(report);
        QVERIFY(report.value().dryRun);
        QCOMPARE(report.value().imported, 2);
        QCOMPARE(m_unit->count(u"SELECT count(*) FROM submission"_s), 2);
        QCOMPARE(m_unit->count(u"SELECT count(*) FROM audit"_s), audited);

        // Rosters first, wherever they stand in the workbook.
        const auto real = m_unit->import(path);
        QVERIFY(real);
        QCOMPARE(real.value().imported, 2);
        QCOMPARE(real.value().sheets.at(0).name, u"花名册"_s);
        QCOMPARE(real.value().kind, u"mixed"_s);
        QCOMPARE(real.value().item, QString());
        QCOMPARE(m_unit->count(u"SELECT count(*) FROM audit"_s), audited + 1);
    }

    void cancelledLeavesNothing()
    {
        Rows rows{kYears};
        for (int year = 1950; year < 2026; ++year)
            rows.append({u"张三"_s, m_first, QString::number(year), u"合格"_s});
        rows.append({u"张三"_s, m_first, u"1949"_s, u"没有"_s});
        const QString path = m_unit->path(u"考核.csv"_s);
        writeFile(path, csvText(rows).toUtf8());
        std::stop_source stop;
        stop.request_stop();
        ImportOptions options;
        options.rejectsFile = m_unit->path(u"未导入.xlsx"_s);
        const auto report = importFile(m_unit->store(), path, options, stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Cancelled);
        QCOMPARE(m_unit->count(u"SELECT count(*) FROM submission"_s), 2);
        QVERIFY(!QFile::exists(options.rejectsFile));
        QCOMPARE(m_unit->leftovers(), QStringList());
    }

    void rejectedRowsComeBackAsAWorkbook()
    {
        const QString path = m_unit->path(u"考核.csv"_s);
        const QString stranger = madeUpId(u"19700101"_s, 5);
        writeFile(path, csvText({kYears,
                                 {u"张三"_s, m_first, u"2024"_s, u"合格"_s},
                                 {u"王五"_s, stranger, u"2024"_s, u"合格"_s},
                                 {u"李四"_s, m_second, u"2024"_s, u"很好"_s}})
                            .toUtf8());
        ImportOptions options;
        options.rejectsFile = m_unit->path(u"未导入.xlsx"_s);
        const auto report = m_unit->import(path, options);
        QVERIFY(report);
        QCOMPARE(report.value().rejectsFile, options.rejectsFile);
        const Rows rows = readAll(options.rejectsFile);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).mid(2), kYears);
        QCOMPARE(rows.at(1).at(0), u"3"_s);
        QVERIFY(rows.at(1).at(1).contains(u"花名册中没有此人"_s));
        QCOMPARE(rows.at(1).at(3), stranger);
        auto reader = openTable(options.rejectsFile);
        QCOMPARE(readRows(*reader.value()).at(1).at(3).kind, Cell::Kind::Text);

        // Put right, the file goes in as it is.
        taken(u"花名册2.csv"_s, {kRoster, {u"王五"_s, u"男"_s, stranger, u"13800000009"_s}});
        const auto again = m_unit->import(options.rejectsFile);
        QVERIFY(again);
        QCOMPARE(again.value().item, u"annual_assessment"_s);
        QCOMPARE(again.value().imported, 1);
        QCOMPARE(codes(again.value()), QStringList{u"not_in_list"_s});
    }

    void nothingRejectedNoFile()
    {
        ImportOptions options;
        options.rejectsFile = m_unit->path(u"未导入.xlsx"_s);
        const QString path = m_unit->path(u"考核.csv"_s);
        writeFile(path, csvText({kYears, {u"张三"_s, m_first, u"2024"_s, u"合格"_s}}).toUtf8());
        const auto report = m_unit->import(path, options);
        QVERIFY(report);
        QCOMPARE(report.value().rejectsFile, QString());
        QVERIFY(!QFile::exists(options.rejectsFile));
        QCOMPARE(m_unit->leftovers(), QStringList());
    }

    void aRejectsFileThatCannotBeWrittenKeepsTheStore()
    {
        ImportOptions options;
        options.rejectsFile = u"/no/such/folder/a.xlsx"_s;
        const auto report = m_unit->import(u"人员花名册.xlsx"_s, options);
        QVERIFY(!report);
        QCOMPARE(report.error().reason, u"cannot_write"_s);
        QCOMPARE(m_unit->count(u"SELECT count(*) FROM person"_s), 2);
    }

    void mappingsAreRemembered()
    {
        ImportOptions options;
        options.mapping = u"教育局"_s;
        const QString path = m_unit->path(u"导出.csv"_s);
        writeFile(path, csvText({{u"XM"_s, u"SFZ"_s, u"ND"_s, u"JG"_s, u"备注"_s},
                                 {u"张三"_s, m_first, u"2022"_s, u"合格"_s, u"x"_s}})
                            .toUtf8());
        QCOMPARE(m_unit->import(path).error().reason, u"not_recognised"_s);
        QCOMPARE(m_unit->import(path, options).error().reason, u"unknown_mapping"_s);
        const ColumnMapping mapping{u"annual_assessment"_s,
                                    {{u"XM"_s, u"name"_s},
                                     {u"SFZ"_s, u"id_number"_s},
                                     {u"ND"_s, u"year"_s},
                                     {u"JG"_s, u"result"_s}}};
        QVERIFY(waitFor(m_unit->store().write([&mapping](Connection& connection) {
            return saveMapping(connection, u"教育局"_s, mapping);
        })));
        const auto report = m_unit->import(path, options);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(report.value().imported, 1);
    }

    void anItemThatIsNone()
    {
        ImportOptions options;
        options.item = u"poem"_s;
        const auto report = m_unit->import(u"论文.xlsx"_s, options);
        QVERIFY(!report);
        QCOMPARE(report.error().reason, u"unknown_item"_s);
    }

    void unitsOfMoneyInHeadings()
    {
        const auto report =
            taken(u"项目.csv"_s, {{u"姓名"_s, u"证件号码"_s, u"项目名称"_s, u"承担角色"_s,
                                   u"开始时间"_s, u"经费（元）"_s, u"完成情况"_s},
                                  {u"张三"_s, m_first, u"示例项目"_s, u"主持"_s, u"2024-01-01"_s,
                                   u"50000"_s, u"已完成"_s}});
        QCOMPARE(codes(report), QStringList());
        QCOMPARE(m_unit->count(u"SELECT json_extract(fields, '$.funds') FROM submission_version "
                               "ORDER BY submission_id DESC LIMIT 1"_s),
                 5);
    }

    void auditedWithoutNames()
    {
        taken(u"张三的考核.csv"_s, {kYears, {u"张三"_s, m_first, u"2024"_s, u"合格"_s}});
        const auto entries = waitFor(m_unit->store().read(
            [](Connection& connection) { return auditEntries(connection, 1); }));
        QVERIFY(entries);
        QCOMPARE(entries.value().size(), 1);
        QCOMPARE(entries.value().at(0).action, u"import"_s);
        QCOMPARE(entries.value().at(0).detail.value(u"imported"_s).toInt(), 1);
        const QString all = QString::fromUtf8(QJsonDocument(entries.value().at(0).detail).toJson());
        QVERIFY(!all.contains(u"张三"_s) && !all.contains(m_first));
    }

private:
    ImportReport taken(const QString& name, const Rows& rows)
    {
        const QString path = m_unit->path(name);
        writeFile(path, csvText(rows).toUtf8());
        const auto report = m_unit->import(path);
        if (!report)
            qCritical("%s", qPrintable(report.error().message));
        return report ? report.value() : ImportReport();
    }

    std::unique_ptr<ExchangeCase> m_unit;
    QString m_first;
    QString m_second;
};

QTEST_GUILESS_MAIN(TestImportRows)
#include "test_import_rows.moc"
