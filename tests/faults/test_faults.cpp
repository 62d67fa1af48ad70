// SPDX-License-Identifier: GPL-3.0-or-later
// Random schedules of faults, from seeds: the real command line, the real server, a proxy between
// them that does what networks do, and SIGKILL. TITLEDESK_FAULT_SCHEDULES says how many,
// TITLEDESK_FAULT_SEED the first seed, TITLEDESK_FAULT_WORKERS how many go at once.
#include "schedule.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

constexpr int kUsual = 24;
constexpr int kUsualSeed = 1;
constexpr int kForAllFaults = 60; ///< so many schedules meet with every kind

int fromEnvironment(const char* name, int usual)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber && number > 0 ? number : usual;
}

struct Sums {
    int schedules = 0, decisions = 0, requests = 0, kills = 0, runs = 0, files = 0, parked = 0;
    QHash<Fault, int> faults;

    void add(const Outcome& outcome)
    {
        ++schedules;
        decisions += outcome.decisions;
        requests += outcome.requests;
        kills += outcome.kills;
        runs += outcome.runs;
        files += outcome.files;
        parked += outcome.parked;
        for (auto it = outcome.faults.begin(); it != outcome.faults.end(); ++it)
            faults[it.key()] += it.value();
    }
};

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

private slots:
    void everyScheduleEndsWell();

private:
    void work(const FaultTemplate& origin);
    void report() const;

    std::atomic<int> m_next = 0;
    int m_first = kUsualSeed;
    int m_count = kUsual;
    std::mutex m_mutex;
    Sums m_sums;
    QStringList m_failed;
};

void TestFaults::work(const FaultTemplate& origin)
{
    FaultProxy proxy;
    for (int i = m_next++; i < m_count; i = m_next++) {
        const int seed = m_first + i;
        const Outcome outcome = Schedule(origin, proxy, std::uint64_t(seed)).run();
        const std::lock_guard guard(m_mutex);
        m_sums.add(outcome);
        if (outcome.problem.isEmpty())
            continue;
        m_failed.append(u"seed %1: %2"_s.arg(seed).arg(outcome.problem));
        qWarning().noquote() << m_failed.last();
        if (m_failed.size() <= 3)
            qWarning().noquote() << outcome.story.join(u'\n');
    }
}

void TestFaults::report() const
{
    qInfo() << m_sums.schedules << "schedules," << m_sums.decisions << "decisions," << m_sums.files
            << "files," << m_sums.requests << "requests," << m_sums.runs << "runs," << m_sums.kills
            << "killed," << m_sums.parked << "parked and asked for again";
    for (int fault = 1; fault < kFaults; ++fault)
        qInfo().noquote() << name(Fault(fault)) << m_sums.faults.value(Fault(fault));
}

void TestFaults::everyScheduleEndsWell()
{
    m_first = fromEnvironment("TITLEDESK_FAULT_SEED", kUsualSeed);
    m_count = fromEnvironment("TITLEDESK_FAULT_SCHEDULES", kUsual);
    const FaultTemplate origin;
    QThreadPool pool;
    pool.setMaxThreadCount(fromEnvironment("TITLEDESK_FAULT_WORKERS", 2));
    for (int worker = 0; worker < pool.maxThreadCount(); ++worker)
        pool.start([&] { work(origin); });
    pool.waitForDone();
    report();
    QVERIFY2(m_failed.isEmpty(), qPrintable(m_failed.join(u'\n')));
    QCOMPARE(m_sums.schedules, m_count);
    // A proxy that did nothing would prove nothing.
    QVERIFY(m_sums.kills > 0);
    QVERIFY(m_sums.files > 0);
    for (int fault = 1; fault < kFaults && m_count >= kForAllFaults; ++fault)
        QVERIFY2(m_sums.faults.value(Fault(fault)) > 0, name(Fault(fault)));
}

int main(int argc, char** argv)
{
    // Thousands of schedules take longer than five minutes; CTest has a limit of its own.
    qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    QCoreApplication app(argc, argv);
    TestFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_faults.moc"
