// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalprocess.h"
#include "portalsignin.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace titledesk;
using namespace titledesk::test;

namespace {

PortalOffer offerOf(const PortalProcess& portal)
{
    return {portal.issuer(), u"titledesk"_s, {}};
}

QString reasonOf(const Result<PortalPass>& pass)
{
    return pass ? u"signed in"_s : pass.error().reason;
}

/// One HTTP request as it is written here, to the address that the browser is to come back to; the
/// answer's first line.
QByteArray sent(quint16 port, const QByteArray& request)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(request);
    QByteArray answer;
    while (!answer.contains('\n') && socket.waitForReadyRead(5000))
        answer += socket.readAll();
    return answer.left(answer.indexOf('\r'));
}

/// The port that the browser is to come back to.
quint16 portIn(const QUrl& authorization)
{
    const QString redirect =
        QUrlQuery(authorization).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded);
    return quint16(QUrl(redirect).port());
}

} // namespace

/// The portal sign-in against a real OpenID provider, and against what may go wrong on its way.
class TestPortal : public QObject {
    Q_OBJECT
private slots:
    void M1_signInThroughTheBrowser();
    void M1_everySignInIsItsOwn();
    void M1_failuresOnTheWayBack_data();
    void M1_failuresOnTheWayBack();
    void M1_providerThatIsNotTrusted_data();
    void M1_providerThatIsNotTrusted();
    void M1_plainHttpIsRefused();
    void M1_nobodyAnswers();
    void M1_timeOut();
    void M1_cancelled();
    void M1_closedBrowser();
    void M1_cancelledDuringTheExchange();
    void M1_noBrowser();
    void M1_requestsThatAreNoAnswer();
};

void TestPortal::M1_signInThroughTheBrowser()
{
    PortalProcess portal;
    QVERIFY(portal.isUp());
    QUrl asked;
    const auto open = portal.browser();
    const auto pass = signInAtPortal(offerOf(portal), {[&](const QUrl& address) {
                                                           asked = address;
                                                           return open(address);
                                                       },
                                                       1min});
    QVERIFY2(pass, qPrintable(reasonOf(pass)));
    QVERIFY(!pass.value().accessToken.isEmpty());
    QCOMPARE(pass.value().identity.subject, u"unit-a"_s);
    QCOMPARE(pass.value().identity.creditCode, u"91340000711771143J"_s);
    QCOMPARE(pass.value().identity.unitName, u"合肥市示例研究院"_s);
    const QUrlQuery query(asked);
    QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(query.queryItemValue(u"response_type"_s), u"code"_s);
    QVERIFY(portal.lastPage().contains(u"可以关闭此页面"_s));
}

void TestPortal::M1_everySignInIsItsOwn()
{
    PortalProcess portal;
    QVERIFY(portal.isUp());
    QVector<QUrlQuery> asked;
    for (int i = 0; i < 2; ++i) {
        const auto pass = signInAtPortal(offerOf(portal), {[&](const QUrl& address) {
                                                               asked.append(QUrlQuery(address));
                                                               return false;
                                                           },
                                                           1s});
        QCOMPARE(reasonOf(pass), u"portal_no_browser"_s);
    }
    for (const QString& name : {u"state"_s, u"nonce"_s, u"code_challenge"_s}) {
        QVERIFY(asked[0].queryItemValue(name).size() >= 43);
        QVERIFY(asked[0].queryItemValue(name) != asked[1].queryItemValue(name));
    }
}

void TestPortal::M1_failuresOnTheWayBack_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    QTest::newRow("denied") << u"deny"_s << u"portal_denied"_s;
    QTest::newRow("state") << u"state"_s << u"portal_wrong_state"_s;
    QTest::newRow("issuer") << u"issuer"_s << u"portal_wrong_issuer"_s;
    QTest::newRow("code") << u"code"_s << u"portal_code_refused"_s;
}

void TestPortal::M1_failuresOnTheWayBack()
{
    QFETCH(const QString, what);
    QFETCH(const QString, reason);
    PortalProcess portal;
    QVERIFY(portal.isUp());
    const auto pass = signInAtPortal(offerOf(portal), {portal.browser({u"--do"_s, what}), 1min});
    QCOMPARE(reasonOf(pass), reason);
    QVERIFY(!pass.error().message.isEmpty());
    QVERIFY(portal.lastPage().contains(u"可以关闭此页面"_s));
}

void TestPortal::M1_providerThatIsNotTrusted_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nonce") << u"nonce"_s << u"portal_wrong_nonce"_s;
    QTest::newRow("audience") << u"audience"_s << u"portal_wrong_audience"_s;
    QTest::newRow("two audiences, no party") << u"audiences"_s << u"portal_wrong_audience"_s;
    QTest::newRow("another party") << u"party"_s << u"portal_wrong_audience"_s;
    QTest::newRow("expired") << u"expired"_s << u"portal_expired"_s;
    QTest::newRow("issued ahead") << u"ahead"_s << u"portal_issued_ahead"_s;
    QTest::newRow("ID token's issuer") << u"issuer"_s << u"portal_wrong_issuer"_s;
    QTest::newRow("nobody") << u"subject"_s << u"portal_bad_token"_s;
    QTest::newRow("http: token") << u"http-token"_s << u"portal_not_https"_s;
    QTest::newRow("http: authorization") << u"http-authorization"_s << u"portal_not_https"_s;
    QTest::newRow("http: unused endpoint") << u"http-userinfo"_s << u"portal_not_https"_s;
    QTest::newRow("document's issuer") << u"wrong-issuer"_s << u"portal_wrong_issuer"_s;
    QTest::newRow("no S256") << u"no-s256"_s << u"portal_unsupported"_s;
    QTest::newRow("captive portal") << u"captive"_s << u"portal_not_portal"_s;
    QTest::newRow("captive portal later") << u"captive-token"_s << u"portal_not_portal"_s;
}

