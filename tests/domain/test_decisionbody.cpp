// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

const QDateTime kTime(QDate(2026, 11, 24), QTime(3, 4, 5, 67), Qt::UTC);

DecisionBody fullBody()
{
    DecisionBody body;
    body.id = u"01900000-0000-7000-8000-000000000001"_s;
    body.desk = u"01900000-0000-7000-8000-000000000002"_s;
    body.submission = u"01900000-0000-5000-8000-000000000003"_s;
    body.baseVersion = 2;
    body.baseDecision = u"01900000-0000-7000-8000-000000000004"_s;
    body.kind = Kind::Application;
    body.item = u"application"_s;
    body.action = Action::Return;
    body.opinion = u"材料不全\n“补”"_s;
    body.account = u"admin"_s;
    body.time = kTime;
    body.recommendation = {{u"text"_s, u"同意"_s}, {u"takes_post"_s, u"no"_s}};
    body.evidence = {QString(64, u'a'), QString(64, u'b')};
    body.personId = u"01900000-0000-5000-8000-000000000005"_s;
    body.personName = u"示例"_s;
    body.idType = u"resident_id"_s;
    body.idNumber = u"340000197005046375"_s;
    body.registrationPassed = true;
    body.title = u"高级教师"_s;
    body.year = 2026;
    body.submittedAt = kTime.addDays(-3);
    body.fields = {{u"year"_s, u"2026"_s}, {u"plan"_s, u"中小学"_s}};
    return body;
}

QJsonObject json(const DecisionBody& body)
{
    return QJsonDocument::fromJson(body.toBytes()).object();
}

} // namespace

class TestDecisionBody : public QObject {
    Q_OBJECT
private slots:
    void bytesAreReadBackTheSame();
    void unknownIsNull();
    void parseNamesWhatIsWrong_data();
    void parseNamesWhatIsWrong();
    void sha256IsTheStandardOne();
    void digestIsIndependentOfOrder();
    void digestCarriesAndWraps();
    void digestOfPartsIsDigestOfWhole();
};

void TestDecisionBody::bytesAreReadBackTheSame()
{
    const QByteArray bytes = fullBody().toBytes();
    const auto parsed = DecisionBody::parse(bytes);
    QVERIFY(parsed);
    const DecisionBody& body = parsed.value();
    QCOMPARE(body.toBytes(), bytes);
    QCOMPARE(body.opinion, fullBody().opinion);
    QCOMPARE(body.time, kTime);
    QCOMPARE(body.time.timeSpec(), Qt::UTC);
    QCOMPARE(body.fields, fullBody().fields);
    QCOMPARE(body.evidence, fullBody().evidence);
    QVERIFY(body.action == Action::Return);
    QVERIFY(body.registrationPassed);
    QVERIFY(bytes.startsWith(R"({"account":"admin","action":"return","base_decision":)"));
    QVERIFY(bytes.contains(R"("time":"2026-11-24T03:04:05.067Z")"));
}

void TestDecisionBody::unknownIsNull()
{
    DecisionBody body = fullBody();
    body.baseDecision.clear();
    body.recommendation = {};
    body.year = 0;
    body.submittedAt = {};
    body.registrationPassed = false;
    const QJsonObject object = json(body);
    QVERIFY(object.value(u"base_decision"_s).isNull());
    QVERIFY(object.value(u"recommendation"_s).isNull());
    const QJsonObject record = object.value(u"record"_s).toObject();
    QVERIFY(record.value(u"year"_s).isNull());
    QVERIFY(record.value(u"submitted_at"_s).isNull());
    QVERIFY(record.value(u"person"_s).toObject().value(u"registration"_s).isNull());
    const auto parsed = DecisionBody::parse(body.toBytes());
    QVERIFY(parsed);
    QCOMPARE(parsed.value().toBytes(), body.toBytes());
    QVERIFY(!parsed.value().registrationPassed);
    QVERIFY(!parsed.value().submittedAt.isValid());
}

