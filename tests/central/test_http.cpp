// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskclient.h"
#include "serverprocess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

/// The server as a program: what it takes, what it withstands, how it ends.
class TestHttp : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void requestIdComesBack();
    void unknownPathsAndMethods();
    void hostileBytes_data();
    void hostileBytes();
    void largeBodies();
    void arguments_data();
    void arguments();
    void endsCleanly();
    void takesNoPortOfAnother();
    void tlsAnswers();
    void manyAtOnceExactlyOnce();

private:
    QByteArray raw(const QByteArray& bytes) const;
    std::unique_ptr<ServerProcess> m_central;
};

void TestHttp::initTestCase()
{
    m_central = std::make_unique<ServerProcess>(QStringList{u"--enrol"_s});
    QVERIFY(m_central->isUp());
}

QByteArray TestHttp::raw(const QByteArray& bytes) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_central->port()));
    socket.waitForConnected(5000);
    socket.write(bytes);
    QByteArray read;
    while (socket.waitForReadyRead(1000))
        read += socket.readAll();
    return read;
}

void TestHttp::requestIdComesBack()
{
    DeskClient client(m_central->url());
    QCOMPARE(client.get(u"/v1"_s, {{"X-Request-ID"_ba, "desk-1.a_B"_ba}}).header("x-request-id"_ba),
             "desk-1.a_B"_ba);
    QCOMPARE(client.get(u"/v1/unit"_s, {{"X-Request-ID"_ba, "r2"_ba}})
                 .json()
                 .value(u"instance"_s)
                 .toString(),
             u"r2"_s);
    for (const QByteArray& bad : {QByteArray(65, 'a'), "a b"_ba, "é"_ba}) {
        const QByteArray made =
            client.get(u"/v1"_s, {{"X-Request-ID"_ba, bad}}).header("x-request-id"_ba);
        QVERIFY(!made.isEmpty());
        QVERIFY(made != bad);
    }
}

void TestHttp::unknownPathsAndMethods()
{
    DeskClient client(m_central->url());
    for (const auto& path : {u"/"_s, u"/v2"_s, u"/v1/"_s, u"/v1/unit/x"_s, u"/v1/evidence/a/b/c"_s,
                             u"/%00"_s, u"/v1/%0A"_s}) {
        const Reply reply = client.get(path);
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.problem(), u"not-found"_s);
        QVERIFY(!reply.header("x-request-id"_ba).isEmpty());
    }
    QCOMPARE(client.send("DELETE"_ba, u"/v1/decisions"_s).problem(), u"method-not-allowed"_s);
    QCOMPARE(client.send("POST"_ba, u"/v1"_s).status, 405);
    QCOMPARE(client.send("TRACE"_ba, u"/v1"_s).problem(), u"method-not-allowed"_s);
    QCOMPARE(client.send("BREW"_ba, u"/v1"_s).problem(), u"bad-request"_s);
}

