// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

void flip(const QString& path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(at));
    QVERIFY(file.putChar(char(byte ^ 0x10)));
}

} // namespace

/// The store as the command line sees it: passwords, damage, backups, and how commands are written.
class TestCliStore : public QObject {
    Q_OBJECT

private slots:
    void initShowsTheRecoveryKeyOnce();
    void usage_data();
    void usage();
    void speaksTheLocalesLanguage();
    void passwords();
    void unitInformation();
    void noStoreIsRefused();
    void damageIsFound_data();
    void damageIsFound();
    void backupAndRestore();
    void auditProvesItself();
    void plansAndNews();
};

void TestCliStore::initShowsTheRecoveryKeyOnce()
{
    Cli cli;
    const QStringList init{u"init"_s,        u"--name"_s,
                           u"示例厂"_s,      u"--nature"_s,
                           u"other"_s,       u"--region"_s,
                           u"340104"_s,      u"--affiliation"_s,
                           u"county"_s,      u"--contact"_s,
                           u"李四"_s,        u"--contact-mobile"_s,
                           u"13800000000"_s, u"--legal-representative"_s,
                           u"张三"_s};
    const CliResult made = cli.json(init);
    QVERIFY2(made.exit == 0, made.out.constData());
    QVERIFY(made.oneValue);
    QVERIFY(made.json[u"recovery_key"_s].toString().size() > 20);
    QCOMPARE(made.json[u"data"_s].toString(), cli.folder());
    QCOMPARE(made.json[u"unit"_s].toObject()[u"region"_s].toString(), u"340104"_s);
    const CliResult again = cli.json(init);
    QCOMPARE(again.exit, 3);
    QCOMPARE(again.errorCode(), u"store_exists"_s);
}

void TestCliStore::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no verb") << QStringList{};
    QTest::newRow("unknown verb") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"tally"_s, u"--colour"_s, u"red"_s};
    QTest::newRow("option without value") << QStringList{u"list"_s, u"--limit"_s};
    QTest::newRow("not a number") << QStringList{u"list"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("unknown item") << QStringList{u"list"_s, u"--item"_s, u"shoes"_s};
    QTest::newRow("unknown state") << QStringList{u"list"_s, u"--state"_s, u"asleep"_s};
    QTest::newRow("pass of nothing") << QStringList{u"pass"_s};
    QTest::newRow("filter without all") << QStringList{u"pass"_s, u"--item"_s, u"paper"_s};
    QTest::newRow("return without opinion") << QStringList{u"return"_s, u"#1"_s};
    QTest::newRow("terminate without yes")
        << QStringList{u"terminate"_s, u"#1"_s, u"--opinion"_s, u"不符合条件"_s};
    QTest::newRow("argument missing") << QStringList{u"show"_s};
    QTest::newRow("argument too many") << QStringList{u"tally"_s, u"twice"_s};
}

void TestCliStore::usage()
{
    QFETCH(QStringList, arguments);
    static Cli cli;
    if (!QFile::exists(cli.folder()))
        cli.init();
    const CliResult result = cli.json(arguments);
    QCOMPARE(result.exit, 2);
    QVERIFY(result.oneValue);
    QCOMPARE(result.errorCode(), u"usage"_s);
    QVERIFY(!result.json[u"error"_s].toObject()[u"message"_s].toString().isEmpty());
}

void TestCliStore::speaksTheLocalesLanguage()
{
    Cli cli;
    cli.init();
    const QStringList tally{u"tally"_s, u"--data"_s, cli.folder()};
    QVERIFY(QString::fromUtf8(cli.plain(tally).out).contains(u"工作经历（0/0）"_s));
    QVERIFY(QString::fromUtf8(cli.plain({u"--help"_s}).out).contains(u"用法"_s));
    cli.setLocale(u"en_US.UTF-8"_s);
    QVERIFY(cli.plain(tally).out.contains("Work history"));
    QVERIFY(cli.plain({u"--help"_s}).out.contains("Makes a new unit"));
}

void TestCliStore::passwords()
{
    Cli cli;
    cli.init();
    QCOMPARE(cli.plain({u"tally"_s, u"--data"_s, cli.folder()}).exit, 0); // options after the verb
    cli.setPassword(u"wrong"_s);
    const CliResult wrong = cli.json({u"tally"_s});
    QCOMPARE(wrong.exit, 3);
    QCOMPARE(wrong.errorCode(), u"wrong_password"_s);
    QCOMPARE(cli.json({u"verify"_s}).exit, 3);
    cli.setPassword({});
    QCOMPARE(cli.json({u"tally"_s}).exit, 2); // nobody can be asked
    QCOMPARE(cli.json({u"--password-stdin"_s, u"tally"_s}, "Kunlun-2026\n").exit, 0);
}

void TestCliStore::unitInformation()
{
    Cli cli;
    cli.init();
    const CliResult set = cli.json({u"unit"_s, u"set"_s, u"address"_s + u"=合肥市长江路 1 号"_s});
    QVERIFY2(set.exit == 0, set.out.constData());
    QCOMPARE(cli.json({u"unit"_s, u"show"_s}).json[u"unit"_s].toObject()[u"address"_s].toString(),
             u"合肥市长江路 1 号"_s);
    const CliResult fixed = cli.json({u"unit"_s, u"set"_s, u"name=别的单位"_s});
    QCOMPARE(fixed.exit, 3);
    QCOMPARE(fixed.errorCode(), u"unit_fixed"_s);
    QCOMPARE(cli.json({u"unit"_s, u"set"_s, u"colour=red"_s}).exit, 2);
}

