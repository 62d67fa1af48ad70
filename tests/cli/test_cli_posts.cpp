// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

QString write(const Cli& cli, const QString& name, const QByteArray& content)
{
    QFile file(cli.beside(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("file");
    return file.fileName();
}

const QByteArray kApproval = R"({"document_no":"皖人社核〔2025〕12 号","authority":"合肥市人社局",
    "approved_on":"2025-03-05","professional":{"7":6,"10":12},"management":{"5":2},
    "skilled":{"1":1,"ordinary":3}})";
const QByteArray kForm =
    "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

QJsonObject grade(const QJsonObject& posts, const QString& kind, const QJsonValue& number)
{
    for (const QJsonValue value : posts[u"grades"_s].toArray())
        if (value[u"kind"_s].toString() == kind && value[u"grade"_s] == number)
            return value.toObject();
    return {};
}

QStringList submission(const Cli& cli, const QByteArray& json = kApproval)
{
    return {u"posts"_s, u"submit"_s, write(cli, u"posts.json"_s, json), u"--form"_s,
            write(cli, u"岗位核准表.pdf"_s, kForm)};
}

} // namespace

/// `posts` and `unit` as cli.md fixes them (M21, M22).
class TestCliPosts : public QObject {
    Q_OBJECT

private slots:
    void M22_submittedOnce();
    void M22_filledApart();
    void M22_badFilesChangeNothing_data();
    void M22_badFilesChangeNothing();
    void M22_enterpriseIsRefused();
    void M21_unitSetKeepsTheRules();
};

void TestCliPosts::M22_submittedOnce()
{
    Cli cli;
    cli.init();
    QCOMPARE(cli.json({u"posts"_s, u"show"_s}).json[u"submitted"_s].toBool(true), false);
    QCOMPARE(cli.json({u"posts"_s, u"submit"_s, write(cli, u"p.json"_s, kApproval)}).exit, 2);
    const CliResult done = cli.json(submission(cli));
    QVERIFY2(done.exit == 0, done.out.constData());
    QVERIFY(done.oneValue);
    QVERIFY(done.json[u"submitted"_s].toBool());
    QCOMPARE(grade(done.json, u"professional"_s, 7)[u"approved"_s].toInt(), 6);
    QCOMPARE(grade(done.json, u"professional"_s, 7)[u"left"_s].toInt(), 6);
    QCOMPARE(grade(done.json, u"skilled"_s, u"ordinary"_s)[u"approved"_s].toInt(), 3);
    const CliResult second = cli.json(submission(cli));
    QCOMPARE(second.exit, 3);
    QCOMPARE(second.errorCode(), u"posts_fixed"_s);
    QCOMPARE(cli.json({u"posts"_s, u"show"_s}).json[u"grades"_s], done.json[u"grades"_s]);
}

void TestCliPosts::M22_filledApart()
{
    Cli cli;
    cli.init();
    QCOMPARE(cli.json(submission(cli)).exit, 0);
    const QString file =
        write(cli, u"filled.json"_s, R"({"as_of":"2026-06-30","professional":{"7":7,"10":9}})");
    const CliResult filled = cli.json({u"posts"_s, u"filled"_s, file});
    QVERIFY2(filled.exit == 0, filled.out.constData());
    QCOMPARE(grade(filled.json, u"professional"_s, 10)[u"left"_s].toInt(), 3);
    QCOMPARE(grade(filled.json, u"professional"_s, 7)[u"left"_s].toInt(), -1);
    // More filled than approved is a warning.
    QCOMPARE(filled.json[u"warnings"_s].toArray().size(), 1);
    QCOMPARE(filled.json[u"filled_as_of"_s].toString(), u"2026-06-30"_s);
    const CliResult again =
        cli.json({u"posts"_s, u"filled"_s, write(cli, u"f.json"_s, R"({"professional":{"7":6}})")});
    QCOMPARE(again.exit, 0);
    QCOMPARE(grade(again.json, u"professional"_s, 10)[u"filled"_s].toInt(), 9);
    QVERIFY(again.json[u"warnings"_s].toArray().isEmpty());
}

