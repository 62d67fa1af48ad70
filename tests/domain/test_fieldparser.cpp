// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsecase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

class TestFieldParser : public QObject {
    Q_OBJECT
private slots:
    void texts_data();
    void texts();
    void numbers_data();
    void numbers();
    void enums_data();
    void enums();
    void multiEnums_data();
    void multiEnums();
    void identifiers_data();
    void identifiers();
    void otherPapersAreNotHeldToTheStandard();
    void everyEnumWordIsUnderstood();
    void canonicalValuesStayTheSame();
    void messagesSayWhichValueIsWrong();
    void invisibleMarksAreNothing();
};

void TestFieldParser::texts_data()
{
    addColumns();
    row(u"王敏", u"王敏");
    row(u"　王　敏 ", u"王敏");
    row(u"合 肥 市", u"合肥市");
    row(u"合肥市 示例中学", u"合肥市 示例中学");
    row(u"ＡＢＣ　１２３", u"ABC 123");
    row(u"a  b\tc\nd", u"a b c d");
    row(u"单位（公章）", u"单位（公章）");
    row(u"=HYPERLINK(\"x\")", u"=HYPERLINK(\"x\")");
    row(u"/", u"");
    row(u"无", u"");
    row(u"——", u"");
    row(u"   ", u"");
    row(u"\xFEFF王敏", u"王敏");
}

void TestFieldParser::texts()
{
    QFETCH(QString, raw);
    QTEST(parsed(field(u"work_history", u"employer"), raw), "expected");
    QCOMPARE(parsed(field(u"work_history", u"employer"), QString(501, u'长')), u"<too_long>"_s);
    QCOMPARE(parsed(field(u"work_history", u"duties"), u" 一 \r\n二  二"_s), u"一\n二 二"_s);
}

void TestFieldParser::numbers_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("key");
    addColumns();
    const auto of = [](const char16_t* item, const char16_t* key, const char16_t* raw,
                       const char16_t* expected) {
        const QString text = QString::fromUtf16(raw);
        QTest::addRow("%s %s", qPrintable(QString::fromUtf16(key)), qPrintable(text))
            << QString::fromUtf16(item) << QString::fromUtf16(key) << text
            << QString::fromUtf16(expected);
    };
    const auto* course = u"continuing_education";
    of(course, u"hours", u"90学时", u"90");
    of(course, u"hours", u"90 课时", u"90");
    of(course, u"hours", u"９０学时", u"90");
    of(course, u"hours", u"24.0", u"24");
    of(course, u"hours", u"1.50", u"1.5");
    of(course, u"hours", u"1,200", u"1200");
    of(course, u"hours", u"1e2", u"100");
    of(course, u"hours", u"0.30000000000000004", u"0.3");
    of(course, u"hours", u"九十", u"<not_a_number>");
    of(course, u"hours", u"约90", u"<not_a_number>");
    of(course, u"hours", u"3天", u"<not_a_number>");
    of(course, u"hours", u"1,20", u"<not_a_number>");
    of(course, u"hours", u"-1", u"<out_of_range>");
    of(course, u"hours", u"99999", u"<out_of_range>");
    of(course, u"hours", u"nan", u"<not_a_number>");
    of(course, u"hours", u"95%", u"<not_a_number>");
    of(course, u"credits", u"5分", u"5");
    of(u"project", u"funds", u"50万元", u"50");
    of(u"project", u"funds", u"50万", u"50");
    of(u"project", u"funds", u"500000元", u"50");
    of(u"project", u"funds", u"1,234,500元", u"123.45");
    of(u"book", u"words", u"20万字", u"20");
    of(u"book", u"words", u"200千字", u"20");
    of(u"clinical", u"outpatients", u"1200人次", u"1200");
    of(u"clinical", u"outpatients", u"1200.5", u"<not_a_number>");
    of(u"clinical", u"surgeries", u"36例", u"36");
    of(u"paper", u"rank", u"1", u"1");
    of(u"paper", u"rank", u"第1", u"1");
    of(u"paper", u"rank", u"第二名", u"2");
    of(u"paper", u"rank", u"2/5", u"2");
    of(u"paper", u"rank", u"6/5", u"<not_a_number>");
    of(u"paper", u"rank", u"0", u"<out_of_range>");
    of(u"paper", u"rank", u"1.0", u"1");
    of(u"appointment", u"grade", u"十级", u"10");
    of(u"appointment", u"grade", u"专业技术七级", u"7");
    of(u"appointment", u"grade", u"专技12级", u"12");
    of(u"appointment", u"grade", u"十四级", u"<out_of_range>");
}

