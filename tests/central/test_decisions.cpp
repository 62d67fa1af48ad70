// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskclient.h"
#include "serverprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

namespace {

QString resultOf(const QJsonObject& result)
{
    return result.value(u"result"_s).toString();
}

QJsonObject receiptOf(const QJsonObject& result)
{
    return result.value(u"receipt"_s).toObject();
}

} // namespace

/// What central does with decisions, over HTTP.
class TestDecisions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void acceptsAndSigns();
    void sameBytesAgainAreADuplicateWithTheSameReceipt();
    void otherBytesUnderOneIdAreRejected();
    void bytesMustMatchTheirHash();
    void bodyMustBeWhole_data();
    void bodyMustBeWhole();
    void staleBaseIsAConflict();
    void correctionNamesWhatItCorrects();
    void correctionOfARejectedOneIsTaken();
    void newerVersionOfASpreadsheetIsTaken();
    void olderVersionIsAConflict();
    void withdrawnIsAConflict();
    void rejectedIsJudgedAnew();
    void registrationComesFirst();
    void applicationNeedsARecommendation();
    void M14_shortPublicityIsRefused();
    void M17_withdrawnTerminationKeepsTheYearClosed();
    void secondApplicationAfterATermination();
    void workflowHolds();
    void evidenceGoesFirst();
    void batchesAreJudgedInOrder();
    void batchLimits();
    void malformedRequests();
    void summaryIsWhatWasAccepted();
    void survivesBeingKilled();

private:
    std::unique_ptr<ServerProcess> m_central;
    std::unique_ptr<DeskClient> m_desk;
};

void TestDecisions::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
    m_central = std::make_unique<ServerProcess>(QStringList{u"--enrol"_s});
    QVERIFY(m_central->isUp());
    m_desk = std::make_unique<DeskClient>(m_central->url());
    QCOMPARE(m_desk->enrol().status, 201);
}

void TestDecisions::acceptsAndSigns()
{
    const DecisionBody body = registrationPass(*m_desk);
    const QJsonObject result = m_desk->decide(body);
    QCOMPARE(resultOf(result), u"accepted"_s);
    QCOMPARE(result.value(u"id"_s).toString(), body.id);
    const QJsonObject receipt = receiptOf(result);
    const QByteArray text =
        QStringList{body.id, sha256Hex(body.toBytes()), receipt.value(u"number"_s).toString(),
                    receipt.value(u"time"_s).toString()}
            .join(u':')
            .toUtf8();
    const auto fromHex = [](const QJsonValue& value) {
        return QByteArray::fromHex(value.toString().toLatin1());
    };
    const QByteArray signature = fromHex(receipt.value(u"signature"_s));
    const QByteArray key = fromHex(m_desk->get(u"/v1"_s).json().value(u"receipt_key"_s));
    QCOMPARE(signature.size(), qsizetype(crypto_sign_BYTES));
    QCOMPARE(key.size(), qsizetype(crypto_sign_PUBLICKEYBYTES));
    QCOMPARE(
        crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(signature.constData()),
                                    reinterpret_cast<const unsigned char*>(text.constData()),
                                    static_cast<unsigned long long>(text.size()),
                                    reinterpret_cast<const unsigned char*>(key.constData())),
        0);
}

void TestDecisions::sameBytesAgainAreADuplicateWithTheSameReceipt()
{
    const DecisionBody body = registrationPass(*m_desk);
    const QJsonObject first = m_desk->decide(body);
    const QJsonObject second = m_desk->decide(body);
    QCOMPARE(resultOf(first), u"accepted"_s);
    QCOMPARE(resultOf(second), u"duplicate"_s);
    QCOMPARE(receiptOf(second), receiptOf(first));
    QCOMPARE(m_central->readSql(u"SELECT count(*) FROM decision WHERE id = ?"_s, {body.id}).toInt(),
             1);
}

void TestDecisions::otherBytesUnderOneIdAreRejected()
{
    DecisionBody body = registrationPass(*m_desk);
    QCOMPARE(resultOf(m_desk->decide(body)), u"accepted"_s);
    body.opinion = u"另一意见"_s;
    const QJsonObject result = m_desk->decide(body);
    QCOMPARE(resultOf(result), u"rejected"_s);
    QCOMPARE(problemOf(result), u"decision-id-reused"_s);
}

void TestDecisions::bytesMustMatchTheirHash()
{
    QJsonObject entry = DeskClient::posted(registrationPass(*m_desk));
    entry[u"body"_s] = entry.value(u"body"_s).toString() + u' ';
    const Reply reply = m_desk->post(u"/v1/decisions"_s, {{u"decisions"_s, QJsonArray{entry}}});
    QCOMPARE(problemOf(reply.json().value(u"results"_s).toArray().at(0).toObject()),
             u"hash-mismatch"_s);
}

