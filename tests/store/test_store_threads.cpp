// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"
#include "storefixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace titledesk;

/// Opening on a worker, and what a store tells of commits.
class TestStoreThreads : public QObject {
    Q_OBJECT

private slots:
    void openedOnAWorkerItTellsOfOthers();
    void itsOwnCommitsAreTold();
    void failedWorkLeavesNothing();
};

void TestStoreThreads::openedOnAWorkerItTellsOfOthers()
{
    StoreFixture unit;
    unit.create();
    std::unique_ptr<Store> desk;
    std::unique_ptr<QThread> worker(QThread::create([&] { desk = unit.open(); }));
    worker->start();
    QVERIFY(worker->wait());
    QCOMPARE(desk->thread(), QCoreApplication::instance()->thread());
    QSignalSpy changed(desk.get(), &Store::changed);
    QTest::qWait(2500); // the first look only notes where the file is
    changed.clear();
    auto other = unit.open();
    QVERIFY(waitFor(other->write([](Connection& c) { return setSetting(c, u"key"_s, u"1"_s); })));
    QTRY_VERIFY(changed.count() > 0);
}

void TestStoreThreads::itsOwnCommitsAreTold()
{
    StoreFixture unit;
    auto store = unit.create();
    QSignalSpy changed(store.get(), &Store::changed);
    QVERIFY(waitFor(store->write([](Connection& c) { return setSetting(c, u"key"_s, u"1"_s); })));
    QTRY_COMPARE(changed.count(), 1);
}

void TestStoreThreads::failedWorkLeavesNothing()
{
    StoreFixture unit;
    auto store = unit.create();
    const auto failed = waitFor(store->write([](Connection& c) -> Result<void> {
        if (auto set = setSetting(c, u"key"_s, u"half"_s); !set)
            return set;
        return Error{Error::Code::Refused, u"no"_s, {}, {}};
    }));
    QVERIFY(!failed);
    const auto value = waitFor(store->read([](Connection& c) { return setting(c, u"key"_s); }));
    QCOMPARE(value.value(), QString());
}

QTEST_GUILESS_MAIN(TestStoreThreads)
#include "test_store_threads.moc"
