// SPDX-License-Identifier: GPL-3.0-or-later
// Two administrators of one unit decide the same 500 submissions, each at a desk of their own
// without a network; then both go online by turns.
#include "centralcopy.h"
#include "cliprocess.h"
#include "faultproxy.h"
#include "identifiers.h"
#include "store.h"
#include "submissions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

constexpr int kPeople = 125;
constexpr int kYears = 4;
constexpr int kSubmissions = kPeople * kYears;
/// Not yet: the other's decision comes by the inbox, but the store does not take a second one on a
/// submission while ours stands there, so that its words are to be seen only after ours was
/// discarded. Issue 4 demands it: turn this on with the conflict view.
constexpr bool kWordsStandBesideConflict = false;
constexpr std::uint64_t kSeed = 20'261'125;

QString idNumber(int person)
{
    const QString first17 = u"340000%1%2%3%4"_s.arg(1970 + person % 25)
                                .arg(1 + person % 12, 2, 10, QLatin1Char('0'))
                                .arg(1 + person % 28, 2, 10, QLatin1Char('0'))
                                .arg(person * 2 + 1, 3, 10, QLatin1Char('0'));
    return first17 + idNumberCheckCharacter(first17);
}

/// Distinct, and made of characters that names are made of.
QString personName(int person)
{
    static const QString signs = u"安邦昌德恩方光海建江军康立明宁平庆仁山泰"_s;
    return u"赵"_s + signs[person / 20 % 20] + signs[person % 20];
}

QString csvFile(const QString& path, const QStringList& lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u'\n').toUtf8() + '\n') <= 0)
        qFatal("a file cannot be written");
    return path;
}

/// One administrator's desk.
class Desk {
public:
    explicit Desk(QString account)
        : m_account(std::move(account))
    {
        const CliResult made =
            json(u"init --name 合肥示例学校 --nature public_institution --region 340000 "
                 u"--affiliation province "
                 "--contact 李四 --contact-mobile 13800000000 --legal-representative 张三"_s.split(
                     u' '));
        if (made.exit != 0)
            qFatal("init failed: %s", made.out.constData());
    }

    CliResult json(const QStringList& arguments) const
    {
        return m_cli.json(QStringList{u"--account"_s, m_account} + arguments);
    }
    const QString& account() const { return m_account; }
    QString beside(const QString& name) const { return m_cli.beside(name); }

    /// Through the proxy, which may let only some posts pass.
    CliResult sync(FaultProxy& proxy, bool pushOnly) const
    {
        QStringList command{u"sync"_s, u"--server"_s, proxy.url().toString()};
        if (pushOnly)
            command.append(u"--push"_s);
        proxy.beginRun(0, {});
        const CliResult result = json(command);
        proxy.endRun(false);
        return result;
    }

    QStringList outbox(const QString& state) const
    {
        QStringList decisions;
        for (const QJsonValue entry :
             json({u"outbox"_s, u"--state"_s, state}).json[u"entries"_s].toArray())
            decisions.append(entry.toObject()[u"decision"_s].toString());
        return decisions;
    }

    /// By submission.
    QHash<QString, QString> states() const
    {
        QHash<QString, QString> found;
        for (const QJsonValue row : json({u"list"_s, u"--item"_s, u"annual_assessment"_s})
                                        .json[u"submissions"_s]
                                        .toArray())
            found.insert(row.toObject()[u"id"_s].toString(), row.toObject()[u"state"_s].toString());
        return found;
    }

    /// What the desk shows of these submissions.
    QVector<SubmissionDetail> details(const QStringList& submissions) const
    {
        auto store = Store::open(m_cli.folder(), m_account, u"Kunlun-2026"_s);
        if (!store)
            qFatal("the store cannot be opened");
        QVector<SubmissionDetail> found;
        auto read = waitFor(store.value()->read([&](Connection& c) -> Result<void> {
            Submissions all(c, Catalog::builtIn());
            for (const QString& uuid : submissions) {
                auto id = all.find(uuid);
                if (!id)
                    return id.error();
                auto detail = all.detail(id.value(), m_account);
                if (!detail)
                    return detail.error();
                found.append(detail.value());
            }
            return {};
        }));
        if (!read)
            qFatal("the store cannot be read");
        return found;
    }

private:
    Cli m_cli;
    QString m_account;
};

template <typename List>
void shuffle(List& list, SampleRandom& random)
{
    for (qsizetype i = list.size() - 1; i > 0; --i)
        list.swapItemsAt(i, random.below(int(i) + 1));
}

} // namespace

class TestTwoDesks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void bothDecideEverythingOffline();
    void onlineByTurns();
    void oneDecisionEach();
    void nothingIsLost();

private:
    void decideAll(const Desk& desk, SampleRandom random);
    void lookAtConflicts(const Desk& desk);
    void compareWords(const Desk& desk, const QStringList& submissions, const QStringList& lost,
                      const QString& state);

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    std::unique_ptr<CentralCopy> m_central;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<Desk> m_desks[2];
    QSet<QString> m_seenConflicts; ///< decisions that lost
    int m_turns = 0;
};

