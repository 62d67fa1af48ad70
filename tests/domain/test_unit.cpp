// SPDX-License-Identifier: GPL-3.0-or-later
#include "regions.h"
#include "unitchecks.h"
#include "unitfields.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

Unit school()
{
    Unit unit;
    unit.name = u"合肥市示例中学"_s;
    unit.nature = u"public_institution"_s;
    unit.region = u"340100"_s;
    unit.affiliation = u"city"_s;
    return unit;
}

QString fault(const Unit& unit)
{
    const auto checked = checkUnit(unit);
    return checked ? QString() : checked.error().reason;
}

} // namespace

class TestUnit : public QObject {
    Q_OBJECT
private slots:
    void regionsAreComplete();
    void regionFitsAffiliation_data();
    void regionFitsAffiliation();
    void faultsAreFound();
    void M3_contactIsChecked_data();
    void M3_contactIsChecked();
    void M3_registrationTellsAllThatIsMissing();
    void fieldsHaveNames();
    void jsonIsReadBack();
    void keyIsCreditCodeOrNameAndRegion();
    void everyKeyHasAName();
};

void TestUnit::regionsAreComplete()
{
    QHash<Region::Level, int> counts;
    QSet<QString> codes;
    for (const Region& each : regions()) {
        ++counts[each.level];
        codes.insert(each.code);
        if (each.level == Region::Level::Province)
            continue;
        const Region* parent = region(each.parent);
        QVERIFY2(parent, qPrintable(each.code));
        QVERIFY(parent->level < each.level);
    }
    QCOMPARE(counts[Region::Level::Province], 1);
    QCOMPARE(counts[Region::Level::City], 16);
    QCOMPARE(counts[Region::Level::County], 104);
    QCOMPARE(codes.size(), regions().size());
    QCOMPARE(regionPath(u"340102"), u"安徽省合肥市瑶海区"_s);
    QCOMPARE(regionPath(u"340000"), u"安徽省"_s);
    QCOMPARE(regionPath(u"110000"), QString());
}

void TestUnit::regionFitsAffiliation_data()
{
    QTest::addColumn<QString>("affiliation");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("reason");
    const QStringList codes{u"340000"_s, u"340100"_s, u"340102"_s};
    const QHash<QString, int> fits{
        {u"central"_s, 0}, {u"province"_s, 0}, {u"city"_s, 1}, {u"county"_s, 2}, {u"other"_s, 2}};
    for (const QString& affiliation : affiliationKeys())
        for (int i = 0; i < codes.size(); ++i)
            QTest::addRow("%s %d", qPrintable(affiliation), i)
                << affiliation << codes[i]
                << (fits[affiliation] == i ? QString() : u"region_mismatch"_s);
    QTest::newRow("unknown") << u"city"_s << u"349999"_s << u"region_unknown"_s;
}

void TestUnit::regionFitsAffiliation()
{
    QFETCH(QString, affiliation);
    QFETCH(QString, region);
    Unit unit = school();
    unit.affiliation = affiliation;
    unit.region = region;
    QTEST(fault(unit), "reason");
}

void TestUnit::faultsAreFound()
{
    QCOMPARE(fault(school()), QString());
    Unit unit = school();
    unit.name = u"  "_s;
    QCOMPARE(fault(unit), u"name_missing"_s);
    unit = school();
    unit.creditCode = u"91340000711771143K"_s;
    QCOMPARE(fault(unit), u"bad_credit_code"_s);
    unit.creditCode = u"91340000711771143J"_s;
    QCOMPARE(fault(unit), QString());
    unit.nature = u"shop"_s;
    QCOMPARE(fault(unit), u"nature_unknown"_s);
    unit = school();
    unit.affiliation.clear();
    QCOMPARE(fault(unit), u"affiliation_unknown"_s);
    unit = school();
    unit.legalRepresentativeId = u"340000197005046376"_s;
    QCOMPARE(fault(unit), u"bad_id_number"_s);
}

