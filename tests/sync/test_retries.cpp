// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralprocess.h"
#include "faultyproxy.h"
#include "serverwait.h"
#include "syncdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

ServerWait waitOf(Store& store)
{
    return waitFor(store.read([](Connection& c) { return serverWait(c); })).value();
}

QByteArray busy(const QByteArray& status, const QByteArray& headers = {})
{
    return FaultyProxy::page(status, "application/problem+json",
                             R"({"type":"urn:titledesk:problem:busy","title":"busy","status":503})",
                             headers);
}

/// A unit of one person with decisions, a server and the proxy between them.
struct Way {
    CentralProcess central;
    FaultyProxy proxy{central.url()};
    StoreFixture unit;
    std::unique_ptr<Store> store = unit.create();

    explicit Way(int courses = 2)
    {
        const auto ids = pendingCourses(*store, courses);
        if (!decide(*store, passing(ids)).value().refused.isEmpty())
            qFatal("not passed");
        enrolAt(*store, proxy.url());
        proxy.forgetRequests();
    }

    void answer(const QByteArray& beginning, const QByteArray& said)
    {
        proxy.answerBy([=](const QByteArray& request) {
            return request.startsWith(beginning) ? std::optional(said) : std::nullopt;
        });
    }
};

} // namespace

/// What is tried again, when, and what is not.
class TestRetries : public QObject {
    Q_OBJECT

private slots:
    void jitterIsFullAndBounded();
    void failureOfTheServerIsRemembered_data();
    void failureOfTheServerIsRemembered();
    void retryAfterWins_data();
    void retryAfterWins();
    void oddAnswersChangeNothing_data();
    void oddAnswersChangeNothing();
    void pausedIsNotAskedAutomatically();
    void portalsRefusalParksNothing();
    void partialReportSaysWhatWasDone();
};

