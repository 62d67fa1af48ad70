// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskclient.h"
#include "postgrescluster.h"
#include "serverprocess.h"
#include "tusclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QSet>
#include <QTest>
#include <QThread>

#include <array>
#include <thread>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

namespace {

constexpr int kServers = 3;
constexpr int kPerDesk = 60;
constexpr int kBatch = 20;

/// A desk of a unit, and what it has to post.
struct Desk {
    QString desk;
    QString token;
    QString unit;
    QVector<DecisionBody> decisions;
};

/// What the three servers said about each decision, from all threads.
class Answers {
public:
    void add(const QJsonObject& result)
    {
        const QMutexLocker locker(&m_mutex);
        const QString id = result.value(u"id"_s).toString();
        const QString said = result.value(u"result"_s).toString();
        ++m_counts[id][said];
        m_receipts[id].insert(result.value(u"receipt"_s)[u"number"].toString());
    }
    int count(const QString& id, const QString& result) const { return m_counts[id][result]; }
    int receipts(const QString& id) const { return int(m_receipts[id].size()); }

private:
    QMutex m_mutex;
    QMap<QString, QMap<QString, int>> m_counts;
    QMap<QString, QSet<QString>> m_receipts;
};

/// Posts as a desk does: the same bytes until there is an answer.
QJsonArray postUntilAnswered(const QUrl& server, const QString& token,
                             const QVector<DecisionBody>& batch)
{
    DeskClient client(server);
    client.token = token;
    for (int attempt = 0; attempt < 200; ++attempt) {
        const Reply reply = client.postDecisions(batch);
        if (reply.status == 200)
            return reply.json().value(u"results"_s).toArray();
        QThread::msleep(50);
    }
    return {};
}

std::unique_ptr<DeskClient> clientOf(const ServerProcess& server, const QString& token)
{
    auto client = std::make_unique<DeskClient>(server.url());
    client->token = token;
    return client;
}

} // namespace

/// Three titledesk-central at once over one PostgreSQL and one folder of evidence, as behind a load
/// balancer.
class TestThreeServers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyDecisionOnce();
    void oneOfTwoDesksWins();
    void uploadGoesOverAllThree();

private:
    QVector<Desk> unitsOfThree(int units);
    std::unique_ptr<PostgresCluster> m_cluster;
    std::array<std::unique_ptr<ServerProcess>, kServers> m_central;
};

void TestThreeServers::initTestCase()
{
    m_cluster = std::make_unique<PostgresCluster>();
    if (!m_cluster->isUp() && PostgresCluster::mayBeMissing())
        QSKIP("TITLEDESK_TESTS_WITHOUT_POSTGRESQL is set");
    QVERIFY2(m_cluster->isUp(), qPrintable(m_cluster->fault()));
    const QStringList options{u"--enrol"_s};
    m_central[0] = std::make_unique<ServerProcess>(m_cluster->newDatabase(), options);
    for (int i = 1; i < kServers; ++i)
        m_central[i] = std::make_unique<ServerProcess>(*m_central[0], options);
    for (const auto& central : m_central)
        QVERIFY(central->isUp());
}

/// Units with three desks each, every desk enrolled at another server.
QVector<Desk> TestThreeServers::unitsOfThree(int units)
{
    QVector<Desk> desks;
    for (int i = 0; i < units; ++i) {
        DeskClient first(m_central[0]->url());
        QString code;
        for (auto& central : m_central) {
            DeskClient client(central->url());
            client.unit = first.unit;
            if (client.enrol(code).status != 201)
                return {};
            desks.append({client.desk, client.token, client.unitId, {}});
            code = central->unitCommand({u"add"_s, u"--unit"_s, client.unitId})
                       .value(u"code"_s)
                       .toString();
        }
    }
    for (Desk& desk : desks)
        for (int i = 0; i < kPerDesk; ++i) {
            desk.decisions.append(registrationPass(DeskClient(m_central[0]->url())));
            desk.decisions.last().desk = desk.desk;
        }
    return desks;
}

