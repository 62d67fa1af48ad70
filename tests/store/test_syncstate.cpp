// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidenceupload.h"
#include "records.h"
#include "serverwait.h"
#include "storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

/// What a sync must still know after a restart.
class TestSyncState : public QObject {
    Q_OBJECT

private slots:
    void olderStoreIsBroughtUp();
    void uploadsAreRemembered();
    void waitIsRemembered();
};

void TestSyncState::olderStoreIsBroughtUp()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 2, 1);
    // As it was before 0005_sync.sql.
    for (const QString& sql :
         {u"DROP TABLE evidence_upload"_s, u"DROP TABLE server_wait"_s,
          u"ALTER TABLE evidence DROP COLUMN source"_s, u"PRAGMA user_version = 4"_s})
        QVERIFY2(runScript(*store, sql), qPrintable(sql));
    store.reset();
    store = unit.open();
    QCOMPARE(allIds(*store).size(), 4);
    const auto wait = waitFor(store->read([](Connection& c) { return serverWait(c); }));
    QVERIFY(wait);
    QCOMPARE(wait.value().failures, 0);
    QVERIFY(!wait.value().nextTry.isValid());
}

void TestSyncState::uploadsAreRemembered()
{
    StoreFixture unit;
    auto store = unit.create();
    const QString sha256(64, u'a');
    const auto put = [&](const EvidenceUpload& upload) {
        return waitFor(store->write([&](Connection& c) { return EvidenceUploads(c).put(upload); }));
    };
    const auto of = [&](const QString& endpoint) {
        return waitFor(store->read(
                           [&](Connection& c) { return EvidenceUploads(c).of(sha256, endpoint); }))
            .value();
    };
    QVERIFY(put({sha256, u"https://a/"_s, u"https://a/1"_s}));
    QVERIFY(put({sha256, u"https://a/"_s, u"https://a/2"_s, true}));
    QCOMPARE(of(u"https://a/"_s)->url, u"https://a/2"_s);
    QVERIFY(of(u"https://a/"_s)->whole);
    QVERIFY(!of(u"https://b/"_s)); // another endpoint knows nothing of it
    QVERIFY(!put({u"short"_s, u"https://a/"_s, u"https://a/3"_s}));
    QVERIFY(
        waitFor(store->write([&](Connection& c) { return EvidenceUploads(c).forget(sha256); })));
    QVERIFY(!of(u"https://a/"_s));
}

void TestSyncState::waitIsRemembered()
{
    StoreFixture unit;
    auto store = unit.create();
    const auto fail = [&](qint64 asked) {
        return waitFor(store->write([&](Connection& c) { return noteServerFailed(c, asked); }))
            .value();
    };
    const QDateTime before = QDateTime::currentDateTimeUtc();
    for (int n = 1; n <= 12; ++n) {
        const ServerWait wait = fail(-1);
        QCOMPARE(wait.failures, n);
        // Full jitter: anything up to 2 s doubled each time, and never above 15 minutes.
        const qint64 most = std::min<qint64>(2'000LL << (n - 1), 900'000);
        QVERIFY(wait.nextTry >= before);
        QVERIFY(wait.nextTry <= QDateTime::currentDateTimeUtc().addMSecs(most));
    }
    const ServerWait asked = fail(1'000'000); // a day at most
    QVERIFY(asked.nextTry <= QDateTime::currentDateTimeUtc().addDays(1));
    QVERIFY(asked.nextTry >= before.addDays(1));
    store.reset();
    store = unit.open();
    const auto read = [&] {
        return waitFor(store->read([](Connection& c) { return serverWait(c); })).value();
    };
    QCOMPARE(read().failures, 13);
    QCOMPARE(read().nextTry.toMSecsSinceEpoch(), asked.nextTry.toMSecsSinceEpoch());
    QVERIFY(waitFor(store->write([](Connection& c) { return noteServerAnswered(c); })));
    QCOMPARE(read().failures, 0);
}

QTEST_GUILESS_MAIN(TestSyncState)
#include "test_syncstate.moc"