void TestCliStore::noStoreIsRefused()
{
    Cli cli;
    const CliResult result = cli.json({u"tally"_s});
    QCOMPARE(result.exit, 3);
    QCOMPARE(result.errorCode(), u"no_store"_s);
    QVERIFY(!QFile::exists(cli.folder() + u"/unit.db"_s));
}

void TestCliStore::damageIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("at");
    QTest::newRow("header") << u"unit.db"_s << qint64(20);
    QTest::newRow("page") << u"unit.db"_s << qint64(4096 * 9 + 700);
    QTest::newRow("evidence") << u"evidence.db"_s << qint64(4096 + 300);
    QTest::newRow("key slots") << u"keyslots.json"_s << qint64(60);
    QTest::newRow("seal") << u"seal"_s << qint64(10);
}

void TestCliStore::damageIsFound()
{
    QFETCH(QString, file);
    QFETCH(qint64, at);
    Cli cli;
    cli.init();
    QCOMPARE(cli.json({u"sample"_s, u"--people"_s, u"20"_s, u"--per-person"_s, u"3"_s}).exit, 0);
    QCOMPARE(cli.json({u"verify"_s}).exit, 0);
    flip(cli.folder() + u'/' + file, at);
    const CliResult damaged = cli.json({u"verify"_s});
    QCOMPARE(damaged.exit, 6);
    QVERIFY(damaged.oneValue);
    QCOMPARE(damaged.json[u"ok"_s].toBool(true), false);
    QVERIFY(!damaged.json[u"problems"_s].toArray().isEmpty());
}

void TestCliStore::backupAndRestore()
{
    Cli cli;
    cli.init();
    QCOMPARE(cli.json({u"sample"_s, u"--people"_s, u"20"_s, u"--per-person"_s, u"3"_s}).exit, 0);
    const QString archive = cli.beside(u"unit.zip"_s);
    QCOMPARE(cli.json({u"backup"_s, archive}).exit, 0);
    const QString other = cli.beside(u"other"_s);
    QCOMPARE(cli.json({u"restore"_s, archive}).exit, 3); // there is a store already
    const CliResult restored = cli.json({u"--data"_s, other, u"restore"_s, archive});
    QVERIFY2(restored.exit == 0, restored.out.constData());
    QCOMPARE(cli.json({u"--data"_s, other, u"tally"_s}).json, cli.json({u"tally"_s}).json);
    flip(archive, QFile(archive).size() / 2);
    const CliResult bad = cli.json({u"--data"_s, cli.beside(u"third"_s), u"restore"_s, archive});
    QVERIFY(bad.exit == 4 || bad.exit == 6);
    QVERIFY(!QFile::exists(cli.beside(u"third/unit.db"_s)));
}

void TestCliStore::auditProvesItself()
{
    Cli cli;
    cli.init();
    cli.json({u"unit"_s, u"set"_s, u"industry=教育"_s});
    const CliResult audit = cli.json({u"audit"_s, u"--verify"_s});
    QCOMPARE(audit.exit, 0);
    QCOMPARE(audit.json[u"verified"_s].toBool(), true);
    const QJsonArray entries = audit.json[u"entries"_s].toArray();
    QCOMPARE(entries.last().toObject()[u"action"_s].toString(), u"unit.set"_s);
    QCOMPARE(entries.last().toObject()[u"hash"_s].toString(), audit.json[u"head"_s].toString());
    QCOMPARE(cli.json({u"audit"_s, u"--limit"_s, u"1"_s}).json[u"entries"_s].toArray().size(), 1);
    // Who reads the table reads words.
    const QString table = QString::fromUtf8(cli.plain({u"audit"_s, u"--data"_s, cli.folder()}).out);
    QVERIFY2(table.contains(u"修改单位信息"_s) && table.contains(u"建立单位数据"_s),
             qPrintable(table));
    QVERIFY(!table.contains(u"unit.set"_s));
}

void TestCliStore::plansAndNews()
{
    Cli cli;
    cli.init();
    QCOMPARE(cli.json({u"plans"_s}).json[u"plans"_s].toArray().size(), 0);
    QCOMPARE(cli.json({u"sample"_s, u"--people"_s, u"1"_s, u"--per-person"_s, u"1"_s}).exit, 0);
    const QJsonObject plan = cli.json({u"plans"_s}).json[u"plans"_s].toArray().first().toObject();
    QVERIFY(plan[u"name"_s].toString().contains(u"职称评审"_s));
    QVERIFY(QDate::fromString(plan[u"unit_deadline"_s].toString(), Qt::ISODate).isValid());
    const QJsonArray news = cli.json({u"news"_s}).json[u"news"_s].toArray();
    QVERIFY(news.size() > 1);
    QVERIFY(news.first().toObject()[u"published_at"_s].toString() >=
            news.last().toObject()[u"published_at"_s].toString());
}

QTEST_GUILESS_MAIN(TestCliStore)
#include "test_cli_store.moc"
