// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralprocess.h"
#include "evidenceupload.h"
#include "faultyproxy.h"
#include "syncdesk.h"

#include <QCryptographicHash>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

constexpr int kSize = 300'000;
constexpr int kChunk = 65'536;

QByteArray problem(const QByteArray& status, const QByteArray& type)
{
    return FaultyProxy::page(status, "application/problem+json",
                             R"({"type":"urn:titledesk:problem:)" + type +
                                 R"(","title":"no","status":)" + status.left(3) + "}");
}

bool isPatch(const QByteArray& request)
{
    return request.startsWith("PATCH ");
}

bool isCreation(const QByteArray& request)
{
    return request.startsWith("POST /v1/evidence ");
}

QVector<qint64> patchOffsets(const FaultyProxy& proxy)
{
    QVector<qint64> offsets;
    for (const QByteArray& request : proxy.requests())
        if (isPatch(request))
            offsets.append(FaultyProxy::headerOf(request, "upload-offset").toLongLong());
    return offsets;
}

} // namespace

/// Evidence on its way to a real server, over a proxy that does to it what networks do.
class TestEvidenceUp : public QObject {
    Q_OBJECT

private slots:
    void fileThatIsGoneStopsOnlyWhatNamesIt();
    void refusedFileStopsOnlyWhatNamesIt_data();
    void refusedFileStopsOnlyWhatNamesIt();
    void missingThereGoesUpAgainInTheSameSync();
    void missingThereForGoodIsParked();
    void resumesAfterBreaks_data();
    void resumesAfterBreaks();
    void restartResumes();
    void lostUploadIsCreatedAgain_data();
    void lostUploadIsCreatedAgain();
    void chunkFollowsTheServer();
    void sameContentOnce();
    void endpointIsWhereTheDiscoverySays_data();
    void endpointIsWhereTheDiscoverySays();
};

/// A unit, a server and the proxy between them.
struct Way {
    CentralProcess central;
    FaultyProxy proxy{central.url()};
    StoreFixture unit;
    std::unique_ptr<Store> store = unit.create();
    QVector<SubmissionId> courses = pendingCourses(*store, 3);

    Way()
    {
        smallChunks();
        enrolAt(*store, proxy.url());
    }

    void smallChunks()
    {
        proxy.changeBy([](const QByteArray& request, const QByteArray& reply) {
            return changedDiscovery(request, reply, u"chunk_bytes"_s, kChunk);
        });
    }

    /// Passes all courses, the first of which has this file.
    EvidenceRef pass(const QString& name = u"one.pdf"_s, int size = kSize)
    {
        const EvidenceRef file = storedContent(*store, unit, name, size);
        attach(*store, courses.first(), file);
        if (!decide(*store, passing(courses)).value().refused.isEmpty())
            qFatal("not passed");
        proxy.forgetRequests();
        return file;
    }

    void isWhole(const EvidenceRef& file) const { QCOMPARE(hashAt(central, file), file.sha256); }
};

void TestEvidenceUp::fileThatIsGoneStopsOnlyWhatNamesIt()
{
    Way way;
    const EvidenceRef file = way.pass();
    const auto removed = waitFor(way.store->writeEvidence([&](Connection& c) {
        auto gone = c.script(u"DELETE FROM chunk"_s);
        return gone ? c.script(u"DELETE FROM content"_s) : gone;
    }));
    QVERIFY(removed);
    const SyncOutcome outcome = syncOnce(*way.store);
    QVERIFY2(!outcome.failure, outcome.failure ? qPrintable(outcome.failure->detail) : "");
    // The registration goes; behind the course that cannot go, its person's others wait.
    QCOMPARE(outcome.report.pushed.rejected, 1);
    QCOMPARE(outcome.report.pushed.sent, 1);
    QCOMPARE(outcome.report.pushed.left, 2);
    const auto parked = outboxEntries(*way.store, OutboxState::Rejected);
    QCOMPARE(parked.size(), 1);
    QCOMPARE(parked.first().problemType, u"evidence-unavailable"_s);
    QVERIFY(!parked.first().serverMessage.isEmpty());
    QCOMPARE(parked.first().submission.value, way.courses.first().value);
    QCOMPARE(way.proxy.count("POST /v1/evidence"), 0);
}

