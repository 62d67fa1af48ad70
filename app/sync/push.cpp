// SPDX-License-Identifier: GPL-3.0-or-later
#include "push.h"

#include "decisionanswer.h"
#include "evidenceup.h"
#include "ids.h"
#include "outbox.h"
#include "synclog.h"
#include "unitup.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

using Batch = QVector<OutboxEntry>;

QVector<qint64> seqsOf(const Batch& batch)
{
    QVector<qint64> seqs;
    for (const OutboxEntry& entry : batch)
        seqs.append(entry.seq);
    return seqs;
}

/// Whose decision was parked, and which: the later ones of that person wait behind it.
class Held {
public:
    void behind(const OutboxEntry& parked)
    {
        if (!m_first.contains(parked.person.value))
            m_first.insert(parked.person.value, parked.seq);
    }
    bool holds(const OutboxEntry& entry) const
    {
        const auto first = m_first.constFind(entry.person.value);
        return first != m_first.cend() && entry.seq > *first;
    }

private:
    QMap<qint64, qint64> m_first; ///< seq by person
};

/// Sends what waits, batch by batch. One person's decisions keep their order: behind one that was
/// parked the others wait.
class Pusher {
public:
    explicit Pusher(SyncRun& run)
        : m_run(run)
    {
    }
    Result<void> run();

private:
    Result<Batch> nextBatch();
    Result<void> send(const Batch& batch);
    Result<Batch> parkWithoutEvidence(const Batch& batch);
    Result<void> post(const Batch& part);
    Result<Batch> markSending(const Batch& part, const QString& requestId);
    Result<void> answered(const Batch& batch, const CentralReply& answer);
    Result<void> halve(const Batch& batch, const CentralReply& answer);
    Result<void> apply(const Batch& batch, const QVector<DecisionAnswer>& answers);
    Result<void> sendAgain(const Batch& lacking);
    Result<void> unanswered(const Batch& batch, const Error& error);
    Batch withoutHeld(const Batch& batch) const;

    SyncRun& m_run;
    qint64 m_lastSeq = 0;
    qint64 m_tried = 0;
    qint64 m_total = 0;
    Held m_held;
    QSet<qint64> m_sentAgain; ///< after their evidence was missing there
};

/// What a batch's answers do, counted only once it is in the store.
class Applying {
public:
    Applying(Outbox& outbox, Held& held, const QSet<qint64>& sentAgain)
        : m_outbox(outbox)
        , m_held(held)
        , m_sentAgain(sentAgain)
    {
    }

    Result<void> take(const OutboxEntry& entry, const DecisionAnswer& answer)
    {
        using Kind = DecisionAnswer::Kind;
        const qint64 person = entry.person.value;
        if (answer.isTaken()) {
            ++(answer.kind == Kind::Accepted ? pushed.sent : pushed.duplicates);
            return m_outbox.markSent(entry.seq, answer.receipt);
        }
        if (answer.kind == Kind::Conflict) {
            ++pushed.conflicts;
            m_held.behind(entry);
            return m_outbox.markConflict(entry.seq, answer.message, answer.current);
        }
        const bool mayCome = m_behind.contains(person) || answer.problem == u"evidence-missing";
        if (mayCome && !m_sentAgain.contains(entry.seq)) {
            m_behind.insert(person);
            lacking.append(entry);
            return {};
        }
        // Judged without the one before it, which was not taken: it is to be judged again.
        if (m_held.holds(entry))
            return {};
        ++pushed.rejected;
        m_held.behind(entry);
        return m_outbox.markRejected(entry.seq, answer.problem, answer.message);
    }

    SyncReport::Pushed pushed;
    Batch lacking; ///< their evidence is missing there, or they stand behind such a one

private:
    Outbox& m_outbox;
    Held& m_held;
    const QSet<qint64>& m_sentAgain;
    QSet<qint64> m_behind;
};