void TestDecisions::bodyMustBeWhole_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& path, const QJsonValue& value,
                        const QString& expected = u"bad-decision"_s) {
        QTest::newRow(name) << path << value << expected;
    };
    row("no submission", u"submission"_s, QJsonValue::Undefined);
    row("submission is no uuid", u"submission"_s, u"x"_s);
    row("desk is no uuid", u"desk"_s, u"../.."_s);
    row("version 0", u"base_version"_s, 0);
    row("version 1.5", u"base_version"_s, 1.5);
    row("unknown kind", u"kind"_s, u"other"_s);
    row("unknown action", u"action"_s, u"delete"_s);
    row("time is no time", u"time"_s, u"yesterday"_s);
    row("time without zone", u"time"_s, u"2026-03-05T01:02:03.004"_s);
    row("evidence is no hash", u"evidence"_s, QJsonArray{u"../../etc/passwd"_s});
    row("record missing", u"record"_s, QJsonValue());
    row("item with NUL", u"item"_s, QString(QChar::Null) + u"x"_s);
    row("no opinion", u"opinion"_s, u" \n"_s, u"opinion-missing"_s);
}

void TestDecisions::bodyMustBeWhole()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, expected);
    const DecisionBody body = registrationPass(*m_desk);
    QJsonObject object = QJsonDocument::fromJson(body.toBytes()).object();
    object[path] = value;
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const QJsonObject entry{
        {u"id"_s, body.id}, {u"sha256"_s, sha256Hex(bytes)}, {u"body"_s, QString::fromUtf8(bytes)}};
    const Reply reply = m_desk->post(u"/v1/decisions"_s, {{u"decisions"_s, QJsonArray{entry}}});
    QCOMPARE(reply.status, 200);
    const QJsonObject result = reply.json().value(u"results"_s).toArray().at(0).toObject();
    QCOMPARE(resultOf(result), u"rejected"_s);
    QCOMPARE(problemOf(result), expected);
}

void TestDecisions::staleBaseIsAConflict()
{
    const DecisionBody winner = registrationPass(*m_desk);
    QCOMPARE(resultOf(m_desk->decide(winner)), u"accepted"_s);
    DecisionBody loser = correction(winner, Action::Return);
    loser.baseDecision.clear();
    const QJsonObject result = m_desk->decide(loser);
    QCOMPARE(resultOf(result), u"conflict"_s);
    QCOMPARE(problemOf(result), u"conflict"_s);
    const QJsonObject current = result.value(u"current"_s).toObject();
    QCOMPARE(current.value(u"decision"_s).toString(), winner.id);
    QCOMPARE(current.value(u"version"_s).toInt(), 1);
    QCOMPARE(current.value(u"state"_s).toString(), u"passed"_s);
    QCOMPARE(current.value(u"record"_s).toObject().value(u"title"_s).toString(), u"标题"_s);
    QVERIFY(!result.contains(u"receipt"_s));
}

void TestDecisions::correctionNamesWhatItCorrects()
{
    const DecisionBody first = registrationPass(*m_desk);
    const DecisionBody second = correction(first, Action::Return);
    const DecisionBody third = correction(second, Action::Pass);
    QCOMPARE(resultOf(m_desk->decide(first)), u"accepted"_s);
    QCOMPARE(resultOf(m_desk->decide(second)), u"accepted"_s);
    QCOMPARE(resultOf(m_desk->decide(correction(first, Action::Return))), u"conflict"_s);
    QCOMPARE(resultOf(m_desk->decide(third)), u"accepted"_s);
    QCOMPARE(m_central->readSql(u"SELECT state FROM submission WHERE id = ?"_s, {first.submission})
                 .toString(),
             u"passed"_s);
}

void TestDecisions::correctionOfARejectedOneIsTaken()
{
    DecisionBody rejected = applicationPass(*m_desk, freshIdNumber());
    rejected.recommendation = {};
    QCOMPARE(resultOf(m_desk->decide(rejected)), u"rejected"_s);
    QCOMPARE(resultOf(m_desk->decide(correction(rejected, Action::Return))), u"accepted"_s);
}