void TestHttp::hostileBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray host = "Host: x\r\n";
    const QByteArray inner = "GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n";
    QTest::newRow("no http") << "\x16\x03\x01\x02\x00\x01\x00\r\n\r\n"_ba << QByteArray();
    QTest::newRow("nonsense") << "hello\r\n\r\n"_ba
                              << "HTTP/1.1 400"_ba;
    QTest::newRow("long line") << "GET /" + QByteArray(100000, 'a') + " HTTP/1.1\r\n" + host +
                                      "\r\n"
                               << QByteArray();
    QTest::newRow("long header") << "GET /v1 HTTP/1.1\r\n" + host +
                                        "X: " + QByteArray(100000, 'a') + "\r\n\r\n"
                                 << QByteArray();
    QTest::newRow("bad length") << "POST /v1/tokens HTTP/1.1\r\n" + host +
                                       "Content-Length: -5\r\n\r\n{}"
                                << "HTTP/1.1 4"_ba;
    QTest::newRow("huge length") << "POST /v1/tokens HTTP/1.1\r\n" + host +
                                        "Content-Length: 99999999999999999999999\r\n\r\n{}"
                                 << QByteArray();
    QTest::newRow("bad chunk") << "POST /v1/tokens HTTP/1.1\r\n" + host +
                                      "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"
                               << QByteArray();
    QTest::newRow("bad range") << "GET /v1 HTTP/1.1\r\n" + host + "Range: bytes=9-1,x\r\n\r\n"
                               << QByteArray();
    QTest::newRow("bad escape") << "GET /%zz%u12 HTTP/1.1\r\n" + host + "\r\n"
                                << "HTTP/1.1 404"_ba;
    // Nothing may be taken for the next request that stands where a body may be.
    QTest::newRow("body of a get")
        << "GET /v1 HTTP/1.1\r\n" + host + "Content-Length: " + QByteArray::number(inner.size()) +
               "\r\n\r\n" + inner
        << "HTTP/1.1 400"_ba;
    QTest::newRow("both lengths") << "POST /v1/tokens HTTP/1.1\r\n" + host +
                                         "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
                                         "0\r\n\r\n" +
                                         inner
                                  << "HTTP/1.1 400"_ba;
    QTest::newRow("packed body") << "POST /v1/tokens HTTP/1.1\r\n" + host +
                                        "Content-Encoding: gzip\r\nContent-Length: " +
                                        QByteArray::number(inner.size()) + "\r\n\r\n" + inner
                                 << "HTTP/1.1 415"_ba;
    QTest::newRow("multipart") << "POST /v1/tokens HTTP/1.1\r\n" + host +
                                      "Content-Type: multipart/form-data; boundary=a\r\n"
                                      "Content-Length: 3\r\n\r\nabc"
                               << "HTTP/1.1 415"_ba;
}

void TestHttp::hostileBytes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, expected);
    const QByteArray answer = raw(bytes);
    QVERIFY2(answer.startsWith(expected), answer.left(200).constData());
    QVERIFY(!answer.contains("\"status\":\"ok\""));
    DeskClient client(m_central->url());
    QCOMPARE(client.get(u"/v1/health"_s).status, 200);
}

void TestHttp::largeBodies()
{
    DeskClient client(m_central->url());
    const Reply reply = client.send("POST"_ba, u"/v1/enrolments"_s, QByteArray(17 << 20, ' '));
    QCOMPARE(reply.status, 413);
    QCOMPARE(reply.problem(), u"too-large"_s);
    // In chunks nobody says beforehand how much will come.
    QByteArray chunked = "POST /v1/enrolments HTTP/1.1\r\nHost: x\r\n"
                         "Transfer-Encoding: chunked\r\n\r\n"_ba;
    for (int i = 0; i < 17; ++i)
        chunked += "100000\r\n" + QByteArray(1 << 20, ' ') + "\r\n";
    const QByteArray answer = raw(chunked + "0\r\n\r\n");
    QVERIFY(answer.isEmpty() || answer.startsWith("HTTP/1.1 413"));
    QCOMPARE(client.get(u"/v1/health"_s).status, 200);
}