void TestEvidenceUp::refusedFileStopsOnlyWhatNamesIt_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("atPatch");
    QTest::addColumn<QString>("type");
    QTest::newRow("too large") << problem("413 Content Too Large", "too-large") << false
                               << u"evidence-too-large"_s;
    QTest::newRow("a gateway's too large")
        << FaultyProxy::page("413 Too Large", "text/html", "<html/>") << false
        << u"evidence-too-large"_s;
    QTest::newRow("wrong kind") << problem("415 Unsupported", "unsupported-media-type") << false
                                << u"evidence-refused"_s;
    QTest::newRow("unprocessable piece")
        << problem("422 No", "invalid") << true << u"evidence-refused"_s;
    QTest::newRow("never small enough")
        << problem("413 Content Too Large", "too-large") << true << u"evidence-too-large"_s;
}

void TestEvidenceUp::refusedFileStopsOnlyWhatNamesIt()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, atPatch);
    QFETCH(QString, type);
    Way way;
    const EvidenceRef bad = way.pass();
    fill(*way.store, 2, 1);
    passRegistrations(*way.store); // of a second person, whose course has a good file
    SubmissionQuery query;
    query.states = {State::Pending};
    const auto others = allIds(*way.store, query);
    QCOMPARE(others.size(), 1);
    const EvidenceRef good = storedContent(*way.store, way.unit, u"good.pdf"_s, 500);
    attach(*way.store, others.first(), good);
    QVERIFY(decide(*way.store, passing(others)).value().refused.isEmpty());
    way.proxy.answerBy([=](const QByteArray& request) -> std::optional<QByteArray> {
        const bool ofBad = atPatch ? isPatch(request) && !request.contains("good.pdf")
                                   : request.contains(bad.sha256.toLatin1().toBase64());
        if ((atPatch ? isPatch(request) : isCreation(request)) && ofBad)
            return answer;
        return std::nullopt;
    });
    const SyncOutcome outcome = syncOnce(*way.store);
    QVERIFY(!outcome.failure);
    QCOMPARE(outcome.report.pushed.rejected, 1);
    QCOMPARE(outboxEntries(*way.store, OutboxState::Rejected).first().problemType, type);
    QCOMPARE(outboxEntries(*way.store, OutboxState::Rejected).first().submission.value,
             way.courses.first().value);
    way.isWhole(good);
    // Once the server takes it, a retry ends it.
    way.proxy.answerBy({});
    const QString parked = outboxEntries(*way.store, OutboxState::Rejected).first().decision;
    QVERIFY(waitFor(way.store->write([&](Connection& c) { return Outbox(c).retry(parked); })));
    QVERIFY(!syncOnce(*way.store).failure);
    QCOMPARE(outboxCounts(*way.store).sent, 6);
    way.isWhole(bad);
}

void TestEvidenceUp::missingThereGoesUpAgainInTheSameSync()
{
    Way way;
    const EvidenceRef file = way.pass();
    std::atomic<int> lies = 1;
    way.proxy.answerBy([&lies](const QByteArray& request) -> std::optional<QByteArray> {
        if (request.startsWith("HEAD /v1/evidence/") && lies-- > 0)
            return FaultyProxy::page("200 OK", "application/octet-stream", {});
        return std::nullopt;
    });
    const SyncOutcome outcome = syncOnce(*way.store);
    QVERIFY(!outcome.failure);
    QCOMPARE(outcome.report.pushed.sent, 4);
    QCOMPARE(outcome.report.pushed.rejected, 0);
    QCOMPARE(outcome.report.evidence.files, 1);
    QCOMPARE(way.proxy.count("POST /v1/decisions"), 2);
    QVERIFY(outcome.report.reconciled);
    way.isWhole(file);
}

void TestEvidenceUp::missingThereForGoodIsParked()
{
    Way way;
    way.pass();
    way.proxy.answerBy([](const QByteArray& request) -> std::optional<QByteArray> {
        if (request.startsWith("HEAD /v1/evidence/"))
            return FaultyProxy::page("200 OK", "application/octet-stream", {});
        return std::nullopt;
    });
    const SyncOutcome outcome = syncOnce(*way.store);
    QVERIFY(!outcome.failure);
    QCOMPARE(outcome.report.pushed.rejected, 1);
    QCOMPARE(outboxEntries(*way.store, OutboxState::Rejected).first().problemType,
             u"evidence-missing"_s);
    QCOMPARE(way.proxy.count("POST /v1/decisions"), 2);
}