void TestDecisionBody::parseNamesWhatIsWrong_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("member");
    const auto with = [](const QString& key, const QJsonValue& value) {
        QJsonObject object = json(fullBody());
        object.insert(key, value);
        return object;
    };
    const auto without = [](const QString& key) {
        QJsonObject object = json(fullBody());
        object.remove(key);
        return object;
    };
    QTest::newRow("no id") << without(u"id"_s) << u"id"_s;
    QTest::newRow("no base decision") << without(u"base_decision"_s) << u"base_decision"_s;
    QTest::newRow("unknown action") << with(u"action"_s, u"erase"_s) << u"action"_s;
    QTest::newRow("unknown kind") << with(u"kind"_s, 3) << u"kind"_s;
    QTest::newRow("half version") << with(u"base_version"_s, 1.5) << u"base_version"_s;
    QTest::newRow("local time") << with(u"time"_s, u"2026-11-24T03:04:05.067"_s) << u"time"_s;
    QTest::newRow("evidence") << with(u"evidence"_s, QJsonArray{1}) << u"evidence"_s;
    QTest::newRow("record") << with(u"record"_s, QJsonArray{}) << u"record"_s;
    QJsonObject record = json(fullBody()).value(u"record"_s).toObject();
    record.insert(u"fields"_s, QJsonObject{{u"year"_s, 2026}});
    QTest::newRow("field") << with(u"record"_s, record) << u"record.fields.year"_s;
}

void TestDecisionBody::parseNamesWhatIsWrong()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, member);
    const auto parsed = DecisionBody::parse(QJsonDocument(object).toJson());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().reason, u"bad_decision_body"_s);
    QVERIFY2(parsed.error().message.endsWith(member), qPrintable(parsed.error().message));
}

void TestDecisionBody::sha256IsTheStandardOne()
{
    // FIPS 180-4's example.
    QCOMPARE(sha256Hex("abc"),
             u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

void TestDecisionBody::digestIsIndependentOfOrder()
{
    std::mt19937 random(7);
    QStringList ids;
    for (int i = 0; i < 300; ++i)
        ids.append(u"decision-%1"_s.arg(i));
    const auto digestOf = [](const QStringList& some) {
        DecisionDigest digest;
        for (const QString& id : some)
            digest.add(id, sha256Hex(id.toUtf8()));
        return digest;
    };
    const DecisionDigest first = digestOf(ids);
    for (int i = 0; i < 5; ++i) {
        std::ranges::shuffle(ids, random);
        QCOMPARE(digestOf(ids).toHex(), first.toHex());
    }
    ids.removeLast();
    QVERIFY(!(digestOf(ids) == first));
    QCOMPARE(DecisionDigest::fromHex(first.toHex()), first);
}

void TestDecisionBody::digestCarriesAndWraps()
{
    const DecisionDigest zero;
    QCOMPARE(zero.toHex(), QString(64, u'0'));
    DecisionDigest all = DecisionDigest::fromHex(QString(64, u'f'));
    DecisionDigest one = DecisionDigest::fromHex(QString(63, u'0') + u'1');
    DecisionDigest sum = all;
    sum.add(one);
    QCOMPARE(sum, zero);
    DecisionDigest low = DecisionDigest::fromHex(QString(56, u'0') + QString(8, u'f'));
    low.add(one);
    QCOMPARE(low.toHex(), QString(55, u'0') + u'1' + QString(8, u'0'));
    QCOMPARE(DecisionDigest::fromHex(u"12"_s), zero);
    QCOMPARE(DecisionDigest::fromHex(QString(64, u'g')), zero);
}

void TestDecisionBody::digestOfPartsIsDigestOfWhole()
{
    DecisionDigest whole;
    DecisionDigest left;
    DecisionDigest right;
    for (int i = 0; i < 64; ++i) {
        const QString id = QString::number(i);
        whole.add(id, id);
        (i < 20 ? left : right).add(id, id);
    }
    left.add(right);
    QCOMPARE(left, whole);
    DecisionDigest one;
    one.add(u"id"_s, u"hash"_s);
    QCOMPARE(one.toHex(), sha256Hex("id:hash"));
}

QTEST_GUILESS_MAIN(TestDecisionBody)
#include "test_decisionbody.moc"
