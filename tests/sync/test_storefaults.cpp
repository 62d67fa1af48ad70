// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralprocess.h"
#include "syncdesk.h"
#include "vault.h"

#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

constexpr int kShares = 4;

/// Makes the `which`-th database access fail, while it lives, and counts them.
class FaultAt {
public:
    explicit FaultAt(int which)
    {
        Connection::setFaultHook([this, which](const QString& sql) {
            // The store's look for other programs comes by the clock.
            if (sql == u"PRAGMA data_version")
                return false;
            if (++m_seen != which)
                return false;
            m_sql = sql;
            return true;
        });
    }
    ~FaultAt() { Connection::setFaultHook({}); }
    FaultAt(const FaultAt&) = delete;
    FaultAt& operator=(const FaultAt&) = delete;
    int seen() const { return m_seen; }
    QByteArray sql() const { return m_sql.toUtf8(); }

private:
    std::atomic<int> m_seen = 0;
    QString m_sql;
};

bool verifies(const StoreFixture& unit)
{
    const auto report = verifyStore(unit.folder(), sampleUnit().account, sampleUnit().password);
    if (report && !report.value().ok())
        qWarning() << report.value().problems;
    return report && report.value().ok();
}

QStringList decidedHere(Store& store)
{
    return waitFor(store.read([](Connection& c) -> Result<QStringList> {
               QStringList ids;
               Statement rows(c, u"SELECT id FROM decision ORDER BY id"_s);
               while (rows.next())
                   ids.append(rows.text(0));
               return rows.failed() ? Result<QStringList>(rows.error()) : ids;
           }))
        .value();
}

/// How far a share goes from one access to the next: in the usual run it passes by most of them.
int strideOfShare()
{
    return qEnvironmentVariableIsSet("TITLEDESK_EVERY_ACCESS") ? kShares : 6 * kShares;
}

} // namespace

/// The i-th database access of a sync fails, for every i: the store stays sound, and the next sync
/// ends the job.
class TestStoreFaults : public QObject {
    Q_OBJECT

private:
    static void shares();
    static void decideMore(Store& store, const StoreFixture& unit, int round);

private slots:
    void everyAccessOfASendingMayFail_data() { shares(); }
    void everyAccessOfASendingMayFail();
    void everyAccessOfAReceivingMayFail_data() { shares(); }
    void everyAccessOfAReceivingMayFail();
};

/// Each row takes every fourth access (or one in twenty-four), with a unit and a server of its own.
void TestStoreFaults::shares()
{
    QTest::addColumn<int>("share");
    for (int share = 0; share < kShares; ++share)
        QTest::addRow("%d", share) << share;
}

/// Two more courses passed, one of them with a file of its own.
void TestStoreFaults::decideMore(Store& store, const StoreFixture& unit, int round)
{
    for (int course = 0; course < 2; ++course)
        QVERIFY(take(store, u"continuing_education"_s, 0, courseRow(2 * round + course)));
    SubmissionQuery query;
    query.states = {State::Pending};
    const auto ids = allIds(store, query);
    QCOMPARE(ids.size(), 2);
    attach(store, ids.first(), storedContent(store, unit, u"file%1.pdf"_s.arg(round), 2000));
    QVERIFY(decide(store, passing(ids)).value().refused.isEmpty());
}

/// One unit that goes on deciding.
void TestStoreFaults::everyAccessOfASendingMayFail()
{
    QFETCH(int, share);
    CentralProcess central;
    StoreFixture unit;
    auto store = unit.create();
    pendingCourses(*store, 0);
    enrolAt(*store, central.url());
    QVERIFY(!syncOnce(*store).failure);
    decideMore(*store, unit, 0);
    int accesses = 0;
    {
        const FaultAt none(0);
        QVERIFY(!syncOnce(*store).failure);
        accesses = none.seen();
    }
    int failed = 0;
    for (int i = share + 1; i <= accesses; i += strideOfShare()) {
        decideMore(*store, unit, i);
        QByteArray sql;
        {
            const FaultAt fault(i);
            const SyncOutcome outcome = syncOnce(*store);
            failed += outcome.failure ? 1 : 0;
            sql = fault.sql();
        }
        QVERIFY2(verifies(unit), sql);
        const SyncOutcome next = syncOnce(*store);
        QVERIFY2(!next.failure, sql);
        QVERIFY(next.report.reconciled);
        QCOMPARE(next.report.pushed.left, 0);
        QCOMPARE(central.decisions(), decidedHere(*store));
    }
    qInfo() << "accesses" << accesses << "syncs that failed" << failed;
    QVERIFY(failed > accesses / strideOfShare() / 2); // the rest comes after the last answer
}

/// The same inbox comes to copies of one folder.
void TestStoreFaults::everyAccessOfAReceivingMayFail()
{
    QFETCH(int, share);
    CentralProcess central({u"--enrol"_s, u"--sample"_s});
    StoreFixture whole;
    auto store = whole.create();
    enrolAt(*store, central.url());
    store.reset();
    StoreFixture good;
    copyFolder(whole.folder(), good.folder());
    store = good.open();
    int accesses = 0;
    {
        const FaultAt none(0);
        QVERIFY(!syncOnce(*store).failure);
        accesses = none.seen();
    }
    const qsizetype received = allIds(*store).size();
    QVERIFY(received > 0);
    store.reset();
    qInfo() << "accesses" << accesses;
    for (int i = share + 1; i <= accesses; i += strideOfShare()) {
        StoreFixture copy;
        copyFolder(whole.folder(), copy.folder());
        store = copy.open();
        QByteArray sql;
        {
            const FaultAt fault(i);
            syncOnce(*store);
            sql = fault.sql();
        }
        const SyncOutcome next = syncOnce(*store);
        QVERIFY2(!next.failure, sql);
        QCOMPARE(next.report.pulled.refused, 0);
        QCOMPARE(allIds(*store).size(), received);
        store.reset();
        QVERIFY2(verifies(copy), sql);
    }
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "test_storefaults.moc"
