// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

const QString kPassword = u"Kunlun-2026"_s;

QStringList as(const QString& account, const QStringList& rest)
{
    return QStringList{u"--account"_s, account} + rest;
}

/// `account add` with the new password on the second line.
CliResult add(Cli& cli, const QString& name, const QString& role)
{
    const QByteArray input = kPassword.toUtf8() + '\n' + name.toUtf8() + "-2026\n";
    return cli.json({u"--password-stdin"_s, u"account"_s, u"add"_s, name, u"--role"_s, role,
                     u"--display-name"_s, name + u"老师"_s},
                    input);
}

QJsonObject accountIn(const CliResult& list, const QString& name)
{
    for (const QJsonValue each : list.json[u"accounts"_s].toArray()) {
        if (each.toObject()[u"name"_s].toString() == name)
            return each.toObject();
    }
    return {};
}

} // namespace

/// Several accounts of one unit, from the command line.
class TestCliAccounts : public QObject {
    Q_OBJECT

private slots:
    void addListAndOpen();
    void usage_data();
    void usage();
    void newPasswords();
    void rolesAreKept();
    void removeMakesANewKey();
    void lastAdministratorStays();
    void rekeyKeepsEverything();
    void killedRekeyLeavesAWholeStore();
};

void TestCliAccounts::addListAndOpen()
{
    Cli cli;
    cli.init();
    const CliResult added = add(cli, u"wang"_s, u"reviewer"_s);
    QVERIFY2(added.exit == 0, added.out.constData());
    QVERIFY(added.oneValue);
    QCOMPARE(added.json[u"ok"_s].toBool(), true);
    QCOMPARE(added.json[u"account"_s].toObject()[u"role"_s].toString(), u"reviewer"_s);
    const CliResult list = cli.json({u"account"_s, u"list"_s});
    QCOMPARE(list.exit, 0);
    QCOMPARE(list.json[u"ok"_s].toBool(), true);
    QCOMPARE(list.json[u"accounts"_s].toArray().size(), 2);
    QCOMPARE(accountIn(list, u"wang"_s)[u"display_name"_s].toString(), u"wang老师"_s);
    QCOMPARE(accountIn(list, u"wang"_s)[u"state"_s].toString(), u"active"_s);
    QCOMPARE(accountIn(list, u"admin"_s)[u"role"_s].toString(), u"administrator"_s);
    const QByteArray shown = cli.plain({u"--data"_s, cli.folder(), u"account"_s, u"list"_s}).out;
    QVERIFY(QString::fromUtf8(shown).contains(u"审核员"_s));
    cli.setPassword(u"wang-2026"_s);
    QCOMPARE(cli.json(as(u"wang"_s, {u"tally"_s})).exit, 0);
    QCOMPARE(cli.json({u"tally"_s}).exit, 3);
}

void TestCliAccounts::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown") << QStringList{u"frobnicate"_s};
    QTest::newRow("add nobody") << QStringList{u"add"_s};
    QTest::newRow("unknown role") << QStringList{u"add"_s, u"li"_s, u"--role"_s, u"king"_s};
    QTest::newRow("remove nobody") << QStringList{u"remove"_s};
    QTest::newRow("list somebody") << QStringList{u"list"_s, u"li"_s};
    // A password is never an argument, and nobody is here to be asked.
    QTest::newRow("no new password") << QStringList{u"add"_s, u"li"_s};
    QTest::newRow("password as an argument")
        << QStringList{u"add"_s, u"li"_s, u"--password"_s, u"secret-2026"_s};
}

void TestCliAccounts::usage()
{
    QFETCH(QStringList, arguments);
    static Cli cli;
    if (!QFile::exists(cli.folder()))
        cli.init();
    const CliResult result = cli.json(QStringList{u"account"_s} + arguments);
    QCOMPARE(result.exit, 2);
    QVERIFY(result.oneValue);
    QCOMPARE(result.errorCode(), u"usage"_s);
}

