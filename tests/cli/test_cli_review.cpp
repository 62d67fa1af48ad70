// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

const QStringList& inputNames()
{
    // The roster first: nobody else's records are taken.
    static const QStringList names{u"人员花名册.xlsx"_s, u"年度考核.csv"_s, u"继续教育.xlsx"_s,
                                   u"论文.xlsx"_s};
    return names;
}

QStringList importCommand()
{
    QStringList command{u"import"_s};
    for (const QString& name : inputNames())
        command.append(inputFile(name));
    return command;
}

qint64 total(const Cli& cli, const QStringList& filters)
{
    return cli.json(QStringList{u"list"_s, u"--limit"_s, u"0"_s} + filters)
        .json[u"total"_s]
        .toInteger(-1);
}

} // namespace

/// The whole way of a review through the real program: files in, decisions, numbers.
class TestCliReview : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void importedAsExpected();
    void importedAgainChangesNothing();
    void pendingRegistrationRefuses();
    void decidesByFilter();
    void tallyIsWhatListsCount();
    void listPagesByKey();
    void showTellsAll();
    void undoTakesBackUnsent();
    void eachDecidesTheRest();
    void exportsWhatOpensElsewhere();
    void exportTakesAllFiltersOfList();
    void neverWritesOverItsOwnFilesOrTheImportedOne();
    void aRefusalOfAllIsAnError();
    void listSortsByWhatItShows();

private:
    Cli m_cli;
    QJsonObject m_imported;
};

void TestCliReview::initTestCase()
{
    m_cli.init();
}

