// SPDX-License-Identifier: GPL-3.0-or-later
#include "workdays.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

class TestWorkdays : public QObject {
    Q_OBJECT
private slots:
    void builtInCalendar();
    void holidaysAndMakeUpDaysCount();
    void emptyAndReversedRangesAreNone();
    void missingYearsAreReported();
    void countsAddUp();
    void lastOfIsTheInverseOfCount();
    void oddLinesAreSkipped();
};

void TestWorkdays::builtInCalendar()
{
    const WorkdayCalendar& calendar = WorkdayCalendar::builtIn();
    QCOMPARE(calendar.years(), (QVector<int>{2020, 2021, 2022, 2023, 2024, 2025, 2026}));
    QVERIFY(calendar.knows(2026));
    QVERIFY(!calendar.knows(2027));
    QVERIFY(!calendar.isWorkday(QDate(2026, 10, 1)));
    QVERIFY(calendar.isWorkday(QDate(2026, 10, 10))); // a Saturday that is made up for
    QVERIFY(!calendar.isWorkday(QDate(2026, 10, 11)));
    QVERIFY(calendar.isWorkday(QDate(2026, 11, 24)));
    QVERIFY(!calendar.isWorkday(QDate(2027, 11, 24)));
    QVERIFY(!calendar.isWorkday(QDate()));
}

void TestWorkdays::holidaysAndMakeUpDaysCount()
{
    const WorkdayCalendar& calendar = WorkdayCalendar::builtIn();
    const auto days = [&](QDate from, QDate to) { return calendar.count(from, to).days; };
    QCOMPARE(days(QDate(2026, 9, 28), QDate(2026, 10, 10)), 6);
    QCOMPARE(days(QDate(2026, 10, 1), QDate(2026, 10, 7)), 0);
    QCOMPARE(days(QDate(2026, 11, 23), QDate(2026, 11, 27)), 5);
    QCOMPARE(days(QDate(2026, 11, 24), QDate(2026, 11, 24)), 1);
    QVERIFY(calendar.count(QDate(2026, 9, 28), QDate(2026, 10, 10)).isCertain());
}

void TestWorkdays::emptyAndReversedRangesAreNone()
{
    const WorkdayCalendar& calendar = WorkdayCalendar::builtIn();
    QCOMPARE(calendar.count(QDate(2026, 11, 25), QDate(2026, 11, 24)), WorkdayCount{});
    QCOMPARE(calendar.count(QDate(), QDate(2026, 11, 24)), WorkdayCount{});
}

void TestWorkdays::missingYearsAreReported()
{
    const WorkdayCalendar& calendar = WorkdayCalendar::builtIn();
    const WorkdayCount count = calendar.count(QDate(2026, 12, 30), QDate(2028, 1, 5));
    QCOMPARE(count.days, 2); // 30 and 31 December 2026; of later years nothing is known
    QCOMPARE(count.missingYears, (QVector<int>{2027, 2028}));
    QVERIFY(!count.isCertain());
    QVERIFY(!calendar.lastOf(QDate(2026, 12, 30), 5).isValid());
}

void TestWorkdays::countsAddUp()
{
    QRandomGenerator random(5);
    const WorkdayCalendar& calendar = WorkdayCalendar::builtIn();
    for (int i = 0; i < 200; ++i) {
        const QDate from = QDate(2020, 1, 1).addDays(random.bounded(2000));
        const QDate middle = from.addDays(random.bounded(100));
        const QDate to = middle.addDays(1 + random.bounded(100));
        const int whole = calendar.count(from, to).days;
        QCOMPARE(calendar.count(from, middle).days + calendar.count(middle.addDays(1), to).days,
                 whole);
        QVERIFY(whole <= from.daysTo(to) + 1);
    }
}

void TestWorkdays::lastOfIsTheInverseOfCount()
{
    QRandomGenerator random(6);
    const WorkdayCalendar& calendar = WorkdayCalendar::builtIn();
    for (int i = 0; i < 200; ++i) {
        const QDate from = QDate(2020, 1, 1).addDays(random.bounded(2300));
        const int days = 1 + random.bounded(10);
        const QDate last = calendar.lastOf(from, days);
        QVERIFY(calendar.isWorkday(last));
        QCOMPARE(calendar.count(from, last).days, days);
        QCOMPARE(calendar.count(from, last.addDays(-1)).days, days - 1);
    }
    QVERIFY(!calendar.lastOf(QDate(2026, 11, 24), 0).isValid());
}

void TestWorkdays::oddLinesAreSkipped()
{
    const auto calendar = WorkdayCalendar::fromCsv("date,kind,name\r\n"
                                                   "2027-10-01,holiday,National Day\r\n"
                                                   "2027-13-01,holiday,\n\n2028-01-01,party,\n");
    QCOMPARE(calendar.years(), QVector<int>{2027});
    QVERIFY(!calendar.isWorkday(QDate(2027, 10, 1)));
    QVERIFY(calendar.isWorkday(QDate(2027, 10, 4)));
}

QTEST_GUILESS_MAIN(TestWorkdays)
#include "test_workdays.moc"