void TestCliAccounts::newPasswords()
{
    Cli cli;
    cli.init();
    QCOMPARE(add(cli, u"wang"_s, u"reviewer"_s).exit, 0);
    // One's own: the old one opens, the new one is the second line.
    const CliResult own =
        cli.json(as(u"wang"_s, {u"--password-stdin"_s, u"account"_s, u"password"_s}),
                 "wang-2026\nwang-2027\n");
    QVERIFY2(own.exit == 0, own.out.constData());
    cli.setPassword(u"wang-2026"_s);
    QCOMPARE(cli.json(as(u"wang"_s, {u"tally"_s})).errorCode(), u"wrong_password"_s);
    cli.setPassword(u"wang-2027"_s);
    QCOMPARE(cli.json(as(u"wang"_s, {u"tally"_s})).exit, 0);
    // A reviewer sets nobody else's; an administrator does, from the environment.
    qputenv("TITLEDESK_NEW_PASSWORD", "wang-2028");
    const CliResult others = cli.json(as(u"wang"_s, {u"account"_s, u"password"_s, u"admin"_s}));
    QCOMPARE(others.exit, 3);
    QCOMPARE(others.errorCode(), u"administrator_only"_s);
    cli.setPassword(kPassword);
    QCOMPARE(cli.json({u"account"_s, u"password"_s, u"wang"_s}).exit, 0);
    qputenv("TITLEDESK_NEW_PASSWORD", "short");
    const CliResult tooShort = cli.json({u"account"_s, u"password"_s, u"wang"_s});
    QCOMPARE(tooShort.exit, 3);
    QCOMPARE(tooShort.errorCode(), u"password_short"_s);
    qunsetenv("TITLEDESK_NEW_PASSWORD");
    cli.setPassword(u"wang-2028"_s);
    QCOMPARE(cli.json(as(u"wang"_s, {u"tally"_s})).exit, 0);
}

void TestCliAccounts::rolesAreKept()
{
    Cli cli;
    cli.init();
    QCOMPARE(cli.json({u"sample"_s, u"--people"_s, u"5"_s, u"--per-person"_s, u"2"_s}).exit, 0);
    QCOMPARE(add(cli, u"wang"_s, u"reviewer"_s).exit, 0);
    QCOMPARE(add(cli, u"zhao"_s, u"read_only"_s).exit, 0);
    const auto code = [&](const QString& account, const QStringList& rest) {
        cli.setPassword(account + u"-2026"_s);
        const CliResult result = cli.json(as(account, rest));
        return result.exit == 3 ? result.errorCode() : QString::number(result.exit);
    };
    const QStringList pass{u"pass"_s,    u"--all"_s,     u"--each"_s, u"--state"_s,
                           u"pending"_s, u"--opinion"_s, u"同意"_s};
    const QString reads = u"read_only_account"_s;
    const QString only = u"administrator_only"_s;
    QCOMPARE(code(u"zhao"_s, {u"list"_s, u"--limit"_s, u"1"_s}), u"0"_s);
    QCOMPARE(code(u"zhao"_s, pass), reads);
    QCOMPARE(code(u"zhao"_s, {u"import"_s, inputFile(u"论文.xlsx"_s)}), reads);
    QCOMPARE(code(u"zhao"_s, {u"sync"_s}), reads);
    QCOMPARE(code(u"zhao"_s, {u"sign-in"_s, u"--server"_s, u"http://127.0.0.1:1"_s, u"--enrol"_s}),
             reads);
    QCOMPARE(code(u"zhao"_s, {u"backup"_s, cli.beside(u"z.tdbackup"_s)}), reads);
    QCOMPARE(code(u"zhao"_s, {u"sample"_s, u"--people"_s, u"1"_s, u"--per-person"_s, u"1"_s}),
             reads);
    for (const QString& account : {u"wang"_s, u"zhao"_s}) {
        QCOMPARE(code(account, {u"unit"_s, u"set"_s, u"industry=教育"_s}), only);
        QCOMPARE(code(account, {u"account"_s, u"remove"_s, u"admin"_s}), only);
        QCOMPARE(code(account, {u"rekey"_s}), only);
    }
    QVERIFY(QStringList({u"0"_s, u"1"_s}).contains(code(u"wang"_s, pass)));
    QCOMPARE(code(u"wang"_s, {u"backup"_s, cli.beside(u"w.tdbackup"_s)}), u"0"_s);
}