void TestFieldParser::numbers()
{
    QFETCH(QString, item);
    QFETCH(QString, key);
    QFETCH(QString, raw);
    QTEST(parsed(field(item, key), raw), "expected");
    Field share;
    share.type = FieldType::Decimal;
    share.unit = u"%"_s;
    QCOMPARE(parsed(share, u"95.50％"_s), u"95.5"_s);
}

void TestFieldParser::enums_data()
{
    addColumns();
    row(u"合格", u"qualified");
    row(u" 合　格 ", u"qualified");
    row(u"称职", u"qualified");
    row(u"优秀", u"excellent");
    row(u"qualified", u"qualified");
    row(u"Excellent", u"excellent");
    row(u"不定等次", u"undetermined");
    row(u"良好", u"<not_in_list>");
    row(u"/", u"");
    row(u"", u"");
}

void TestFieldParser::enums()
{
    QFETCH(QString, raw);
    QTEST(parsed(field(u"annual_assessment", u"result"), raw), "expected");
    QCOMPARE(parsed(field(u"education", u"level"), u"大学本科"_s), u"bachelor"_s);
    QCOMPARE(parsed(field(u"education", u"mode"), u"函授"_s), u"part_time"_s);
    QCOMPARE(parsed(field(u"education", u"degree"), u"无"_s), u"none"_s);
    QCOMPARE(parsed(field(u"continuing_education", u"credit_class"), u"I类"_s), u"class_1"_s);
    QCOMPARE(parsed(field(u"continuing_education", u"credit_class"), u"Ⅱ类"_s), u"class_2"_s);
    QCOMPARE(parsed(field(u"award", u"level"), u"省(部)级"_s), u"provincial"_s);
}

void TestFieldParser::multiEnums_data()
{
    addColumns();
    row(u"CSCD", u"cscd");
    row(u"sci、EI", u"sci,ei");
    row(u"EI,SCI", u"sci,ei");
    row(u"北大核心／CSSCI", u"cssci,pku_core");
    row(u"北大核心 CSSCI", u"cssci,pku_core");
    row(u"SCI、SCI", u"sci");
    row(u"中文核心期刊", u"pku_core");
    row(u"sci,other", u"sci,other");
    row(u"无", u"none");
    row(u"SCI、知网", u"<not_in_list>");
    row(u"", u"");
}

void TestFieldParser::multiEnums()
{
    QFETCH(QString, raw);
    QTEST(parsed(field(u"paper", u"indexed"), raw), "expected");
}

void TestFieldParser::identifiers_data()
{
    QTest::addColumn<FieldType>("type");
    addColumns();
    const auto of = [](FieldType type, const char16_t* raw, const char16_t* expected) {
        const QString text = QString::fromUtf16(raw);
        QTest::addRow("%s", qPrintable(text)) << type << text << QString::fromUtf16(expected);
    };
    using enum FieldType;
    of(IdNumber, u"340000197005046375", u"340000197005046375");
    of(IdNumber, u" 34000019790823334x ", u"34000019790823334X");
    of(IdNumber, u"３４００００１９９９０９０７５４１８", u"340000199909075418");
    of(IdNumber, u"'340000197005046375", u"340000197005046375");
    of(IdNumber, u"340000 1970 0504 6375", u"340000197005046375");
    of(IdNumber, u"340000197005046376", u"<bad_id_number>");
    of(IdNumber, u"3400001970050463", u"<bad_id_number>");
    of(IdNumber, u"3.4000019690503E+17", u"<id_number_truncated>");
    of(IdNumber, u"340000196905030000", u"<id_number_truncated>");
    of(Phone, u"19912597620", u"19912597620");
    of(Phone, u"199-1259-7620", u"19912597620");
    of(Phone, u"+86 199 1259 7620", u"19912597620");
    of(Phone, u"19912597620.0", u"19912597620");
    of(Phone, u"0551-62999999", u"0551-62999999");
    of(Phone, u"（0551）62999999", u"0551-62999999");
    of(Phone, u"12345", u"<bad_phone>");
    of(Phone, u"1991259762", u"<bad_phone>");
    of(Email, u"u0@example.org", u"u0@example.org");
    of(Email, u"u0＠example.org", u"u0@example.org");
    of(Email, u"u0@example", u"<bad_email>");
    of(Email, u"u0 example.org", u"<bad_email>");
    of(Isbn, u"ISBN 978-7-111-21382-6", u"9787111213826");
    of(Isbn, u"978-7-111-21382-7", u"<bad_isbn>");
    of(Issn, u"ISSN：0254-4156", u"0254-4156");
    of(Issn, u"02544156", u"0254-4156");
    of(Issn, u"2434-561x", u"2434-561X");
    of(Issn, u"1000-6789", u"<bad_issn>");
    of(PatentNo, u"zl 2017 1 0601862.3", u"ZL201710601862.3");
    of(PatentNo, u"CN2017106018623", u"ZL201710601862.3");
    of(PatentNo, u"ZL201710601862.5", u"<bad_patent_no>");
    of(CreditCode, u"91340000711771143j", u"91340000711771143J");
    of(CreditCode, u"91340000711771143K", u"<bad_credit_code>");
}