/// Every batch of every desk goes to all three servers at the same time, while one of them is
/// killed and starts again.
void TestThreeServers::everyDecisionOnce()
{
    const QVector<Desk> desks = unitsOfThree(2);
    QCOMPARE(desks.size(), 6);
    Answers answers;
    std::vector<std::thread> posters;
    for (const Desk& desk : desks)
        for (const auto& central : m_central)
            posters.emplace_back([&answers, desk, url = central->url()] {
                for (int from = 0; from < kPerDesk; from += kBatch)
                    for (const QJsonValue result :
                         postUntilAnswered(url, desk.token, desk.decisions.mid(from, kBatch)))
                        answers.add(result.toObject());
            });
    QThread::msleep(200); // in the midst of it, or not: it must hold either way
    m_central[2]->restartKilled();
    for (std::thread& poster : posters)
        poster.join();
    for (const Desk& desk : desks)
        for (const DecisionBody& body : desk.decisions) {
            // The answer that said `accepted` may have died with the server.
            QVERIFY(answers.count(body.id, u"accepted"_s) <= 1);
            QCOMPARE(answers.count(body.id, u"accepted"_s) + answers.count(body.id, u"duplicate"_s),
                     kServers);
            QCOMPARE(answers.receipts(body.id), 1);
        }
    for (const Desk& desk : desks) {
        const auto stored = m_central[0]->readSql(
            u"SELECT count(*) FROM decision WHERE unit_id = ?"_s, {desk.unit});
        QCOMPARE(stored.toInt(), 3 * kPerDesk);
        for (const QString& path : {u"/v1/summary"_s, u"/v1/summary?desk="_s + desk.desk}) {
            QSet<QByteArray> summaries;
            for (const auto& central : m_central)
                summaries.insert(clientOf(*central, desk.token)->get(path).body);
            QCOMPARE(summaries.size(), 1);
            QCOMPARE(QJsonDocument::fromJson(*summaries.begin())[u"count"].toInt(),
                     path.contains(u'?') ? kPerDesk : 3 * kPerDesk);
        }
    }
}

/// Two desks decide the same submissions at once, each at its own server.
void TestThreeServers::oneOfTwoDesksWins()
{
    const QVector<Desk> desks = unitsOfThree(1);
    QCOMPARE(desks.size(), 3);
    QVector<DecisionBody> mine = desks[0].decisions;
    QVector<DecisionBody> theirs;
    for (const DecisionBody& body : mine) {
        theirs.append(correction(body, Action::Return));
        theirs.last().baseDecision.clear();
        theirs.last().desk = desks[1].desk;
    }
    Answers first;
    Answers second;
    const auto post = [this](int server, const Desk& desk, const QVector<DecisionBody>& bodies,
                             Answers& answers) {
        return std::thread([url = m_central[server]->url(), token = desk.token, bodies, &answers] {
            for (const DecisionBody& body : bodies)
                for (const QJsonValue result : postUntilAnswered(url, token, {body}))
                    answers.add(result.toObject());
        });
    };
    std::thread one = post(0, desks[0], mine, first);
    std::thread other = post(1, desks[1], theirs, second);
    one.join();
    other.join();
    for (qsizetype i = 0; i < mine.size(); ++i) {
        const int won = first.count(mine[i].id, u"accepted"_s);
        QCOMPARE(won + second.count(theirs[i].id, u"accepted"_s), 1);
        QCOMPARE(first.count(mine[i].id, u"conflict"_s) + second.count(theirs[i].id, u"conflict"_s),
                 1);
    }
    const auto summary = clientOf(*m_central[2], desks[2].token)->get(u"/v1/summary"_s).json();
    QCOMPARE(summary.value(u"count"_s).toInt(), int(mine.size()));
}

/// An upload that the load balancer sends to another server with each piece.
void TestThreeServers::uploadGoesOverAllThree()
{
    const QVector<Desk> desks = unitsOfThree(1);
    QCOMPARE(desks.size(), 3);
    const QByteArray bytes(90000, 'u');
    const QString path = tusLocation(
        tusCreate(*clientOf(*m_central[0], desks[0].token), sha256Hex(bytes), bytes.size()));
    for (int i = 0; i < kServers; ++i) {
        const auto client = clientOf(*m_central[i], desks[i].token);
        QCOMPARE(tusOffset(*client, path), i * 30000);
        QCOMPARE(tusPatch(*client, path, i * 30000, bytes.mid(i * 30000, 30000)).status, 204);
    }
    for (int i = 0; i < kServers; ++i)
        QCOMPARE(clientOf(*m_central[i], desks[i].token)
                     ->get(u"/v1/evidence/"_s + sha256Hex(bytes))
                     .body,
                 bytes);
}

QTEST_GUILESS_MAIN(TestThreeServers)
#include "test_threeservers.moc"
