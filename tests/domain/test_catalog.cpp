// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"
#include "language.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

const char kMinimal[] = R"({"category": "industry", "items": [{
  "key": "own", "name": {"zh": "自有", "en": "Own"}, "title_field": "name",
  "columns": ["name"], "unique": ["name"],
  "fields": [{"key": "name", "name": {"zh": "名称", "en": "Name"}, "type": "text"}]}]})";

Result<Catalog> loadText(const QByteArray& json)
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"own.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        return Error{};
    file.close();
    return Catalog::builtIn().with(dir.path());
}

} // namespace

class TestCatalog : public QObject {
    Q_OBJECT
private slots:
    void hasAllCategoriesAndItems();
    void itemsAreOrdered();
    void everyItemIsUsable();
    void personColumnsAreNoFields();
    void seriesAreTwentySeven();
    void requiredFieldsAreAsDesigned_data();
    void requiredFieldsAreAsDesigned();
    void uniqueValuesPreferTheCertificate();
    void titlesAndDisplay();
    void ownItemsAreAdded();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void missingFolderIsAFault();
};

void TestCatalog::hasAllCategoriesAndItems()
{
    const QVector<std::pair<QString, QStringList>> expected{
        {u"basic"_s, {u"work_history"_s, u"education"_s, u"continuing_education"_s}},
        {u"commendation"_s, {u"annual_assessment"_s, u"ethics_assessment"_s, u"award"_s}},
        {u"competence"_s,
         {u"current_title"_s, u"appointment"_s, u"vocational_qualification"_s,
          u"foreign_language"_s, u"computer_skill"_s, u"grassroots_service"_s, u"academic_post"_s}},
        {u"performance"_s,
         {u"project"_s, u"patent"_s, u"standard"_s, u"science_award"_s, u"technology_transfer"_s,
          u"case_report"_s}},
        {u"research"_s, {u"paper"_s, u"book"_s, u"research_project"_s}},
        {u"foreign_aid"_s, {u"aid_assignment"_s, u"aid_achievement"_s}},
        {u"industry"_s,
         {u"teaching"_s, u"class_teacher"_s, u"teaching_contest"_s, u"practice_license"_s,
          u"clinical"_s, u"engineering_practice"_s, u"software_copyright"_s,
          u"agricultural_extension"_s}},
    };
    const Catalog& catalog = Catalog::builtIn();
    QCOMPARE(catalog.categories().size(), expected.size());
    for (int i = 0; i < expected.size(); ++i) {
        QCOMPARE(catalog.categories()[i].key, expected[i].first);
        QCOMPARE(catalog.categories()[i].items, expected[i].second);
    }
    QCOMPARE(catalog.category(u"basic")->name.zh, u"基本信息"_s);
    QVERIFY(!catalog.category(u"Basic"));
    QVERIFY(!catalog.item(u"nothing"));
}

void TestCatalog::itemsAreOrdered()
{
    const Catalog& catalog = Catalog::builtIn();
    QCOMPARE(catalog.items().size(), 34);
    QCOMPARE(catalog.items().first().key, QString::fromUtf16(kRegistrationItem));
    QCOMPARE(catalog.items().last().key, QString::fromUtf16(kApplicationItem));
    QCOMPARE(catalog.items()[1].key, u"work_history"_s);
    for (const Item& item : catalog.items())
        QCOMPARE(catalog.item(item.key), &item);
    QVERIFY(catalog.item(kRegistrationItem)->kind == Kind::Registration);
    QVERIFY(catalog.item(kApplicationItem)->kind == Kind::Application);
}

void TestCatalog::everyItemIsUsable()
{
    for (const Item& item : Catalog::builtIn().items()) {
        QVERIFY2(item.columns.size() >= 2 && item.columns.size() <= 7, qPrintable(item.key));
        bool required = false;
        for (const Field& field : item.fields)
            required = required || field.required;
        QVERIFY2(required, qPrintable(item.key));
        for (const Field& field : item.fields)
            for (const EnumValue& value : field.values)
                QVERIFY(!value.name.en.isEmpty());
    }
}

void TestCatalog::personColumnsAreNoFields()
{
    // Every sheet of achievements names its person; those headings must not mean anything else
    // there.
    const Item* registration = Catalog::builtIn().item(kRegistrationItem);
    QSet<QString> person;
    for (const QStringView key : {u"name", u"id_number"}) {
        const Field* field = registration->field(key);
        person << field->name.zh;
        person.unite(QSet<QString>(field->synonyms.begin(), field->synonyms.end()));
    }
    QVERIFY(person.contains(u"身份证号码"_s));
    for (const Item& item : Catalog::builtIn().items()) {
        if (item.kind == Kind::Registration)
            continue;
        for (const Field& field : item.fields) {
            QVERIFY2(!person.contains(field.name.zh), qPrintable(item.key + field.key));
            for (const QString& synonym : field.synonyms)
                QVERIFY2(!person.contains(synonym), qPrintable(item.key + synonym));
        }
    }
}

