// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountfile.h"
#include "deskclient.h"
#include "portalprocess.h"
#include "portalsignin.h"
#include "serverprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace titledesk;
using namespace titledesk::test;

namespace {

const QString kCode = u"91340000711771143J"_s; ///< that the provider says of unit-a

/// An access token of somebody who signed in at the portal as `login`.
QString tokenOf(PortalProcess& portal, const QString& login, const QString& client = u"titledesk"_s)
{
    const auto pass = signInAtPortal({portal.issuer(), client, {}},
                                     {portal.browser({u"--login"_s, login}), 1min});
    return pass ? pass.value().accessToken : QString();
}

QStringList optionsFor(const PortalProcess& portal)
{
    return {u"--portal-issuer"_s, portal.issuer(),        u"--portal-client-id"_s,
            u"titledesk"_s,       u"--portal-register"_s, u"https://portal.example/register"_s};
}

QJsonObject grant(const DeskClient& desk, const QString& token)
{
    return {{u"grant_type"_s, u"portal"_s},
            {u"portal_token"_s, token},
            {u"desk"_s, desk.desk},
            {u"public_key"_s, desk.publicKey}};
}

QJsonObject registration(const DeskClient& desk, const QString& token, const QString& creditCode)
{
    QJsonObject body = desk.enrolment();
    QJsonObject unit = desk.unit;
    unit[u"credit_code"_s] = creditCode;
    body[u"unit"_s] = unit;
    body[u"portal_token"_s] = token;
    return body;
}

} // namespace

/// Central with a real OpenID provider in the portal's place.
class TestPortalGrant : public QObject {
    Q_OBJECT
private slots:
    void M1_discoverySaysThePortal();
    void M1_withoutAPortal();
    void M3_registeredThenKnown();
    void M3_creditCodeIsTheProviders();
    void M3_unitOfOthersIsNotTaken();
    void M1_linkedByACode();
    void M1_tokensThatAreNotGood();
    void M1_centralsOwnClient();
    void M1_portalThatDoesNotAnswer();
    void optionsAreChecked_data();
    void optionsAreChecked();
    void M4_accountFileEnrols();
    void M4_accountFileIsNotOverwritten();
};

void TestPortalGrant::M1_discoverySaysThePortal()
{
    PortalProcess portal;
    QVERIFY(portal.isUp());
    const ServerProcess central(optionsFor(portal));
    QVERIFY(central.isUp());
    const QJsonObject said = DeskClient(central.url()).get(u"/v1"_s).json();
    QCOMPARE(said[u"portal"_s].toObject(),
             (QJsonObject{{u"issuer"_s, portal.issuer()},
                          {u"client_id"_s, u"titledesk"_s},
                          {u"register"_s, u"https://portal.example/register"_s}}));
}

void TestPortalGrant::M1_withoutAPortal()
{
    const ServerProcess central;
    DeskClient desk(central.url());
    QVERIFY(desk.get(u"/v1"_s).json()[u"portal"_s].isNull());
    const Reply reply = desk.post(u"/v1/tokens"_s, grant(desk, u"a"_s));
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.problem(), u"portal-not-connected"_s);
    QCOMPARE(desk.post(u"/v1/portal"_s, {{u"portal_token"_s, u"a"_s}}).problem(),
             u"portal-not-connected"_s);
}

