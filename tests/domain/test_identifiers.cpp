// SPDX-License-Identifier: GPL-3.0-or-later
#include "identifiers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

const QDate kToday(2026, 11, 24);

QString withCheck(const QString& first17)
{
    return first17 + idNumberCheckCharacter(first17);
}

// The last two digits exchanged for others in every way: each slip of one digit must be noticed.
QStringList oneDigitSlips(const QString& number)
{
    QStringList slips;
    for (int at = 0; at < 17; ++at)
        for (char16_t c = u'0'; c <= u'9'; ++c)
            if (number[at] != c) {
                QString slip = number;
                slip[at] = QChar(c);
                slips.append(slip);
            }
    return slips;
}

} // namespace

class TestIdentifiers : public QObject {
    Q_OBJECT
private slots:
    void idNumberFaults_data();
    void idNumberFaults();
    void everySlipOfOneDigitIsNoticed();
    void sexAndBirth();
    void masks();
    void creditCodes();
    void isbns_data();
    void isbns();
    void issns_data();
    void issns();
    void patents_data();
    void patents();
};

void TestIdentifiers::idNumberFaults_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<IdNumberFault>("fault");
    using enum IdNumberFault;
    QTest::newRow("right") << u"340000197005046375"_s << None;
    QTest::newRow("right with X") << u"34000019790823334X"_s << None;
    QTest::newRow("small x") << u"34000019790823334x"_s << None;
    QTest::newRow("empty") << QString() << Length;
    QTest::newRow("17 digits") << u"34000019700504637"_s << Length;
    QTest::newRow("19 digits") << u"3400001970050463755"_s << Length;
    QTest::newRow("letter inside") << u"34000019700504A375"_s << Characters;
    QTest::newRow("letter at the end") << u"34000019700504637Y"_s << Characters;
    QTest::newRow("wrong check") << u"340000197005046376"_s << CheckDigit;
    QTest::newRow("30 February") << withCheck(u"34000019700230637"_s) << BirthDate;
    QTest::newRow("month 13") << withCheck(u"34000019701304637"_s) << BirthDate;
    QTest::newRow("year 1870") << withCheck(u"34000018700504637"_s) << BirthDate;
    QTest::newRow("born tomorrow") << withCheck(u"34000020261125637"_s) << FutureBirth;
    QTest::newRow("born today") << withCheck(u"34000020261124637"_s) << None;
    QTest::newRow("lost digits") << u"340000197005046000"_s << Truncated;
    QTest::newRow("scientific") << u"3.40000197005046E+17"_s << Truncated;
    QTest::newRow("scientific, short") << u"3.4E17"_s << Truncated;
}

void TestIdentifiers::idNumberFaults()
{
    QFETCH(QString, number);
    QFETCH(IdNumberFault, fault);
    QCOMPARE(idNumberFault(number, kToday), fault);
}

void TestIdentifiers::everySlipOfOneDigitIsNoticed()
{
    QRandomGenerator random(11643);
    for (int i = 0; i < 50; ++i) {
        const QDate born = QDate(1960, 1, 1).addDays(random.bounded(15000));
        const QString number =
            withCheck(u"340000"_s + born.toString(u"yyyyMMdd"_s) +
                      QString::number(random.bounded(1000)).rightJustified(3, u'0'));
        QCOMPARE(idNumberFault(number, kToday), IdNumberFault::None);
        QCOMPARE(birthDate(number), std::optional(born));
        for (const QString& slip : oneDigitSlips(number))
            QVERIFY(idNumberFault(slip, kToday) != IdNumberFault::None);
    }
}

