// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchrun.h"

#include <QTest>

using namespace titledesk;

/// That the bench runs and has something to say; never how long anything takes.
class TestBenchSmoke : public QObject {
    Q_OBJECT

private slots:
    void measuresEverything();
};

void TestBenchSmoke::measuresEverything()
{
    const auto measures = measureStore(1000);
    QVERIFY2(bool(measures), measures ? "" : qPrintable(measures.error().reason));
    QCOMPARE(measures.value().size(), 11);
    for (const Measure& each : measures.value()) {
        QVERIFY2(each.count > 0, qPrintable(each.name));
        QVERIFY2(each.nanoseconds > 0, qPrintable(each.name));
    }
}

QTEST_GUILESS_MAIN(TestBenchSmoke)
#include "test_bench_smoke.moc"
