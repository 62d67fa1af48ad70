// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

class TestChecksHistory : public QObject {
    Q_OBJECT
private slots:
    void workHistories_data();
    void workHistories();
    void fullTimeStudyFillsAGap();
    void educationInOrder();
    void continuingEducationOfAYear();
    void continuingEducationBySeries();
    void yearsInTheTitle_data();
    void yearsInTheTitle();
    void assessmentsOfTheLastYears();
    void retirementAge();
    void secondApplication();
};

void TestChecksHistory::workHistories_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("code");
    // Beside one from 2010-07 to 2015-06.
    QTest::newRow("follows") << u"2015-07"_s << QString() << QString();
    QTest::newRow("shares a month") << u"2015-06"_s << QString() << QString();
    QTest::newRow("half a year later") << u"2016-01"_s << QString() << QString();
    QTest::newRow("overlaps") << u"2014-07"_s << QString() << u"W:work_overlaps"_s;
    QTest::newRow("inside") << u"2011-07"_s << u"2012-07"_s << u"W:work_overlaps"_s;
    QTest::newRow("gap") << u"2016-08"_s << QString() << u"W:work_gap"_s;
    QTest::newRow("long before") << u"2001-07"_s << u"2005-06"_s << QString();
}

void TestChecksHistory::workHistories()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QString, code);
    Case history{u"work_history"_s, work(start, end)};
    history.related = {own(u"work_history"_s, work(u"2010-07"_s, u"2015-06"_s, u"乙"_s))};
    QCOMPARE(history.codes().join(u','), code);
    history.related.first().state = State::Returned;
    QCOMPARE(history.codes(), QStringList());
}

void TestChecksHistory::fullTimeStudyFillsAGap()
{
    Case history{u"work_history"_s, work(u"2018-08"_s, QString())};
    history.related = {own(u"work_history"_s, work(u"2010-07"_s, u"2015-06"_s, u"乙"_s)),
                       own(u"education"_s, study(u"master"_s, u"2015-09"_s, u"2018-06"_s))};
    QCOMPARE(history.codes(), QStringList());
    history.related[1].fields.insert(u"mode"_s, u"part_time"_s);
    QCOMPARE(history.codes(), QStringList{u"W:work_gap"_s});
    history.related[1].fields.remove(u"mode"_s);
    history.related[1].fields.remove(u"start"_s);
    QCOMPARE(history.codes(), QStringList());
}

void TestChecksHistory::educationInOrder()
{
    Case bachelor{u"education"_s, study(u"bachelor"_s, u"2006-09"_s, u"2010-06"_s)};
    bachelor.related = {own(u"education"_s, study(u"master"_s, u"2010-09"_s, u"2013-06"_s))};
    QCOMPARE(bachelor.codes(), QStringList());
    bachelor.related = {own(u"education"_s, study(u"master"_s, u"2001-09"_s, u"2004-06"_s))};
    QCOMPARE(bachelor.codes(), QStringList{u"W:education_order"_s});
    bachelor.related = {own(u"education"_s, study(u"bachelor"_s, u"2001-09"_s, u"2004-06"_s))};
    QCOMPARE(bachelor.codes(), QStringList());
}

void TestChecksHistory::continuingEducationOfAYear()
{
    Case learned{u"continuing_education"_s, course(u"professional"_s, u"40"_s, u"甲"_s)};
    QCOMPARE(learned.codes(), QStringList());
    learned.related = {own(u"continuing_education"_s, course(u"professional"_s, u"20"_s, u"乙"_s)),
                       own(u"continuing_education"_s, course(u"public"_s, u"30"_s, u"丙"_s))};
    QCOMPARE(learned.codes(), QStringList());
    learned.related[1].fields.insert(u"hours"_s, u"29.5"_s);
    QCOMPARE(learned.codes(), QStringList{u"W:continuing_education_short"_s});
    QVERIFY(learned.checks().first().message.contains(u"89.5"_s));
    learned.related[1].fields.insert(u"hours"_s, u"30"_s);
    learned.related[1].fields.insert(u"year"_s, u"2025"_s);
    QCOMPARE(learned.codes(), QStringList{u"W:continuing_education_short"_s});
    learned.related[1].fields.insert(u"year"_s, u"2026"_s);
    learned.related[0].fields.insert(u"kind"_s, u"public"_s);
    QCOMPARE(learned.codes(), QStringList{u"W:continuing_education_short"_s});
}

