// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskclient.h"
#include "serverprocess.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

/// What whoever runs the server relies on: its log, its limits, and what it believes of a proxy.
class TestOperation : public QObject {
    Q_OBJECT

private slots:
    void logIsStructuredAndHoldsNoPersonalData();
    void guessesAreCountedByTheForwardedAddress();
    void forwardedAddressOfAStrangerIsIgnored();
    void slowAndStalledBodiesAreCut();
    void oldTlsIsRefused();
    void healthSeesTheEvidenceFolder();

private:
    static int guess(const ServerProcess& central, const QByteArray& forwardedFor);
};

void TestOperation::logIsStructuredAndHoldsNoPersonalData()
{
    const ServerProcess central({u"--enrol"_s});
    DeskClient desk(central.url());
    desk.unit[u"contact"_s] = u"试联系人"_s;
    QCOMPARE(desk.enrol().status, 201);
    const DecisionBody body = registrationPass(desk);
    QCOMPARE(desk.send("GET"_ba, u"/v1/inbox?limit=x"_s).status, 422);
    QCOMPARE(desk.get(u"/v1/health"_s, {{"X-Request-ID"_ba, "seen-in-the-log"_ba}}).status, 200);
    QCOMPARE(desk.get(u"/nowhere"_s).status, 404);
    QCOMPARE(desk.decide(body).value(u"result"_s).toString(), u"accepted"_s);
    QTRY_COMPARE(central.log().count('\n'), 5);
    const QByteArray log = central.log();
    QStringList paths;
    for (const QByteArray& line : log.trimmed().split('\n')) {
        const QJsonObject said = QJsonDocument::fromJson(line).object();
        QCOMPARE(said.keys(), (QStringList{u"method"_s, u"ms"_s, u"path"_s, u"request"_s,
                                           u"status"_s, u"time"_s}));
        paths.append(said.value(u"path"_s).toString());
    }
    QCOMPARE(paths, (QStringList{u"/v1/enrolments"_s, u"/v1/inbox"_s, u"/v1/health"_s,
                                 u"/nowhere"_s, u"/v1/decisions"_s}));
    QVERIFY(log.contains("seen-in-the-log"));
    for (const QString& word : {body.idNumber, body.personName, body.opinion, desk.token,
                                desk.unit.value(u"name"_s).toString(), u"试联系人"_s})
        QVERIFY2(!log.contains(word.toUtf8()), qPrintable(word));
}

/// The status of a sign-in by a token that nobody has.
int TestOperation::guess(const ServerProcess& central, const QByteArray& forwardedFor)
{
    DeskClient client(central.url());
    return client
        .send("POST"_ba, u"/v1/tokens"_s,
              R"({"grant_type":"refresh_token","refresh_token":"guess"})"_ba,
              {{"X-Forwarded-For"_ba, forwardedFor}})
        .status;
}

void TestOperation::guessesAreCountedByTheForwardedAddress()
{
    const ServerProcess central({u"--trusted-proxy"_s, u"127.0.0.1"_s});
    // What stands before the last address the client may have invented.
    for (int i = 0; i < 50; ++i)
        QCOMPARE(guess(central, "10.9.9." + QByteArray::number(i) + ", 10.0.0.1"), 401);
    QCOMPARE(guess(central, "10.0.0.1"_ba), 429);
    QCOMPARE(guess(central, "10.0.0.2"_ba), 401);
    QCOMPARE(guess(central, "no address"_ba), 401);
}

void TestOperation::forwardedAddressOfAStrangerIsIgnored()
{
    const ServerProcess central({u"--trusted-proxy"_s, u"10.1.1.1"_s});
    for (int i = 0; i < 50; ++i)
        QCOMPARE(guess(central, "10.0.0." + QByteArray::number(i)), 401);
    QCOMPARE(guess(central, "10.0.0.77"_ba), 429);
}

/// One sends a byte now and then, one nothing at all: neither keeps a thread of the server.
void TestOperation::slowAndStalledBodiesAreCut()
{
    const ServerProcess central({u"--threads"_s, u"2"_s});
    const auto begin = [&central](QTcpSocket& socket) {
        socket.connectToHost(u"127.0.0.1"_s, quint16(central.port()));
        socket.waitForConnected(5000);
        socket.write("POST /v1/tokens HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                     "Content-Length: 5000\r\n\r\n{");
        socket.flush();
    };
    QTcpSocket slow;
    QTcpSocket stalled;
    begin(slow);
    begin(stalled);
    QByteArray slowAnswer;
    QByteArray stalledAnswer;
    for (int i = 0; i < 240 && (slowAnswer.isEmpty() || stalledAnswer.isEmpty()); ++i) {
        if (slowAnswer.isEmpty())
            slow.write(" ");
        slow.waitForReadyRead(250);
        stalled.waitForReadyRead(10);
        slowAnswer += slow.readAll();
        stalledAnswer += stalled.readAll();
    }
    QVERIFY2(slowAnswer.startsWith("HTTP/1.1 408"), slowAnswer.constData());
    QVERIFY2(stalledAnswer.startsWith("HTTP/1.1 408"), stalledAnswer.constData());
    DeskClient client(central.url());
    QCOMPARE(client.get(u"/v1/health"_s).status, 200);
}

void TestOperation::oldTlsIsRefused()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"cert.pem"_s);
    const auto openssl = [](const QStringList& arguments) {
        QProcess process;
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(u"openssl"_s, arguments);
        return process.waitForFinished() ? process.exitCode() : -1;
    };
    QCOMPARE(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                      key, u"-out"_s, certificate, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-batch"_s}),
             0);
    const ServerProcess central({u"--tls-cert"_s, certificate, u"--tls-key"_s, key});
    QVERIFY(central.isUp());
    const QString address = u"127.0.0.1:%1"_s.arg(central.port());
    const QStringList ask{u"s_client"_s, u"-connect"_s, address, u"-cipher"_s,
                          u"DEFAULT@SECLEVEL=0"_s};
    QCOMPARE(openssl(ask + QStringList{u"-tls1_2"_s}), 0);
    QCOMPARE(openssl(ask + QStringList{u"-tls1_1"_s}), 1);
}

void TestOperation::healthSeesTheEvidenceFolder()
{
    const ServerProcess central;
    DeskClient client(central.url());
    QCOMPARE(client.get(u"/v1/health"_s).status, 200);
    const QString away = central.evidence() + u".away"_s;
    QVERIFY(QDir().rename(central.evidence(), away));
    const Reply reply = client.get(u"/v1/health"_s);
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.problem(), u"busy"_s);
    QVERIFY(!reply.header("retry-after"_ba).isEmpty());
    QVERIFY(QDir().rename(away, central.evidence()));
    QCOMPARE(client.get(u"/v1/health"_s).status, 200);
}

QTEST_GUILESS_MAIN(TestOperation)
#include "test_operation.moc"