void TestPortalGrant::M3_registeredThenKnown()
{
    PortalProcess portal;
    QVERIFY(portal.isUp());
    const ServerProcess central(optionsFor(portal));
    DeskClient desk(central.url());
    const QString token = tokenOf(portal, u"unit-b"_s); // of whom no credit code is said
    QVERIFY(!token.isEmpty());
    const Reply unknown = desk.post(u"/v1/portal"_s, {{u"portal_token"_s, token}});
    QCOMPARE(unknown.status, 200);
    QVERIFY(unknown.json().contains(u"unit"_s) && unknown.json()[u"unit"_s].isNull());
    QCOMPARE(desk.post(u"/v1/tokens"_s, grant(desk, token)).problem(), u"portal-unit-unknown"_s);
    const Reply registered = desk.post(u"/v1/enrolments"_s, registration(desk, token, {}));
    QCOMPARE(registered.status, 201);
    desk.token = registered.json()[u"access_token"_s].toString();
    QCOMPARE(desk.get(u"/v1/unit"_s).json()[u"unit"_s][u"name"], desk.unit[u"name"_s]);
    // From now on the subject stands for the unit, at another desk and with another token, too.
    DeskClient second(central.url());
    const QString later = tokenOf(portal, u"unit-b"_s);
    QVERIFY(later != token);
    QCOMPARE(second.post(u"/v1/portal"_s, {{u"portal_token"_s, later}}).json()[u"unit"_s][u"name"],
             desk.unit[u"name"_s]);
    const Reply known = second.post(u"/v1/tokens"_s, grant(second, later));
    QCOMPARE(known.status, 200);
    QCOMPARE(known.json()[u"unit_id"_s], registered.json()[u"unit_id"_s]);
    // Another unit cannot be registered for it.
    DeskClient other(central.url());
    QCOMPARE(other.post(u"/v1/enrolments"_s, registration(other, later, {})).problem(),
             u"unit-differs"_s);
}

void TestPortalGrant::M3_creditCodeIsTheProviders()
{
    for (const QString& how : {QString(), u"--extra"_s}) { // the user's endpoint, the introspection
        PortalProcess portal(how.isEmpty() ? QStringList() : QStringList{how});
        QVERIFY(portal.isUp());
        const ServerProcess central(optionsFor(portal));
        DeskClient desk(central.url());
        const QString token = tokenOf(portal, u"unit-a"_s);
        QCOMPARE(desk.post(u"/v1/enrolments"_s, registration(desk, token, {})).problem(),
                 u"unit-differs"_s);
        QCOMPARE(desk.post(u"/v1/enrolments"_s, registration(desk, token, kCode)).status, 201);
        QCOMPARE(desk.post(u"/v1/tokens"_s, grant(desk, token)).status, 200);
        QCOMPARE(central.readSql(u"SELECT count(*) FROM portal_link"_s).toInt(), 1);
    }
}

void TestPortalGrant::M3_unitOfOthersIsNotTaken()
{
    PortalProcess portal;
    QVERIFY(portal.isUp());
    const ServerProcess central(optionsFor(portal) + QStringList{u"--enrol"_s});
    DeskClient first(central.url());
    first.unit[u"credit_code"_s] = kCode;
    QCOMPARE(first.enrol().status, 201);
    DeskClient desk(central.url());
    // No credit code is said of unit-b: a form with one that somebody has does not open his unit.
    QCOMPARE(desk.post(u"/v1/enrolments"_s, registration(desk, tokenOf(portal, u"unit-b"_s), kCode))
                 .problem(),
             u"portal-unit-unknown"_s);
    // Of unit-a the provider says it.
    const Reply reply = desk.post(u"/v1/tokens"_s, grant(desk, tokenOf(portal, u"unit-a"_s)));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"unit_id"_s].toString(), first.unitId);
}

void TestPortalGrant::M1_linkedByACode()
{
    PortalProcess portal;
    QVERIFY(portal.isUp());
    const ServerProcess central(optionsFor(portal));
    const QJsonObject added = central.unitCommand({u"add"_s, u"--name"_s, u"试验"_s});
    DeskClient desk(central.url());
    const QString token = tokenOf(portal, u"unit-b"_s);
    QJsonObject body = registration(desk, token, {});
    body[u"code"_s] = added[u"code"_s];
    QCOMPARE(desk.post(u"/v1/enrolments"_s, body).status, 201);
    const Reply reply = desk.post(u"/v1/tokens"_s, grant(desk, token));
    QCOMPARE(reply.json()[u"unit_id"_s], added[u"unit_id"_s]);
    QVERIFY(!central.unitCommand({u"revoke"_s, added[u"unit_id"_s].toString()}).isEmpty());
    QCOMPARE(desk.post(u"/v1/tokens"_s, grant(desk, token)).problem(), u"unit-revoked"_s);
}

