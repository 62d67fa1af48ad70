// SPDX-License-Identifier: GPL-3.0-or-later
#include "apidocument.h"
#include "deskclient.h"
#include "serverprocess.h"
#include "tusclient.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

namespace {

/// Unit A, which asks, and unit B, which has one of everything and is asked for.
struct Units {
    Units(const ServerProcess& central, bool withAccounts);

    /// Sends as A; the answer is looked through for words of B.
    Reply ask(const QByteArray& method, const QString& path, const QByteArray& body = {},
              const Headers& headers = {});
    Reply ask(const QString& path, const QJsonObject& body);
    void look(const Reply& reply, const QString& asked);
    void expect(bool holds, const QString& what);

    const ServerProcess& central;
    DeskClient a;
    DeskClient b;
    QJsonObject addedA;
    QJsonObject addedB;
    DecisionBody decision; ///< B's
    QByteArray file = "B's stamped form, for B alone"_ba;
    QString upload;       ///< the path of one of B's, at 3 of 9 bytes
    QString cursor;       ///< the end of B's inbox
    QByteArray etag;      ///< of B's form
    QByteArrayList words; ///< of B's data
    QStringList faults;
};

QJsonObject approval(const QString& document)
{
    return {{u"document_no"_s, document},        {u"authority"_s, u"试验人社局"_s},
            {u"approved_on"_s, u"2026-01-05"_s}, {u"professional"_s, QJsonObject{{u"5"_s, 3}}},
            {u"management"_s, QJsonObject{}},    {u"skilled"_s, QJsonObject{}}};
}

const QString kDocument = u"皖人社岗〔2026〕B号"_s;
Units::Units(const ServerProcess& server, bool withAccounts)
    : central(server)
    , a(server.url())
    , b(server.url())
{
    // The secret of an account takes its time to hash.
    const auto added = [&](const QString& account) {
        const QStringList named{u"--account"_s, account};
        return central.unitCommand(QStringList{u"add"_s} + (withAccounts ? named : QStringList()));
    };
    addedA = added(u"isolation-a"_s);
    a.enrol(addedA.value(u"code"_s).toString());
    addedB = added(u"isolation-b"_s);
    b.unit[u"contact"_s] = u"乙单位联系人"_s;
    b.enrol(addedB.value(u"code"_s).toString());
    tusUpload(b, file);
    upload = tusLocation(tusCreate(b, sha256Hex("pieces"_ba), 9));
    tusPatch(b, upload, 0, "pie"_ba);
    b.post(u"/v1/posts"_s, approval(kDocument));
    decision = registrationPass(b);
    decision.opinion = u"乙单位的意见"_s;
    decision.evidence = {sha256Hex(file)};
    const QJsonObject result = b.decide(decision);
    cursor = b.get(u"/v1/inbox"_s).json().value(u"cursor"_s).toString();
    etag = b.get(u"/v1/unit"_s).header("etag"_ba);
    const QString receipt = result.value(u"receipt"_s)[u"number"].toString();
    for (const QString& word :
         {b.unitId, b.unit.value(u"name"_s).toString(), b.unit.value(u"contact"_s).toString(),
          kDocument, decision.opinion, decision.idNumber, receipt, b.token, b.refreshToken}) {
        expect(!word.isEmpty(), u"B is not set up"_s);
        words.append(word.toUtf8());
    }
    words.append(file);
    expect(tusOffset(b, upload) == 3, u"B's upload is not set up"_s);
    expect(!a.unitId.isEmpty(), u"A is not set up"_s);
}

void Units::expect(bool holds, const QString& what)
{
    if (!holds)
        faults.append(what);
}

void Units::look(const Reply& reply, const QString& asked)
{
    for (const QByteArray& word : words) {
        bool told = reply.body.contains(word);
        for (const QByteArray& header : reply.headers)
            told = told || header.contains(word);
        expect(!told, u"%1 tells %2"_s.arg(asked, QString::fromUtf8(word)));
    }
    expect(reply.status != 0 && reply.status < 500,
           u"%1: status %2"_s.arg(asked).arg(reply.status));
}

Reply Units::ask(const QByteArray& method, const QString& path, const QByteArray& body,
                 const Headers& headers)
{
    Reply reply = a.send(method, path, body, headers);
    look(reply, QString::fromLatin1(method) + u' ' + path);
    return reply;
}

Reply Units::ask(const QString& path, const QJsonObject& body)
{
    return ask("POST"_ba, path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

using Case = void (*)(Units&);

void openCalls(Units& units)
{
    for (const QString& path : {u"/v1"_s, u"/v1/health"_s})
        units.expect(units.ask("GET"_ba, path).status == 200, path);
    units.expect(units.ask("OPTIONS"_ba, u"/v1/evidence"_s).status == 204, u"tus options"_s);
}

void tokens(Units& units)
{
    QJsonObject grant{{u"grant_type"_s, u"account"_s},
                      {u"account"_s, units.addedB.value(u"account"_s)},
                      {u"secret"_s, units.addedA.value(u"secret"_s)},
                      {u"desk"_s, units.b.desk},
                      {u"public_key"_s, units.b.publicKey}};
    units.expect(units.ask(u"/v1/tokens"_s, grant).problem() == u"wrong-secret",
                 u"B's account with A's secret"_s);
    // B's desk at A's account is a desk of A, and sees what A sees.
    grant[u"account"_s] = units.addedA.value(u"account"_s);
    const Reply own = units.ask(u"/v1/tokens"_s, grant);
    units.expect(own.json().value(u"unit_id"_s).toString() == units.a.unitId, u"A's account"_s);
    units.a.token = own.json().value(u"access_token"_s).toString();
    const Reply inbox = units.ask("GET"_ba, u"/v1/inbox"_s);
    units.expect(inbox.status == 200 && inbox.json().value(u"items"_s).toArray().isEmpty(),
                 u"the inbox of B's desk in A"_s);
    const Reply renewed = units.ask(u"/v1/tokens"_s, {{u"grant_type"_s, u"refresh_token"_s},
                                                      {u"refresh_token"_s, units.a.refreshToken}});
    units.expect(renewed.json().value(u"unit_id"_s).toString() == units.a.unitId, u"refresh"_s);
}

void portal(Units& units)
{
    units.expect(units.ask(u"/v1/portal"_s, {{u"portal_token"_s, units.a.token}}).status == 403,
                 u"a token of central is none of the portal"_s);
}

void enrolments(Units& units)
{
    QJsonObject asked = units.a.enrolment();
    asked[u"unit"_s] = units.b.unit;
    units.expect(units.ask(u"/v1/enrolments"_s, asked).status == 403, u"B's form without a code"_s);
    // All that is known of B's desk, and nothing that B kept for itself.
    asked[u"desk"_s] = units.b.desk;
    asked[u"public_key"_s] = units.b.publicKey;
    units.expect(units.ask(u"/v1/enrolments"_s, asked).status == 403, u"B's desk without a code"_s);
    const auto more = units.central.unitCommand({u"add"_s, u"--unit"_s, units.a.unitId});
    asked = units.a.enrolment(more.value(u"code"_s).toString());
    asked[u"unit"_s] = units.b.unit;
    units.expect(units.ask(u"/v1/enrolments"_s, asked).problem() == u"unit-differs",
                 u"B's form with A's code"_s);
}

void readUnit(Units& units)
{
    const Reply held = units.ask("GET"_ba, u"/v1/unit"_s, {}, {{"If-None-Match"_ba, "\"0\""_ba}});
    units.expect(held.json().value(u"unit_id"_s).toString() == units.a.unitId, u"another unit"_s);
}

void writeUnit(Units& units)
{
    const QByteArray body = QJsonDocument(QJsonObject{{u"unit"_s, units.b.unit}}).toJson();
    const Reply reply = units.ask("PUT"_ba, u"/v1/unit"_s, body, {{"If-Match"_ba, units.etag}});
    units.expect(reply.status == 422 || reply.status == 412, u"B's form at A"_s);
    units.expect(units.a.get(u"/v1/unit"_s).json().value(u"unit"_s)[u"name"] ==
                     units.a.unit.value(u"name"_s),
                 u"A has B's form"_s);
}

void readPosts(Units& units)
{
    units.expect(units.ask("GET"_ba, u"/v1/posts"_s).status == 404, u"posts of a unit with none"_s);
}

void writePosts(Units& units)
{
    units.expect(units.ask(u"/v1/posts"_s, approval(u"A号"_s)).status == 201, u"A's own"_s);
}

void lists(Units& units)
{
    for (const QString& path : {u"/v1/plans"_s, u"/v1/news"_s})
        units.expect(units.ask("GET"_ba, path).status == 200, path);
}

void readInbox(Units& units)
{
    for (const QString& after : {QString(), units.cursor}) {
        const Reply reply = units.ask("GET"_ba, u"/v1/inbox?after="_s + after);
        units.expect(reply.status == 200 && reply.json().value(u"items"_s).toArray().isEmpty(),
                     u"an inbox that is not A's own: after "_s + after);
    }
}

/// Ids live within a unit: what A posts under B's is A's own, and says nothing of B's.
void decisions(Units& units)
{
    const auto post = [&units](const DecisionBody& body) {
        const Reply reply =
            units.ask(u"/v1/decisions"_s, {{u"decisions"_s, QJsonArray{DeskClient::posted(body)}}});
        return reply.json().value(u"results"_s).toArray().at(0).toObject();
    };
    // The same bytes: no duplicate with B's receipt. They name evidence that A does not have.
    units.expect(problemOf(post(units.decision)) == u"evidence-missing", u"B's bytes"_s);
    DecisionBody body = correction(units.decision, Action::Return);
    body.evidence.clear();
    units.expect(post(body).value(u"result"_s).toString() == u"accepted", u"a correction of B's"_s);
    // What B passed is not passed for A.
    body = achievementPass(units.a, units.decision.idNumber);
    units.expect(problemOf(post(body)) == u"registration-pending", u"a registration of B's"_s);
    const Reply own = units.ask("GET"_ba, u"/v1/summary"_s);
    units.expect(own.json().value(u"count"_s).toInt() == 1, u"A's decisions"_s);
}

void summary(Units& units)
{
    units.expect(units.ask("GET"_ba, u"/v1/summary?desk="_s + units.b.desk).status == 404,
                 u"B's desk"_s);
    units.expect(units.ask("GET"_ba, u"/v1/summary"_s).json().value(u"count"_s).toInt(-1) == 0,
                 u"all desks"_s);
}

void createUpload(Units& units)
{
    // Whether B has that file makes no difference to what A is told.
    const QString hash = sha256Hex(units.file);
    const Reply reply = units.ask("POST"_ba, u"/v1/evidence"_s, {},
                                  {tusHeader(),
                                   {"Upload-Length"_ba, QByteArray::number(units.file.size())},
                                   {"Upload-Metadata"_ba, "sha256 " + hash.toLatin1().toBase64()}});
    units.expect(reply.status == 201 && reply.header("upload-offset"_ba) == "0", u"create"_s);
    units.expect(units.ask("HEAD"_ba, u"/v1/evidence/"_s + hash).status == 404, u"B's file"_s);
}

void readUpload(Units& units)
{
    units.expect(units.ask("HEAD"_ba, units.upload, {}, {tusHeader()}).status == 404, u"HEAD"_s);
}

void appendToUpload(Units& units)
{
    const Reply reply = tusPatch(units.a, units.upload, 3, "ces"_ba);
    units.look(reply, u"PATCH"_s);
    units.expect(reply.status == 404, u"PATCH"_s);
}

void removeUpload(Units& units)
{
    const Reply reply = units.ask("DELETE"_ba, units.upload, {}, {tusHeader()});
    units.expect(reply.status == 404, u"DELETE"_s);
}

void readFile(Units& units)
{
    const QString path = u"/v1/evidence/"_s + sha256Hex(units.file);
    for (const QByteArray& method : {"HEAD"_ba, "GET"_ba})
        units.expect(units.ask(method, path).status == 404, QString::fromLatin1(method));
    units.expect(units.ask("GET"_ba,
                           u"/v1/evidence/..%2F%1%2F"_s.arg(units.b.unitId) + sha256Hex(units.file))
                         .status == 404,
                 u"GET through B's folder"_s);
}

const QMap<QString, Case> kCases{
    {u"GET /v1"_s, openCalls},
    {u"GET /v1/health"_s, openCalls},
    {u"OPTIONS /v1/evidence"_s, openCalls},
    {u"POST /v1/tokens"_s, tokens},
    {u"POST /v1/portal"_s, portal},
    {u"POST /v1/enrolments"_s, enrolments},
    {u"GET /v1/unit"_s, readUnit},
    {u"PUT /v1/unit"_s, writeUnit},
    {u"GET /v1/posts"_s, readPosts},
    {u"POST /v1/posts"_s, writePosts},
    {u"GET /v1/plans"_s, lists},
    {u"GET /v1/news"_s, lists},
    {u"GET /v1/inbox"_s, readInbox},
    {u"POST /v1/decisions"_s, decisions},
    {u"GET /v1/summary"_s, summary},
    {u"POST /v1/evidence"_s, createUpload},
    {u"HEAD /v1/evidence/uploads/{upload}"_s, readUpload},
    {u"PATCH /v1/evidence/uploads/{upload}"_s, appendToUpload},
    {u"DELETE /v1/evidence/uploads/{upload}"_s, removeUpload},
    {u"HEAD /v1/evidence/{sha256}"_s, readFile},
    {u"GET /v1/evidence/{sha256}"_s, readFile},
};

} // namespace

/// A token sees its own unit only: every call of the OpenAPI document, with A's token, on B's
/// things. A call that is new in the document fails here until it has its case.
class TestIsolation : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCall_data();
    void everyCall();
    void everyCallNeedsAToken_data();
    void everyCallNeedsAToken();

private:
    QVariantList heldOf(const DeskClient& unit) const;
    std::unique_ptr<ServerProcess> m_central;
};

void TestIsolation::initTestCase()
{
    m_central = std::make_unique<ServerProcess>();
    QVERIFY(m_central->isUp());
    QVERIFY(apiCalls().size() > 15);
}

/// All rows and files of the unit.
QVariantList TestIsolation::heldOf(const DeskClient& unit) const
{
    QVariantList held = m_central->readRows(u"SELECT * FROM unit WHERE id = ?"_s, {unit.unitId});
    for (const auto& table : {u"unit_account"_s, u"enrolment_code"_s, u"desk"_s, u"token"_s,
                              u"person"_s, u"submission"_s, u"decision"_s, u"summary"_s, u"inbox"_s,
                              u"post_approval"_s, u"portal_link"_s})
        held += m_central->readRows(
            u"SELECT * FROM %1 WHERE unit_id = ? ORDER BY 1, 2, 3"_s.arg(table), {unit.unitId});
    QMap<QString, QByteArray> files;
    QDirIterator folder(m_central->evidence() + u'/' + unit.unitId, QDir::Files,
                        QDirIterator::Subdirectories);
    while (folder.hasNext()) {
        QFile file(folder.next());
        files.insert(file.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : "?"_ba);
    }
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        held.append(QVariant(QVariantList{file.key(), file.value()}));
    return held;
}

void TestIsolation::everyCall_data()
{
    QTest::addColumn<QString>("call");
    for (const QString& call : apiCalls())
        QTest::newRow(qPrintable(call)) << call;
}

void TestIsolation::everyCall()
{
    QFETCH(const QString, call);
    const Case tried = kCases.value(call);
    QVERIFY2(tried, "no case in kCases");
    Units units(*m_central, call == u"POST /v1/tokens");
    QVERIFY2(units.faults.isEmpty(), qPrintable(units.faults.join(u'\n')));
    const QVariantList before = heldOf(units.b);
    QVERIFY2(before.size() >= 11, qPrintable(QString::number(before.size())));
    tried(units);
    QVERIFY2(units.faults.isEmpty(), qPrintable(units.faults.join(u'\n')));
    QCOMPARE(heldOf(units.b), before);
}

void TestIsolation::everyCallNeedsAToken_data()
{
    everyCall_data();
}

/// Without a token, and with one that was never issued, only what is open answers.
void TestIsolation::everyCallNeedsAToken()
{
    QFETCH(const QString, call);
    static const QStringList open{u"GET /v1"_s,         u"GET /v1/health"_s,
                                  u"POST /v1/tokens"_s, u"POST /v1/enrolments"_s,
                                  u"POST /v1/portal"_s, u"OPTIONS /v1/evidence"_s};
    const QByteArray method = call.section(u' ', 0, 0).toLatin1();
    QString path = call.section(u' ', 1);
    path.replace(u"{upload}"_s, u"00000000-0000-0000-0000-000000000000"_s);
    path.replace(u"{sha256}"_s, QString(64, u'0'));
    DeskClient client(m_central->url());
    for (const QString& token : {QString(), QString(43, u'A')}) {
        client.token = token;
        const Reply reply = client.send(method, path, {}, {tusHeader()});
        QCOMPARE(reply.status == 401, !open.contains(call));
    }
}

QTEST_GUILESS_MAIN(TestIsolation)
#include "test_isolation.moc"