void TestCliPosts::M22_badFilesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    const auto with = [](const QByteArray& before, const QByteArray& after) {
        return QByteArray(kApproval).replace(before, after);
    };
    QTest::newRow("no json") << QByteArray("{\"document_no\"") << u"bad_json"_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"bad_json"_s;
    QTest::newRow("negative") << with("\"7\":6", "\"7\":-6") << u"bad_number"_s;
    QTest::newRow("unknown grade") << with("\"7\":6", "\"14\":6") << u"unknown_grade"_s;
    QTest::newRow("unknown field") << with("skilled", "skiled") << u"unknown_field"_s;
    QTest::newRow("no authority") << with("合肥市人社局", " ") << u"field_missing"_s;
    QTest::newRow("bad date") << with("2025-03-05", "2025-13-05") << u"bad_date"_s;
}

void TestCliPosts::M22_badFilesChangeNothing()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    Cli cli;
    cli.init();
    const CliResult bad = cli.json(submission(cli, json));
    QCOMPARE(bad.exit, 4);
    QCOMPARE(bad.errorCode(), code);
    QVERIFY(!bad.json[u"error"_s][u"message"_s].toString().isEmpty());
    QCOMPARE(cli.json({u"posts"_s, u"show"_s}).json[u"submitted"_s].toBool(true), false);
    QCOMPARE(cli.json({u"posts"_s, u"submit"_s, write(cli, u"p.json"_s, kApproval), u"--form"_s,
                       cli.beside(u"nothing.pdf"_s)})
                 .exit,
             4);
    QCOMPARE(cli.json({u"posts"_s, u"show"_s}).json[u"submitted"_s].toBool(true), false);
}

void TestCliPosts::M22_enterpriseIsRefused()
{
    Cli cli;
    QCOMPARE(cli.json({u"init"_s, u"--name"_s, u"示例厂"_s, u"--nature"_s, u"state_enterprise"_s,
                       u"--region"_s, u"340104"_s, u"--affiliation"_s, u"county"_s})
                 .exit,
             0);
    const CliResult refused = cli.json(submission(cli));
    QCOMPARE(refused.exit, 3);
    QCOMPARE(refused.errorCode(), u"posts_not_for_unit"_s);
    QCOMPARE(cli.json({u"posts"_s, u"show"_s}).exit, 3);
    QCOMPARE(
        cli.json({u"posts"_s, u"filled"_s, write(cli, u"f.json"_s, R"({"professional":{"7":6}})")})
            .exit,
        3);
}

void TestCliPosts::M21_unitSetKeepsTheRules()
{
    Cli cli;
    cli.init();
    for (const QString& fixed :
         {u"name=别的单位"_s, u"credit_code=91340000711771143J"_s, u"nature=government"_s}) {
        const CliResult refused = cli.json({u"unit"_s, u"set"_s, u"contact=王五"_s, fixed});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.errorCode(), u"unit_fixed"_s);
    }
    // A provincial unit has 安徽省 as its region; a city's unit the city (M3).
    QCOMPARE(cli.json({u"unit"_s, u"set"_s, u"region=340100"_s}).errorCode(), u"region_mismatch"_s);
    QCOMPARE(cli.json({u"unit"_s, u"set"_s, u"affiliation=city"_s, u"region=340100"_s}).exit, 0);
    QCOMPARE(cli.json({u"unit"_s, u"set"_s, u"legal_representative_id=340000199001011234"_s}).exit,
             3);
    QCOMPARE(cli.json({u"unit"_s, u"set"_s, u"colour=red"_s}).exit, 2);
    QCOMPARE(cli.json({u"unit"_s, u"set"_s}).exit, 2);
    const QJsonObject unit = cli.json({u"unit"_s, u"show"_s}).json[u"unit"_s].toObject();
    QCOMPARE(unit[u"region"_s].toString(), u"340100"_s);
    QCOMPARE(unit[u"contact"_s].toString(), u"李四"_s);
}

QTEST_GUILESS_MAIN(TestCliPosts)
#include "test_cli_posts.moc"