void TestIdentifiers::sexAndBirth()
{
    QCOMPARE(sexFromIdNumber(u"340000197005046375"_s), u"male"_s);
    QCOMPARE(sexFromIdNumber(u"340000199310259800"_s), u"female"_s);
    QCOMPARE(sexFromIdNumber(u"E12345678"_s), QString());
    QCOMPARE(birthDate(u"340000197005046375"_s), std::optional(QDate(1970, 5, 4)));
    QCOMPARE(birthDate(u"E12345678"_s), std::nullopt);
    QVERIFY(idNumberCheckCharacter(u"1234"_s).isNull());
}

void TestIdentifiers::masks()
{
    QCOMPARE(maskedIdNumber(u"340000197005046375"_s), u"340000********6375"_s);
    QCOMPARE(maskedIdNumber(u"E12345678"_s), u"E1*****78"_s);
    QCOMPARE(maskedIdNumber(u"1234"_s), u"****"_s);
    QCOMPARE(maskedIdNumber(QString()), QString());
    QCOMPARE(maskedPhone(u"13812341234"_s), u"138****1234"_s);
    QCOMPARE(maskedPhone(u"62999999"_s), u"62****99"_s);
}

void TestIdentifiers::creditCodes()
{
    QVERIFY(isCreditCode(u"91340000711771143J"_s));
    QVERIFY(!isCreditCode(u"91340000711771143K"_s));
    QVERIFY(!isCreditCode(u"91340000711771134J"_s));
    QVERIFY(!isCreditCode(u"9134000071177114J"_s));
    QVERIFY(!isCreditCode(u"9134000O711771143J"_s)); // O is no character of these codes
    QVERIFY(!isCreditCode(QString()));
}

void TestIdentifiers::isbns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    QTest::newRow("13") << u"978-7-111-21382-6"_s << true;
    QTest::newRow("13, plain") << u"9780306406157"_s << true;
    QTest::newRow("13, blanks") << u"978 0 306 40615 7"_s << true;
    QTest::newRow("13, wrong") << u"9780306406158"_s << false;
    QTest::newRow("13, no bookland") << u"1234567890128"_s << false;
    QTest::newRow("10") << u"0-306-40615-2"_s << true;
    QTest::newRow("10, X") << u"0-8044-2957-X"_s << true;
    QTest::newRow("10, wrong") << u"0-306-40615-3"_s << false;
    QTest::newRow("short") << u"978030640615"_s << false;
    QTest::newRow("letters") << u"97803064O6157"_s << false;
}

void TestIdentifiers::isbns()
{
    QFETCH(QString, text);
    QTEST(isIsbn(text), "right");
}

void TestIdentifiers::issns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    QTest::newRow("right") << u"0254-4156"_s << true;
    QTest::newRow("no hyphen") << u"10006788"_s << true;
    QTest::newRow("X") << u"2434-561X"_s << true;
    QTest::newRow("small x") << u"2434-561x"_s << true;
    QTest::newRow("wrong") << u"0254-4157"_s << false;
    QTest::newRow("short") << u"0254-415"_s << false;
    QTest::newRow("X inside") << u"X254-4156"_s << false;
}

void TestIdentifiers::issns()
{
    QFETCH(QString, text);
    QTEST(isIssn(text), "right");
}

void TestIdentifiers::patents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    QTest::newRow("12 digits") << u"201710601862.3"_s << true;
    QTest::newRow("ZL") << u"ZL201710601862.3"_s << true;
    QTest::newRow("blanks") << u"ZL 2017 1 0601862.3"_s << true;
    QTest::newRow("CN, no dot") << u"CN2017106018623"_s << true;
    QTest::newRow("8 digits, X") << u"ZL95115608.X"_s << true;
    QTest::newRow("wrong") << u"ZL201710601862.4"_s << false;
    QTest::newRow("no check digit") << u"ZL201710601862"_s << false;
    QTest::newRow("dot elsewhere") << u"ZL2017.106018623"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestIdentifiers::patents()
{
    QFETCH(QString, text);
    QTEST(isPatentNumber(text), "right");
}

QTEST_GUILESS_MAIN(TestIdentifiers)
#include "test_identifiers.moc"
