// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralprocess.h"
#include "cliprocess.h"
#include "faultyproxy.h"
#include "store.h"

#include <QSet>
#include <QTest>

#include <semaphore>

using namespace Qt::StringLiterals;
using namespace titledesk;
using Fault = FaultyProxy::Fault;

namespace {

constexpr int kDecisions = 195; ///< registrations, and three of their achievements

/// A unit with decisions that wait, and what they are.
QSet<QString> decide(const Cli& cli)
{
    cli.init();
    cli.json({u"import"_s, inputFile(u"人员花名册.xlsx"_s), inputFile(u"论文.xlsx"_s)});
    QSet<QString> decisions;
    for (const QStringList& command :
         {QStringList{u"pass"_s, u"--kind"_s, u"registration"_s, u"--all"_s},
          QStringList{u"pass"_s, u"--item"_s, u"paper"_s, u"--limit"_s, u"2"_s, u"--all"_s},
          QStringList{u"return"_s, u"--item"_s, u"paper"_s, u"--limit"_s, u"1"_s, u"--all"_s,
                      u"--opinion"_s, u"请补充。"_s}})
        for (const QJsonValue id : cli.json(command).json[u"decisions"_s].toArray())
            decisions.insert(id.toString());
    return decisions;
}

void enrol(const Cli& cli, const QUrl& server)
{
    QCOMPARE(cli.json({u"sign-in"_s, u"--server"_s, server.toString(), u"--enrol"_s}).exit, 0);
}

void compareOnce(const CentralProcess& central, const QSet<QString>& decisions)
{
    const QStringList held = central.decisions();
    QCOMPARE(held.size(), decisions.size());
    QCOMPARE(QSet<QString>(held.begin(), held.end()), decisions);
}

/// The store's write lock, held as another program would.
class WriteLock {
public:
    explicit WriteLock(Store& store)
        : m_future(store.write([this](Connection&) -> Result<void> {
            m_taken.release();
            m_release.acquire();
            return {};
        }))
    {
        m_taken.acquire();
    }
    ~WriteLock()
    {
        m_release.release();
        m_future.waitForFinished();
    }
    WriteLock(const WriteLock&) = delete;
    WriteLock& operator=(const WriteLock&) = delete;

private:
    std::binary_semaphore m_taken{0};
    std::binary_semaphore m_release{0};
    QFuture<Result<void>> m_future;
};

void kill(QProcess& process)
{
    QCOMPARE(process.state(), QProcess::Running);
    process.kill();
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
}

} // namespace

/// The real program, a real server, and a process that is killed where it hurts.
class TestCliSync : public QObject {
    Q_OBJECT

private slots:
    void sendsAllOnce();
    void undoOfSentIsRefused();
    void killedBeforeTheRequest();
    void killedBeforeTheReply();
    void killedBeforeTheCommit();
    void unreachableKeepsAll();

private:
    void nextSyncEndsIt(const Cli& cli, const CentralProcess& central,
                        const QSet<QString>& decisions);
};

void TestCliSync::sendsAllOnce()
{
    CentralProcess central;
    Cli cli;
    const QSet<QString> decisions = decide(cli);
    QCOMPARE(decisions.size(), kDecisions);
    QCOMPARE(cli.json({u"sync"_s}).errorCode(), u"not_signed_in"_s);
    enrol(cli, central.url());
    const CliResult first = cli.json({u"sync"_s});
    QCOMPARE(first.exit, 0);
    QVERIFY(first.oneValue);
    QCOMPARE(first.json[u"pushed"_s].toObject()[u"sent"_s].toInt(), kDecisions);
    QCOMPARE(first.json[u"reconciled"_s].toBool(), true);
    compareOnce(central, decisions);
    const CliResult second = cli.json({u"sync"_s});
    QCOMPARE(second.exit, 0);
    QCOMPARE(second.json[u"pushed"_s].toObject()[u"sent"_s].toInt(), 0);
    QCOMPARE(second.json[u"pushed"_s].toObject()[u"left"_s].toInt(), 0);
    const QJsonObject counts = cli.json({u"outbox"_s}).json[u"counts"_s].toObject();
    QCOMPARE(counts[u"sent"_s].toInt(), kDecisions);
    QCOMPARE(counts[u"queued"_s].toInt(), 0);
}

