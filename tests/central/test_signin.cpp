// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskclient.h"
#include "serverprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

/// Enrolment, tokens and what they open.
class TestSignIn : public QObject {
    Q_OBJECT

private slots:
    void discovery();
    void openEnrolment();
    void enrolmentByCode();
    void enrolmentIsChecked_data();
    void enrolmentIsChecked();
    void accountAndSecret();
    void guessingIsSlowedDown();
    void refresh();
    void tokensThatAreNotGood_data();
    void tokensThatAreNotGood();
    void revokedUnit();
    void secretsAreNotKept();

private:
    QJsonObject accountGrant(const DeskClient& desk, const QJsonObject& added) const;
};

QJsonObject TestSignIn::accountGrant(const DeskClient& desk, const QJsonObject& added) const
{
    return {{u"grant_type"_s, u"account"_s},
            {u"account"_s, added.value(u"account"_s)},
            {u"secret"_s, added.value(u"secret"_s)},
            {u"desk"_s, desk.desk},
            {u"public_key"_s, desk.publicKey}};
}

void TestSignIn::discovery()
{
    const ServerProcess open({u"--enrol"_s});
    const ServerProcess closed;
    QVERIFY(open.isUp() && closed.isUp());
    DeskClient client(open.url());
    const Reply reply = client.get(u"/v1"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("content-type"_ba), "application/json"_ba);
    const QJsonObject said = reply.json();
    QCOMPARE(said.value(u"service"_s).toString(), u"titledesk-central"_s);
    QCOMPARE(said.value(u"enrolment"_s).toString(), u"open"_s);
    QCOMPARE(said.value(u"limits"_s)[u"decisions_per_post"].toInt(), 500);
    QCOMPARE(said.value(u"receipt_key"_s).toString().size(), 64);
    QCOMPARE(DeskClient(closed.url()).get(u"/v1"_s).json().value(u"enrolment"_s).toString(),
             u"code"_s);
    QCOMPARE(client.get(u"/v1/health"_s).json().value(u"status"_s).toString(), u"ok"_s);
}

void TestSignIn::openEnrolment()
{
    const ServerProcess central({u"--enrol"_s});
    DeskClient first(central.url());
    const Reply enrolled = first.enrol();
    QCOMPARE(enrolled.status, 201);
    QCOMPARE(enrolled.json().value(u"unit"_s)[u"name"], first.unit.value(u"name"_s));
    QCOMPARE(first.get(u"/v1/unit"_s).json().value(u"unit_id"_s).toString(), first.unitId);
    // The same desk again: what central holds stays.
    const QString unitId = first.unitId;
    QCOMPARE(first.enrol().status, 201);
    QCOMPARE(first.unitId, unitId);
    // Another desk of that unit needs a code; another key is another desk.
    DeskClient second(central.url());
    second.unit = first.unit;
    QCOMPARE(second.enrol().problem(), u"enrolment-code-required"_s);
    const QJsonObject added = central.unitCommand({u"add"_s, u"--unit"_s, unitId});
    QCOMPARE(second.enrol(added.value(u"code"_s).toString()).status, 201);
    QCOMPARE(second.unitId, unitId);
    first.publicKey = QString(64, u'b');
    QCOMPARE(first.enrol().problem(), u"desk-key-differs"_s);
}

void TestSignIn::enrolmentByCode()
{
    const ServerProcess central;
    DeskClient desk(central.url());
    QCOMPARE(desk.enrol().problem(), u"enrolment-code-required"_s);
    QCOMPARE(desk.enrol(u"AAAA-BBBB"_s).problem(), u"enrolment-code-refused"_s);
    const QJsonObject added = central.unitCommand({u"add"_s, u"--name"_s, u"试验"_s});
    const QString code = added.value(u"code"_s).toString();
    // As somebody types it.
    QCOMPARE(desk.enrol(code.toLower().replace(u'-', u' ')).status, 201);
    QCOMPARE(desk.unitId, added.value(u"unit_id"_s).toString());
    QCOMPARE(desk.enrol(code).problem(), u"enrolment-code-refused"_s);
    // A code for a unit that is registered under another name is refused, and stays good.
    const QJsonObject next = central.unitCommand({u"add"_s, u"--unit"_s, desk.unitId});
    DeskClient other(central.url());
    QCOMPARE(other.enrol(next.value(u"code"_s).toString()).problem(), u"unit-differs"_s);
    other.unit = desk.unit;
    QCOMPARE(other.enrol(next.value(u"code"_s).toString()).status, 201);
}