Result<void> Pusher::run()
{
    auto counts = waitFor(m_run.store.read([](Connection& c) { return Outbox(c).counts(); }));
    if (!counts)
        return counts.error();
    m_total = counts.value().queued + counts.value().sending;
    while (true) {
        if (m_run.stop.stop_requested())
            return Error{Error::Code::Cancelled, u"cancelled"_s, {}, {}};
        m_run.tell({SyncPhase::Sending, m_tried, m_total});
        auto batch = nextBatch();
        if (!batch)
            return batch.error();
        if (batch.value().isEmpty())
            return {};
        if (auto sent = send(batch.value()); !sent)
            return sent;
    }
}

/// The next entries of the outbox, as many as one post takes.
Result<Batch> Pusher::nextBatch()
{
    // Waiting is the whole sync's, which has begun; no entry waits by itself.
    const QDateTime any = QDateTime::currentDateTimeUtc().addYears(100);
    auto due = waitFor(m_run.store.read([&](Connection& c) {
        return Outbox(c).due(any, m_run.discovery.decisionsPerPost, m_lastSeq);
    }));
    if (!due)
        return due;
    const qint64 room = m_run.discovery.bodyBytes / 2; // JSON in JSON takes up to twice the bytes
    Batch batch;
    qint64 bytes = 0;
    for (const OutboxEntry& entry : due.value()) {
        bytes += entry.body.size() + 256;
        if (!batch.isEmpty() && bytes > room)
            break;
        batch.append(entry);
        m_lastSeq = entry.seq;
    }
    m_tried += batch.size();
    return batch;
}

/// Evidence goes first; what stays queued meanwhile can still be undone.
Result<void> Pusher::send(const Batch& batch)
{
    if (auto uploaded = uploadContents(m_run, evidenceIn(batch)); !uploaded)
        return uploaded;
    auto ready = parkWithoutEvidence(batch);
    return ready ? post(ready.value()) : Result<void>(ready.error());
}

/// Without those that name a file that cannot go, and without what stands behind them.
Result<Batch> Pusher::parkWithoutEvidence(const Batch& batch)
{
    if (m_run.faults.isEmpty())
        return batch;
    Held held = m_held;
    qint64 parked = 0;
    auto rest = waitFor(m_run.store.write([&](Connection& c) -> Result<Batch> {
        Outbox outbox(c);
        Batch ready;
        for (const OutboxEntry& entry : batch) {
            const EvidenceFault* fault = nullptr;
            for (const QString& sha256 : evidenceIn({entry}))
                if (const auto found = m_run.faults.constFind(sha256); found != m_run.faults.cend())
                    fault = &*found;
            if (held.holds(entry))
                continue;
            if (!fault) {
                ready.append(entry);
                continue;
            }
            auto done = outbox.park(entry.seq, fault->type, fault->message);
            if (!done)
                return done.error();
            held.behind(entry);
            parked += done.value() ? 1 : 0;
        }
        return ready;
    }));
    if (rest) {
        m_held = held;
        m_run.report.pushed.rejected += parked;
    }
    return rest;
}

Batch Pusher::withoutHeld(const Batch& batch) const
{
    Batch free;
    for (const OutboxEntry& entry : batch)
        if (!m_held.holds(entry))
            free.append(entry);
    return free;
}

/// Those that nobody took back meanwhile: from here on they are being sent.
Result<Batch> Pusher::markSending(const Batch& part, const QString& requestId)
{
    auto marked = waitFor(m_run.store.write(
        [&](Connection& c) { return Outbox(c).markThoseWaiting(seqsOf(part), requestId); }));
    if (!marked)
        return marked.error();
    Batch sending;
    for (const OutboxEntry& entry : part)
        if (marked.value().contains(entry.seq))
            sending.append(entry);
    return sending;
}

/// A request of its own, whose step is in the store, with its name, before it goes out.
Result<void> Pusher::post(const Batch& part)
{
    const Batch free = withoutHeld(part);
    if (free.isEmpty())
        return {};
    const QString requestId = newUuid7();
    auto marked = markSending(free, requestId);
    if (!marked)
        return marked.error();
    const Batch& batch = marked.value();
    if (batch.isEmpty())
        return {};
    QJsonArray decisions;
    for (const OutboxEntry& entry : batch)
        decisions.append(QJsonObject{{u"id"_s, entry.decision},
                                     {u"sha256"_s, entry.sha256},
                                     {u"body"_s, QString::fromUtf8(entry.body)}});
    const QByteArray body =
        QJsonDocument(QJsonObject{{u"decisions"_s, decisions}}).toJson(QJsonDocument::Compact);
    auto reply = m_run.session.call(
        {.method = "POST", .path = u"v1/decisions"_s, .body = body, .id = requestId});
    if (reply)
        return answered(batch, reply.value());
    return unanswered(batch, reply.error());
}

