// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskclient.h"
#include "serverprocess.h"
#include "tusclient.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

namespace {

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 % 251);
    return bytes;
}

Headers checksumOf(const QByteArray& piece)
{
    return {{"Upload-Checksum"_ba,
             "sha256 " + QCryptographicHash::hash(piece, QCryptographicHash::Sha256).toBase64()}};
}

} // namespace

/// Uploads under faults: what breaks off is kept, what is wrong is refused, what is old is removed.
class TestEvidenceFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void beginningOfAPieceIsKept_data();
    void beginningOfAPieceIsKept();
    void lateBeginningChangesNothing();
    void refusedPiecesLeaveTheOffset();
    void wholeAfterAnEndInBetween();
    void twoServersOneUpload();
    void removedWhileItIsWritten();
    void unfinishedOnesExpire();
    void olderUploadsAreSwept();

private:
    QTcpSocket* beginPatch(const QString& path, qint64 offset, const QByteArray& piece,
                           qsizetype sent, const Headers& more = {});
    QString uploadFile(const QString& path) const;
    std::unique_ptr<ServerProcess> m_central;
    std::unique_ptr<DeskClient> m_desk;
};

void TestEvidenceFaults::initTestCase()
{
    m_central = std::make_unique<ServerProcess>(QStringList{u"--enrol"_s});
    QVERIFY(m_central->isUp());
    m_desk = std::make_unique<DeskClient>(m_central->url());
    QCOMPARE(m_desk->enrol().status, 201);
}

/// A PATCH of the piece of which `sent` bytes leave this machine; the connection stays open.
QTcpSocket* TestEvidenceFaults::beginPatch(const QString& path, qint64 offset,
                                           const QByteArray& piece, qsizetype sent,
                                           const Headers& more)
{
    auto* socket = new QTcpSocket(this);
    socket->connectToHost(u"127.0.0.1"_s, quint16(m_central->port()));
    socket->waitForConnected(5000);
    QByteArray head = "PATCH " + path.toLatin1() +
                      " HTTP/1.1\r\nHost: 127.0.0.1\r\nTus-Resumable: 1.0.0\r\n"
                      "Content-Type: application/offset+octet-stream\r\nAuthorization: Bearer " +
                      m_desk->token.toLatin1() +
                      "\r\nUpload-Offset: " + QByteArray::number(offset) +
                      "\r\nContent-Length: " + QByteArray::number(piece.size()) + "\r\n";
    for (const auto& [name, value] : more)
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n" + piece.left(sent));
    while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(5000)) {
    }
    return socket;
}

/// Where the server keeps the bytes of that upload.
QString TestEvidenceFaults::uploadFile(const QString& path) const
{
    return m_central->evidence() + u'/' + m_desk->unitId + u"/uploads/"_s + path.section(u'/', -1);
}

void TestEvidenceFaults::beginningOfAPieceIsKept_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("sent");
    QTest::addColumn<bool>("checked");
    QTest::newRow("first piece") << qint64(0) << qint64(70001) << false;
    QTest::newRow("one byte") << qint64(0) << qint64(1) << false;
    QTest::newRow("none") << qint64(0) << qint64(0) << false;
    QTest::newRow("second piece") << qint64(50000) << qint64(123457) << false;
    QTest::newRow("with its checksum") << qint64(50000) << qint64(1234) << true;
    QTest::newRow("all but one") << qint64(50000) << qint64(249999) << true;
}

void TestEvidenceFaults::beginningOfAPieceIsKept()
{
    QFETCH(const qint64, before);
    QFETCH(const qint64, sent);
    QFETCH(const bool, checked);
    QByteArray bytes = pattern(300000);
    bytes.replace(0, 8, QByteArray::number(before + sent).rightJustified(8, '0'));
    const QString path = tusLocation(tusCreate(*m_desk, sha256Hex(bytes), bytes.size()));
    if (before > 0)
        QCOMPARE(tusPatch(*m_desk, path, 0, bytes.left(before)).status, 204);
    const QByteArray piece = bytes.mid(before);
    QTcpSocket* socket =
        beginPatch(path, before, piece, sent, checked ? checksumOf(piece) : Headers());
    socket->disconnectFromHost();
    QTRY_COMPARE_WITH_TIMEOUT(tusOffset(*m_desk, path), before + sent, 10000);
    QVERIFY(!QFile::exists(m_central->evidence() + u'/' + m_desk->unitId + u'/' +
                           sha256Hex(bytes).left(2) + u'/' + sha256Hex(bytes)));
    const QByteArray rest = bytes.mid(before + sent);
    QCOMPARE(tusPatch(*m_desk, path, before + sent, rest, checksumOf(rest)).status, 204);
    QCOMPARE(m_desk->get(u"/v1/evidence/"_s + sha256Hex(bytes)).body, bytes);
    delete socket;
}