void TestCliAccounts::removeMakesANewKey()
{
    Cli cli;
    cli.init();
    QCOMPARE(cli.json({u"sample"_s, u"--people"_s, u"10"_s, u"--per-person"_s, u"3"_s}).exit, 0);
    QCOMPARE(add(cli, u"wang"_s, u"administrator"_s).exit, 0);
    const CliResult tally = cli.json({u"tally"_s});
    const QString backup = cli.beside(u"before.tdbackup"_s);
    QCOMPARE(cli.json({u"backup"_s, backup}).exit, 0);
    const CliResult removed = cli.json({u"account"_s, u"remove"_s, u"wang"_s});
    QVERIFY2(removed.exit == 0, removed.out.constData());
    QCOMPARE(removed.json[u"ok"_s].toBool(), true);
    QCOMPARE(removed.json[u"account"_s].toObject()[u"state"_s].toString(), u"removed"_s);
    QCOMPARE(cli.json({u"verify"_s}).exit, 0);
    QCOMPARE(cli.json({u"tally"_s}).json, tally.json);
    QCOMPARE(cli.json({u"account"_s, u"remove"_s, u"wang"_s}).errorCode(), u"unknown_account"_s);
    cli.setPassword(u"wang-2026"_s);
    QCOMPARE(cli.json(as(u"wang"_s, {u"tally"_s})).errorCode(), u"wrong_password"_s);
    // The backup of then opens with the password of then.
    const QString then = cli.beside(u"then"_s);
    const CliResult restored = cli.json(as(u"wang"_s, {u"--data"_s, then, u"restore"_s, backup}));
    QVERIFY2(restored.exit == 0, restored.out.constData());
    QCOMPARE(cli.json(as(u"wang"_s, {u"--data"_s, then, u"tally"_s})).json, tally.json);
}

void TestCliAccounts::lastAdministratorStays()
{
    Cli cli;
    cli.init();
    QCOMPARE(cli.json({u"account"_s, u"remove"_s, u"admin"_s}).errorCode(),
             u"last_administrator"_s);
    const CliResult lower =
        cli.json({u"account"_s, u"change"_s, u"admin"_s, u"--role"_s, u"reviewer"_s});
    QCOMPARE(lower.exit, 3);
    QCOMPARE(lower.errorCode(), u"last_administrator"_s);
    QCOMPARE(cli.json({u"tally"_s}).exit, 0);
}

void TestCliAccounts::rekeyKeepsEverything()
{
    Cli cli;
    cli.init();
    QCOMPARE(cli.json({u"sample"_s, u"--people"_s, u"20"_s, u"--per-person"_s, u"3"_s}).exit, 0);
    QCOMPARE(add(cli, u"wang"_s, u"reviewer"_s).exit, 0);
    const CliResult tally = cli.json({u"tally"_s});
    const CliResult rekeyed = cli.json({u"rekey"_s});
    QVERIFY2(rekeyed.exit == 0, rekeyed.out.constData());
    QCOMPARE(rekeyed.json[u"ok"_s].toBool(), true);
    QCOMPARE(cli.json({u"tally"_s}).json, tally.json);
    QCOMPARE(cli.json({u"verify"_s}).json[u"ok"_s].toBool(), true);
    const CliResult audit = cli.json({u"audit"_s, u"--verify"_s});
    QCOMPARE(audit.json[u"verified"_s].toBool(), true);
    cli.setPassword(u"wang-2026"_s);
    QCOMPARE(cli.json(as(u"wang"_s, {u"tally"_s})).exit, 0);
    QCOMPARE(QDir(cli.beside({})).entryList({u"unit.new-*"_s, u"unit.rekey"_s}, QDir::AllEntries),
             QStringList());
}

/// The real program, killed at whatever moment.
void TestCliAccounts::killedRekeyLeavesAWholeStore()
{
    Cli cli;
    cli.init();
    QCOMPARE(cli.json({u"sample"_s, u"--people"_s, u"150"_s, u"--per-person"_s, u"8"_s}).exit, 0);
    const CliResult tally = cli.json({u"tally"_s});
    QRandomGenerator random(17);
    int ended = 0;
    for (int i = 0; i < 12; ++i) {
        const auto running = cli.start({u"rekey"_s});
        if (running->waitForFinished(20 + random.bounded(400)))
            ++ended;
        else
            running->kill();
        running->waitForFinished();
        const CliResult after = cli.json({u"tally"_s});
        QVERIFY2(after.exit == 0, after.out.constData());
        QCOMPARE(after.json, tally.json);
    }
    QVERIFY2(ended < 12, "at least one was killed");
    QCOMPARE(cli.json({u"verify"_s}).exit, 0);
    QCOMPARE(cli.json({u"rekey"_s}).exit, 0);
    QStringList rest = QDir(cli.beside({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    rest.removeAll(u"unit.in-use"_s);
    QCOMPARE(rest, QStringList{u"unit"_s});
}

QTEST_GUILESS_MAIN(TestCliAccounts)
#include "test_cli_accounts.moc"