void TestRetries::jitterIsFullAndBounded()
{
    QCOMPARE(jitteredWaitMs(0, 0.0), 0);
    QCOMPARE(jitteredWaitMs(0, 0.5), 1'000);
    QCOMPARE(jitteredWaitMs(3, 0.5), 8'000);
    QCOMPARE(jitteredWaitMs(8, 0.5), 256'000);
    QCOMPARE(jitteredWaitMs(9, 0.5), 450'000); // 15 minutes at most
    QCOMPARE(jitteredWaitMs(1'000'000, 0.5), 450'000);
    ServerWait wait;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(wait.isOver(now));
    wait.nextTry = now.addSecs(1);
    QVERIFY(!wait.isOver(now));
    QVERIFY(wait.isOver(now.addSecs(1)));
    wait.nextTry = now.addYears(1); // kept while the clock was wrong
    QVERIFY(wait.isOver(now));
}

void TestRetries::failureOfTheServerIsRemembered_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("429") << QByteArray("POST /v1/decisions") << busy("429 Too Many Requests");
    QTest::newRow("500") << QByteArray("GET /v1/inbox") << busy("500 Internal Server Error");
    QTest::newRow("gateway") << QByteArray("POST /v1/decisions")
                             << FaultyProxy::page("502 Bad Gateway", "text/html", "<html/>");
    QTest::newRow("network") << QByteArray("GET /v1") << FaultyProxy::drop();
    QTest::newRow("portal") << QByteArray("GET /v1")
                            << FaultyProxy::page("200 OK", "text/html", "<html>Hotel</html>");
    QTest::newRow("bad JSON") << QByteArray("POST /v1/decisions")
                              << FaultyProxy::page("200 OK", "application/json", "{\"results\":[");
}

void TestRetries::failureOfTheServerIsRemembered()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, answer);
    Way way;
    way.answer(path, answer);
    const SyncOutcome failed = syncOnce(*way.store);
    QVERIFY(failed.failure);
    QCOMPARE(failed.failure->code, Error::Code::Unreachable);
    QCOMPARE(failed.report.pushed.left, 3);
    QCOMPARE(waitOf(*way.store).failures, 1);
    QVERIFY(syncOnce(*way.store).failure);
    QCOMPARE(waitOf(*way.store).failures, 2);
    // It outlives a restart, and nobody asks the server before; made long enough for the test.
    way.store.reset();
    way.store = way.unit.open();
    QCOMPARE(waitOf(*way.store).failures, 2);
    QVERIFY(waitFor(way.store->write([](Connection& c) { return noteServerFailed(c, 3600); })));
    way.proxy.answerBy({});
    way.proxy.forgetRequests();
    const SyncOutcome waiting = syncOnce(*way.store, {.automatic = true});
    QVERIFY(waiting.failure);
    QCOMPARE(waiting.failure->reason, u"waiting"_s);
    QVERIFY(waiting.nextTry.isValid());
    QVERIFY(way.proxy.requests().isEmpty());
    QCOMPARE(waitOf(*way.store).failures, 3); // it did not fail: it did not ask
    // By hand it may be asked; that ends the waiting.
    QVERIFY(!syncOnce(*way.store).failure);
    QCOMPARE(waitOf(*way.store).failures, 0);
    QCOMPARE(outboxCounts(*way.store).sent, 3);
    QVERIFY(!syncOnce(*way.store, {.automatic = true}).failure);
}

void TestRetries::retryAfterWins_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("seconds") << QByteArray("Retry-After: 7200\r\n");
    QTest::newRow("a time by the server's clock")
        << QByteArray("Date: Wed, 25 Nov 2020 01:00:00 GMT\r\n"
                      "Retry-After: Wed, 25 Nov 2020 03:00:00 GMT\r\n");
}

void TestRetries::retryAfterWins()
{
    QFETCH(QByteArray, headers);
    Way way;
    way.answer("POST /v1/decisions", busy("503 Service Unavailable", headers));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const SyncOutcome outcome = syncOnce(*way.store);
    const QDateTime after = QDateTime::currentDateTimeUtc();
    QVERIFY(outcome.failure);
    QVERIFY(outcome.nextTry >= before.addSecs(7200));
    QVERIFY(outcome.nextTry <= after.addSecs(7200));
    QCOMPARE(waitOf(*way.store).nextTry.toMSecsSinceEpoch(), outcome.nextTry.toMSecsSinceEpoch());
    const auto sending = outboxEntries(*way.store, OutboxState::Sending);
    QCOMPARE(sending.size(), 3);
    QCOMPARE(sending.first().attempts, 1);
    QVERIFY(!sending.first().serverMessage.isEmpty());
}

void TestRetries::oddAnswersChangeNothing_data()
{
    using Change = std::function<QJsonArray(QJsonArray)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
    row("an id that was not sent", [](QJsonArray results) {
        QJsonObject first = results[0].toObject();
        first[u"id"_s] = u"01900000-0000-7000-8000-000000000000"_s;
        results[0] = first;
        return results;
    });
    row("one result too few", [](QJsonArray results) {
        results.removeLast();
        return results;
    });
    row("a result of no known kind", [](QJsonArray results) {
        QJsonObject first = results[0].toObject();
        first[u"result"_s] = u"perhaps"_s;
        results[0] = first;
        return results;
    });
    row("a receipt that nobody signed", [](QJsonArray results) {
        QJsonObject last = results[2].toObject();
        QJsonObject receipt = last[u"receipt"_s].toObject();
        receipt[u"number"_s] = u"000000-00000000"_s;
        last[u"receipt"_s] = receipt;
        results[2] = last;
        return results;
    });
    row("in another order", [](QJsonArray results) {
        results.append(results.takeAt(0));
        return results;
    });
}

void TestRetries::oddAnswersChangeNothing()
{
    QFETCH(std::function<QJsonArray(QJsonArray)>, change);
    Way way;
    way.proxy.changeBy([&](const QByteArray& request, const QByteArray& reply) {
        if (!request.startsWith("POST /v1/decisions"))
            return reply;
        QJsonObject json = QJsonDocument::fromJson(FaultyProxy::bodyOf(reply)).object();
        json[u"results"_s] = change(json[u"results"_s].toArray());
        return FaultyProxy::withBody(reply, QJsonDocument(json).toJson());
    });
    const SyncOutcome odd = syncOnce(*way.store);
    QVERIFY(odd.failure);
    QCOMPARE(odd.failure->reason, u"not_central"_s);
    QCOMPARE(waitOf(*way.store).failures, 1);
    QCOMPARE(outboxCounts(*way.store).sending, 3);
    way.proxy.changeBy({});
    const SyncOutcome again = syncOnce(*way.store);
    QVERIFY(!again.failure);
    QCOMPARE(again.report.pushed.duplicates, 3);
    QVERIFY(again.report.reconciled);
}

void TestRetries::pausedIsNotAskedAutomatically()
{
    Way way;
    way.proxy.answerBy([](const QByteArray& request) -> std::optional<QByteArray> {
        if (request.startsWith("GET /v1 "))
            return std::nullopt;
        return FaultyProxy::page(
            "401 Unauthorized", "application/problem+json",
            R"({"type":"urn:titledesk:problem:unauthorized","title":"no","status":401})");
    });
    QCOMPARE(syncOnce(*way.store).failure->reason, u"sign_in_needed"_s);
    QCOMPARE(way.proxy.count("POST /v1/tokens"), 1); // renewed once, no more
    way.proxy.forgetRequests();
    QCOMPARE(syncOnce(*way.store, {.automatic = true}).failure->reason, u"sign_in_needed"_s);
    QVERIFY(way.proxy.requests().isEmpty());
}

void TestRetries::portalsRefusalParksNothing()
{
    Way way;
    way.answer("POST /v1/decisions",
               FaultyProxy::page("400 Bad Request", "text/html", "<html>Pay first</html>"));
    QCOMPARE(syncOnce(*way.store).failure->code, Error::Code::Unreachable);
    QCOMPARE(way.proxy.count("POST /v1/decisions"), 1);
    QCOMPARE(outboxCounts(*way.store).rejected, 0);
    QCOMPARE(outboxCounts(*way.store).sending, 3);
}

void TestRetries::partialReportSaysWhatWasDone()
{
    CentralProcess central;
    FaultyProxy proxy(central.url());
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 620, 0);
    passRegistrations(*store);
    enrolAt(*store, proxy.url());
    std::atomic<int> posts = 0;
    proxy.answerBy([&posts](const QByteArray& request) -> std::optional<QByteArray> {
        const bool isSecond = request.startsWith("POST /v1/decisions") && ++posts == 2;
        return isSecond ? std::optional(busy("503 Service Unavailable")) : std::nullopt;
    });
    const SyncOutcome outcome = syncOnce(*store);
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.report.pushed.sent, 500);
    QCOMPARE(outcome.report.pushed.left, 120);
    const QJsonObject json = outcome.toJson();
    QCOMPARE(json[u"pushed"_s].toObject()[u"sent"_s].toInt(), 500);
    QCOMPARE(json[u"error"_s].toObject()[u"code"_s].toString(), u"busy"_s);
    QVERIFY(!json[u"next_try"_s].toString().isEmpty());
    const SyncOutcome rest = syncOnce(*store);
    QVERIFY(!rest.failure);
    QCOMPARE(rest.report.pushed.sent, 120);
    QVERIFY(rest.report.reconciled);
}

QTEST_GUILESS_MAIN(TestRetries)
#include "test_retries.moc"