void TestCatalog::seriesAreTwentySeven()
{
    const Catalog& catalog = Catalog::builtIn();
    const Field* series = catalog.item(kApplicationItem)->field(u"series");
    QCOMPARE(series->values.size(), 27);
    QCOMPARE(series->value(u"accounting")->name.zh, u"会计"_s);
    QCOMPARE(catalog.item(u"current_title")->field(u"series")->values.size(), 27);
}

void TestCatalog::requiredFieldsAreAsDesigned_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QStringList>("required");
    QTest::newRow("registration") << u"registration"_s
                                  << QStringList{u"name"_s, u"sex"_s, u"id_number"_s, u"mobile"_s};
    QTest::newRow("continuing_education")
        << u"continuing_education"_s
        << QStringList{u"year"_s, u"kind"_s, u"subject"_s, u"organizer"_s};
    QTest::newRow("annual_assessment")
        << u"annual_assessment"_s << QStringList{u"year"_s, u"result"_s};
    QTest::newRow("paper") << u"paper"_s
                           << QStringList{u"title"_s, u"journal"_s, u"published_on"_s, u"rank"_s};
    QTest::newRow("grassroots_service")
        << u"grassroots_service"_s << QStringList{u"place"_s, u"employer"_s, u"start"_s, u"end"_s};
    QTest::newRow("application") << u"application"_s
                                 << QStringList{u"year"_s,  u"plan"_s,      u"series"_s, u"title"_s,
                                                u"level"_s, u"specialty"_s, u"kind"_s};
}

void TestCatalog::requiredFieldsAreAsDesigned()
{
    QFETCH(QString, item);
    QStringList required;
    for (const Field& field : Catalog::builtIn().item(item)->fields)
        if (field.required)
            required.append(field.key);
    QTEST(required, "required");
}

void TestCatalog::uniqueValuesPreferTheCertificate()
{
    const Item& course = *Catalog::builtIn().item(u"continuing_education");
    Fields fields{{u"year"_s, u"2026"_s}, {u"subject"_s, u"医德"_s}, {u"start"_s, u"2026-03-01"_s}};
    QCOMPARE(course.uniqueValues(fields), (QStringList{u"2026"_s, u"医德"_s, u"2026-03-01"_s}));
    fields.insert(u"certificate_no"_s, u"A1"_s);
    QCOMPARE(course.uniqueValues(fields), (QStringList{u"A1"_s, u"2026"_s}));
    const auto uniqueOf = [](QStringView item) { return Catalog::builtIn().item(item)->unique; };
    QCOMPARE(uniqueOf(u"annual_assessment"), QStringList{u"year"_s});
    QCOMPARE(uniqueOf(u"registration"), QStringList{u"id_number"_s});
    QCOMPARE(uniqueOf(u"application"), (QStringList{u"year"_s, u"plan"_s}));
    QCOMPARE(uniqueOf(u"patent"), QStringList{u"patent_no"_s});
}

void TestCatalog::titlesAndDisplay()
{
    const Item& assessment = *Catalog::builtIn().item(u"annual_assessment");
    QCOMPARE(assessment.title({{u"year"_s, u"2025"_s}, {u"result"_s, u"qualified"_s}}),
             u"2025年度 合格"_s);
    QCOMPARE(assessment.title({}), u"年度考核"_s);
    const Item& paper = *Catalog::builtIn().item(u"paper");
    QCOMPARE(paper.title({{u"title"_s, u"题目"_s}}), u"题目"_s);
    QCOMPARE(paper.field(u"indexed")->display(u"sci,pku_core"_s), u"SCI、北大核心"_s);
    QCOMPARE(paper.field(u"published_on")->display(u"2025-07"_s), u"2025年7月"_s);
    QCOMPARE(paper.field(u"published_on")->display(u"2025-07-01"_s), u"2025-07-01"_s);
    const Item& course = *Catalog::builtIn().item(u"continuing_education");
    QCOMPARE(course.field(u"hours")->display(u"24"_s), u"24 学时"_s);
    QCOMPARE(course.field(u"hours")->display(QString()), QString());
    QCOMPARE(course.field(u"kind")->display(u"later_key"_s), u"later_key"_s);
    setEnglish(true);
    QCOMPARE(course.name.text(), u"Continuing education"_s);
    QCOMPARE(paper.field(u"indexed")->display(u"sci,other"_s), u"SCI, Other"_s);
    setEnglish(false);
    QCOMPARE(course.name.text(), u"继续教育"_s);
}

