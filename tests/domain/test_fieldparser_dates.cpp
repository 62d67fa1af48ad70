// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsecase.h"

#include "datetext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

class TestFieldParserDates : public QObject {
    Q_OBJECT
private slots:
    void monthDates_data();
    void monthDates();
    void dayDates_data();
    void dayDates();
    void endDates_data();
    void endDates();
    void serialDaysAgreeWithExcel();
    void datesAreTheSameInEveryForm();
    void years_data();
    void years();
    void schoolYears_data();
    void schoolYears();
};

void TestFieldParserDates::monthDates_data()
{
    addColumns();
    row(u"2015.07", u"2015-07");
    row(u"2015.7", u"2015-07");
    row(u"2015年7月", u"2015-07");
    row(u"2015年07月份", u"2015-07");
    row(u"2015-7", u"2015-07");
    row(u"2015/07", u"2015-07");
    row(u"201507", u"2015-07");
    row(u"２０１５．０７", u"2015-07");
    row(u"2015. 07", u"2015-07");
    row(u"2015.07-", u"2015-07");
    row(u"2015.07—至今", u"2015-07");
    row(u"2015.07 ～ 今", u"2015-07");
    row(u"2015年7月至今", u"2015-07");
    row(u"20150701", u"2015-07-01");
    row(u"2015/7/1", u"2015-07-01");
    row(u"2015-7-1", u"2015-07-01");
    row(u"2015.7.1", u"2015-07-01");
    row(u"2015年7月1日", u"2015-07-01");
    row(u"2015年7月1号", u"2015-07-01");
    row(u"2015-07-01 00:00:00", u"2015-07-01");
    row(u"2015-07-01T08:30:00", u"2015-07-01");
    row(u"2015/7/1 8:30", u"2015-07-01");
    row(u"15.7.1", u"2015-07-01");
    row(u"98年7月", u"1998-07");
    row(u"15-07", u"2015-07");
    row(u"15/7/1", u"2015-07-01");
    row(u"07/01/15", u"<not_a_date>");
    row(u"二〇一五年七月", u"2015-07");
    row(u"二○一五年十二月二十一日", u"2015-12-21");
    row(u"42186", u"2015-07-01");
    row(u"42186.5", u"2015-07-01");
    row(u"2015", u"<not_a_date>");
    row(u"2015年", u"<not_a_date>");
    row(u"2015.13", u"<not_a_date>");
    row(u"2015.2.30", u"<not_a_date>");
    row(u"201513", u"<not_a_date>");
    row(u"1815.07", u"<not_a_date>");
    row(u"2015.07-2018.06", u"<not_a_date>");
    row(u"2015年夏", u"<not_a_date>");
    row(u"一九九", u"<not_a_date>");
    row(u"", u"");
    row(u"-", u"");
    row(u"至今", u"");
}

void TestFieldParserDates::monthDates()
{
    QFETCH(QString, raw);
    QTEST(parsed(field(u"work_history", u"start"), raw), "expected");
}

void TestFieldParserDates::dayDates_data()
{
    addColumns();
    row(u"2015.7.1", u"2015-07-01");
    row(u"2015.07", u"<not_a_date>");
    row(u"2026-11-24", u"2026-11-24");
    row(u"2026-11-25", u"<future_date>");
    row(u"2031-05-01", u"<future_date>");
}

void TestFieldParserDates::dayDates()
{
    QFETCH(QString, raw);
    QTEST(parsed(field(u"patent", u"granted_on"), raw), "expected");
    QCOMPARE(parsed(field(u"paper", u"published_on"), u"2026.11"_s), u"2026-11"_s);
    QCOMPARE(parsed(field(u"paper", u"published_on"), u"2026.12"_s), u"<future_date>"_s);
    QCOMPARE(parsed(field(u"continuing_education", u"start"), u"2026.12.21"_s), u"2026-12-21"_s);
}