/// The desk gave the connection up and sent the piece again; then the old one breaks.
void TestEvidenceFaults::lateBeginningChangesNothing()
{
    const QByteArray bytes = pattern(100000);
    const QString path = tusLocation(tusCreate(*m_desk, sha256Hex(bytes), bytes.size()));
    QTcpSocket* old = beginPatch(path, 0, bytes, 40000);
    QCOMPARE(tusOffset(*m_desk, path), 0);
    QCOMPARE(tusPatch(*m_desk, path, 0, bytes.left(60000)).status, 204);
    old->disconnectFromHost();
    QTRY_VERIFY_WITH_TIMEOUT(m_central->log().contains("\"status\":409"), 10000);
    QCOMPARE(tusOffset(*m_desk, path), 60000);
    QCOMPARE(tusPatch(*m_desk, path, 60000, bytes.mid(60000)).status, 204);
    QCOMPARE(m_desk->get(u"/v1/evidence/"_s + sha256Hex(bytes)).body, bytes);
    delete old;
}

void TestEvidenceFaults::refusedPiecesLeaveTheOffset()
{
    const QByteArray bytes = pattern(5000);
    const QString path = tusLocation(tusCreate(*m_desk, sha256Hex(bytes), bytes.size()));
    QCOMPARE(tusPatch(*m_desk, path, 0, bytes.left(1000)).status, 204);
    for (const qint64 offset : {qint64(0), qint64(999), qint64(1001), qint64(1) << 40}) {
        const Reply reply = tusPatch(*m_desk, path, offset, bytes.mid(1000, 10));
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.problem(), u"offset-mismatch"_s);
        QCOMPARE(tusOffset(*m_desk, path), 1000);
    }
    const Reply damaged =
        tusPatch(*m_desk, path, 1000, bytes.mid(1000, 10), checksumOf(bytes.mid(1000, 11)));
    QCOMPARE(damaged.status, 460);
    QCOMPARE(damaged.problem(), u"checksum-mismatch"_s);
    QCOMPARE(tusPatch(*m_desk, path, 1000, QByteArray(4001, 'x')).status, 413);
    QCOMPARE(tusOffset(*m_desk, path), 1000);
    // Longer than any file may be, by one byte.
    QCOMPARE(tusCreate(*m_desk, sha256Hex("l"_ba), 200LL * 1024 * 1024 + 1).problem(),
             u"too-large"_s);
    QCOMPARE(tusCreate(*m_desk, sha256Hex("l"_ba), 200LL * 1024 * 1024).status, 201);
    const QString gone = u"/v1/evidence/uploads/01890000-0000-7000-8000-000000000000"_s;
    QCOMPARE(tusOffset(*m_desk, gone), -404);
    QCOMPARE(tusPatch(*m_desk, gone, 0, "x"_ba).status, 404);
}

/// A server that ended after the last byte, and before the file had its name.
void TestEvidenceFaults::wholeAfterAnEndInBetween()
{
    const QByteArray bytes = pattern(4321);
    const QString path = tusLocation(tusCreate(*m_desk, sha256Hex(bytes), bytes.size()));
    QFile file(uploadFile(path));
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    QCOMPARE(m_desk->send("HEAD"_ba, u"/v1/evidence/"_s + sha256Hex(bytes)).status, 404);
    QCOMPARE(tusOffset(*m_desk, path), bytes.size());
    QCOMPARE(m_desk->get(u"/v1/evidence/"_s + sha256Hex(bytes)).body, bytes);
}

/// Two servers over one folder, each with four desks that send the same pieces at the same time:
/// each piece is taken once, and the file is whole.
void TestEvidenceFaults::twoServersOneUpload()
{
    constexpr qint64 kPiece = 20000;
    const ServerProcess second(*m_central, {u"--enrol"_s});
    QVERIFY(second.isUp());
    const QByteArray bytes = pattern(30 * kPiece + 17);
    const QString path = tusLocation(tusCreate(*m_desk, sha256Hex(bytes), bytes.size()));
    std::atomic<int> taken = 0;
    std::atomic<int> others = 0;
    std::vector<std::thread> senders;
    for (int i = 0; i < 8; ++i)
        senders.emplace_back([&, url = i % 2 == 0 ? m_central->url() : second.url()] {
            DeskClient client(url);
            client.token = m_desk->token;
            for (qint64 offset = 0; offset < bytes.size();) {
                const Reply reply = tusPatch(client, path, offset, bytes.mid(offset, kPiece));
                taken += reply.status == 204 ? 1 : 0;
                others += reply.status == 204 || reply.status == 409 || reply.status == 423 ? 0 : 1;
                // HEAD may fall into the middle of a piece that is being written.
                offset = std::max(offset, tusOffset(client, path));
            }
        });
    for (std::thread& sender : senders)
        sender.join();
    QVERIFY2(taken >= 31, qPrintable(QString::number(taken)));
    QCOMPARE(others.load(), 0);
    DeskClient reader(second.url());
    reader.token = m_desk->token;
    QCOMPARE(reader.get(u"/v1/evidence/"_s + sha256Hex(bytes)).body, bytes);
}