void TestCliReview::importedAsExpected()
{
    QFile file(inputFile(u"expected.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
    const CliResult imported = m_cli.json(importCommand());
    QCOMPARE(imported.exit, 1); // each file has rows that are wrong
    QVERIFY(imported.oneValue);
    const QJsonArray files = imported.json[u"files"_s].toArray();
    QCOMPARE(files.size(), inputNames().size());
    for (const QJsonValue each : files) {
        const QJsonObject report = each.toObject();
        const QJsonObject wanted = expected[report[u"file"_s].toString()].toObject();
        QVERIFY(!wanted.isEmpty());
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            QCOMPARE(report[it.key()], it.value());
        QCOMPARE(report[u"unchanged"_s].toInt(), 0);
        QVERIFY(
            !report[u"problems"_s].toArray().first().toObject()[u"message"_s].toString().isEmpty());
    }
}

void TestCliReview::importedAgainChangesNothing()
{
    const qint64 before = total(m_cli, {});
    for (const QJsonValue each : m_cli.json(importCommand()).json[u"files"_s].toArray()) {
        const QJsonObject report = each.toObject();
        QCOMPARE(report[u"imported"_s].toInt(), 0);
        QCOMPARE(report[u"updated"_s].toInt(), 0);
        QCOMPARE(report[u"unchanged"_s].toInt(),
                 report[u"rows"_s].toInt() - report[u"rejected"_s].toInt());
    }
    QCOMPARE(total(m_cli, {}), before);
}

void TestCliReview::pendingRegistrationRefuses()
{
    const CliResult refused =
        m_cli.json({u"pass"_s, u"--item"_s, u"paper"_s, u"--limit"_s, u"1"_s, u"--all"_s});
    QCOMPARE(refused.exit, 3);
    QVERIFY(refused.oneValue);
    QCOMPARE(refused.json[u"decided"_s].toInt(), 0);
    const QJsonObject reason = refused.json[u"refused"_s].toArray().first().toObject();
    QCOMPARE(reason[u"code"_s].toString(), u"registration_pending"_s);
    QVERIFY(reason[u"message"_s].toString().contains(u"注册"_s));
    QCOMPARE(total(m_cli, {u"--state"_s, u"passed"_s}), 0);
}

void TestCliReview::decidesByFilter()
{
    const CliResult registrations =
        m_cli.json({u"pass"_s, u"--kind"_s, u"registration"_s, u"--all"_s});
    QCOMPARE(registrations.exit, 0);
    QCOMPARE(registrations.json[u"decided"_s].toInt(), 192);
    const CliResult passed = m_cli.json(
        {u"pass"_s, u"--item"_s, u"continuing_education"_s, u"--limit"_s, u"300"_s, u"--all"_s});
    QCOMPARE(passed.exit, 0);
    QCOMPARE(passed.json[u"decisions"_s].toArray().size(), 300);
    QCOMPARE(
        m_cli.json({u"return"_s, u"--item"_s, u"paper"_s, u"--limit"_s, u"20"_s, u"--all"_s}).exit,
        2); // without an opinion
    const CliResult returned =
        m_cli.json({u"return"_s, u"--item"_s, u"paper"_s, u"--limit"_s, u"20"_s, u"--all"_s,
                    u"--opinion"_s, u"请补充期刊封面和目录。"_s});
    QCOMPARE(returned.exit, 0);
    QCOMPARE(returned.json[u"decided"_s].toInt(), 20);
    QCOMPARE(total(m_cli, {u"--state"_s, u"returned"_s}), 20);
}

void TestCliReview::tallyIsWhatListsCount()
{
    const QJsonObject tally = m_cli.json({u"tally"_s}).json;
    QCOMPARE(tally[u"categories"_s].toArray().size(), 7);
    const QStringList reviewed{u"--state"_s, u"passed,returned,terminated"_s};
    for (const QJsonValue each : tally[u"categories"_s].toArray()) {
        const QJsonObject category = each.toObject();
        const QStringList filter{u"--category"_s, category[u"key"_s].toString()};
        QCOMPARE(category[u"all"_s].toInteger(), total(m_cli, filter));
        QCOMPARE(category[u"reviewed"_s].toInteger(), total(m_cli, filter + reviewed));
    }
    for (const QString& kind : {u"registration"_s, u"achievement"_s, u"application"_s})
        QCOMPARE(tally[u"pending"_s].toObject()[kind].toInteger(),
                 total(m_cli, {u"--kind"_s, kind, u"--state"_s, u"pending"_s}));
}

void TestCliReview::listPagesByKey()
{
    const QStringList filter{u"list"_s, u"--item"_s, u"paper"_s, u"--sort"_s, u"-title"_s};
    const QJsonArray whole = m_cli.json(filter).json[u"submissions"_s].toArray();
    QCOMPARE(whole.size(), 189);
    QJsonArray paged;
    QString last;
    for (int page = 0; page < 10; ++page) {
        QStringList command = filter + QStringList{u"--limit"_s, u"50"_s};
        if (!last.isEmpty())
            command += {u"--after"_s, last};
        const QJsonObject answer = m_cli.json(command).json;
        QCOMPARE(answer[u"total"_s].toInt(), 189);
        const QJsonArray rows = answer[u"submissions"_s].toArray();
        if (rows.isEmpty())
            break;
        for (const QJsonValue row : rows)
            paged.append(row);
        last = rows.last().toObject()[u"id"_s].toString();
    }
    QCOMPARE(paged, whole);
    QCOMPARE(m_cli.json({u"list"_s, u"--sort"_s, u"shoe_size"_s}).exit, 2);
}

void TestCliReview::showTellsAll()
{
    const QJsonObject row =
        m_cli.json({u"list"_s, u"--item"_s, u"paper"_s, u"--state"_s, u"returned"_s})
            .json[u"submissions"_s]
            .toArray()
            .first()
            .toObject();
    const CliResult shown = m_cli.json({u"show"_s, row[u"id"_s].toString()});
    QCOMPARE(shown.exit, 0);
    const QJsonObject submission = shown.json[u"submission"_s].toObject();
    QCOMPARE(submission[u"state"_s].toString(), u"returned"_s);
    QVERIFY(!submission[u"fields"_s].toObject()[u"journal"_s].toString().isEmpty());
    QCOMPARE(submission[u"history"_s].toArray().last().toObject()[u"opinion"_s].toString(),
             u"请补充期刊封面和目录。"_s);
    const CliResult byNumber = m_cli.json({u"show"_s, u"#%1"_s.arg(row[u"number"_s].toInt())});
    QCOMPARE(byNumber.json, shown.json);
    const CliResult unknown = m_cli.json({u"show"_s, u"#999999"_s});
    QCOMPARE(unknown.exit, 3);
    QCOMPARE(unknown.errorCode(), u"unknown_submission"_s);
}

void TestCliReview::undoTakesBackUnsent()
{
    const CliResult passed = m_cli.json(
        {u"pass"_s, u"--item"_s, u"annual_assessment"_s, u"--limit"_s, u"2"_s, u"--all"_s});
    QCOMPARE(passed.exit, 0);
    const QString decision = passed.json[u"decisions"_s].toArray().first().toString();
    const CliResult undone = m_cli.json({u"undo"_s, decision});
    QCOMPARE(undone.exit, 0);
    QCOMPARE(undone.json[u"undone"_s].toInt(), 1);
    QCOMPARE(total(m_cli, {u"--item"_s, u"annual_assessment"_s, u"--state"_s, u"passed"_s}), 1);
    const CliResult again = m_cli.json({u"undo"_s, decision});
    QCOMPARE(again.exit, 3);
    QCOMPARE(again.json[u"refused"_s].toArray().first().toObject()[u"code"_s].toString(),
             u"already_undone"_s);
}

void TestCliReview::eachDecidesTheRest()
{
    const QJsonObject list =
        m_cli.json({u"list"_s, u"--item"_s, u"annual_assessment"_s, u"--sort"_s, u"state"_s}).json;
    const QJsonArray rows = list[u"submissions"_s].toArray();
    const QString pending = rows.first().toObject()[u"id"_s].toString();
    const QString passed = rows.last().toObject()[u"id"_s].toString();
    const CliResult whole = m_cli.json({u"pass"_s, pending, passed});
    QCOMPARE(whole.exit, 3);
    QCOMPARE(whole.json[u"decided"_s].toInt(), 0);
    const CliResult each = m_cli.json({u"pass"_s, pending, passed, u"--each"_s});
    QCOMPARE(each.exit, 1);
    QCOMPARE(each.json[u"decided"_s].toInt(), 1);
    QCOMPARE(each.json[u"refused"_s].toArray().first().toObject()[u"code"_s].toString(),
             u"not_pending"_s);
}

void TestCliReview::exportsWhatOpensElsewhere()
{
    const QString file = m_cli.beside(u"论文.xlsx"_s);
    const CliResult exported = m_cli.json({u"export"_s, file, u"--item"_s, u"paper"_s});
    QVERIFY2(exported.exit == 0, exported.out.constData());
    QCOMPARE(exported.json[u"rows"_s].toInt(), 189);
    QCOMPARE(exported.json[u"bytes"_s].toInteger(), QFileInfo(file).size());
    // Another program reads it: as many rows, and ID numbers as text with all their digits.
    QProcess reader;
    reader.start(u"/usr/bin/python3"_s,
                 {u"-c"_s,
                  u"import openpyxl, sys\n"
                  "sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]\n"
                  "rows = list(sheet.iter_rows(values_only=True))\n"
                  "column = rows[0].index('证件号码')\n"
                  "for row in rows[1:]: print(row[column])"_s,
                  file});
    QVERIFY(reader.waitForFinished(60'000));
    QStringList read = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n');
    read.removeAll(QString());
    QVERIFY2(read.size() == 189, reader.readAllStandardError().constData());
    QStringList listed;
    for (const QJsonValue row :
         m_cli.json({u"list"_s, u"--item"_s, u"paper"_s}).json[u"submissions"_s].toArray())
        listed.append(row.toObject()[u"person"_s].toObject()[u"id_number"_s].toString());
    read.sort();
    listed.sort();
    QCOMPARE(read, listed);
    const CliResult masked = m_cli.json(
        {u"export"_s, m_cli.beside(u"脱敏.csv"_s), u"--item"_s, u"paper"_s, u"--mask"_s});
    QCOMPARE(masked.exit, 0);
    QFile csv(m_cli.beside(u"脱敏.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    QVERIFY(text.contains(u"340000********"_s));
    QVERIFY(!text.contains(listed.first()));
    QCOMPARE(m_cli.json({u"export"_s, m_cli.beside(u"x.doc"_s)}).exit, 2);
}

void TestCliReview::exportTakesAllFiltersOfList()
{
    const QString file = m_cli.beside(u"五条.csv"_s);
    const CliResult exported = m_cli.json({u"export"_s, file, u"--limit"_s, u"5"_s});
    QCOMPARE(exported.exit, 0);
    QCOMPARE(exported.json[u"rows"_s].toInt(), 5);
    const CliResult rest = m_cli.json({u"export"_s, file, u"--item"_s, u"paper"_s, u"--after"_s,
                                       m_cli.json({u"list"_s, u"--item"_s, u"paper"_s})
                                           .json[u"submissions"_s]
                                           .toArray()
                                           .first()
                                           .toObject()[u"id"_s]
                                           .toString()});
    QCOMPARE(rest.exit, 0);
    QCOMPARE(rest.json[u"rows"_s].toInt(), 188);
}

void TestCliReview::neverWritesOverItsOwnFilesOrTheImportedOne()
{
    for (const QString& own : {u"unit.db"_s, u"evidence.db"_s, u"keyslots.json"_s, u"seal"_s}) {
        const QString file = m_cli.folder() + u'/' + own;
        for (const QStringList& line :
             {QStringList{u"export"_s, file, u"--format"_s, u"csv"_s},
              QStringList{u"backup"_s, file}, QStringList{u"evidence"_s, u"save"_s, u"00"_s, file},
              QStringList{u"import"_s, inputFile(u"年度考核.csv"_s), u"--rejects"_s, file}}) {
            const CliResult refused = m_cli.json(line);
            QVERIFY2(refused.exit == 3, refused.out.constData());
            QCOMPARE(refused.errorCode(), u"store_file"_s);
        }
    }
    const QString copy = m_cli.beside(u"考核.csv"_s);
    QVERIFY(QFile::copy(inputFile(u"年度考核.csv"_s), copy));
    const qint64 size = QFileInfo(copy).size();
    const CliResult same = m_cli.json({u"import"_s, copy, u"--rejects"_s, copy});
    QCOMPARE(same.exit, 3);
    QCOMPARE(same.errorCode(), u"same_file"_s);
    QCOMPARE(QFileInfo(copy).size(), size);
    QCOMPARE(m_cli.json({u"verify"_s}).exit, 0);
}

void TestCliReview::aRefusalOfAllIsAnError()
{
    const CliResult none = m_cli.json({u"undo"_s, u"no-such-decision"_s});
    QCOMPARE(none.exit, 3);
    QCOMPARE(none.errorCode(), u"unknown_decision"_s);
    QCOMPARE(m_cli.json({u"import"_s, inputFile(u"论文.xlsx"_s), u"--item"_s, u"poem"_s}).exit, 2);
}

void TestCliReview::listSortsByWhatItShows()
{
    for (const QString& field :
         {u"id"_s, u"number"_s, u"kind"_s, u"item"_s, u"person"_s, u"name"_s, u"id_number"_s,
          u"title"_s, u"state"_s, u"version"_s, u"submitted_at"_s, u"department"_s})
        for (const QString& order : {field, u'-' + field})
            QCOMPARE(m_cli.json({u"list"_s, u"--limit"_s, u"1"_s, u"--sort"_s, order}).exit, 0);
    const QJsonArray rows =
        m_cli.json({u"list"_s, u"--sort"_s, u"-id_number"_s}).json[u"submissions"_s].toArray();
    QStringList numbers;
    for (const QJsonValue row : rows)
        numbers.append(row.toObject()[u"person"_s].toObject()[u"id_number"_s].toString());
    QVERIFY(numbers.size() > 100);
    QVERIFY(std::ranges::is_sorted(numbers, std::ranges::greater()));
}

QTEST_GUILESS_MAIN(TestCliReview)
#include "test_cli_review.moc"