void TestDecisions::newerVersionOfASpreadsheetIsTaken()
{
    DecisionBody first = registrationPass(*m_desk);
    first.action = Action::Return;
    QCOMPARE(resultOf(m_desk->decide(first)), u"accepted"_s);
    DecisionBody next = correction(first, Action::Pass);
    next.baseVersion = 2;
    next.baseDecision.clear();
    next.title = u"改正后"_s;
    QCOMPARE(resultOf(m_desk->decide(next)), u"accepted"_s);
    const QString record =
        m_central->readSql(u"SELECT record FROM submission WHERE id = ?"_s, {first.submission})
            .toString();
    QVERIFY(record.contains(u"改正后"));
}

void TestDecisions::olderVersionIsAConflict()
{
    DecisionBody body = registrationPass(*m_desk);
    body.baseVersion = 3;
    QCOMPARE(resultOf(m_desk->decide(body)), u"accepted"_s);
    DecisionBody older = correction(body, Action::Return);
    older.baseVersion = 2;
    QCOMPARE(resultOf(m_desk->decide(older)), u"conflict"_s);
}

void TestDecisions::withdrawnIsAConflict()
{
    const DecisionBody body = registrationPass(*m_desk);
    QCOMPARE(resultOf(m_desk->decide(body)), u"accepted"_s);
    QVERIFY(m_central->runSql(u"UPDATE submission SET withdrawn_at = 1 WHERE id = ?"_s,
                              {body.submission}));
    const QJsonObject result = m_desk->decide(correction(body, Action::Return));
    QCOMPARE(resultOf(result), u"conflict"_s);
    QCOMPARE(result.value(u"current"_s).toObject().value(u"state"_s).toString(), u"withdrawn"_s);
}

void TestDecisions::rejectedIsJudgedAnew()
{
    const DecisionBody registration = registrationPass(*m_desk);
    DecisionBody achievement = achievementPass(*m_desk, registration.idNumber);
    achievement.registrationPassed = false;
    QCOMPARE(problemOf(m_desk->decide(achievement)), u"registration-pending"_s);
    QCOMPARE(resultOf(m_desk->decide(registration)), u"accepted"_s);
    QCOMPARE(resultOf(m_desk->decide(achievement)), u"accepted"_s);
}

void TestDecisions::registrationComesFirst()
{
    // Unknown at central: what the body says counts.
    QCOMPARE(resultOf(m_desk->decide(achievementPass(*m_desk, freshIdNumber()))), u"accepted"_s);
    // Known and not passed: the body does not count.
    DecisionBody registration = registrationPass(*m_desk);
    registration.action = Action::Return;
    QCOMPARE(resultOf(m_desk->decide(registration)), u"accepted"_s);
    DecisionBody achievement = achievementPass(*m_desk, registration.idNumber);
    const QJsonObject result = m_desk->decide(achievement);
    QCOMPARE(resultOf(result), u"rejected"_s);
    QCOMPARE(problemOf(result), u"registration-pending"_s);
    // A return needs no registration.
    achievement.action = Action::Return;
    QCOMPARE(resultOf(m_desk->decide(achievement)), u"accepted"_s);
}

void TestDecisions::applicationNeedsARecommendation()
{
    DecisionBody body = applicationPass(*m_desk, freshIdNumber());
    body.recommendation = {};
    QCOMPARE(problemOf(m_desk->decide(body)), u"recommendation-missing"_s);
    body.recommendation = {{u"text"_s, u"  "_s}};
    QCOMPARE(problemOf(m_desk->decide(body)), u"recommendation-missing"_s);
    QCOMPARE(resultOf(m_desk->decide(applicationPass(*m_desk, body.idNumber))), u"accepted"_s);
}

void TestDecisions::M14_shortPublicityIsRefused()
{
    const auto withPublicity = [&](const QJsonObject& publicity) {
        DecisionBody body = applicationPass(*m_desk, freshIdNumber());
        body.recommendation[u"publicity"_s] = publicity;
        return m_desk->decide(body);
    };
    const QJsonObject enough{{u"from"_s, u"2026-03-02"_s}, {u"to"_s, u"2026-03-06"_s}};
    QCOMPARE(resultOf(withPublicity(enough)), u"accepted"_s);
    const QJsonObject tooShort{{u"from"_s, u"2026-03-02"_s}, {u"to"_s, u"2026-03-05"_s}};
    QCOMPARE(problemOf(withPublicity(tooShort)), u"publicity-short"_s);
    // Nobody counts for a year without a calendar but a person.
    QJsonObject unknown{{u"from"_s, u"2015-03-02"_s}, {u"to"_s, u"2015-03-13"_s}};
    QCOMPARE(problemOf(withPublicity(unknown)), u"publicity-short"_s);
    unknown[u"calendar_confirmed"_s] = true;
    QCOMPARE(resultOf(withPublicity(unknown)), u"accepted"_s);
}