void TestChecksHistory::continuingEducationBySeries()
{
    Fields credits = course(u"public"_s, QString(), u"甲"_s);
    credits.insert(u"credits"_s, u"25"_s);
    Case learned{u"continuing_education"_s, credits};
    Fields doctor = title(u"intermediate"_s, u"2015-01"_s);
    doctor.insert(u"series"_s, u"health"_s);
    learned.related = {own(u"current_title"_s, doctor)};
    QCOMPARE(learned.codes(), QStringList());
    learned.fields.insert(u"credits"_s, u"24"_s);
    QCOMPARE(learned.codes(), QStringList{u"W:continuing_education_short"_s});
    QCOMPARE(learned.checks().first().field, u"credits"_s);
    // Somebody's whose series is not known yet.
    learned.related = {own(u"education"_s, study(u"bachelor"_s, u"2006-09"_s, u"2010-06"_s))};
    QCOMPARE(learned.codes(), QStringList());
    learned.fields.insert(u"hours"_s, u"24"_s);
    QCOMPARE(learned.codes(), QStringList{u"W:continuing_education_short"_s});
}

void TestChecksHistory::yearsInTheTitle_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("obtained");
    QTest::addColumn<QString>("education");
    QTest::addColumn<QString>("code");
    const QString senior = u"senior"_s, associate = u"associate_senior"_s,
                  middle = u"intermediate"_s;
    const QString shortOf = u"W:title_years_short"_s, unusual = u"W:title_path_unusual"_s;
    QTest::newRow("5 years") << senior << associate << u"2021-12-31"_s << u"bachelor"_s
                             << QString();
    QTest::newRow("a day short") << senior << associate << u"2022-01-01"_s << u"bachelor"_s
                                 << shortOf;
    QTest::newRow("doctor, 2") << associate << middle << u"2024-12"_s << u"doctor"_s << QString();
    QTest::newRow("doctor, 1") << associate << middle << u"2025-06"_s << u"doctor"_s << shortOf;
    QTest::newRow("master, 4") << associate << middle << u"2022-12-31"_s << u"master"_s << shortOf;
    QTest::newRow("college") << senior << associate << u"2010-01"_s << u"junior_college"_s
                             << unusual;
    QTest::newRow("two steps") << senior << middle << u"2010-01"_s << u"doctor"_s << unusual;
}

void TestChecksHistory::yearsInTheTitle()
{
    QFETCH(QString, level);
    QFETCH(QString, from);
    QFETCH(QString, obtained);
    QFETCH(QString, education);
    QFETCH(QString, code);
    Case applied{u"application"_s, application(level)};
    applied.related = goodAssessments();
    applied.related << own(u"current_title"_s, title(from, obtained))
                    << own(u"education"_s, study(education, u"1990-09"_s, u"1994-06"_s));
    QCOMPARE(applied.codes().join(u','), code);
    applied.fields.insert(u"kind"_s, u"exceptional"_s);
    QCOMPARE(applied.codes(), QStringList());
}

void TestChecksHistory::assessmentsOfTheLastYears()
{
    Case applied{u"application"_s, application(u"senior"_s, u"exceptional"_s)};
    applied.related = goodAssessments();
    QCOMPARE(applied.codes(), QStringList());
    applied.related[4].fields.insert(u"result"_s, u"basically_qualified"_s);
    QCOMPARE(applied.codes(), QStringList{u"W:assessment_not_qualified"_s});
    QVERIFY(applied.checks().first().message.contains(u"2025"_s));
    applied.related.removeAt(4);
    QCOMPARE(applied.codes(), QStringList{u"W:assessment_missing"_s});
}

void TestChecksHistory::retirementAge()
{
    Case applied{u"application"_s, application(u"senior"_s, u"exceptional"_s)};
    const auto warned = [&applied](const QString& born, bool male) {
        applied.person.sex = male ? u"male"_s : u"female"_s;
        applied.person.idNumber = u"340000"_s + born + (male ? u"001"_s : u"002"_s);
        applied.person.idNumber += u'0';
        return applied.codes().contains(u"W:retirement_age"_s);
    };
    QVERIFY(warned(u"19641231"_s, true));
    // Born in June 1966: 60 years and 5 months, so in November 2026; in July 1966: in December.
    QVERIFY(warned(u"19660601"_s, true));
    QVERIFY(!warned(u"19660720"_s, true));
    QVERIFY(warned(u"19700101"_s, false));
    QVERIFY(!warned(u"19720101"_s, false));
}

void TestChecksHistory::secondApplication()
{
    Case applied{u"application"_s, application(u"senior"_s, u"exceptional"_s)};
    applied.related = goodAssessments();
    applied.related << own(u"application"_s, application(), State::Pending);
    QCOMPARE(applied.codes(), QStringList{u"W:second_application"_s});
    applied.related.last().state = State::Returned;
    QCOMPARE(applied.codes(), QStringList());
    applied.related.last().state = State::Terminated;
    QCOMPARE(applied.codes(), QStringList{u"E:terminated_this_year"_s});
    QVERIFY(!applied.checks().first().overridable);
    applied.related.last().fields.insert(u"year"_s, u"2025"_s);
    QCOMPARE(applied.codes(), QStringList());
}

QTEST_GUILESS_MAIN(TestChecksHistory)
#include "test_checks_history.moc"