/// People come to the second desk by the inbox, with what the first decided on them.
void TestTwoDesks::initTestCase()
{
    m_central = std::make_unique<CentralCopy>(m_folder->filePath(u"central"_s));
    m_proxy = std::make_unique<FaultProxy>();
    m_proxy->begin(m_central->url(), {}, {25, 0});
    m_desks[0] = std::make_unique<Desk>(u"qian"_s);
    m_desks[1] = std::make_unique<Desk>(u"sun"_s);
    const Desk& first = *m_desks[0];
    const Desk& second = *m_desks[1];
    QStringList people{u"姓名,性别,证件号码,手机号码"_s};
    QStringList assessments{u"姓名,证件号码,年度,考核结果"_s};
    for (int person = 0; person < kPeople; ++person) {
        people.append(u"%1,男,%2,138%3"_s.arg(personName(person), idNumber(person))
                          .arg(person, 8, 10, QLatin1Char('0')));
        for (int year = 0; year < kYears; ++year)
            assessments.append(
                u"%1,%2,%3,合格"_s.arg(personName(person), idNumber(person)).arg(2021 + year));
    }
    const QString roster = csvFile(first.beside(u"人员花名册.csv"_s), people);
    const QString results = csvFile(first.beside(u"年度考核.csv"_s), assessments);
    const CliResult imported = first.json({u"import"_s, roster, results});
    QVERIFY2(imported.exit == 0, imported.out.constData());
    QCOMPARE(first.json({u"pass"_s, u"--kind"_s, u"registration"_s, u"--all"_s})
                 .json[u"decided"_s]
                 .toInt(),
             kPeople);
    const QString url = m_proxy->url().toString();
    const CliResult in = first.json({u"sign-in"_s, u"--server"_s, url, u"--enrol"_s});
    QVERIFY2(in.exit == 0, in.out.constData());
    QCOMPARE(first.sync(*m_proxy, false).exit, 0);
    const QString code = m_central->enrolmentCode(m_central->unitId(), {});
    const CliResult joined = second.json({u"sign-in"_s, u"--server"_s, url, u"--enrol"_s, code});
    QVERIFY2(joined.exit == 0, joined.out.constData());
    QCOMPARE(second.sync(*m_proxy, false).exit, 0);
    const CliResult same = second.json({u"import"_s, results});
    QVERIFY2(same.exit == 0, same.out.constData());
}

void TestTwoDesks::decideAll(const Desk& desk, SampleRandom random)
{
    QStringList submissions = desk.states().keys();
    submissions.sort();
    QCOMPARE(submissions.size(), kSubmissions);
    shuffle(submissions, random);
    while (!submissions.isEmpty()) {
        const qsizetype count = std::min<qsizetype>(submissions.size(), random.between(10, 40));
        const QStringList some = submissions.mid(0, count);
        submissions = submissions.mid(count);
        const CliResult decided = desk.json(
            QStringList{random.percent(50) ? u"pass"_s : u"return"_s, u"--opinion"_s,
                        u"%1 的意见，还有 %2 条。"_s.arg(desk.account()).arg(submissions.size())} +
            some);
        QVERIFY2(decided.exit == 0, decided.out.constData());
        QCOMPARE(decided.json[u"decided"_s].toInt(), int(count));
    }
}

void TestTwoDesks::bothDecideEverythingOffline()
{
    for (int desk = 0; desk < 2; ++desk) {
        decideAll(*m_desks[desk], SampleRandom(kSeed + std::uint64_t(desk)));
        QCOMPARE(m_desks[desk]->outbox(u"queued"_s).size(), kSubmissions);
    }
    QCOMPARE(m_central->decisions().size(), kPeople);
}

/// The lost decisions stay, with a reason; the administrator lets go of them and sees what the
/// other one said, word for word.
void TestTwoDesks::lookAtConflicts(const Desk& desk)
{
    QStringList submissions;
    QStringList lost;
    for (const QJsonValue value :
         desk.json({u"outbox"_s, u"--state"_s, u"conflict"_s}).json[u"entries"_s].toArray()) {
        const QJsonObject entry = value.toObject();
        QVERIFY(!entry[u"server_message"_s].toString().isEmpty());
        submissions.append(entry[u"submission"_s].toString());
        lost.append(entry[u"decision"_s].toString());
    }
    if (lost.isEmpty())
        return;
    if (kWordsStandBesideConflict)
        compareWords(desk, submissions, lost, u"conflict"_s);
    QCOMPARE(desk.json(QStringList{u"outbox"_s, u"discard"_s} + lost).exit, 0);
    desk.sync(*m_proxy, false);
    compareWords(desk, submissions, lost, u"discarded"_s);
    for (const QString& decision : lost) {
        QVERIFY2(!m_seenConflicts.contains(decision), "lost twice");
        m_seenConflicts.insert(decision);
    }
}