void TestDecisions::M17_withdrawnTerminationKeepsTheYearClosed()
{
    const QString person = freshIdNumber();
    DecisionBody terminated = applicationPass(*m_desk, person);
    terminated.action = Action::Terminate;
    QCOMPARE(resultOf(m_desk->decide(terminated)), u"accepted"_s);
    QVERIFY(m_central->runSql(u"UPDATE submission SET withdrawn_at = 1 WHERE id = ?"_s,
                              {terminated.submission}));
    QCOMPARE(problemOf(m_desk->decide(applicationPass(*m_desk, person))),
             u"terminated-this-year"_s);
}

void TestDecisions::secondApplicationAfterATermination()
{
    const QString person = freshIdNumber();
    DecisionBody terminated = applicationPass(*m_desk, person);
    terminated.action = Action::Terminate;
    QCOMPARE(resultOf(m_desk->decide(terminated)), u"accepted"_s);
    const DecisionBody second = applicationPass(*m_desk, person);
    QCOMPARE(problemOf(m_desk->decide(second)), u"terminated-this-year"_s);
    // One that came afterwards is not taken at all, one that was there before may be closed.
    DecisionBody later = second;
    later.action = Action::Return;
    later.submittedAt = terminated.time.addSecs(60);
    QCOMPARE(problemOf(m_desk->decide(later)), u"terminated-this-year"_s);
    later.submittedAt = terminated.time.addSecs(-60);
    QCOMPARE(resultOf(m_desk->decide(later)), u"accepted"_s);
    // A new version of the terminated one is a second application, too.
    DecisionBody version = correction(terminated, Action::Return);
    version.baseVersion = 2;
    version.baseDecision.clear();
    QCOMPARE(problemOf(m_desk->decide(version)), u"terminated-this-year"_s);
    // Another year, and another person, are free.
    DecisionBody otherYear = applicationPass(*m_desk, person);
    otherYear.year = 2027;
    QCOMPARE(resultOf(m_desk->decide(otherYear)), u"accepted"_s);
    QCOMPARE(resultOf(m_desk->decide(applicationPass(*m_desk, freshIdNumber()))), u"accepted"_s);
    // The termination corrected, the year is open again.
    QCOMPARE(resultOf(m_desk->decide(correction(terminated, Action::Return))), u"accepted"_s);
    QCOMPARE(resultOf(m_desk->decide(applicationPass(*m_desk, person))), u"accepted"_s);
}

void TestDecisions::workflowHolds()
{
    DecisionBody body = achievementPass(*m_desk, freshIdNumber());
    body.action = Action::Terminate;
    QCOMPARE(problemOf(m_desk->decide(body)), u"action-not-allowed"_s);
    const DecisionBody passed = registrationPass(*m_desk);
    QCOMPARE(resultOf(m_desk->decide(passed)), u"accepted"_s);
    QCOMPARE(problemOf(m_desk->decide(correction(passed, Action::Pass))), u"action-not-allowed"_s);
    DecisionBody otherPerson = correction(passed, Action::Return);
    otherPerson.idNumber = freshIdNumber();
    QCOMPARE(problemOf(m_desk->decide(otherPerson)), u"bad-decision"_s);
}

void TestDecisions::evidenceGoesFirst()
{
    DecisionBody body = registrationPass(*m_desk);
    body.evidence = {sha256Hex("not there"_ba)};
    const QJsonObject result = m_desk->decide(body);
    QCOMPARE(problemOf(result), u"evidence-missing"_s);
    QCOMPARE(result.value(u"problem"_s).toObject().value(u"detail"_s).toString(),
             body.evidence.constFirst());
}

void TestDecisions::batchesAreJudgedInOrder()
{
    const DecisionBody registration = registrationPass(*m_desk);
    DecisionBody achievement = achievementPass(*m_desk, registration.idNumber);
    achievement.registrationPassed = false;
    const DecisionBody corrected = correction(achievement, Action::Return);
    DecisionBody bad = registrationPass(*m_desk);
    bad.opinion.clear();
    const QJsonArray results =
        m_desk->postDecisions({registration, bad, achievement, corrected, registration})
            .json()
            .value(u"results"_s)
            .toArray();
    QStringList said;
    for (const QJsonValue result : results)
        said.append(resultOf(result.toObject()));
    QCOMPARE(said, (QStringList{u"accepted"_s, u"rejected"_s, u"accepted"_s, u"accepted"_s,
                                u"duplicate"_s}));
}