void TestFieldParser::identifiers()
{
    QFETCH(FieldType, type);
    QFETCH(QString, raw);
    Field of;
    of.type = type;
    QTEST(parsed(of, raw), "expected");
}

void TestFieldParser::otherPapersAreNotHeldToTheStandard()
{
    const auto value = [](const QString& type, const QString& raw) {
        const auto result = canonicalIdNumber(type, raw, kParsingDay);
        return result ? result.value() : result.error().reason;
    };
    QCOMPARE(value(u"passport"_s, u" e1234 5678"_s), u"E12345678"_s);
    QCOMPARE(value(u"passport"_s, u"E1"_s), u"bad_id_number"_s);
    QCOMPARE(value(u"mainland_travel_permit_hk_macao"_s, u"H12345678(01)"_s), u"H1234567801"_s);
    QCOMPARE(value(u"residence_permit_hk_macao_taiwan"_s, u"E12345678"_s), u"bad_id_number"_s);
    QCOMPARE(value(QString(), u"340000197005046375"_s), u"340000197005046375"_s);
}

void TestFieldParser::everyEnumWordIsUnderstood()
{
    for (const Item& item : Catalog::builtIn().items())
        for (const Field& each : item.fields)
            for (const EnumValue& value : each.values)
                for (const QString& word :
                     value.synonyms + QStringList{value.key, value.name.zh, value.name.en})
                    QCOMPARE(parsed(each, word), value.key);
}

void TestFieldParser::canonicalValuesStayTheSame()
{
    const QStringList raws{
        u"2015.7"_s,
        u"2015年7月1日"_s,
        u"98.1.2"_s,
        u"90学时"_s,
        u"50000元"_s,
        u"1,200"_s,
        u"合格"_s,
        u"SCI、EI"_s,
        u"2/5"_s,
        u"十级"_s,
        u"２０２６年"_s,
        u"2025—2026学年"_s,
        u"王　敏"_s,
        u"ISBN 7-111-21382-1"_s,
        u"0254 4156"_s,
        u"ZL 2017 1 0601862.3"_s,
        u"0.0000004"_s,
        u"(0551)62999999"_s,
        u"340000197005046375"_s,
        u"一\n 二"_s,
    };
    int understood = 0;
    for (const Item& item : Catalog::builtIn().items())
        for (const Field& each : item.fields)
            for (const QString& raw : raws) {
                const auto once = canonicalValue(each, raw, kParsingDay);
                if (!once)
                    continue;
                ++understood;
                const auto twice = canonicalValue(each, once.value(), kParsingDay);
                QVERIFY2(twice, qPrintable(item.key + each.key + once.value()));
                QCOMPARE(twice.value(), once.value());
            }
    QVERIFY(understood > 1000);
}

void TestFieldParser::invisibleMarksAreNothing()
{
    const auto got = canonicalValue(field(u"registration", u"id_number"),
                                    u"\u202d340000197005046375\u202c\u2060"_s, kParsingDay);
    QVERIFY(got);
    QCOMPARE(got.value(), u"340000197005046375"_s);
}

void TestFieldParser::messagesSayWhichValueIsWrong()
{
    const auto message = [](const Field& of, const QString& raw) {
        return canonicalValue(of, raw, kParsingDay).error().message;
    };
    QCOMPARE(message(field(u"continuing_education", u"hours"), u"九十"_s), u"“九十”不是数字"_s);
    QVERIFY(message(field(u"annual_assessment", u"result"), u"良好"_s).contains(u"优秀、合格"_s));
    const QString lost = message(field(u"registration", u"id_number"), u"340000196905030000"_s);
    QVERIFY2(lost.contains(u"电子表格"_s), qPrintable(lost));
    QVERIFY2(!lost.contains(u"340000196905030000"_s), qPrintable(lost));
}

QTEST_GUILESS_MAIN(TestFieldParser)
#include "test_fieldparser.moc"