void TestCatalog::ownItemsAreAdded()
{
    const auto extended = loadText(kMinimal);
    QVERIFY2(extended, qPrintable(extended ? QString() : extended.error().message));
    const Catalog& catalog = extended.value();
    QCOMPARE(catalog.category(u"industry")->items.last(), u"own"_s);
    QCOMPARE(catalog.items().last().key, u"application"_s);
    QCOMPARE(catalog.item(u"own")->name.zh, u"自有"_s);
    QCOMPARE(catalog.item(u"paper")->key, u"paper"_s);
    QVERIFY(!Catalog::builtIn().item(u"own"));
}

void TestCatalog::faultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    const auto changed = [](const char* from, const char* to) {
        return QByteArray(kMinimal).replace(from, to);
    };
    QTest::newRow("no json") << QByteArray("{") << u"own.json"_s;
    QTest::newRow("unknown category") << changed("industry", "shops") << u"shops"_s;
    QTest::newRow("key exists") << changed("\"own\"", "\"paper\"") << u"paper"_s;
    QTest::newRow("bad key") << changed("\"own\"", "\"Own Item\"") << u"Own Item"_s;
    QTest::newRow("unknown type") << changed("\"text\"", "\"texts\"") << u"“texts”"_s;
    QTest::newRow("no English name") << changed(", \"en\": \"Own\"", "") << u"own"_s;
    QTest::newRow("title field") << changed("\"title_field\": \"name\"", "\"title_field\": \"x\"")
                                 << u"x"_s;
    QTest::newRow("columns") << changed("[\"name\"], \"unique\"", "[\"y\"], \"unique\"") << u"y"_s;
    QTest::newRow("unique") << changed("\"unique\": [\"name\"]", "\"unique\": [\"z\"]") << u"z"_s;
    QTest::newRow("no unique") << changed("\"unique\": [\"name\"],", "") << u"unique"_s;
    QTest::newRow("period") << changed("\"unique\"", "\"period\": {\"start\": \"w\"}, \"unique\"")
                            << u"w"_s;
    QTest::newRow("required any") << changed("\"unique\"",
                                             "\"required_any\": [[\"v\"]], \"unique\"")
                                  << u"v"_s;
    QTest::newRow("alternatives") << changed("\"unique\"",
                                             "\"unique_alternatives\": [[\"u\"]], \"unique\"")
                                  << u"u"_s;
    QTest::newRow("after") << changed("\"type\": \"text\"",
                                      "\"type\": \"date\", \"after\": \"from\"")
                           << u"from"_s;
    QTest::newRow("unknown member")
        << changed("\"unique\"", "\"uniqe\": [], \"unique\"") << u"uniqe"_s;
    QTest::newRow("enum without values") << changed("\"text\"", "\"enum\"") << u"name"_s;
    QTest::newRow("unknown list") << changed("\"type\": \"text\"",
                                             "\"type\": \"enum\", \"values\": \"colours\"")
                                  << u"colours"_s;
    QTest::newRow("limit") << changed("\"type\": \"text\"", "\"type\": \"integer\", \"min\": \"1\"")
                           << u"min"_s;
    QTest::newRow("value twice")
        << changed("\"type\": \"text\"",
                   R"("type": "enum", "values": [{"key": "a", "name": {"zh": "甲", "en": "A"}},
                   {"key": "b", "name": {"zh": "乙", "en": "B"}, "synonyms": ["甲"]}])")
        << u"b"_s;
    QTest::newRow("field twice")
        << changed("\"type\": \"text\"}",
                   R"("type": "text"}, {"key": "name", "name": {"zh": "二", "en": "2"},
                   "type": "text"})")
        << u"name"_s;
    QTest::newRow("heading twice")
        << changed("\"type\": \"text\"}",
                   R"("type": "text"}, {"key": "b", "name": {"zh": "名称", "en": "2"},
                   "type": "text"})")
        << u"“名称”"_s;
}

void TestCatalog::faultsAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    const auto loaded = loadText(json);
    QVERIFY(!loaded);
    QVERIFY(loaded.error().code == Error::Code::BadInput);
    QCOMPARE(loaded.error().reason, u"bad_catalog"_s);
    QVERIFY2(loaded.error().message.contains(part), qPrintable(loaded.error().message));
    QVERIFY2(loaded.error().message.contains(u"own.json"_s), qPrintable(loaded.error().message));
}

void TestCatalog::missingFolderIsAFault()
{
    const auto loaded = Catalog::load(u"/nowhere/at/all"_s);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().reason, u"bad_catalog"_s);
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "test_catalog.moc"