void TestDecisions::batchLimits()
{
    QVector<DecisionBody> batch;
    for (int i = 0; i < 500; ++i)
        batch.append(registrationPass(*m_desk));
    const Reply full = m_desk->postDecisions(batch);
    QCOMPARE(full.status, 200);
    QCOMPARE(full.json().value(u"results"_s).toArray().size(), 500);
    batch.append(registrationPass(*m_desk));
    const Reply tooMany = m_desk->postDecisions(batch);
    QCOMPARE(tooMany.status, 413);
    QCOMPARE(tooMany.problem(), u"too-many-decisions"_s);
    QCOMPARE(m_central->readSql(u"SELECT count(*) FROM decision WHERE id = ?"_s, {batch.last().id})
                 .toInt(),
             0);
    QCOMPARE(m_desk->postDecisions({}).json().value(u"results"_s).toArray().size(), 0);
}

void TestDecisions::malformedRequests()
{
    const QString path = u"/v1/decisions"_s;
    QCOMPARE(m_desk->send("POST"_ba, path, "{\"decisions\": ["_ba).problem(), u"bad-request"_s);
    QCOMPARE(m_desk->send("POST"_ba, path, "\xff\xfe"_ba).status, 400);
    QCOMPARE(m_desk->send("POST"_ba, path, QByteArray(200000, '[')).status, 400);
    QCOMPARE(m_desk->send("POST"_ba, path, "[]"_ba).problem(), u"invalid"_s);
    QCOMPARE(m_desk->post(path, {{u"decisions"_s, 1}}).status, 422);
    QCOMPARE(m_desk->post(path, {{u"decisions"_s, QJsonArray{1}}}).status, 422);
    QCOMPARE(m_desk->send("POST"_ba, path, "{}"_ba, {{"Content-Type"_ba, "text/html"_ba}}).status,
             415);
}

void TestDecisions::summaryIsWhatWasAccepted()
{
    DeskClient desk(m_central->url());
    QCOMPARE(desk.enrol().status, 201);
    QHash<QString, DecisionDigest> months;
    DecisionDigest all;
    const QDateTime start(QDate(2026, 1, 31), QTime(23, 59, 59, 999), Qt::UTC);
    QVector<DecisionBody> batch;
    for (int i = 0; i < 20; ++i) {
        DecisionBody body = registrationPass(desk);
        body.time = start.addMSecs(i % 4);
        batch.append(body);
        months[body.time.toString(u"yyyy-MM"_s)].add(body.id, sha256Hex(body.toBytes()));
        all.add(body.id, sha256Hex(body.toBytes()));
    }
    QCOMPARE(desk.postDecisions(batch).status, 200);
    QCOMPARE(desk.postDecisions(batch).status, 200);
    const QString path = u"/v1/summary?desk="_s + desk.desk;
    const QJsonObject summary = desk.get(path).json();
    QCOMPARE(summary.value(u"count"_s).toInt(), 20);
    QCOMPARE(summary.value(u"digest"_s).toString(), all.toHex());
    QCOMPARE(summary.value(u"months"_s).toArray().size(), 2);
    for (const QJsonValue month : summary.value(u"months"_s).toArray())
        QCOMPARE(month[u"digest"].toString(), months.value(month[u"month"].toString()).toHex());
    // The month of January alone, by month and by times.
    for (const auto& span : {u"&from=2026-01&to=2026-01"_s,
                             u"&from=2026-01-01T00:00:00.000Z&to=2026-02-01T00:00:00.000Z"_s}) {
        const QJsonObject january = desk.get(path + span).json();
        QCOMPARE(january.value(u"count"_s).toInt(), 5);
        QCOMPARE(january.value(u"digest"_s).toString(), months.value(u"2026-01"_s).toHex());
    }
    QCOMPARE(desk.get(path + u"&from=2030-01"_s).json().value(u"digest"_s).toString(),
             QString(64, u'0'));
    QCOMPARE(desk.get(path + u"&from=soon"_s).problem(), u"invalid"_s);
    QCOMPARE(desk.get(u"/v1/summary?desk=x"_s).status, 422);
    QCOMPARE(desk.get(u"/v1/summary?desk="_s + m_desk->desk).status, 404);
}

void TestDecisions::survivesBeingKilled()
{
    QVector<DecisionBody> batch;
    for (int i = 0; i < 50; ++i)
        batch.append(registrationPass(*m_desk));
    QCOMPARE(m_desk->postDecisions(batch).status, 200);
    m_central->restartKilled();
    QVERIFY(m_central->isUp());
    DeskClient again(m_central->url());
    again.token = m_desk->token;
    for (const QJsonValue result : again.postDecisions(batch).json().value(u"results"_s).toArray())
        QCOMPARE(resultOf(result.toObject()), u"duplicate"_s);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "test_decisions.moc"