void TestTwoDesks::compareWords(const Desk& desk, const QStringList& submissions,
                                const QStringList& lost, const QString& state)
{
    QHash<QString, HeldDecision> winners;
    for (const HeldDecision& held : m_central->decisions())
        winners.insert(held.submission, held);
    const QVector<SubmissionDetail> details = desk.details(submissions);
    QCOMPARE(details.size(), lost.size());
    for (qsizetype i = 0; i < details.size(); ++i) {
        const HeldDecision winner = winners.value(submissions[i]);
        QVERIFY(winner.account != desk.account() && winner.id != lost[i]);
        bool hasWinner = false;
        bool hasLoser = false;
        for (const HistoryEntry& entry : details[i].history) {
            hasWinner =
                hasWinner || (entry.decision == winner.id && entry.opinion == winner.opinion &&
                              entry.account == winner.account);
            hasLoser = hasLoser || (entry.decision == lost[i] && entry.account == desk.account() &&
                                    entry.outboxState == state);
        }
        QVERIFY2(hasWinner, qPrintable(winner.id));
        QVERIFY2(hasLoser, qPrintable(lost[i]));
    }
}

/// Whoever is at the turn gets a few posts through, then the server is busy.
void TestTwoDesks::onlineByTurns()
{
    SampleRandom random(kSeed);
    constexpr int kMostTurns = 120;
    bool isLeft = true;
    for (; isLeft && m_turns < kMostTurns; ++m_turns) {
        const Desk& desk = *m_desks[m_turns % 2];
        m_proxy->allowPosts(random.between(1, 3));
        const CliResult sync = desk.sync(*m_proxy, random.percent(40));
        QVERIFY2(sync.exit == 0 || sync.exit == 1 || sync.exit == 5, sync.out.constData());
        // A conflict is looked at when the other's words have been received.
        m_proxy->allowPosts(0);
        desk.sync(*m_proxy, false);
        lookAtConflicts(desk);
        if (QTest::currentTestFailed())
            return;
        isLeft = false;
        for (const auto& each : m_desks)
            isLeft = isLeft || !each->outbox(u"queued"_s).isEmpty() ||
                     !each->outbox(u"sending"_s).isEmpty() ||
                     !each->outbox(u"conflict"_s).isEmpty();
    }
    QVERIFY(!isLeft);
    m_proxy->allowPosts(-1);
    for (const auto& desk : m_desks) {
        const CliResult sync = desk->sync(*m_proxy, false);
        QVERIFY2(sync.exit == 0, sync.out.constData());
        QVERIFY(sync.json[u"reconciled"_s].toBool());
    }
    QVERIFY2(m_proxy->objections().isEmpty(), qPrintable(m_proxy->objections().join(u'\n')));
    qInfo() << m_turns << "turns," << m_seenConflicts.size() << "conflicts";
}

void TestTwoDesks::oneDecisionEach()
{
    QHash<QString, HeldDecision> winners;
    QHash<QString, int> won;
    const QVector<HeldDecision> held = m_central->decisions();
    QCOMPARE(held.size(), kPeople + kSubmissions);
    const QHash<QString, QString> states[2] = {m_desks[0]->states(), m_desks[1]->states()};
    for (const HeldDecision& decision : held) {
        if (!states[0].contains(decision.submission))
            continue; // of a registration
        QVERIFY2(!winners.contains(decision.submission), qPrintable(decision.submission));
        winners.insert(decision.submission, decision);
        ++won[decision.account];
    }
    QCOMPARE(winners.size(), kSubmissions);
    // By turns: neither had it all.
    QVERIFY(won.value(m_desks[0]->account()) > 0 && won.value(m_desks[1]->account()) > 0);
    for (const auto& desk : states) {
        QCOMPARE(desk.size(), kSubmissions);
        for (auto it = desk.begin(); it != desk.end(); ++it)
            QCOMPARE(it.value(), winners[it.key()].action == u"pass" ? u"passed"_s : u"returned"_s);
    }
}

void TestTwoDesks::nothingIsLost()
{
    QCOMPARE(m_seenConflicts.size(), kSubmissions);
    QStringList ids;
    for (const HeldDecision& held : m_central->decisions())
        ids.append(held.id);
    const QSet<QString> held(ids.begin(), ids.end());
    qsizetype sent = 0;
    qsizetype discarded = 0;
    for (const auto& desk : m_desks) {
        for (const QString& decision : desk->outbox(u"sent"_s))
            QVERIFY2(held.contains(decision), qPrintable(decision));
        for (const QString& decision : desk->outbox(u"discarded"_s))
            QVERIFY2(m_seenConflicts.contains(decision), qPrintable(decision));
        sent += desk->outbox(u"sent"_s).size();
        discarded += desk->outbox(u"discarded"_s).size();
        QCOMPARE(desk->json({u"verify"_s}).exit, 0);
    }
    QCOMPARE(sent, kPeople + kSubmissions);
    QCOMPARE(discarded, kSubmissions);
}

QTEST_GUILESS_MAIN(TestTwoDesks)
#include "test_twodesks.moc"