void TestEvidenceUp::resumesAfterBreaks_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("afterwards");
    QTest::newRow("request lost") << FaultyProxy::drop() << false;
    QTest::newRow("reply lost") << FaultyProxy::drop() << true;
    QTest::newRow("another offset") << problem("409 Conflict", "offset-mismatch") << false;
    QTest::newRow("offset moved on") << problem("409 Conflict", "offset-mismatch") << true;
    QTest::newRow("piece damaged") << problem("460 Checksum", "checksum-mismatch") << false;
    QTest::newRow("locked") << problem("423 Locked", "upload-locked") << false;
    QTest::newRow("portal") << FaultyProxy::page("200 OK", "text/html", "<html/>") << false;
}

void TestEvidenceUp::resumesAfterBreaks()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, afterwards);
    Way way;
    const EvidenceRef file = way.pass();
    std::atomic<int> patches = 0;
    const auto isFaulty = [&](const QByteArray& request) {
        if (!isPatch(request))
            return false;
        // QNetworkAccessManager itself tries a lost connection again.
        return ++patches == 2 || patches == 4 || (answer.isEmpty() && patches == 3);
    };
    if (afterwards)
        way.proxy.changeBy([&](const QByteArray& request, const QByteArray& reply) {
            if (isFaulty(request))
                return answer;
            return changedDiscovery(request, reply, u"chunk_bytes"_s, kChunk);
        });
    else
        way.proxy.answerBy([&](const QByteArray& request) -> std::optional<QByteArray> {
            return isFaulty(request) ? std::optional(answer) : std::nullopt;
        });
    const SyncOutcome outcome = syncOnce(*way.store);
    way.proxy.answerBy({});
    way.proxy.changeBy({});
    if (QTest::currentDataTag() == "portal"_ba) {
        // A portal is the server as a whole in trouble: the next sync goes on from there.
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->reason, u"not_central"_s);
        QVERIFY(!syncOnce(*way.store).failure);
    } else {
        QVERIFY2(!outcome.failure, outcome.failure ? qPrintable(outcome.failure->detail) : "");
    }
    QCOMPARE(outboxCounts(*way.store).sent, 4);
    way.isWhole(file);
    QCOMPARE(std::ranges::count_if(way.proxy.requests(), isCreation), 1);
    QVERIFY(way.proxy.count("HEAD /v1/evidence/uploads/") >= 1);
    QCOMPARE(std::ranges::count(patchOffsets(way.proxy), 0), 1);
}

void TestEvidenceUp::restartResumes()
{
    Way way;
    const EvidenceRef file = way.pass();
    std::atomic<int> patches = 0;
    way.proxy.answerBy([&patches](const QByteArray& request) -> std::optional<QByteArray> {
        const bool gone = isPatch(request) ? ++patches > 2 : patches > 2;
        return gone ? std::optional(FaultyProxy::drop()) : std::nullopt;
    });
    const SyncOutcome broken = syncOnce(*way.store);
    QVERIFY(broken.failure);
    QCOMPARE(broken.failure->code, Error::Code::Unreachable);
    QCOMPARE(broken.report.evidence.files, 0);
    QCOMPARE(broken.report.evidence.bytes, 2 * kChunk); // it says what it did until then
    way.store.reset();
    way.store = way.unit.open();
    way.proxy.answerBy({});
    way.proxy.forgetRequests();
    const SyncOutcome outcome = syncOnce(*way.store);
    QVERIFY(!outcome.failure);
    QCOMPARE(outcome.report.pushed.sent, 4);
    QCOMPARE(std::ranges::count_if(way.proxy.requests(), isCreation), 0);
    QCOMPARE(patchOffsets(way.proxy).first(), 2 * kChunk);
    way.isWhole(file);
}

void TestEvidenceUp::lostUploadIsCreatedAgain_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("404") << QByteArray("404 Not Found");
    QTest::newRow("410") << QByteArray("410 Gone");
}

