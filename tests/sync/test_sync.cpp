// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralprocess.h"
#include "centralsession.h"
#include "faultyproxy.h"
#include "outbox.h"
#include "records.h"
#include "storefixture.h"
#include "syncservice.h"
#include "vault.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace titledesk;
using Fault = FaultyProxy::Fault;

namespace {

Result<void> enrol(Store& store, const QUrl& server, const QString& code = {})
{
    auto session = CentralSession::open(store, server.toString());
    return session ? session.value()->enrol(code) : Result<void>(session.error());
}

Result<SyncReport> sync(Store& store, SyncOptions options = {})
{
    return runSync(store, Catalog::builtIn(), options);
}

OutboxCounts counts(Store& store)
{
    return waitFor(store.read([](Connection& c) { return Outbox(c).counts(); })).value();
}

void decideEverything(Store& store, int people, int courses)
{
    fill(store, people, courses);
    passRegistrations(store);
    SubmissionQuery query;
    query.items = {u"continuing_education"_s};
    auto ids = allIds(store, query);
    QVERIFY(decide(store, returning({ids.takeLast()})).value().refused.isEmpty());
    QVERIFY(decide(store, passing(ids)).value().refused.isEmpty());
}

#define OK(result)                                                                                 \
    QVERIFY2(result, (result) ? "" : qPrintable((result).error().reason + (result).error().detail))

} // namespace

/// A desk and a real server over real HTTP.
class TestSync : public QObject {
    Q_OBJECT

private slots:
    void sendsOnceAndReconciles();
    void moreThanOneBatch();
    void faultsEndWithEverythingOnce_data();
    void faultsEndWithEverythingOnce();
    void requestIsNamedInTheOutbox();
    void tokenIsRenewedOnce();
    void pausedWhereNoTokenIsTaken();
    void portalsRefusalDoesNotPause();
    void batchIsHalved();
    void notSignedIn();
    void addressMustBeSafe();
    void restoredFolderSignsInForItself();
    void sampleInboxIsTaken();
    void M14_progressOfLaterNodesArrives();
    void cancelledKeepsEverything();
};

void TestSync::sendsOnceAndReconciles()
{
    CentralProcess central;
    StoreFixture unit;
    auto store = unit.create();
    decideEverything(*store, 3, 2);
    const auto enrolled = enrol(*store, central.url());
    OK(enrolled);
    const auto first = sync(*store);
    OK(first);
    QCOMPARE(first.value().pushed.sent, 9);
    QCOMPARE(first.value().pushed.left, 0);
    QVERIFY(first.value().reconciled);
    QVERIFY(!first.value().isPartial());
    const auto second = sync(*store);
    OK(second);
    QCOMPARE(second.value().pushed.sent, 0);
    QVERIFY(second.value().reconciled);
    QCOMPARE(counts(*store).sent, 9);
}

void TestSync::moreThanOneBatch()
{
    CentralProcess central;
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 620, 0);
    passRegistrations(*store);
    OK(enrol(*store, central.url()));
    const auto report = sync(*store);
    OK(report);
    QCOMPARE(report.value().pushed.sent, 620);
    QVERIFY(report.value().reconciled);
}

void TestSync::faultsEndWithEverythingOnce_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("secondIsDuplicate");
    const auto row = [](const char* name, Fault fault, const char* path, bool duplicate) {
        QTest::newRow(name) << int(fault) << QByteArray(path) << duplicate;
    };
    row("request lost", Fault::DropRequest, "/v1/decisions", false);
    row("reply lost", Fault::DropReply, "/v1/decisions", true);
    row("reply cut", Fault::CutReply, "/v1/decisions", true);
    row("server busy", Fault::ServerError, "/v1/decisions", false);
    row("captive portal", Fault::CaptivePortal, "/v1/decisions", false);
    row("portal at discovery", Fault::CaptivePortal, "/v1", false);
    row("inbox lost", Fault::DropReply, "/v1/inbox", false);
}

void TestSync::faultsEndWithEverythingOnce()
{
    QFETCH(int, fault);
    QFETCH(QByteArray, path);
    QFETCH(bool, secondIsDuplicate);
    CentralProcess central;
    FaultyProxy proxy(central.url());
    StoreFixture unit;
    auto store = unit.create();
    decideEverything(*store, 2, 2);
    OK(enrol(*store, proxy.url()));
    proxy.fail(Fault(fault), path, 3); // QNetworkAccessManager itself tries a lost connection again
    const auto failed = sync(*store);
    if (failed)
        QVERIFY(failed.value().pushed.duplicates + failed.value().pushed.sent == 6);
    else
        QCOMPARE(failed.error().code, Error::Code::Unreachable);
    QCOMPARE(counts(*store).queued + counts(*store).sending + counts(*store).sent, 6);
    proxy.fail(Fault::None, {});
    const auto again = sync(*store);
    OK(again);
    if (!failed)
        QCOMPARE(secondIsDuplicate ? again.value().pushed.duplicates : again.value().pushed.sent,
                 6);
    QVERIFY(again.value().reconciled);
    QCOMPARE(counts(*store).sent, 6);
}

