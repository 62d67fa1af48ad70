// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskclient.h"
#include "serverprocess.h"
#include "tusclient.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

/// Evidence files: tus 1.0 in, by hash out.
class TestEvidence : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void uploadInPieces();
    void resumesAfterAKill();
    void piecesAreChecked();
    void wholeFilesAreChecked();
    void requestsAreChecked();
    void termination();
    void decisionsFindTheirEvidence();
    void unitsSeeNothingOfEachOther();

private:
    std::unique_ptr<ServerProcess> m_central;
    std::unique_ptr<DeskClient> m_desk;
};

void TestEvidence::initTestCase()
{
    m_central = std::make_unique<ServerProcess>(QStringList{u"--enrol"_s});
    QVERIFY(m_central->isUp());
    m_desk = std::make_unique<DeskClient>(m_central->url());
    QCOMPARE(m_desk->enrol().status, 201);
}

void TestEvidence::uploadInPieces()
{
    QByteArray bytes(300000, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i * 7 % 251);
    const QString hash = sha256Hex(bytes);
    const QString whole = u"/v1/evidence/"_s + hash;
    QCOMPARE(m_desk->send("HEAD"_ba, whole).status, 404);
    const Reply created = tusCreate(*m_desk, hash, bytes.size());
    QCOMPARE(created.status, 201);
    const QString path = tusLocation(created);
    QCOMPARE(tusOffset(*m_desk, path), 0);
    QCOMPARE(tusPatch(*m_desk, path, 0, bytes.left(100000)).status, 204);
    QCOMPARE(tusOffset(*m_desk, path), 100000);
    const Reply wrongPlace = tusPatch(*m_desk, path, 50000, bytes.mid(50000));
    QCOMPARE(wrongPlace.status, 409);
    QCOMPARE(wrongPlace.problem(), u"offset-mismatch"_s);
    QCOMPARE(m_desk->send("HEAD"_ba, whole).status, 404);
    const Reply last = tusPatch(*m_desk, path, 100000, bytes.mid(100000));
    QCOMPARE(last.status, 204);
    QCOMPARE(last.header("upload-offset"_ba), "300000"_ba);
    QCOMPARE(tusOffset(*m_desk, path), 300000);
    QCOMPARE(m_desk->send("HEAD"_ba, whole).status, 200);
    QCOMPARE(m_desk->get(whole).body, bytes);
}

void TestEvidence::resumesAfterAKill()
{
    const QByteArray bytes(200000, 'k');
    const QString path = tusLocation(tusCreate(*m_desk, sha256Hex(bytes), bytes.size()));
    QCOMPARE(tusPatch(*m_desk, path, 0, bytes.left(70000)).status, 204);
    m_central->restartKilled();
    DeskClient again(m_central->url());
    again.token = m_desk->token;
    QCOMPARE(tusOffset(again, path), 70000);
    QCOMPARE(tusPatch(again, path, 70000, bytes.mid(70000)).status, 204);
    QCOMPARE(again.get(u"/v1/evidence/"_s + sha256Hex(bytes)).body, bytes);
    m_desk = std::make_unique<DeskClient>(m_central->url());
    QCOMPARE(m_desk->enrol().status, 201);
}

void TestEvidence::piecesAreChecked()
{
    const QByteArray bytes(1000, 'p');
    const QString path = tusLocation(tusCreate(*m_desk, sha256Hex(bytes), bytes.size()));
    const auto sum = [](const QByteArray& of) {
        return Headers{
            {"Upload-Checksum"_ba,
             "sha256 " + QCryptographicHash::hash(of, QCryptographicHash::Sha256).toBase64()}};
    };
    const Reply wrong = tusPatch(*m_desk, path, 0, bytes.left(10), sum("other"_ba));
    QCOMPARE(wrong.status, 460);
    QCOMPARE(tusOffset(*m_desk, path), 0);
    QCOMPARE(tusPatch(*m_desk, path, 0, bytes.left(10), sum(bytes.left(10))).status, 204);
    QCOMPARE(tusPatch(*m_desk, path, 10, QByteArray(991, 'p')).status, 413);
    QCOMPARE(tusOffset(*m_desk, path), 10);
}