void TestEvidenceUp::lostUploadIsCreatedAgain()
{
    QFETCH(QByteArray, status);
    Way way;
    const EvidenceRef file = way.pass();
    std::atomic<int> patches = 0;
    way.proxy.answerBy([&](const QByteArray& request) -> std::optional<QByteArray> {
        if (isPatch(request) && ++patches == 2)
            return problem(status, "not-found");
        return std::nullopt;
    });
    const SyncOutcome outcome = syncOnce(*way.store);
    QVERIFY(!outcome.failure);
    QCOMPARE(outcome.report.pushed.sent, 4);
    QCOMPARE(std::ranges::count_if(way.proxy.requests(), isCreation), 2);
    way.isWhole(file);
}

void TestEvidenceUp::chunkFollowsTheServer()
{
    Way way;
    const EvidenceRef file = way.pass();
    way.proxy.answerBy([](const QByteArray& request) -> std::optional<QByteArray> {
        if (isPatch(request) && FaultyProxy::bodyOf(request).size() > 20'000)
            return FaultyProxy::page("413 Too Large", "text/html", "<html/>");
        return std::nullopt;
    });
    const SyncOutcome outcome = syncOnce(*way.store);
    QVERIFY(!outcome.failure);
    way.isWhole(file);
    qsizetype largest = 0;
    for (const QByteArray& request : way.proxy.requests()) {
        if (!isPatch(request))
            continue;
        const QByteArray body = FaultyProxy::bodyOf(request);
        largest = std::max(largest, body.size());
        QCOMPARE(FaultyProxy::headerOf(request, "upload-checksum"),
                 "sha256 " + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toBase64());
    }
    QCOMPARE(largest, kChunk); // what the discovery said; halved from there
}

void TestEvidenceUp::sameContentOnce()
{
    Way way;
    const EvidenceRef file = storedContent(*way.store, way.unit, u"one.pdf"_s, kSize);
    for (const SubmissionId id : way.courses)
        attach(*way.store, id, file);
    QVERIFY(
        decide(*way.store, passing({way.courses[0], way.courses[1]})).value().refused.isEmpty());
    QCOMPARE(syncOnce(*way.store).report.evidence.files, 1);
    QVERIFY(decide(*way.store, passing({way.courses[2]})).value().refused.isEmpty());
    const SyncOutcome second = syncOnce(*way.store);
    QCOMPARE(second.report.pushed.sent, 1);
    QCOMPARE(second.report.evidence.files, 0);
    QCOMPARE(std::ranges::count_if(way.proxy.requests(), isCreation), 1);
    const auto requests = way.proxy.requests();
    const QByteArray creation = *std::ranges::find_if(requests, isCreation);
    const QByteArray said = FaultyProxy::headerOf(creation, "upload-metadata");
    QVERIFY(said.contains("sha256 " + file.sha256.toLatin1().toBase64()));
    QVERIFY(said.contains("filename " + QByteArray("one.pdf").toBase64()));
    QVERIFY(said.contains("filetype " + file.mime.toLatin1().toBase64()));
}

void TestEvidenceUp::endpointIsWhereTheDiscoverySays_data()
{
    QTest::addColumn<bool>("absolute");
    QTest::newRow("absolute, at another server") << true;
    QTest::newRow("relative to the discovery") << false;
}

void TestEvidenceUp::endpointIsWhereTheDiscoverySays()
{
    QFETCH(bool, absolute);
    Way way;
    FaultyProxy elsewhere(way.central.url());
    const EvidenceRef file = way.pass();
    const QString place =
        absolute ? elsewhere.url().toString() + u"/v1/evidence"_s : u"v1/evidence"_s;
    way.proxy.changeBy([place](const QByteArray& request, const QByteArray& reply) {
        return changedDiscovery(request, reply, u"evidence"_s, place);
    });
    QVERIFY(!syncOnce(*way.store).failure);
    QCOMPARE(elsewhere.count("PATCH /v1/evidence/uploads/"), absolute ? 1 : 0);
    QCOMPARE(way.proxy.count("PATCH /v1/evidence/uploads/"), absolute ? 0 : 1);
    QCOMPARE(outboxCounts(*way.store).sent, 4);
    way.isWhole(file);
}

QTEST_GUILESS_MAIN(TestEvidenceUp)
#include "test_evidenceup.moc"