void TestUnit::M3_contactIsChecked_data()
{
    QTest::addColumn<QString>("mobile");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("reason");
    QTest::newRow("mobile") << u"19900000000"_s << QString() << QString();
    QTest::newRow("short") << u"1990000000"_s << QString() << u"bad_phone"_s;
    QTest::newRow("long") << u"199000000000"_s << QString() << u"bad_phone"_s;
    QTest::newRow("landline") << u"0551-62600000"_s << QString() << u"bad_phone"_s;
    QTest::newRow("12...") << u"12900000000"_s << QString() << u"bad_phone"_s;
    QTest::newRow("letters") << u"1990000000O"_s << QString() << u"bad_phone"_s;
    QTest::newRow("line end") << u"19900000000\n"_s << QString() << u"bad_phone"_s;
    QTest::newRow("mail") << QString() << u"renshi@example.com"_s << QString();
    QTest::newRow("no at") << QString() << u"renshi.example.com"_s << u"bad_email"_s;
    QTest::newRow("no domain") << QString() << u"renshi@"_s << u"bad_email"_s;
    QTest::newRow("blank") << QString() << u"ren shi@example.com"_s << u"bad_email"_s;
    QTest::newRow("two") << QString() << u"a@example.com,b@example.com"_s << u"bad_email"_s;
}

void TestUnit::M3_contactIsChecked()
{
    QFETCH(QString, mobile);
    QFETCH(QString, email);
    Unit unit = school();
    unit.contactMobile = mobile;
    unit.email = email;
    QTEST(fault(unit), "reason");
}

void TestUnit::M3_registrationTellsAllThatIsMissing()
{
    const auto fields = [](const Unit& unit, const QString& reason = {}) {
        QStringList found;
        for (const UnitFault& each : registrationFaults(unit, reason)) {
            found.append(each.field);
            if (each.message.isEmpty() || unitFieldName(each.field) == each.field)
                found.append(u"without words"_s);
        }
        return found;
    };
    QCOMPARE(fields({}),
             (QStringList{u"name"_s, u"nature"_s, u"affiliation"_s, u"no_credit_code_reason"_s,
                          u"legal_representative"_s, u"contact"_s, u"contact_mobile"_s}));
    Unit unit = school();
    unit.legalRepresentative = u"张三"_s;
    unit.contact = u"李四"_s;
    unit.contactMobile = u"19900000000"_s;
    QCOMPARE(fields(unit), QStringList{u"no_credit_code_reason"_s});
    QCOMPARE(fields(unit, u"与集团单位共用统一社会信用代码"_s), QStringList());
    unit.creditCode = u"91340000711771143J"_s;
    QCOMPARE(fields(unit), QStringList());
    unit.region = u"340102"_s;
    unit.legalRepresentativeId = u"340000"_s;
    QCOMPARE(fields(unit), (QStringList{u"region"_s, u"legal_representative_id"_s}));
}

void TestUnit::fieldsHaveNames()
{
    const QJsonObject json = school().toJson();
    for (auto member = json.begin(); member != json.end(); ++member)
        QVERIFY2(unitFieldName(member.key()) != member.key(), qPrintable(member.key()));
}

void TestUnit::jsonIsReadBack()
{
    Unit unit = school();
    unit.creditCode = u"91340000711771143J"_s;
    unit.legalRepresentative = u"示例"_s;
    unit.contactMobile = u"19900000000"_s;
    const QJsonObject json = unit.toJson();
    QCOMPARE(json.size(), 12);
    QCOMPARE(json.value(u"contact_mobile"_s).toString(), unit.contactMobile);
    QCOMPARE(Unit::fromJson(json), unit);
}

void TestUnit::keyIsCreditCodeOrNameAndRegion()
{
    Unit unit = school();
    const QString without = unitKey(unit);
    QVERIFY(without.contains(unit.name));
    unit.region = u"340200"_s;
    QVERIFY(unitKey(unit) != without);
    unit.creditCode = u"91340000711771143J"_s;
    QCOMPARE(unitKey(unit), unit.creditCode);
}

void TestUnit::everyKeyHasAName()
{
    QCOMPARE(natureKeys().size(), 8);
    for (const QString& key : natureKeys())
        QVERIFY2(!natureName(key).isEmpty(), qPrintable(key));
    for (const QString& key : affiliationKeys())
        QVERIFY2(!affiliationName(key).isEmpty(), qPrintable(key));
    QVERIFY(natureName(u"shop"_s).isEmpty());
    QVERIFY(school().isPublicInstitution());
}

QTEST_GUILESS_MAIN(TestUnit)
#include "test_unit.moc"