void TestPortal::M1_providerThatIsNotTrusted()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, reason);
    PortalProcess portal({u"--fault"_s, fault});
    QVERIFY(portal.isUp());
    const auto pass = signInAtPortal(offerOf(portal), {portal.browser(), 1min});
    QCOMPARE(reasonOf(pass), reason);
    QVERIFY(!pass.error().message.isEmpty());
}

void TestPortal::M1_plainHttpIsRefused()
{
    bool opened = false;
    const auto open = [&](const QUrl&) { return opened = true; };
    for (const QString& issuer :
         {u"http://portal.example"_s, u"ftp://portal.example"_s, u"https://a:b@portal.example"_s,
          u"http://127.0.0.1.portal.example"_s, u"portal.example"_s, QString()})
        QCOMPARE(reasonOf(signInAtPortal({issuer, u"titledesk"_s, {}}, {open, 1s})),
                 u"portal_not_https"_s);
    QVERIFY(!opened);
}

void TestPortal::M1_nobodyAnswers()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString issuer = u"http://127.0.0.1:%1"_s.arg(server.serverPort());
    server.close();
    QCOMPARE(reasonOf(signInAtPortal({issuer, u"titledesk"_s, {}},
                                     {[](const QUrl&) { return true; }, 1s})),
             u"portal_unreachable"_s);
}

void TestPortal::M1_timeOut()
{
    PortalProcess portal;
    QVERIFY(portal.isUp());
    const auto pass = signInAtPortal(offerOf(portal), {[](const QUrl&) { return true; }, 200ms});
    QCOMPARE(reasonOf(pass), u"portal_timeout"_s);
    QCOMPARE(pass.error().code, Error::Code::Cancelled);
}

void TestPortal::M1_cancelled()
{
    PortalProcess portal;
    QVERIFY(portal.isUp());
    std::stop_source stop;
    std::thread other;
    const auto pass =
        signInAtPortal(offerOf(portal), {[&](const QUrl&) {
                                             other = std::thread([&] { stop.request_stop(); });
                                             return true;
                                         },
                                         5min, stop.get_token()});
    other.join();
    QCOMPARE(reasonOf(pass), u"portal_cancelled"_s);
    // The next one begins anew.
    const auto again = signInAtPortal(offerOf(portal), {portal.browser(), 1min});
    QVERIFY2(again, qPrintable(reasonOf(again)));
}

void TestPortal::M1_closedBrowser()
{
    // Nobody can see a window close; what remains is cancelling or the limit.
    PortalProcess portal;
    QVERIFY(portal.isUp());
    const auto pass =
        signInAtPortal(offerOf(portal), {portal.browser({u"--do"_s, u"close"_s}), 1s});
    QCOMPARE(reasonOf(pass), u"portal_timeout"_s);
}

void TestPortal::M1_cancelledDuringTheExchange()
{
    PortalProcess portal({u"--fault"_s, u"stalled-token"_s});
    QVERIFY(portal.isUp());
    std::stop_source stop;
    // The page is there: what is waited for now is the portal's token.
    std::thread other([&] {
        portal.lastPage();
        stop.request_stop();
    });
    const auto pass = signInAtPortal(offerOf(portal), {portal.browser(), 1min, stop.get_token()});
    other.join();
    QCOMPARE(reasonOf(pass), u"portal_cancelled"_s);
}

void TestPortal::M1_noBrowser()
{
    PortalProcess portal;
    QVERIFY(portal.isUp());
    const auto pass = signInAtPortal(offerOf(portal), {[](const QUrl&) { return false; }, 1min});
    QCOMPARE(reasonOf(pass), u"portal_no_browser"_s);
}

void TestPortal::M1_requestsThatAreNoAnswer()
{
    PortalProcess portal;
    QVERIFY(portal.isUp());
    QList<QByteArray> answers;
    std::thread other;
    const auto open = portal.browser();
    const auto pass = signInAtPortal(
        offerOf(portal),
        {[&](const QUrl& address) {
             other = std::thread([&, address, port = portIn(address)] {
                 const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
                 for (const QByteArray& request :
                      {"GET /favicon.ico HTTP/1.1\r\n" + host + "\r\n",
                       "POST /portal?code=a HTTP/1.1\r\n" + host + "\r\n",
                       "GET /portal?code=a HTTP/1.1\r\nHost: evil.example\r\n\r\n"_ba,
                       "GET /portal?code=a HTTP/1.1\r\n\r\n"_ba, "\x16\x03\x01 no HTTP\r\n\r\n"_ba,
                       "GET /" + QByteArray(20'000, 'a')})
                     answers.append(sent(port, request));
                 open(address);
             });
             return true;
         },
         1min});
    other.join();
    QVERIFY2(pass, qPrintable(reasonOf(pass)));
    QCOMPARE(answers,
             (QList<QByteArray>{"HTTP/1.1 404 Not Found", "HTTP/1.1 405 Method Not Allowed",
                                "HTTP/1.1 400 Bad Request", "HTTP/1.1 400 Bad Request",
                                "HTTP/1.1 400 Bad Request", "HTTP/1.1 400 Bad Request"}));
}

QTEST_GUILESS_MAIN(TestPortal)
#include "test_portal.moc"