void TestEvidence::wholeFilesAreChecked()
{
    const QByteArray bytes(1000, 'w');
    const QString path = tusLocation(tusCreate(*m_desk, sha256Hex("else"_ba), bytes.size()));
    const Reply reply = tusPatch(*m_desk, path, 0, bytes);
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.problem(), u"evidence-hash-mismatch"_s);
    QCOMPARE(tusOffset(*m_desk, path), -404);
    QCOMPARE(m_desk->send("HEAD"_ba, u"/v1/evidence/"_s + sha256Hex("else"_ba)).status, 404);
}

void TestEvidence::requestsAreChecked()
{
    const QString hash = sha256Hex("x"_ba);
    const Reply options = m_desk->send("OPTIONS"_ba, u"/v1/evidence"_s);
    QCOMPARE(options.status, 204);
    QCOMPARE(options.header("tus-version"_ba), "1.0.0"_ba);
    QVERIFY(options.header("tus-extension"_ba).contains("creation"));
    QCOMPARE(m_desk->send("POST"_ba, u"/v1/evidence"_s, {}, {{"Upload-Length"_ba, "1"_ba}}).status,
             412);
    QCOMPARE(tusCreate(*m_desk, u"../../../etc/passwd"_s, 1).status, 422);
    QCOMPARE(tusCreate(*m_desk, hash, -1).status, 422);
    QCOMPARE(tusCreate(*m_desk, hash, 1LL << 40).status, 413);
    QCOMPARE(tusOffset(*m_desk, u"/v1/evidence/uploads/..%2F..%2Fcentral.db"_s), -404);
    QCOMPARE(tusOffset(*m_desk, u"/v1/evidence/uploads/x"_s), -404);
    QCOMPARE(m_desk->get(u"/v1/evidence/..%2Fcentral.db"_s).status, 404);
    // An empty file is whole at once.
    QCOMPARE(tusCreate(*m_desk, sha256Hex({}), 0).status, 201);
    QCOMPARE(m_desk->send("HEAD"_ba, u"/v1/evidence/"_s + sha256Hex({})).status, 200);
}

void TestEvidence::termination()
{
    const QString path = tusLocation(tusCreate(*m_desk, sha256Hex("t"_ba), 1));
    QCOMPARE(m_desk->send("DELETE"_ba, path, {}, {tusHeader()}).status, 204);
    QCOMPARE(tusOffset(*m_desk, path), -404);
    QCOMPARE(m_desk->send("DELETE"_ba, path, {}, {tusHeader()}).status, 404);
}

void TestEvidence::decisionsFindTheirEvidence()
{
    const QByteArray bytes = "stamped form"_ba;
    DecisionBody body = registrationPass(*m_desk);
    body.evidence = {sha256Hex(bytes)};
    QCOMPARE(problemOf(m_desk->decide(body)), u"evidence-missing"_s);
    QCOMPARE(tusUpload(*m_desk, bytes).status, 204);
    QCOMPARE(m_desk->decide(body).value(u"result"_s).toString(), u"accepted"_s);
}

void TestEvidence::unitsSeeNothingOfEachOther()
{
    const QByteArray bytes = "mine alone"_ba;
    QCOMPARE(tusUpload(*m_desk, bytes).status, 204);
    const QString pending = tusLocation(tusCreate(*m_desk, sha256Hex("p"_ba), 1));
    DeskClient other(m_central->url());
    QCOMPARE(other.enrol().status, 201);
    QCOMPARE(other.get(u"/v1/evidence/"_s + sha256Hex(bytes)).status, 404);
    QCOMPARE(tusOffset(other, pending), -404);
    QCOMPARE(tusPatch(other, pending, 0, "p"_ba).status, 404);
    QCOMPARE(other.send("DELETE"_ba, pending, {}, {tusHeader()}).status, 404);
    QCOMPARE(tusOffset(*m_desk, pending), 0);
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "test_evidence.moc"
