// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralprocess.h"
#include "cliprocess.h"
#include "faultyproxy.h"
#include "portalprocess.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

namespace {

QStringList optionsFor(const PortalProcess& portal)
{
    return {u"--portal-issuer"_s, portal.issuer(), u"--portal-client-id"_s, u"titledesk"_s};
}

/// TITLEDESK_BROWSER for as long as this lives.
class Browser {
public:
    explicit Browser(const QStringList& command) { setBrowser(command); }
    ~Browser() { setBrowser({}); }
    Browser(const Browser&) = delete;
    Browser& operator=(const Browser&) = delete;
};

QStringList signIn(const CentralProcess& central)
{
    return {u"sign-in"_s, u"--server"_s, central.url().toString(), u"--portal"_s};
}

/// The account file that central writes for a unit whose desk reaches it at `server`.
bool addAccountFile(const CentralProcess& central, const QUrl& server, const Cli& cli)
{
    QFile details(cli.beside(u"details.json"_s));
    if (!details.open(QIODevice::WriteOnly))
        return false;
    details.write(R"({"name":"试验集团合肥分公司","nature":"private_enterprise","region":"340102",)"
                  R"("affiliation":"county"})");
    details.close();
    QProcess add;
    add.start(QStringLiteral(TITLEDESK_BIN) + u"/titledesk-central"_s,
              {u"unit"_s, u"add"_s, u"--database"_s, u"sqlite:"_s + central.database(),
               u"--account"_s, u"sy01"_s, u"--server"_s, server.toString(), u"--details"_s,
               details.fileName(), u"--account-file"_s, cli.beside(u"account.json"_s)});
    return add.waitForFinished(60'000) && add.exitCode() == 0;
}

} // namespace

/// `sign-in --portal` of the real program, with a real provider, a real server and a scripted
/// browser.
class TestCliPortal : public QObject {
    Q_OBJECT
private slots:
    void M1_signInByPortal();
    void M1_addressIsPrinted();
    void M1_refusals();
    void M1_otherUnitsAccount();
    void M4_registrationWaitsForTheNextSync();
    void M4_accountFilesThatAreNone();
};

void TestCliPortal::M1_signInByPortal()
{
    PortalProcess portal;
    QVERIFY(portal.isUp());
    const CentralProcess central(optionsFor(portal));
    const Cli cli;
    cli.init();
    const Browser browser(PortalProcess::browserCommand({u"--login"_s, u"unit-b"_s}));
    const CliResult first = cli.json(signIn(central));
    QCOMPARE(first.exit, 0);
    QVERIFY(first.oneValue);
    QCOMPARE(first.json[u"signed_in"_s].toBool(), true);
    QVERIFY(!first.json[u"unit_id"_s].toString().isEmpty());
    // The unit is registered by that, so a sync goes; and the next sign-in finds it.
    QCOMPARE(cli.json({u"sync"_s}).exit, 0);
    const CliResult second = cli.json(signIn(central));
    QCOMPARE(second.exit, 0);
    QCOMPARE(second.json[u"unit_id"_s], first.json[u"unit_id"_s]);
}

void TestCliPortal::M1_addressIsPrinted()
{
    PortalProcess portal;
    QVERIFY(portal.isUp());
    const CentralProcess central(optionsFor(portal));
    const Cli cli;
    cli.init();
    // Nobody opens it; somebody reads it and types it elsewhere.
    const auto process = cli.start(signIn(central));
    QByteArray said;
    static const QRegularExpression address(u"http://127\\.0\\.0\\.1\\S+"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        (said += process->readAllStandardError(),
         address.match(QString::fromUtf8(said)).hasMatch() && said.endsWith('\n')),
        60'000);
    QVERIFY(portal.browser({u"--login"_s, u"unit-b"_s})(
        QUrl(address.match(QString::fromUtf8(said)).captured())));
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitCode(), 0);
}

void TestCliPortal::M1_refusals()
{
    PortalProcess portal;
    QVERIFY(portal.isUp());
    const CentralProcess central(optionsFor(portal));
    const CentralProcess alone;
    const Cli cli;
    cli.init();
    const auto refused = [&](const QStringList& arguments) {
        const CliResult result = cli.json(arguments);
        return QString::number(result.exit) + u' ' + result.errorCode();
    };
    {
        const Browser browser(PortalProcess::browserCommand({u"--do"_s, u"deny"_s}));
        QCOMPARE(refused(signIn(central)), u"3 portal_denied"_s);
    }
    {
        const Browser browser({u"/nowhere/browser"_s});
        QCOMPARE(refused(signIn(central)), u"3 portal_no_browser"_s);
    }
    QCOMPARE(refused(signIn(central) + QStringList{u"--timeout"_s, u"1"_s}), u"3 portal_timeout"_s);
    QCOMPARE(refused(signIn(central) + QStringList{u"--timeout"_s, u"0"_s}), u"2 usage"_s);
    QCOMPARE(refused(signIn(central) + QStringList{u"--enrol"_s}), u"2 usage"_s);
    QCOMPARE(refused(signIn(alone)), u"3 portal_not_connected"_s);
    QCOMPARE(refused({u"sync"_s}), u"3 not_signed_in"_s);
}

void TestCliPortal::M1_otherUnitsAccount()
{
    PortalProcess portal;
    QVERIFY(portal.isUp());
    const CentralProcess central(optionsFor(portal));
    const Browser browser(PortalProcess::browserCommand({u"--login"_s, u"unit-b"_s}));
    const Cli first;
    first.init();
    QCOMPARE(first.json(signIn(central)).exit, 0);
    // The same account, in the folder of another unit: nothing of it gets in.
    const Cli other;
    QCOMPARE(other
                 .json({u"init"_s, u"--name"_s, u"另一单位"_s, u"--nature"_s, u"government"_s,
                        u"--region"_s, u"340000"_s, u"--affiliation"_s, u"province"_s})
                 .exit,
             0);
    const CliResult result = other.json(signIn(central));
    QCOMPARE(result.exit, 3);
    QCOMPARE(result.errorCode(), u"portal_other_unit"_s);
    QCOMPARE(other.json({u"sync"_s}).errorCode(), u"not_signed_in"_s);
}

void TestCliPortal::M4_registrationWaitsForTheNextSync()
{
    const CentralProcess central{QStringList()};
    FaultyProxy proxy(central.url());
    const Cli cli;
    QVERIFY(addAccountFile(central, proxy.url(), cli));
    proxy.fail(FaultyProxy::Fault::ServerError, "/v1/enrolments");
    const CliResult made =
        cli.json({u"init"_s, u"--account-file"_s, cli.beside(u"account.json"_s)});
    QCOMPARE(made.exit, 0);
    QVERIFY(made.oneValue);
    QCOMPARE(made.json[u"registered"_s].toBool(true), false);
    QVERIFY(!made.json[u"recovery_key"_s].toString().isEmpty());
    QCOMPARE(made.json[u"unit"_s][u"name"].toString(), u"试验集团合肥分公司"_s);
    // The account is the file's; the store works; the sync does what waits, once.
    const QStringList account{u"--account"_s, u"sy01"_s};
    QCOMPARE(cli.json(account + QStringList{u"tally"_s}).exit, 0);
    QCOMPARE(cli.json(account + QStringList{u"sync"_s}).exit, 0);
    QCOMPARE(cli.json(account + QStringList{u"sync"_s}).exit, 0);
}

void TestCliPortal::M4_accountFilesThatAreNone()
{
    const Cli cli;
    QFile file(cli.beside(u"account.json"_s));
    const auto refused = [&] {
        const CliResult result = cli.json({u"init"_s, u"--account-file"_s, file.fileName()});
        return QString::number(result.exit) + u' ' + result.errorCode();
    };
    QCOMPARE(refused(), u"4 cannot_read"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    QCOMPARE(refused(), u"4 bad_account_file"_s);
    QVERIFY(!QFile::exists(cli.folder()));
}

QTEST_GUILESS_MAIN(TestCliPortal)
#include "test_cli_portal.moc"
