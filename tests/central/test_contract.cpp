// SPDX-License-Identifier: GPL-3.0-or-later
#include "apidocument.h"
#include "contractproxy.h"
#include "deskclient.h"
#include "serverprocess.h"
#include "tusclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

/// Every call of the OpenAPI document through a proxy that holds request and answer against it.
class TestContract : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void serviceAndSignIn();
    void unitAndPosts();
    void inboxAndLists();
    void decisionsAndSummary();
    void evidence();
    void proxySeesWhatIsWrong();
    void everyCallWasMade();

private:
    void note(const QByteArray& method, const QString& path, const Reply& reply, int status);
    Reply send(const QByteArray& method, const QString& path, int status,
               const QByteArray& body = {}, const Headers& headers = {});
    Reply post(const QString& path, int status, const QJsonObject& body);

    std::unique_ptr<ServerProcess> m_central;
    std::unique_ptr<ContractProxy> m_proxy;
    std::unique_ptr<DeskClient> m_desk;
    QJsonObject m_added;
    QSet<QString> m_made; ///< calls that succeeded
    QStringList m_faults;
};

/// Keeps what the proxy said about it, and that the call was made.
void TestContract::note(const QByteArray& method, const QString& path, const Reply& reply,
                        int status)
{
    static const QRegularExpression upload(u"/uploads/[^/]+$"_s);
    static const QRegularExpression hash(u"/[0-9a-f]{64}$"_s);
    QString form = path.section(u'?', 0, 0);
    form.replace(upload, u"/uploads/{upload}"_s).replace(hash, u"/{sha256}"_s);
    const QString call = QString::fromLatin1(method) + u' ' + form;
    if (reply.status != status)
        m_faults.append(u"%1: %2 %3"_s.arg(call)
                            .arg(reply.status)
                            .arg(QString::fromUtf8(reply.body.left(300))));
    if (reply.headers.contains("sl-violations"_ba))
        m_faults.append(call + u": "_s + QString::fromUtf8(reply.header("sl-violations"_ba)));
    if (status < 400)
        m_made.insert(call);
}

Reply TestContract::send(const QByteArray& method, const QString& path, int status,
                         const QByteArray& body, const Headers& headers)
{
    Reply reply = m_desk->send(method, path, body, headers);
    note(method, path, reply, status);
    return reply;
}

