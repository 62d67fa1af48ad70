// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule.h"

#include "decisionbody.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kPatienceMs = 60'000;

QStringList decided(const CliResult& result)
{
    QStringList ids;
    for (const QJsonValue id : result.json[u"decisions"_s].toArray())
        ids.append(id.toString());
    return ids;
}

QStringList inState(const QJsonArray& entries, const QString& state)
{
    QStringList ids;
    for (const QJsonValue entry : entries)
        if (entry.toObject()[u"state"_s].toString() == state)
            ids.append(entry.toObject()[u"decision"_s].toString());
    return ids;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

FaultTemplate::FaultTemplate()
{
    m_cli.init();
    const CentralCopy central(centralFolder());
    for (const QString& command :
         {u"sample --people 16 --per-person 6 --seed 5"_s,
          u"pass --kind registration --all --each"_s,
          u"pass --kind achievement --all --each --limit 5"_s,
          u"return --kind achievement --all --each --limit 3 --opinion 请补充。"_s})
        m_cli.json(command.split(u' '));
    m_decisions = inState(m_cli.json({u"outbox"_s}).json[u"entries"_s].toArray(), u"queued"_s);
    for (const QJsonValue row :
         m_cli.json({u"list"_s, u"--state"_s, u"pending"_s}).json[u"submissions"_s].toArray())
        m_pending.append(row.toObject()[u"id"_s].toString());
    if (m_decisions.size() < 8 || m_pending.size() < 4)
        qFatal("the template is too small");
    const CliResult enrolled =
        m_cli.json({u"sign-in"_s, u"--server"_s, central.url().toString(), u"--enrol"_s});
    if (enrolled.exit != 0)
        qFatal("the template's desk was not enrolled: %s", enrolled.out.constData());
}

Schedule::Schedule(const FaultTemplate& origin, FaultProxy& proxy, std::uint64_t seed)
    : m_origin(origin)
    , m_proxy(proxy)
    , m_random(seed)
    , m_decisions(origin.decisions())
{
    const QString central = m_cli.beside(u"central"_s);
    if (!copyFolder(origin.deskFolder(), m_cli.folder()) ||
        !copyFolder(origin.centralFolder(), central))
        qFatal("the template cannot be copied");
    m_central = std::make_unique<CentralCopy>(central);
    const FaultPlan plan(m_random.next(), m_random.between(5, 45), m_random.between(1, 12));
    m_proxy.begin(m_central->url(), plan,
                  {m_random.between(1, 12), m_random.between(8, 90) * 1000});
}

Outcome Schedule::run()
{
    if (m_random.percent(30))
        poison();
    harm();
    if (m_random.percent(50))
        m_proxy.deliverHeld();
    m_proxy.makeClean();
    const CliResult sync = cleanSync();
    if (m_outcome.problem.isEmpty())
        unpark();
    m_proxy.deliverHeld();
    if (m_outcome.problem.isEmpty())
        compare();
    if (!m_outcome.problem.isEmpty())
        m_proxy.endRun(false);
    m_outcome.decisions = int(m_decisions.size());
    m_outcome.requests = m_proxy.requests();
    m_outcome.faults = m_proxy.faults();
    m_outcome.story = m_proxy.story();
    return m_outcome;
}

void Schedule::fail(const QString& what)
{
    if (m_outcome.problem.isEmpty())
        m_outcome.problem = what;
}

/// From now on nothing with these goes through, whatever it goes with.
void Schedule::poison()
{
    for (int i = m_random.between(1, 2); i > 0; --i)
        m_poisoned.insert(m_random.pick(m_decisions));
    static const QList<int> statuses{400, 413, 422};
    m_proxy.poison(m_poisoned, m_random.pick(statuses));
}

void Schedule::harm()
{
    for (int runs = m_random.between(2, 7); runs > 0; --runs) {
        if (m_random.percent(25))
            decide();
        syncOnce();
    }
}

/// A new decision, or one that corrects another; what the rules do not allow is not made.
void Schedule::decide()
{
    const QString submission = m_random.pick(m_origin.pending());
    QStringList command{m_random.percent(50) ? u"pass"_s : u"return"_s, submission, u"--opinion"_s,
                        u"第 %1 次意见。"_s.arg(m_decisions.size())};
    if (m_random.percent(50))
        command.append(u"--correct"_s);
    m_decisions += decided(m_cli.json(command));
}

void Schedule::syncOnce()
{
    QStringList command{u"sync"_s, u"--server"_s, m_proxy.url().toString()};
    if (m_random.percent(50))
        command.append(u"--push"_s);
    KillPoint kill;
    int killAfterMs = -1;
    if (m_random.percent(45))
        kill = {KillPoint::Where(m_random.between(1, 3)), m_random.below(28)};
    else if (m_random.percent(30))
        killAfterMs = m_random.between(1, 400);
    const auto process = m_cli.start(command);
    m_proxy.beginRun(process->processId(), kill);
    if (killAfterMs < 0 || !process->waitForFinished(killAfterMs)) {
        if (killAfterMs >= 0)
            process->kill();
        if (!process->waitForFinished(kPatienceMs)) {
            process->kill();
            process->waitForFinished();
            fail(u"a sync did not end"_s);
        }
    }
    const bool killed = process->exitStatus() == QProcess::CrashExit;
    m_proxy.endRun(killed);
    ++m_outcome.runs;
    m_outcome.kills += int(killed);
    static const QSet<int> allowed{0, 1, 3, 5};
    if (!killed && !allowed.contains(process->exitCode()))
        fail(u"a sync ended with %1: %2"_s.arg(process->exitCode())
                 .arg(QString::fromUtf8(process->readAllStandardOutput())));
}

/// Without faults; signs in again where that is asked for.
CliResult Schedule::cleanSync()
{
    const QStringList command{u"sync"_s, u"--server"_s, m_proxy.url().toString()};
    m_proxy.beginRun(0, {});
    CliResult sync = m_cli.json(command);
    m_proxy.endRun(false);
    if (sync.errorCode() == u"sign_in_needed") {
        const CliResult in =
            m_cli.json({u"sign-in"_s, u"--server"_s, m_proxy.url().toString(), u"--enrol"_s});
        if (in.exit != 0)
            fail(u"signing in again: "_s + QString::fromUtf8(in.out));
        m_proxy.beginRun(0, {});
        sync = m_cli.json(command);
        m_proxy.endRun(false);
    }
    if (sync.exit != 0 && sync.exit != 1)
        fail(u"the clean sync ended with %1: %2"_s.arg(sync.exit).arg(QString::fromUtf8(sync.out)));
    else if (!sync.json[u"reconciled"_s].toBool())
        fail(u"not reconciled: "_s + QString::fromUtf8(sync.out));
    return sync;
}

/// Parked is what the network refused as such, and only that; asked for again, it goes.
void Schedule::unpark()
{
    for (int round = 0; round < 10 && m_outcome.problem.isEmpty(); ++round) {
        const QJsonArray entries = m_cli.json({u"outbox"_s}).json[u"entries"_s].toArray();
        const QStringList rejected = inState(entries, u"rejected"_s);
        for (const QString& decision : rejected)
            if (!m_proxy.parked().contains(decision))
                m_byFiles.insert(decision);
        if (const QStringList conflicts = inState(entries, u"conflict"_s); !conflicts.isEmpty())
            fail(u"a conflict with nobody: "_s + conflicts.join(u' '));
        m_everParked += QSet<QString>(rejected.begin(), rejected.end());
        if (rejected.isEmpty())
            break;
        m_proxy.poison({}, 422);
        m_proxy.allowAgain(rejected);
        if (m_cli.json(QStringList{u"outbox"_s, u"retry"_s} + rejected).exit != 0)
            fail(u"retry refused"_s);
        cleanSync();
    }
    m_outcome.parked = int(m_everParked.size());
}

void Schedule::compare()
{
    compareDesk();
    compareCentral();
    if (const QStringList seen = m_proxy.objections(); !seen.isEmpty())
        fail(seen.join(u"; "_s));
    if (const CliResult verified = m_cli.json({u"verify"_s}); verified.exit != 0)
        fail(u"the store is not sound: "_s + QString::fromUtf8(verified.out));
}

/// All sent; but a decision that was parked may have been replaced by a later one meanwhile.
void Schedule::compareDesk()
{
    const QJsonObject outbox = m_cli.json({u"outbox"_s}).json;
    const QJsonArray entries = outbox[u"entries"_s].toArray();
    if (entries.size() != m_decisions.size())
        fail(u"%1 decisions were made, %2 are in the outbox"_s.arg(m_decisions.size())
                 .arg(entries.size()));
    for (const QString& decision : inState(entries, u"superseded"_s)) {
        if (m_poisoned.contains(decision) || m_proxy.parked().contains(decision))
            m_decisions.removeAll(decision);
        else
            fail(u"decision %1 was superseded"_s.arg(decision));
    }
    const QStringList sent = inState(entries, u"sent"_s);
    if (sorted(sent) != sorted(m_decisions))
        fail(u"%1 of %2 are sent: "_s.arg(sent.size()).arg(m_decisions.size()) +
             QString::fromUtf8(QJsonDocument(outbox[u"counts"_s].toObject()).toJson()));
}

/// Each decision exactly once, by the database and by the server's own count; each file whole.
void Schedule::compareCentral()
{
    const QVector<HeldDecision> held = m_central->decisions();
    QStringList ids;
    DecisionDigest digest;
    QSet<QString> files;
    for (const HeldDecision& decision : held) {
        ids.append(decision.id);
        digest.add(decision.id, decision.sha256);
        const QSet<QString> named(decision.evidence.begin(), decision.evidence.end());
        if (m_byFiles.contains(decision.id) && !named.intersects(m_proxy.refusedFiles()))
            fail(u"decision %1 was parked, though nothing of it was refused"_s.arg(decision.id));
        files += named;
    }
    if (sorted(ids) != sorted(m_decisions))
        fail(u"central holds %1 of %2 decisions"_s.arg(ids.size()).arg(m_decisions.size()));
    for (const QString& file : files)
        if (!m_central->isWhole(file))
            fail(u"file %1 is not whole at central"_s.arg(file));
    m_outcome.files = int(files.size());
    if (held.isEmpty())
        return fail(u"nothing arrived"_s);
    const QJsonObject summary = m_central->summary(m_proxy.token(), held.first().desk);
    if (summary[u"count"_s].toInt() != held.size() ||
        summary[u"digest"_s].toString() != digest.toHex())
        fail(u"the summary says "_s +
             QString::fromUtf8(QJsonDocument(summary).toJson(QJsonDocument::Compact)));
}

} // namespace titledesk
