// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskclient.h"
#include "postgrescluster.h"
#include "serverprocess.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

/// The other tests of central again, over PostgreSQL in the place of SQLite; and a failover.
class TestPostgresql : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sameTests_data();
    void sameTests();
    void connectionsComeBack();
    void databaseThatIsAway();

private:
    std::unique_ptr<PostgresCluster> m_cluster;
};

void TestPostgresql::initTestCase()
{
    m_cluster = std::make_unique<PostgresCluster>();
    if (!m_cluster->isUp() && PostgresCluster::mayBeMissing())
        QSKIP("TITLEDESK_TESTS_WITHOUT_POSTGRESQL is set");
    QVERIFY2(m_cluster->isUp(), qPrintable(m_cluster->fault()));
}

void TestPostgresql::sameTests_data()
{
    QTest::addColumn<QString>("program");
    for (const char* name : {"decisions", "evidence", "inbox", "isolation", "signin", "unit"})
        QTest::newRow(name) << u"central_test_"_s + QLatin1String(name);
}

void TestPostgresql::sameTests()
{
    QFETCH(const QString, program);
    QProcess test;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TITLEDESK_CENTRAL_CLUSTER"_s, m_cluster->url());
    test.setProcessEnvironment(environment);
    test.setProcessChannelMode(QProcess::MergedChannels);
    test.start(QCoreApplication::applicationDirPath() + u'/' + program, QStringList());
    QVERIFY(test.waitForFinished(240'000));
    const QByteArray said = test.readAll();
    QVERIFY2(test.exitStatus() == QProcess::NormalExit && test.exitCode() == 0, said.constData());
    QVERIFY2(said.contains(" 0 failed, 0 skipped"), said.constData());
}

/// All connections break at once. Each is opened again when it is needed next; until then a request
/// is told to come back, and what was answered before is there.
void TestPostgresql::connectionsComeBack()
{
    ServerProcess central(m_cluster->newDatabase(), {u"--enrol"_s});
    QVERIFY(central.isUp());
    DeskClient desk(central.url());
    QCOMPARE(desk.enrol().status, 201);
    const DecisionBody body = registrationPass(desk);
    QCOMPARE(desk.decide(body).value(u"result"_s).toString(), u"accepted"_s);
    QVERIFY2(m_cluster->restart(), qPrintable(m_cluster->fault()));
    int good = 0;
    // Some threads of the server still hold a broken connection: there are 32.
    for (int i = 0; i < 200 && good < 40; ++i) {
        DeskClient again(central.url());
        again.token = desk.token;
        const Reply reply = i % 2 == 0 ? again.get(u"/v1/unit"_s) : again.postDecisions({body});
        if (reply.status != 200) {
            QCOMPARE(reply.status, 503);
            QVERIFY(!reply.header("retry-after"_ba).isEmpty());
        }
        good = reply.status == 200 ? good + 1 : 0;
    }
    QCOMPARE(good, 40);
    Reply last = desk.postDecisions({body});
    for (int i = 0; i < 40 && last.status == 503; ++i) // a thread that slept until now
        last = desk.postDecisions({body});
    QCOMPARE(last.status, 200);
    const QJsonObject answer = last.json().value(u"results"_s).toArray().at(0).toObject();
    QCOMPARE(answer.value(u"result"_s).toString(), u"duplicate"_s);
}

/// The health call is for a load balancer: it says no while the database is away.
void TestPostgresql::databaseThatIsAway()
{
    PostgresCluster cluster;
    QVERIFY2(cluster.isUp(), qPrintable(cluster.fault()));
    // As the URL of a real one says it, too.
    const ServerProcess central(cluster.newDatabase() + u"?sslmode=prefer"_s, {u"--enrol"_s});
    QVERIFY(central.isUp());
    DeskClient client(central.url());
    QCOMPARE(client.get(u"/v1/health"_s).status, 200);
    cluster.stop();
    for (int i = 0; i < 3; ++i) {
        const Reply reply = client.get(u"/v1/health"_s);
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.problem(), u"busy"_s);
    }
}

QTEST_GUILESS_MAIN(TestPostgresql)
#include "test_postgresql.moc"