void TestPortalGrant::M1_tokensThatAreNotGood()
{
    PortalProcess portal;
    QVERIFY(portal.isUp());
    const ServerProcess central(optionsFor(portal));
    DeskClient desk(central.url());
    // Good, but of another client of the same provider.
    const QString others = tokenOf(portal, u"unit-a"_s, u"another"_s);
    QVERIFY(!others.isEmpty());
    for (const QString& token : {u"guess"_s, others, u"a b"_s, u"a\r\nX-Evil: 1"_s, u"中文"_s}) {
        const Reply reply = desk.post(u"/v1/tokens"_s, grant(desk, token));
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.problem(), u"portal-token-refused"_s);
        QCOMPARE(desk.post(u"/v1/enrolments"_s, registration(desk, token, kCode)).problem(),
                 u"portal-token-refused"_s);
    }
    QCOMPARE(desk.post(u"/v1/tokens"_s, grant(desk, {})).problem(), u"invalid"_s);
    QCOMPARE(desk.post(u"/v1/tokens"_s, grant(desk, QString(8193, u'a'))).problem(), u"invalid"_s);
    QCOMPARE(central.readSql(u"SELECT count(*) FROM unit"_s).toInt(), 0);
    // Guesses count by address.
    QVERIFY(central.readSql(u"SELECT sum(failures) FROM sign_in_failure"_s).toInt() >= 10);
}

void TestPortalGrant::M1_centralsOwnClient()
{
    PortalProcess portal;
    QVERIFY(portal.isUp());
    QTemporaryDir folder;
    QFile secret(folder.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("central:test-secret\n");
    secret.close();
    const ServerProcess central(optionsFor(portal) +
                                QStringList{u"--portal-secret-file"_s, secret.fileName()});
    DeskClient desk(central.url());
    const QString token = tokenOf(portal, u"unit-a"_s);
    QCOMPARE(desk.post(u"/v1/portal"_s, {{u"portal_token"_s, token}}).status, 200);
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("central:wrong\n");
    secret.close();
    const ServerProcess wrong(optionsFor(portal) +
                              QStringList{u"--portal-secret-file"_s, secret.fileName()});
    QCOMPARE(DeskClient(wrong.url()).post(u"/v1/portal"_s, {{u"portal_token"_s, token}}).status,
             401);
}

void TestPortalGrant::M1_portalThatDoesNotAnswer()
{
    QString token;
    std::unique_ptr<ServerProcess> central;
    {
        PortalProcess portal;
        QVERIFY(portal.isUp());
        token = tokenOf(portal, u"unit-a"_s);
        central = std::make_unique<ServerProcess>(optionsFor(portal));
    }
    DeskClient desk(central->url());
    const Reply reply = desk.post(u"/v1/tokens"_s, grant(desk, token));
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.problem(), u"portal-unreachable"_s);
    // A provider whose document points beyond loopback without TLS is not asked.
    PortalProcess faulty({u"--fault"_s, u"http-userinfo"_s});
    const ServerProcess other(optionsFor(faulty));
    QCOMPARE(DeskClient(other.url()).post(u"/v1/portal"_s, {{u"portal_token"_s, token}}).status,
             401);
}

void TestPortalGrant::optionsAreChecked_data()
{
    QTest::addColumn<QStringList>("options");
    const QString issuer = u"--portal-issuer"_s;
    const QString client = u"--portal-client-id"_s;
    QTest::newRow("no client") << QStringList{issuer, u"https://portal.example"_s};
    QTest::newRow("no issuer") << QStringList{client, u"titledesk"_s};
    QTest::newRow("http") << QStringList{issuer, u"http://portal.example"_s, client, u"t"_s};
    QTest::newRow("register alone") << QStringList{u"--portal-register"_s, u"https://a.example"_s};
    QTest::newRow("register") << QStringList{
        issuer, u"https://portal.example"_s, client,
        u"t"_s, u"--portal-register"_s,      u"javascript:alert(1)"_s};
    QTest::newRow("no secret") << QStringList{issuer, u"https://portal.example"_s, client,
                                              u"t"_s, u"--portal-secret-file"_s,   u"/nowhere"_s};
}