void TestSync::requestIsNamedInTheOutbox()
{
    CentralProcess central;
    FaultyProxy proxy(central.url());
    StoreFixture unit;
    auto store = unit.create();
    decideEverything(*store, 1, 1);
    OK(enrol(*store, proxy.url()));
    proxy.fail(Fault::ServerError, "/v1/decisions");
    QVERIFY(!sync(*store));
    const QString sent = proxy.failedRequestId();
    QVERIFY(!sent.isEmpty());
    const auto entries =
        waitFor(store->read([](Connection& c) { return Outbox(c).entries(OutboxState::Sending); }));
    OK(entries);
    QCOMPARE(entries.value().size(), 2);
    for (const OutboxEntry& entry : entries.value())
        QCOMPARE(entry.requestId, sent);
}

void TestSync::tokenIsRenewedOnce()
{
    CentralProcess central;
    FaultyProxy proxy(central.url());
    StoreFixture unit;
    auto store = unit.create();
    decideEverything(*store, 1, 1);
    OK(enrol(*store, proxy.url()));
    proxy.fail(Fault::Unauthorized, "/v1/decisions");
    const auto report = sync(*store);
    OK(report);
    QCOMPARE(report.value().pushed.sent, 2);
    QVERIFY(!centralSignIn(*store).value().paused);
}

void TestSync::pausedWhereNoTokenIsTaken()
{
    CentralProcess central;
    FaultyProxy proxy(central.url());
    StoreFixture unit;
    auto store = unit.create();
    decideEverything(*store, 1, 1);
    OK(enrol(*store, proxy.url()));
    proxy.fail(Fault::Unauthorized, "/v1/decisions", 2);
    QCOMPARE(sync(*store).error().reason, u"sign_in_needed"_s);
    QVERIFY(centralSignIn(*store).value().paused);
    QCOMPARE(counts(*store).sending, 2);
    OK(enrol(*store, proxy.url()));
    QVERIFY(!centralSignIn(*store).value().paused);
    const auto again = sync(*store);
    OK(again);
    QCOMPARE(again.value().pushed.sent, 2);
}

void TestSync::portalsRefusalDoesNotPause()
{
    CentralProcess central;
    FaultyProxy proxy(central.url());
    StoreFixture unit;
    auto store = unit.create();
    decideEverything(*store, 1, 1);
    OK(enrol(*store, proxy.url()));
    proxy.fail(Fault::Captive401, "/v1/decisions", 10);
    QCOMPARE(sync(*store).error().code, Error::Code::Unreachable);
    QVERIFY(!centralSignIn(*store).value().paused);
    proxy.fail(Fault::None, {});
    OK(sync(*store));
    QCOMPARE(counts(*store).sent, 2);
}

void TestSync::batchIsHalved()
{
    CentralProcess central;
    FaultyProxy proxy(central.url());
    StoreFixture unit;
    auto store = unit.create();
    decideEverything(*store, 3, 2);
    OK(enrol(*store, proxy.url()));
    // 9 are refused, then 4, then 2, then the one: it alone is parked.
    proxy.fail(Fault::TooLarge, "/v1/decisions", 4);
    const auto report = sync(*store);
    OK(report);
    // The two that stand behind it of the same person wait for it.
    QCOMPARE(report.value().pushed.rejected, 1);
    QCOMPARE(report.value().pushed.sent, 6);
    QCOMPARE(report.value().pushed.left, 2);
    const auto parked = waitFor(
        store->read([](Connection& c) { return Outbox(c).entries(OutboxState::Rejected); }));
    OK(parked);
    QVERIFY(!parked.value().isEmpty());
    QCOMPARE(parked.value().first().problemType, u"too-large"_s);
    for (const OutboxEntry& entry : parked.value()) {
        const QString decision = entry.decision;
        OK(waitFor(store->write([&](Connection& c) { return Outbox(c).retry(decision); })));
    }
    OK(sync(*store));
    QCOMPARE(counts(*store).sent, 9);
}

void TestSync::notSignedIn()
{
    StoreFixture unit;
    auto store = unit.create();
    QCOMPARE(sync(*store).error().reason, u"not_signed_in"_s);
    CentralProcess closed{QStringList()};
    const auto refused = enrol(*store, closed.url());
    QCOMPARE(refused.error().reason, u"enrolment_code_required"_s);
}