void TestSignIn::enrolmentIsChecked_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("desk") << u"desk"_s << QJsonValue(u"me"_s) << u"invalid"_s;
    QTest::newRow("key") << u"public_key"_s << QJsonValue(u"short"_s) << u"invalid"_s;
    QTest::newRow("unit") << u"unit"_s << QJsonValue(3) << u"invalid"_s;
    QTest::newRow("empty unit") << u"unit"_s << QJsonValue(QJsonObject()) << u"unit-invalid"_s;
    QTest::newRow("code") << u"code"_s << QJsonValue(QString(101, u'A')) << u"invalid"_s;
    QTest::newRow("name with NUL")
        << u"unit"_s << QJsonValue(QJsonObject{{u"name"_s, QString(QChar::Null)}})
        << u"unit-invalid"_s;
}

void TestSignIn::enrolmentIsChecked()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, expected);
    const ServerProcess central({u"--enrol"_s});
    DeskClient desk(central.url());
    QJsonObject body = desk.enrolment();
    body[member] = value;
    const Reply reply = desk.post(u"/v1/enrolments"_s, body);
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.problem(), expected);
}

void TestSignIn::accountAndSecret()
{
    const ServerProcess central;
    const QJsonObject added =
        central.unitCommand({u"add"_s, u"--name"_s, u"试验"_s, u"--account"_s, u"sy01"_s});
    DeskClient desk(central.url());
    const Reply reply = desk.post(u"/v1/tokens"_s, accountGrant(desk, added));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"unit_id"_s), added.value(u"unit_id"_s));
    desk.token = reply.json().value(u"access_token"_s).toString();
    QCOMPARE(desk.get(u"/v1/inbox"_s).status, 200);
    QJsonObject wrong = accountGrant(desk, added);
    wrong[u"secret"_s] = u"guess"_s;
    QCOMPARE(desk.post(u"/v1/tokens"_s, wrong).problem(), u"wrong-secret"_s);
    wrong[u"account"_s] = u"nobody"_s;
    QCOMPARE(desk.post(u"/v1/tokens"_s, wrong).problem(), u"wrong-secret"_s);
    QCOMPARE(desk.post(u"/v1/tokens"_s, {{u"grant_type"_s, u"magic"_s}}).problem(), u"invalid"_s);
}

void TestSignIn::guessingIsSlowedDown()
{
    const ServerProcess central;
    const QJsonObject added =
        central.unitCommand({u"add"_s, u"--name"_s, u"试验"_s, u"--account"_s, u"sy02"_s});
    DeskClient desk(central.url());
    QJsonObject wrong = accountGrant(desk, added);
    wrong[u"secret"_s] = u"guess"_s;
    for (int i = 0; i < 10; ++i)
        QCOMPARE(desk.post(u"/v1/tokens"_s, wrong).status, 401);
    // The right secret, too, has to wait now.
    const Reply reply = desk.post(u"/v1/tokens"_s, accountGrant(desk, added));
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.problem(), u"too-many-requests"_s);
    QVERIFY(reply.header("retry-after"_ba).toInt() > 0);
}

