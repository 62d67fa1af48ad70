// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowchanges.h"
#include "ticks.h"

#include <QRandomGenerator>
#include <QTest>

using namespace titledesk;

namespace {

QVector<SubmissionId> ids(std::initializer_list<int> numbers)
{
    QVector<SubmissionId> list;
    for (const int number : numbers)
        list.append(SubmissionId{number});
    return list;
}

} // namespace

class TestRowChanges : public QObject {
    Q_OBJECT

private slots:
    void findsRuns()
    {
        const auto runs = missingRuns(ids({1, 2, 3, 4, 5, 6}), ids({1, 4, 6}), 10);
        QVERIFY(runs);
        QCOMPARE(*runs, (QVector<RowRun>{{1, 2}, {4, 1}}));
        QCOMPARE(missingRuns(ids({1, 2}), ids({1, 2}), 10)->size(), 0);
    }

    void refusesOtherOrdersAndTooMany()
    {
        QVERIFY(!missingRuns(ids({1, 2, 3}), ids({3, 1}), 10));
        QVERIFY(!missingRuns(ids({1, 2, 3}), ids({1, 9}), 10));
        QVERIFY(!missingRuns(ids({1, 2, 3, 4, 5}), ids({2, 4}), 2));
        QVERIFY(missingRuns(ids({1, 2, 3, 4, 5}), ids({2, 4}), 3));
    }

    // Taking the runs out of the long list always gives the short one.
    void removingRunsGivesTheShorterList()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            QVector<SubmissionId> all;
            QVector<SubmissionId> some;
            for (int id = 1; id <= 40; ++id) {
                all.append(SubmissionId{id});
                if (random.bounded(3) != 0)
                    some.append(SubmissionId{id});
            }
            const auto runs = missingRuns(all, some, 100);
            QVERIFY(runs);
            QVector<SubmissionId> rest = all;
            for (auto run = runs->crbegin(); run != runs->crend(); ++run)
                rest.remove(run->first, run->count);
            QCOMPARE(rest, some);
        }
    }

    void tickingAllNeverTicksWhatComesLater()
    {
        Ticks ticks;
        ticks.setAll(true);
        QCOMPARE(ticks.count(10), 10);
        ticks.set(SubmissionId{3}, false);
        QCOMPARE(ticks.count(10), 9);
        ticks.arrive(SubmissionId{11});
        QVERIFY(!ticks.contains(SubmissionId{11}));
        QCOMPARE(ticks.count(11), 9);
        ticks.forget(SubmissionId{3});
        QCOMPARE(ticks.count(10), 9);
        ticks.setAll(false);
        QVERIFY(ticks.isEmpty(10));
    }
};

QTEST_GUILESS_MAIN(TestRowChanges)
#include "test_rowchanges.moc"