Result<void> Pusher::answered(const Batch& batch, const CentralReply& answer)
{
    if (answer.isSuccess()) {
        const auto answers =
            answersTo(batch, answer.json[u"results"_s].toArray(), m_run.discovery.receiptKey);
        return answers ? apply(batch, *answers) : unanswered(batch, notCentral(u"results"_s));
    }
    // A gateway in between may say 413 in words of its own; the others must be the server's.
    const int status = answer.status;
    const bool isProblem = !answer.problem().isEmpty();
    if (status == 413 || (isProblem && (status == 400 || status == 415 || status == 422)))
        return halve(batch, answer);
    return unanswered(batch, answer.error());
}

/// The server takes none of the batch: it is halved until the one that it does not take is alone.
Result<void> Pusher::halve(const Batch& batch, const CentralReply& answer)
{
    if (batch.size() > 1) {
        const qsizetype half = batch.size() / 2;
        if (auto first = post(batch.mid(0, half)); !first)
            return first;
        return post(batch.mid(half));
    }
    const QString problem = answer.problem().isEmpty() ? u"too-large"_s : answer.problem();
    auto done = waitFor(m_run.store.write([&](Connection& c) {
        return Outbox(c).markRejected(batch.first().seq, problem,
                                      answer.json[u"title"_s].toString());
    }));
    if (!done)
        return done;
    ++m_run.report.pushed.rejected;
    m_held.behind(batch.first());
    return {};
}

Result<void> Pusher::apply(const Batch& batch, const QVector<DecisionAnswer>& answers)
{
    Held held = m_held;
    SyncReport::Pushed pushed;
    auto lacking = waitFor(m_run.store.write([&](Connection& c) -> Result<Batch> {
        Outbox outbox(c);
        Applying applying(outbox, held, m_sentAgain);
        for (qsizetype i = 0; i < batch.size(); ++i) {
            if (auto one = applying.take(batch[i], answers[i]); !one)
                return one.error();
        }
        pushed = applying.pushed;
        return applying.lacking;
    }));
    if (!lacking)
        return lacking.error();
    m_held = held;
    SyncReport::Pushed& all = m_run.report.pushed;
    all.sent += pushed.sent;
    all.duplicates += pushed.duplicates;
    all.conflicts += pushed.conflicts;
    all.rejected += pushed.rejected;
    return lacking.value().isEmpty() ? Result<void>() : sendAgain(lacking.value());
}

/// The server lacks files that it had, or that it was thought to have: they go up anew, and the
/// decisions once more with the same bytes.
Result<void> Pusher::sendAgain(const Batch& lacking)
{
    for (const OutboxEntry& entry : lacking)
        m_sentAgain.insert(entry.seq);
    if (auto uploaded = uploadContents(m_run, evidenceIn(lacking), Known::Doubted); !uploaded)
        return unanswered(lacking, uploaded.error());
    auto ready = parkWithoutEvidence(withoutHeld(lacking));
    return ready ? post(ready.value()) : Result<void>(ready.error());
}

/// Nothing was answered: they stay as being sent and go again later with the same bytes. The sync
/// as a whole ends here.
Result<void> Pusher::unanswered(const Batch& batch, const Error& error)
{
    if (error.code != Error::Code::Unreachable)
        return error;
    qCInfo(syncLog) << "not answered:" << error.reason << error.detail << "entries" << batch.size();
    auto noted = waitFor(m_run.store.write(
        [&](Connection& c) { return Outbox(c).note(seqsOf(batch), error.message); }));
    return noted ? Result<void>(error) : noted;
}

} // namespace

Result<void> push(SyncRun& run)
{
    if (auto sent = pushUnit(run); !sent)
        return sent;
    return Pusher(run).run();
}

} // namespace titledesk