void TestPortalGrant::optionsAreChecked()
{
    QFETCH(const QStringList, options);
    const QTemporaryDir folder;
    const auto [exit, said] =
        ServerProcess::runProgram(QStringList{u"--listen"_s, u"127.0.0.1:0"_s, u"--database"_s,
                                              u"sqlite:"_s + folder.filePath(u"a.db"_s)} +
                                  options);
    QCOMPARE(exit, 2);
    QVERIFY(said.contains(u"portal"));
}

void TestPortalGrant::M4_accountFileEnrols()
{
    const ServerProcess central;
    const QTemporaryDir folder;
    DeskClient desk(central.url());
    QFile details(folder.filePath(u"details.json"_s));
    QVERIFY(details.open(QIODevice::WriteOnly));
    details.write(QJsonDocument(desk.unit).toJson());
    details.close();
    const QString path = folder.filePath(u"account.json"_s);
    const QJsonObject added = central.unitCommand(
        {u"add"_s, u"--name"_s, u"试验"_s, u"--account"_s, u"sy11"_s, u"--server"_s,
         central.url().toString(), u"--details"_s, details.fileName(), u"--account-file"_s, path});
    QCOMPARE(added[u"account"_s].toString(), u"sy11"_s);
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(int(written.permissions() & (QFile::ReadGroup | QFile::ReadOther)), 0);
    const auto file = AccountFile::parse(written.readAll());
    QVERIFY(bool(file));
    QCOMPARE(file.value().server, central.url().toString());
    QCOMPARE(file.value().account, u"sy11"_s);
    QCOMPARE(file.value().unit.name, desk.unit[u"name"_s].toString());
    desk.unit = file.value().unit.toJson();
    QCOMPARE(desk.enrol(file.value().code).status, 201);
    QCOMPARE(desk.unitId, added[u"unit_id"_s].toString());
    QCOMPARE(desk.enrol(file.value().code).problem(), u"enrolment-code-refused"_s);
}

void TestPortalGrant::M4_accountFileIsNotOverwritten()
{
    const ServerProcess central;
    const QTemporaryDir folder;
    const DeskClient desk(central.url());
    const auto put = [&](const QString& name, const QByteArray& content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(put(u"details.json"_s, QJsonDocument(desk.unit).toJson()));
    QVERIFY(put(u"there.json"_s, "mine"));
    QVERIFY(put(u"bad.json"_s, "{}"));
    const auto add = [&](const QString& details, const QString& file, const QString& server) {
        return central.unitCommand({u"add"_s, u"--account"_s, u"sy12"_s, u"--server"_s, server,
                                    u"--details"_s, folder.filePath(details), u"--account-file"_s,
                                    folder.filePath(file)});
    };
    const QString server = central.url().toString();
    QVERIFY(add(u"details.json"_s, u"there.json"_s, server).isEmpty());
    QVERIFY(add(u"bad.json"_s, u"new.json"_s, server).isEmpty());
    QVERIFY(add(u"details.json"_s, u"new.json"_s, u"http://central.example"_s).isEmpty());
    QVERIFY(add(u"details.json"_s, u"no/folder.json"_s, server).isEmpty());
    QVERIFY(!QFile::exists(folder.filePath(u"new.json"_s)));
    // Nothing was added for what was not written.
    QCOMPARE(central.readSql(u"SELECT count(*) FROM unit"_s).toInt(), 0);
    QVERIFY(!add(u"details.json"_s, u"new.json"_s, server).isEmpty());
}

QTEST_GUILESS_MAIN(TestPortalGrant)
#include "test_portalgrant.moc"