Reply TestContract::post(const QString& path, int status, const QJsonObject& body)
{
    return send("POST"_ba, path, status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void TestContract::initTestCase()
{
    m_central = std::make_unique<ServerProcess>(QStringList{u"--enrol"_s, u"--sample"_s});
    QVERIFY(m_central->isUp());
    m_proxy = std::make_unique<ContractProxy>(m_central->url());
    QVERIFY(m_proxy->isUp());
    m_desk = std::make_unique<DeskClient>(m_proxy->url());
    note("POST"_ba, u"/v1/enrolments"_s, m_desk->enrol(), 201);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    m_added = m_central->unitCommand(
        {u"add"_s, u"--unit"_s, m_desk->unitId, u"--account"_s, u"contract"_s});
}

void TestContract::serviceAndSignIn()
{
    send("GET"_ba, u"/v1"_s, 200);
    send("GET"_ba, u"/v1/health"_s, 200, {}, {{"X-Request-ID"_ba, "contract-1"_ba}});
    QJsonObject grant{{u"grant_type"_s, u"account"_s},
                      {u"account"_s, u"contract"_s},
                      {u"secret"_s, m_added.value(u"secret"_s)},
                      {u"desk"_s, m_desk->desk},
                      {u"public_key"_s, m_desk->publicKey}};
    const Reply tokens = post(u"/v1/tokens"_s, 200, grant);
    m_desk->token = tokens.json().value(u"access_token"_s).toString();
    grant[u"secret"_s] = u"wrong"_s;
    post(u"/v1/tokens"_s, 401, grant);
    post(u"/v1/tokens"_s, 200,
         {{u"grant_type"_s, u"refresh_token"_s},
          {u"refresh_token"_s, tokens.json().value(u"refresh_token"_s)}});
    // Without a portal this is the contract's answer; with one test_portalgrant asks.
    post(u"/v1/portal"_s, 403, {{u"portal_token"_s, u"any"_s}});
    m_made.insert(u"POST /v1/portal"_s);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void TestContract::unitAndPosts()
{
    const Reply held = send("GET"_ba, u"/v1/unit"_s, 200);
    QJsonObject unit = held.json().value(u"unit"_s).toObject();
    unit[u"contact"_s] = u"试联系人"_s;
    const QByteArray body = QJsonDocument(QJsonObject{{u"unit"_s, unit}}).toJson();
    const QByteArray etag = held.header("etag"_ba);
    send("PUT"_ba, u"/v1/unit"_s, 200, body, {{"If-Match"_ba, etag}});
    send("PUT"_ba, u"/v1/unit"_s, 412, body, {{"If-Match"_ba, etag}});
    send("GET"_ba, u"/v1/posts"_s, 404);
    const QJsonObject approval{{u"document_no"_s, u"皖人社岗〔2026〕1号"_s},
                               {u"authority"_s, u"试验人社局"_s},
                               {u"approved_on"_s, u"2026-01-05"_s},
                               {u"professional"_s, QJsonObject{{u"5"_s, 3}}},
                               {u"management"_s, QJsonObject{}},
                               {u"skilled"_s, QJsonObject{{u"0"_s, 1}}}};
    post(u"/v1/posts"_s, 201, approval);
    post(u"/v1/posts"_s, 409, approval);
    send("GET"_ba, u"/v1/posts"_s, 200);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

/// The sample has an item of every type of the inbox.
void TestContract::inboxAndLists()
{
    const Reply plans = send("GET"_ba, u"/v1/plans"_s, 200);
    QVERIFY(!plans.json().value(u"plans"_s).toArray().isEmpty());
    send("GET"_ba, u"/v1/plans"_s, 304, {}, {{"If-None-Match"_ba, plans.header("etag"_ba)}});
    send("GET"_ba, u"/v1/news"_s, 200);
    const Reply all = send("GET"_ba, u"/v1/inbox"_s, 200);
    QVERIFY(!all.json().value(u"items"_s).toArray().isEmpty());
    const Reply page = send("GET"_ba, u"/v1/inbox?limit=3"_s, 200);
    send("GET"_ba, u"/v1/inbox?after="_s + page.json().value(u"cursor"_s).toString(), 200);
    send("GET"_ba, u"/v1/inbox?after=nonsense"_s, 422);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

/// One answer of each kind: accepted, duplicate, conflict, rejected.
void TestContract::decisionsAndSummary()
{
    const DecisionBody pass = registrationPass(*m_desk);
    DecisionBody stale = correction(pass, Action::Return);
    stale.baseDecision.clear();
    DecisionBody silent = registrationPass(*m_desk);
    silent.opinion = u" "_s;
    const QJsonArray list{DeskClient::posted(pass), DeskClient::posted(pass),
                          DeskClient::posted(stale), DeskClient::posted(silent),
                          DeskClient::posted(applicationPass(*m_desk, pass.idNumber))};
    const Reply reply = post(u"/v1/decisions"_s, 200, {{u"decisions"_s, list}});
    QStringList said;
    for (const QJsonValue result : reply.json().value(u"results"_s).toArray())
        said.append(result[u"result"].toString());
    QCOMPARE(said, (QStringList{u"accepted"_s, u"duplicate"_s, u"conflict"_s, u"rejected"_s,
                                u"accepted"_s}));
    send("GET"_ba, u"/v1/summary"_s, 200);
    send("GET"_ba, u"/v1/summary?from=2026-01&to=2100-12&desk="_s + m_desk->desk, 200);
    send("GET"_ba, u"/v1/summary?desk="_s + m_desk->desk + u"&from=2026-01-01T00:00:00.000Z"_s,
         200);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void TestContract::evidence()
{
    const QByteArray bytes = "a stamped form"_ba;
    const QString file = u"/v1/evidence/"_s + sha256Hex(bytes);
    const auto create = [this](const QString& hash, qint64 length) {
        return tusLocation(send("POST"_ba, u"/v1/evidence"_s, 201, {},
                                {tusHeader(),
                                 {"Upload-Length"_ba, QByteArray::number(length)},
                                 {"Upload-Metadata"_ba, "sha256 " + hash.toLatin1().toBase64()}}));
    };
    const auto append = [this](const QString& path, qint64 offset, const QByteArray& piece,
                               int status) {
        note("PATCH"_ba, path, tusPatch(*m_desk, path, offset, piece), status);
    };
    send("OPTIONS"_ba, u"/v1/evidence"_s, 204);
    const QString path = create(sha256Hex(bytes), bytes.size());
    append(path, 0, bytes.left(4), 204);
    append(path, 9, bytes.mid(4), 409);
    send("HEAD"_ba, path, 200, {}, {tusHeader()});
    append(path, 4, bytes.mid(4), 204);
    QCOMPARE(send("GET"_ba, file, 200).body, bytes);
    send("HEAD"_ba, file, 200);
    send("DELETE"_ba, create(sha256Hex("other"_ba), 5), 204, {}, {tusHeader()});
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

/// That the proxy would have said something.
void TestContract::proxySeesWhatIsWrong()
{
    const Reply request = m_desk->post(u"/v1/tokens"_s, {{u"grant_type"_s, u"none"_s}});
    QVERIFY(request.headers.contains("sl-violations"_ba));
    QVERIFY(m_central->runSql(u"UPDATE unit SET form = '{}' WHERE id = ?"_s, {m_desk->unitId}));
    const Reply answer = m_desk->get(u"/v1/unit"_s);
    QVERIFY2(answer.header("sl-violations"_ba).contains("response"), answer.body.constData());
}

void TestContract::everyCallWasMade()
{
    QStringList missing;
    for (const QString& call : apiCalls())
        if (!m_made.contains(call))
            missing.append(call);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestContract)
#include "test_contract.moc"