void TestFieldParserDates::endDates_data()
{
    addColumns();
    row(u"至今", u"");
    row(u"今", u"");
    row(u"现在", u"");
    row(u"2015.07-至今", u"");
    row(u"2018.06", u"2018-06");
    row(u"2031.06", u"2031-06");
}

void TestFieldParserDates::endDates()
{
    QFETCH(QString, raw);
    QTEST(parsed(field(u"work_history", u"end"), raw), "expected");
}

void TestFieldParserDates::serialDaysAgreeWithExcel()
{
    const auto day = [](const QString& serial) { return readDate(serial, kParsingDay)->date; };
    QCOMPARE(day(u"25569"_s), QDate(1970, 1, 1));
    QCOMPARE(day(u"36526"_s), QDate(2000, 1, 1));
    QCOMPARE(day(u"46350"_s), QDate(2026, 11, 24));
    QVERIFY(!readDate(u"9999"_s, kParsingDay));
    QVERIFY(!readDate(u"80001"_s, kParsingDay));
    QCOMPARE(lastDateOfCanonical(u"2024-02"_s), QDate(2024, 2, 29));
    QCOMPARE(dateOfCanonical(u"2024-02"_s), QDate(2024, 2, 1));
    QVERIFY(!dateOfCanonical(u"2024"_s).isValid());
}

void TestFieldParserDates::datesAreTheSameInEveryForm()
{
    QRandomGenerator random(20150701);
    const QStringList forms{u"yyyy.M.d"_s,   u"yyyy.MM.dd"_s,         u"yyyy-M-d"_s,
                            u"yyyy/MM/dd"_s, u"yyyy年M月d日"_s,       u"yyyyMMdd"_s,
                            u"yy.MM.dd"_s,   u"yyyy-MM-dd 00:00:00"_s};
    for (int i = 0; i < 300; ++i) {
        const QDate date = QDate(1940, 1, 1).addDays(random.bounded(31'000));
        for (const QString& form : forms) {
            const QString raw = date.toString(form);
            QCOMPARE(parsed(field(u"work_history", u"start"), raw), date.toString(Qt::ISODate));
        }
        const QString serial = QString::number(QDate(1899, 12, 30).daysTo(date));
        QCOMPARE(parsed(field(u"work_history", u"start"), serial), date.toString(Qt::ISODate));
    }
}

void TestFieldParserDates::years_data()
{
    addColumns();
    row(u"2026", u"2026");
    row(u"2026年", u"2026");
    row(u"2026年度", u"2026");
    row(u"２０２６", u"2026");
    row(u"2026.0", u"2026");
    row(u"2026-03-01", u"2026");
    row(u"26", u"<not_a_year>");
    row(u"今年", u"<not_a_year>");
    row(u"1899", u"<out_of_range>");
    row(u"2037", u"<out_of_range>");
}

void TestFieldParserDates::years()
{
    QFETCH(QString, raw);
    QTEST(parsed(field(u"annual_assessment", u"year"), raw), "expected");
}

void TestFieldParserDates::schoolYears_data()
{
    addColumns();
    row(u"2025—2026", u"2025-2026");
    row(u"2025-2026", u"2025-2026");
    row(u"2025～2026学年", u"2025-2026");
    row(u"2025－2026学年度", u"2025-2026");
    row(u"2025-26", u"2025-2026");
    row(u"1999-00", u"1999-2000");
    row(u"2025学年", u"2025-2026");
    row(u"2025-2027", u"<not_a_year>");
    row(u"去年", u"<not_a_year>");
}

void TestFieldParserDates::schoolYears()
{
    QFETCH(QString, raw);
    QTEST(parsed(field(u"teaching", u"school_year"), raw), "expected");
    QCOMPARE(field(u"teaching", u"school_year").display(u"2025-2026"_s), u"2025—2026"_s);
}

QTEST_GUILESS_MAIN(TestFieldParserDates)
#include "test_fieldparser_dates.moc"