void TestSync::addressMustBeSafe()
{
    QCOMPARE(CentralClient::checkedAddress(u"http://rsj.example.org"_s).error().reason,
             u"not_https"_s);
    QCOMPARE(CentralClient::checkedAddress(u"ftp://rsj.example.org"_s).error().reason,
             u"bad_address"_s);
    QCOMPARE(CentralClient::checkedAddress({}).error().reason, u"bad_address"_s);
    QVERIFY(CentralClient::checkedAddress(u"https://rsj.example.org/titles"_s));
    QVERIFY(CentralClient::checkedAddress(u"http://127.0.0.1:8480"_s));
    QVERIFY(CentralClient::checkedAddress(u"http://[::1]:8480"_s));
}

void TestSync::restoredFolderSignsInForItself()
{
    CentralProcess central;
    StoreFixture one;
    auto first = one.create();
    decideEverything(*first, 2, 1);
    OK(enrol(*first, central.url()));
    OK(sync(*first));
    // The same unit at another machine: a backup restored there.
    const QString backup = one.beside(u"unit.tdbackup"_s);
    OK(backupStore(*first, backup));
    const QString folder = one.beside(u"second"_s);
    OK(restoreStore(backup, folder, u"admin"_s, sampleUnit().password));
    auto opened = Store::open(folder, u"admin"_s, sampleUnit().password);
    OK(opened);
    Store& second = *opened.value();
    const auto report = sync(second);
    QVERIFY(!report);
    QCOMPARE(report.error().reason, u"sign_in_needed"_s);
    QVERIFY(second.session().desk != first->session().desk);
    const auto signIn = centralSignIn(second);
    OK(signIn);
    QVERIFY(signIn.value().paused);
}

void TestSync::sampleInboxIsTaken()
{
    CentralProcess central({u"--enrol"_s, u"--sample"_s});
    StoreFixture unit;
    auto store = unit.create();
    OK(enrol(*store, central.url()));
    const auto report = sync(*store);
    OK(report);
    QVERIFY(report.value().pulled.pages >= 1);
    QVERIFY(report.value().pulled.upserts > 0);
    QCOMPARE(report.value().pulled.refused, 0);
    QVERIFY(!allIds(*store).isEmpty());
    const auto again = sync(*store);
    OK(again);
    QCOMPARE(again.value().pulled.upserts, 0);
}

void TestSync::M14_progressOfLaterNodesArrives()
{
    CentralProcess central({u"--enrol"_s, u"--sample"_s});
    StoreFixture unit;
    auto store = unit.create();
    OK(enrol(*store, central.url()));
    OK(sync(*store));
    SubmissionQuery query;
    query.later = SubmissionQuery::Later::Returned;
    const auto returned = allIds(*store, query);
    QCOMPARE(returned.size(), 1);
    const auto detail = waitFor(store->read([&](Connection& c) {
        return Submissions(c, Catalog::builtIn()).detail(returned.first(), u"admin"_s);
    }));
    OK(detail);
    QCOMPARE(detail.value().row.person.name, u"试周文华"_s);
    QVERIFY(detail.value().row.application->planKnown);
    const auto later = detail.value().row.application->later;
    QCOMPARE(later.size(), 1);
    QCOMPARE(later.first().node, u"主管部门审核"_s);
    QCOMPARE(later.first().result, LaterResult::Returned);
    QVERIFY(later.first().opinion.contains(u"继续教育"));
    // Nothing twice, whatever comes again.
    OK(sync(*store));
    QCOMPARE(allIds(*store, query), returned);
    // The unit gives it back to the person, which central accepts as a correction of its pass.
    DecisionRequest back = returning(returned);
    back.correcting = true;
    const auto decided = decide(*store, back);
    OK(decided);
    QVERIFY(decided.value().refused.isEmpty());
    QVERIFY(allIds(*store, query).isEmpty());
    const auto sent = sync(*store);
    OK(sent);
    QCOMPARE(sent.value().pushed.sent, 1);
}

void TestSync::cancelledKeepsEverything()
{
    CentralProcess central;
    FaultyProxy proxy(central.url());
    StoreFixture unit;
    auto store = unit.create();
    decideEverything(*store, 1, 1);
    OK(enrol(*store, proxy.url()));
    proxy.fail(Fault::HoldRequest, "/v1/decisions");
    std::stop_source stop;
    std::jthread canceller([&] {
        proxy.waitHeld();
        stop.request_stop();
    });
    const auto report = runSync(*store, Catalog::builtIn(), {}, stop.get_token());
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Cancelled);
    proxy.release();
    proxy.fail(Fault::None, {});
    canceller.join();
    const auto again = sync(*store);
    OK(again);
    QCOMPARE(counts(*store).sent, 2);
    QVERIFY(again.value().reconciled);
}

QTEST_GUILESS_MAIN(TestSync)
#include "test_sync.moc"