/// Given up at one server while pieces come in at another: gone for both, and no file by halves.
void TestEvidenceFaults::removedWhileItIsWritten()
{
    const ServerProcess second(*m_central, {u"--enrol"_s});
    const QByteArray bytes = pattern(400000);
    const QString path = tusLocation(tusCreate(*m_desk, sha256Hex(bytes), bytes.size()));
    std::atomic<bool> ends = false;
    int last = 0;
    std::thread sender([&] {
        DeskClient client(second.url());
        client.token = m_desk->token;
        for (qint64 offset = 0; !ends || last == 204; offset += 100)
            last = tusPatch(client, path, offset, bytes.mid(offset, 100)).status;
    });
    QTRY_VERIFY_WITH_TIMEOUT(tusOffset(*m_desk, path) > 1000, 10000);
    int status = 423;
    for (int i = 0; i < 1000 && status == 423; ++i)
        status = m_desk->send("DELETE"_ba, path, {}, {tusHeader()}).status;
    ends = true;
    sender.join();
    QCOMPARE(status, 204);
    QCOMPARE(last, 404);
    QCOMPARE(tusOffset(*m_desk, path), -404);
    QVERIFY(!QFile::exists(uploadFile(path)));
}

void TestEvidenceFaults::unfinishedOnesExpire()
{
    const QByteArray bytes = pattern(100);
    const Reply created = tusCreate(*m_desk, sha256Hex(bytes), bytes.size());
    const auto expiresIn = [](const Reply& reply) {
        QString text = QString::fromLatin1(reply.header("upload-expires"_ba));
        text.replace(u"GMT"_s, u"+0000"_s);
        const auto time = QDateTime::fromString(text, Qt::RFC2822Date);
        return QDateTime::currentDateTimeUtc().secsTo(time);
    };
    const qint64 week = 7 * 24 * 3600;
    QVERIFY2(std::abs(expiresIn(created) - week) < 300, created.header("upload-expires"_ba));
    const Reply appended = tusPatch(*m_desk, tusLocation(created), 0, bytes.left(50));
    QVERIFY2(std::abs(expiresIn(appended) - week) < 300, appended.header("upload-expires"_ba));
    const Reply whole = tusPatch(*m_desk, tusLocation(created), 50, bytes.mid(50));
    QCOMPARE(whole.status, 204);
    QVERIFY(whole.header("upload-expires"_ba).isEmpty());
}

void TestEvidenceFaults::olderUploadsAreSwept()
{
    const auto age = [this](const QString& path, int days) {
        const QDateTime then = QDateTime::currentDateTime().addDays(-days);
        for (const QString& name : {uploadFile(path), uploadFile(path) + u".json"_s}) {
            QFile file(name);
            if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
                file.setFileTime(then, QFileDevice::FileModificationTime);
        }
    };
    const QByteArray bytes = pattern(2000);
    const QByteArray other = pattern(2001);
    const QString old = tusLocation(tusCreate(*m_desk, sha256Hex(bytes), bytes.size()));
    const QString young = tusLocation(tusCreate(*m_desk, sha256Hex(bytes), bytes.size()));
    const QString done = tusLocation(tusCreate(*m_desk, sha256Hex(other), other.size()));
    for (const QString& path : {old, young})
        QCOMPARE(tusPatch(*m_desk, path, 0, bytes.left(1000)).status, 204);
    QCOMPARE(tusPatch(*m_desk, done, 0, other).status, 204);
    age(old, 8);
    age(young, 6);
    age(done, 8);
    const ServerProcess sweeping(*m_central, {u"--enrol"_s}); // at its start
    QVERIFY(sweeping.isUp());
    QTRY_COMPARE_WITH_TIMEOUT(tusOffset(*m_desk, old), -404, 10000);
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(uploadFile(old)), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(tusOffset(*m_desk, done), -404, 10000);
    QCOMPARE(tusPatch(*m_desk, old, 1000, bytes.mid(1000)).status, 404);
    // The younger one goes on; the whole file stays.
    QCOMPARE(tusOffset(*m_desk, young), 1000);
    QCOMPARE(m_desk->get(u"/v1/evidence/"_s + sha256Hex(other)).body, other);
    QCOMPARE(tusPatch(*m_desk, young, 1000, bytes.mid(1000)).status, 204);
    QCOMPARE(m_desk->get(u"/v1/evidence/"_s + sha256Hex(bytes)).body, bytes);
}

QTEST_GUILESS_MAIN(TestEvidenceFaults)
#include "test_evidencefaults.moc"