void TestCliSync::undoOfSentIsRefused()
{
    CentralProcess central;
    Cli cli;
    const QSet<QString> decisions = decide(cli);
    enrol(cli, central.url());
    QCOMPARE(cli.json({u"sync"_s}).exit, 0);
    const CliResult undone = cli.json({u"undo"_s, *decisions.begin()});
    QCOMPARE(undone.exit, 3);
    QCOMPARE(undone.json[u"undone"_s].toInt(), 0);
    QCOMPARE(undone.json[u"refused"_s].toArray().first().toObject()[u"code"_s].toString(),
             u"sent"_s);
}

void TestCliSync::nextSyncEndsIt(const Cli& cli, const CentralProcess& central,
                                 const QSet<QString>& decisions)
{
    const CliResult sync = cli.json({u"sync"_s});
    QVERIFY2(sync.exit == 0, sync.out.constData());
    QCOMPARE(sync.json[u"reconciled"_s].toBool(), true);
    QCOMPARE(sync.json[u"pushed"_s].toObject()[u"left"_s].toInt(), 0);
    compareOnce(central, decisions);
    QCOMPARE(cli.json({u"outbox"_s}).json[u"counts"_s].toObject()[u"sent"_s].toInt(),
             int(decisions.size()));
    QCOMPARE(cli.json({u"verify"_s}).exit, 0);
}

void TestCliSync::killedBeforeTheRequest()
{
    CentralProcess central;
    Cli cli;
    const QSet<QString> decisions = decide(cli);
    FaultyProxy proxy(central.url());
    enrol(cli, proxy.url());
    proxy.fail(Fault::HoldRequest, "/v1/decisions");
    const auto process = cli.start({u"sync"_s});
    QVERIFY(proxy.waitHeld());
    kill(*process);
    QVERIFY(central.decisions().isEmpty());
    // What was on its way counts as sending: it may have arrived.
    QVERIFY(cli.json({u"outbox"_s}).json[u"counts"_s].toObject()[u"sending"_s].toInt() > 0);
    proxy.release();
    nextSyncEndsIt(cli, central, decisions);
}

void TestCliSync::killedBeforeTheReply()
{
    CentralProcess central;
    Cli cli;
    const QSet<QString> decisions = decide(cli);
    FaultyProxy proxy(central.url());
    enrol(cli, proxy.url());
    proxy.fail(Fault::HoldReply, "/v1/decisions");
    const auto process = cli.start({u"sync"_s});
    QVERIFY(proxy.waitHeld());
    QVERIFY(!central.decisions().isEmpty());
    kill(*process);
    QVERIFY(cli.json({u"outbox"_s}).json[u"counts"_s].toObject()[u"sending"_s].toInt() > 0);
    proxy.release();
    nextSyncEndsIt(cli, central, decisions);
}

void TestCliSync::killedBeforeTheCommit()
{
    CentralProcess central;
    Cli cli;
    const QSet<QString> decisions = decide(cli);
    FaultyProxy proxy(central.url());
    enrol(cli, proxy.url());
    proxy.fail(Fault::HoldReply, "/v1/decisions");
    auto opened = Store::open(cli.folder(), u"admin"_s, u"Kunlun-2026"_s);
    QVERIFY(bool(opened));
    const auto process = cli.start({u"sync"_s});
    QVERIFY(proxy.waitHeld());
    {
        const WriteLock lock(*opened.value());
        proxy.release();
        // The answer is with the desk now, which cannot write it down.
        QTest::qWait(700);
        kill(*process);
    }
    opened.value().reset();
    const QJsonObject counts = cli.json({u"outbox"_s}).json[u"counts"_s].toObject();
    QCOMPARE(counts[u"sent"_s].toInt(), 0);
    QVERIFY(counts[u"sending"_s].toInt() > 0);
    QVERIFY(!central.decisions().isEmpty());
    nextSyncEndsIt(cli, central, decisions);
}

void TestCliSync::unreachableKeepsAll()
{
    Cli cli;
    const QSet<QString> decisions = decide(cli);
    {
        CentralProcess central;
        enrol(cli, central.url());
    }
    const CliResult sync = cli.json({u"sync"_s});
    QCOMPARE(sync.exit, 5);
    QVERIFY(sync.oneValue);
    QVERIFY(!sync.errorCode().isEmpty());
    const QJsonObject counts = cli.json({u"outbox"_s}).json[u"counts"_s].toObject();
    QCOMPARE(counts[u"queued"_s].toInt() + counts[u"sending"_s].toInt(), int(decisions.size()));
}

QTEST_GUILESS_MAIN(TestCliSync)
#include "test_cli_sync.moc"