void TestSignIn::refresh()
{
    const ServerProcess central({u"--enrol"_s});
    DeskClient desk(central.url());
    QCOMPARE(desk.enrol().status, 201);
    const QString before = desk.token;
    const QJsonObject grant{{u"grant_type"_s, u"refresh_token"_s},
                            {u"refresh_token"_s, desk.refreshToken}};
    const Reply reply = desk.post(u"/v1/tokens"_s, grant);
    QCOMPARE(reply.status, 200);
    desk.token = reply.json().value(u"access_token"_s).toString();
    QVERIFY(desk.token != before);
    QCOMPARE(desk.get(u"/v1/unit"_s).status, 200);
    QVERIFY(reply.json().value(u"expires_in"_s).toInt() > 0);
    // Expired, an access token is refused and the refresh token still good.
    QVERIFY(central.runSql(u"UPDATE token SET expires_at = 1 WHERE purpose = 'access'"_s));
    QCOMPARE(desk.get(u"/v1/unit"_s).problem(), u"unauthorized"_s);
    QCOMPARE(desk.post(u"/v1/tokens"_s, grant).status, 200);
    QVERIFY(central.runSql(u"UPDATE token SET expires_at = 1 WHERE purpose = 'refresh'"_s));
    QCOMPARE(desk.post(u"/v1/tokens"_s, grant).problem(), u"wrong-secret"_s);
}

void TestSignIn::tokensThatAreNotGood_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("unknown") << "Bearer abc"_ba;
    QTest::newRow("empty") << "Bearer "_ba;
    QTest::newRow("other scheme") << "Basic YTpi"_ba;
    QTest::newRow("long") << "Bearer "_ba + QByteArray(4000, 'a');
    QTest::newRow("bytes") << "Bearer \xff\xfe\x01"_ba;
    QTest::newRow("sql") << "Bearer ' OR 1=1 --"_ba;
}

void TestSignIn::tokensThatAreNotGood()
{
    QFETCH(const QByteArray, header);
    static const ServerProcess central({u"--enrol"_s});
    DeskClient desk(central.url());
    QVERIFY(desk.enrol().status == 201);
    const QString refreshToken = desk.refreshToken;
    desk.token.clear();
    for (const auto& path : {u"/v1/unit"_s, u"/v1/plans"_s, u"/v1/news"_s, u"/v1/inbox"_s,
                             u"/v1/summary"_s, u"/v1/posts"_s}) {
        const Reply reply = desk.get(path, {{"Authorization"_ba, header}});
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.problem(), u"unauthorized"_s);
        QCOMPARE(reply.header("www-authenticate"_ba), "Bearer"_ba);
    }
    // A refresh token opens nothing but POST /v1/tokens.
    desk.token = refreshToken;
    QCOMPARE(desk.get(u"/v1/unit"_s).status, 401);
    QCOMPARE(desk.postDecisions({registrationPass(desk)}).status, 401);
}

void TestSignIn::revokedUnit()
{
    const ServerProcess central({u"--enrol"_s});
    DeskClient desk(central.url());
    QCOMPARE(desk.enrol().status, 201);
    QVERIFY(!central.unitCommand({u"revoke"_s, desk.unitId}).isEmpty());
    QCOMPARE(desk.get(u"/v1/unit"_s).status, 401);
    QCOMPARE(desk.enrol().problem(), u"unit-revoked"_s);
    QVERIFY(central.unitCommand({u"revoke"_s, u"nobody"_s}).isEmpty());
}

void TestSignIn::secretsAreNotKept()
{
    const ServerProcess central({u"--enrol"_s});
    DeskClient desk(central.url());
    QCOMPARE(desk.enrol().status, 201);
    const QString count = u"SELECT count(*) FROM token WHERE hash = ?"_s;
    QCOMPARE(central.readSql(count, {desk.token}).toInt(), 0);
    QCOMPARE(central.readSql(count, {sha256Hex(desk.token.toUtf8())}).toInt(), 1);
    central.unitCommand({u"add"_s, u"--unit"_s, desk.unitId, u"--account"_s, u"sy03"_s});
    QVERIFY(central.readSql(u"SELECT secret_hash FROM unit_account WHERE name = 'sy03'"_s)
                .toString()
                .startsWith(u"$argon2id$"));
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "test_signin.moc"
