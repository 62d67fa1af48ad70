// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"
#include "rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

class TestRules : public QObject {
    Q_OBJECT
private slots:
    void continuingEducation();
    void keysAreTheCatalogs();
    void everyRuleNamesItsDocument();
    void retirementIsDelayedByMonths_data();
    void retirementIsDelayedByMonths();
};

void TestRules::continuingEducation()
{
    const auto& usual = rules().continuingEducationFor(u"engineering"_s);
    QVERIFY(!usual.credits);
    QCOMPARE(usual.total, 90.0);
    QCOMPARE(usual.professional, 60.0);
    const auto& health = rules().continuingEducationFor(u"health"_s);
    QVERIFY(health.credits);
    QCOMPARE(health.total, 25.0);
    QVERIFY(rules().continuingEducationFor(u"accounting"_s).credits);
    QCOMPARE(rules().continuingEducationFor(QString()).total, 90.0);
}

void TestRules::keysAreTheCatalogs()
{
    const Catalog& catalog = Catalog::builtIn();
    const Item& application = *catalog.item(kApplicationItem);
    for (const QString& series : rules().continuingEducationBySeries.keys())
        QVERIFY2(application.field(u"series")->value(series), qPrintable(series));
    for (const TitleYearsRule& rule : rules().titleYears) {
        QVERIFY(application.field(u"level")->value(rule.level));
        QVERIFY(application.field(u"level")->value(rule.from));
        QVERIFY(catalog.item(u"education")->field(u"level")->value(rule.education));
        QVERIFY(rule.years > 0);
    }
    for (const QString& good : rules().goodAssessments)
        QVERIFY(catalog.item(u"annual_assessment")->field(u"result")->value(good));
    for (const QString& sex : rules().retirement.keys())
        QVERIFY(catalog.item(kRegistrationItem)->field(u"sex")->value(sex));
    QVERIFY(QDate::fromString(u"2026-"_s + rules().titleYearsCountedTo, Qt::ISODate).isValid());
}

void TestRules::everyRuleNamesItsDocument()
{
    QVERIFY(!rules().continuingEducation.document.isEmpty());
    for (const ContinuingEducationRule& rule : rules().continuingEducationBySeries)
        QVERIFY(!rule.document.isEmpty());
    QVERIFY(!rules().titleYearsDocument.isEmpty());
    QVERIFY(!rules().assessmentDocument.isEmpty());
    QVERIFY(!rules().retirementDocument.isEmpty());
    QCOMPARE(rules().titleYears.size(), 9);
    QCOMPARE(rules().assessmentYears, 3);
}

void TestRules::retirementIsDelayedByMonths_data()
{
    // Rows of the tables that belong to the measures of 2024.
    QTest::addColumn<QString>("sex");
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QDate>("month");
    QTest::newRow("man, before") << u"male"_s << QDate(1964, 12, 5) << QDate(2024, 12, 1);
    QTest::newRow("man, first") << u"male"_s << QDate(1965, 1, 5) << QDate(2025, 2, 1);
    QTest::newRow("man, fourth month") << u"male"_s << QDate(1965, 4, 5) << QDate(2025, 5, 1);
    QTest::newRow("man, second step") << u"male"_s << QDate(1965, 5, 5) << QDate(2025, 7, 1);
    QTest::newRow("man, last") << u"male"_s << QDate(1976, 9, 5) << QDate(2039, 9, 1);
    QTest::newRow("man, later") << u"male"_s << QDate(1990, 1, 5) << QDate(2053, 1, 1);
    QTest::newRow("woman, first") << u"female"_s << QDate(1970, 1, 5) << QDate(2025, 2, 1);
    QTest::newRow("woman, last") << u"female"_s << QDate(1981, 9, 5) << QDate(2039, 9, 1);
}

void TestRules::retirementIsDelayedByMonths()
{
    QFETCH(QString, sex);
    QFETCH(QDate, born);
    QFETCH(QDate, month);
    const QDate retires = rules().retirement[sex].retiresOn(born);
    QCOMPARE(QDate(retires.year(), retires.month(), 1), month);
}

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