void TestHttp::arguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString database = u"sqlite:/nowhere/at/all/central.db"_s;
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown option") << QStringList{u"--databse"_s, database};
    QTest::newRow("database") << QStringList{u"--database"_s, u"mysql://x/y"_s};
    QTest::newRow("not loopback without TLS")
        << QStringList{u"--database"_s, database, u"--listen"_s, u"0.0.0.0:0"_s};
    QTest::newRow("certificate without key")
        << QStringList{u"--database"_s, database, u"--tls-cert"_s, u"x.pem"_s};
    QTest::newRow("open enrolment for everybody")
        << QStringList{u"--database"_s, database,   u"--listen"_s,  u"0.0.0.0:0"_s, u"--enrol"_s,
                       u"--tls-cert"_s, u"x.pem"_s, u"--tls-key"_s, u"x.pem"_s};
    QTest::newRow("port") << QStringList{u"--database"_s, database, u"--listen"_s,
                                         u"127.0.0.1:70000"_s};
    QTest::newRow("no threads") << QStringList{u"--database"_s, database, u"--threads"_s, u"0"_s};
    QTest::newRow("option of the database")
        << QStringList{u"--database"_s, u"postgresql://x@127.0.0.1/y?hostaddr=10.0.0.1"_s};
    QTest::newRow("option within an option")
        << QStringList{u"--database"_s, u"postgresql://x@127.0.0.1/y?sslmode=prefer;host=z"_s};
    QTest::newRow("unit verb") << QStringList{u"unit"_s, u"eat"_s, u"--database"_s,
                                              u"sqlite::memory:"_s};
}

void TestHttp::arguments()
{
    QFETCH(const QStringList, arguments);
    const auto [code, said] = ServerProcess::runProgram(arguments);
    QCOMPARE(code, 2);
    QVERIFY(!said.isEmpty());
}

void TestHttp::endsCleanly()
{
    ServerProcess central({u"--enrol"_s});
    DeskClient desk(central.url());
    QCOMPARE(desk.enrol().status, 201);
    QElapsedTimer time;
    time.start();
    QCOMPARE(central.terminate(), 0);
    QVERIFY(time.elapsed() < 8000);
}

void TestHttp::takesNoPortOfAnother()
{
    const QTemporaryDir folder;
    const auto [code, said] =
        ServerProcess::runProgram({u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_central->url().port()),
                                   u"--database"_s, u"sqlite:"_s + folder.filePath(u"central.db"_s),
                                   u"--evidence"_s, folder.filePath(u"evidence"_s)});
    QVERIFY(code != 0);
    QVERIFY2(said.contains(u"cannot listen"_s), qPrintable(said));
}

void TestHttp::tlsAnswers()
{
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"cert.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                   key, u"-out"_s, certificate, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s,
                   u"subjectAltName=IP:127.0.0.1"_s, u"-batch"_s});
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
    const ServerProcess central({u"--tls-cert"_s, certificate, u"--tls-key"_s, key});
    QVERIFY(central.isUp());
    QCOMPARE(central.url().scheme(), u"https"_s);
    // A certificate that nobody vouches for is refused by the client.
    QCOMPARE(DeskClient(central.url()).get(u"/v1"_s).status, 0);
    DeskClient trusting(central.url());
    trusting.trust(certificate);
    QCOMPARE(trusting.get(u"/v1"_s).status, 200);
}

void TestHttp::manyAtOnceExactlyOnce()
{
    DeskClient desk(m_central->url());
    QCOMPARE(desk.enrol().status, 201);
    QVector<DecisionBody> batch;
    for (int i = 0; i < 30; ++i)
        batch.append(registrationPass(desk));
    std::atomic<int> accepted = 0;
    std::atomic<int> duplicates = 0;
    std::vector<std::thread> posters;
    posters.reserve(8);
    for (int i = 0; i < 8; ++i)
        posters.emplace_back([&] {
            DeskClient client(m_central->url());
            client.token = desk.token;
            for (const QJsonValue result :
                 client.postDecisions(batch).json().value(u"results"_s).toArray()) {
                accepted += result[u"result"].toString() == u"accepted" ? 1 : 0;
                duplicates += result[u"result"].toString() == u"duplicate" ? 1 : 0;
            }
        });
    for (std::thread& poster : posters)
        poster.join();
    QCOMPARE(accepted.load(), 30);
    QCOMPARE(duplicates.load(), 7 * 30);
    QCOMPARE(desk.get(u"/v1/summary?desk="_s + desk.desk).json().value(u"count"_s).toInt(), 30);
}

QTEST_GUILESS_MAIN(TestHttp)
#include "test_http.moc"
