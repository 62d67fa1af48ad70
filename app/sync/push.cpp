// SPDX-License-Identifier: GPL-3.0-or-later
#include "push.h"

#include "evidenceup.h"
#include "ids.h"
#include "outbox.h"
#include "synclog.h"
#include "unitup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qint64 kFirstWaitMs = 2'000;
constexpr qint64 kLongestWaitMs = qint64(15) * 60 * 1000;

using Batch = QVector<OutboxEntry>;

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
    Result<void> post(const Batch& batch);
    Result<void> postAgain(const Batch& part);
    Result<void> refuse(const Batch& batch, const CentralReply& reply);
    Result<void> apply(const Batch& batch, const QJsonArray& results);
    Result<void> applyOne(Outbox& outbox, const OutboxEntry& entry, const QJsonObject& result,
                          SyncReport::Pushed& pushed);
    bool fits(const Batch& batch, const QJsonArray& results) const;
    bool isReceipt(const OutboxEntry& entry, const QJsonObject& receipt) const;
    Result<void> later(const Batch& batch, const Error& error, int retryAfter);
    Result<qint64> waiting();

    SyncRun& m_run;
    QSet<qint64> m_tried;
    QString m_requestId; ///< of the request that the entries being sent wait for
    qint64 m_total = 0;
};

qint64 waitMs(int attempts)
{
    const qint64 bound = std::min(kLongestWaitMs, kFirstWaitMs << std::min(attempts, 20));
    return QRandomGenerator::global()->bounded(bound); // full jitter
}

Result<qint64> Pusher::waiting()
{
    auto counts = waitFor(m_run.store.read([](Connection& c) { return Outbox(c).counts(); }));
    if (!counts)
        return counts.error();
    return counts.value().queued + counts.value().sending;
}

Result<void> Pusher::run()
{
    auto total = waiting();
    if (!total)
        return total.error();
    m_total = total.value();
    while (true) {
        if (m_run.stop.stop_requested())
            return Error{Error::Code::Cancelled, u"cancelled"_s, {}, {}};
        m_run.tell({SyncPhase::Sending, m_tried.size(), m_total});
        auto batch = nextBatch();
        if (!batch)
            return batch.error();
        if (batch.value().isEmpty())
            break;
        if (auto sent = send(batch.value()); !sent)
            return sent;
    }
    auto left = waiting();
    if (!left)
        return left.error();
    m_run.report.pushed.left = left.value();
    return {};
}

/// The next entries, marked as being sent before anything goes out.
Result<Batch> Pusher::nextBatch()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // A user's sync does not wait for what would be tried again later by itself.
    const QDateTime at = m_run.options.automatic ? now : now.addYears(10);
    m_requestId = newUuid7();
    const qint64 room = m_run.discovery.bodyBytes / 2; // JSON in JSON takes up to twice the bytes
    return waitFor(m_run.store.write([&](Connection& c) -> Result<Batch> {
        Outbox outbox(c);
        auto due = outbox.due(at, m_run.discovery.decisionsPerPost);
        if (!due)
            return due.error();
        Batch batch;
        QVector<qint64> seqs;
        qint64 bytes = 0;
        for (const OutboxEntry& entry : due.value()) {
            if (m_tried.contains(entry.seq))
                continue;
            bytes += entry.body.size() + 256;
            if (!batch.isEmpty() && bytes > room)
                break;
            batch.append(entry);
            seqs.append(entry.seq);
        }
        if (auto marked = outbox.markSending(seqs, m_requestId); !marked)
            return marked.error();
        return batch;
    }));
}

Result<void> Pusher::send(const Batch& batch)
{
    for (const OutboxEntry& entry : batch)
        m_tried.insert(entry.seq);
    if (auto uploaded = uploadEvidence(m_run, batch); !uploaded) {
        if (uploaded.error().code == Error::Code::Unreachable)
            return later(batch, uploaded.error(), -1);
        return uploaded;
    }
    return post(batch);
}

Result<void> Pusher::post(const Batch& batch)
{
    QJsonArray decisions;
    for (const OutboxEntry& entry : batch)
        decisions.append(QJsonObject{{u"id"_s, entry.decision},
                                     {u"sha256"_s, entry.sha256},
                                     {u"body"_s, QString::fromUtf8(entry.body)}});
    const QByteArray body =
        QJsonDocument(QJsonObject{{u"decisions"_s, decisions}}).toJson(QJsonDocument::Compact);
    auto reply = m_run.session.call(
        {.method = "POST", .path = u"v1/decisions"_s, .body = body, .id = m_requestId});
    if (!reply) {
        if (reply.error().code == Error::Code::Unreachable)
            return later(batch, reply.error(), -1);
        return reply.error(); // cancelled, or to sign in again: the entries stay as being sent
    }
    const CentralReply& answer = reply.value();
    const int status = answer.status;
    if (answer.isSuccess()) {
        const QJsonArray results = answer.json[u"results"_s].toArray();
        if (!fits(batch, results))
            return later(batch, notCentral(u"results"_s), -1);
        return apply(batch, results);
    }
    const bool ofTheBatch = status == 400 || status == 413 || status == 415 || status == 422;
    if (ofTheBatch && !answer.problem().isEmpty())
        return refuse(batch, answer);
    const Error error = answer.error();
    if (error.code == Error::Code::Unreachable)
        return later(batch, error, answer.retryAfter);
    return error;
}

/// A request of its own: marked, with its name, before it goes out.
Result<void> Pusher::postAgain(const Batch& part)
{
    QVector<qint64> seqs;
    for (const OutboxEntry& entry : part)
        seqs.append(entry.seq);
    m_requestId = newUuid7();
    auto marked = waitFor(
        m_run.store.write([&](Connection& c) { return Outbox(c).markSending(seqs, m_requestId); }));
    return marked ? post(part) : marked;
}

/// The server takes none of the batch: it is halved until the one that it does not take is alone.
Result<void> Pusher::refuse(const Batch& batch, const CentralReply& reply)
{
    if (batch.size() > 1) {
        const qsizetype half = batch.size() / 2;
        if (auto first = postAgain(batch.mid(0, half)); !first)
            return first;
        return postAgain(batch.mid(half));
    }
    ++m_run.report.pushed.rejected;
    return waitFor(m_run.store.write([&](Connection& c) {
        return Outbox(c).markRejected(batch.first().seq, reply.problem(),
                                      reply.json[u"title"_s].toString());
    }));
}

bool Pusher::isReceipt(const OutboxEntry& entry, const QJsonObject& receipt) const
{
    const QByteArray text = u"%1:%2:%3:%4"_s
                                .arg(entry.decision, entry.sha256, receipt[u"number"_s].toString(),
                                     receipt[u"time"_s].toString())
                                .toUtf8();
    const QByteArray signature = QByteArray::fromHex(receipt[u"signature"_s].toString().toLatin1());
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(
               reinterpret_cast<const unsigned char*>(signature.constData()),
               reinterpret_cast<const unsigned char*>(text.constData()),
               static_cast<unsigned long long>(text.size()),
               reinterpret_cast<const unsigned char*>(m_run.discovery.receiptKey.constData())) == 0;
}

/// One result for each entry, in order, of a kind that the contract knows; otherwise none of them
/// counts.
bool Pusher::fits(const Batch& batch, const QJsonArray& results) const
{
    if (results.size() != batch.size())
        return false;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        const QJsonObject result = results[i].toObject();
        if (result[u"id"_s].toString() != batch[i].decision)
            return false;
        const QString kind = result[u"result"_s].toString();
        if (kind == u"accepted" || kind == u"duplicate") {
            if (!isReceipt(batch[i], result[u"receipt"_s].toObject()))
                return false;
        } else if ((kind != u"conflict" && kind != u"rejected") ||
                   !result[u"problem"_s].isObject()) {
            return false;
        }
    }
    return true;
}

Result<void> Pusher::applyOne(Outbox& outbox, const OutboxEntry& entry, const QJsonObject& result,
                              SyncReport::Pushed& pushed)
{
    const QString kind = result[u"result"_s].toString();
    if (kind == u"accepted" || kind == u"duplicate") {
        ++(kind == u"accepted" ? pushed.sent : pushed.duplicates);
        return outbox.markSent(
            entry.seq,
            QJsonDocument(result[u"receipt"_s].toObject()).toJson(QJsonDocument::Compact));
    }
    const QJsonObject problem = result[u"problem"_s].toObject();
    const QString message = problem[u"title"_s].toString();
    if (kind == u"conflict") {
        ++pushed.conflicts;
        return outbox.markConflict(
            entry.seq, message,
            QJsonDocument(result[u"current"_s].toObject()).toJson(QJsonDocument::Compact));
    }
    ++pushed.rejected;
    const QString type = problem[u"type"_s].toString().section(u':', -1);
    return outbox.markRejected(entry.seq, type, message);
}

Result<void> Pusher::apply(const Batch& batch, const QJsonArray& results)
{
    SyncReport::Pushed pushed;
    auto done = waitFor(m_run.store.write([&](Connection& c) -> Result<void> {
        Outbox outbox(c);
        for (qsizetype i = 0; i < batch.size(); ++i) {
            if (auto one = applyOne(outbox, batch[i], results[i].toObject(), pushed); !one)
                return one;
        }
        return {};
    }));
    if (!done)
        return done;
    SyncReport::Pushed& all = m_run.report.pushed;
    all.sent += pushed.sent;
    all.duplicates += pushed.duplicates;
    all.conflicts += pushed.conflicts;
    all.rejected += pushed.rejected;
    return {};
}

/// Nothing was answered: the same bytes again, later; the sync as a whole ends here.
Result<void> Pusher::later(const Batch& batch, const Error& error, int retryAfter)
{
    QVector<qint64> seqs;
    int attempts = 0;
    for (const OutboxEntry& entry : batch) {
        seqs.append(entry.seq);
        attempts = std::max(attempts, entry.attempts);
    }
    const qint64 wait = retryAfter >= 0 ? qint64(retryAfter) * 1000 : waitMs(attempts);
    const QDateTime next = QDateTime::currentDateTimeUtc().addMSecs(wait);
    qCInfo(syncLog) << "not answered:" << error.reason << error.detail << "entries" << seqs.size();
    auto delayed = waitFor(m_run.store.write(
        [&](Connection& c) { return Outbox(c).delay(seqs, next, error.message); }));
    return delayed ? Result<void>(error) : delayed;
}

} // namespace

Result<void> push(SyncRun& run)
{
    if (auto sent = pushUnit(run); !sent)
        return sent;
    return Pusher(run).run();
}

} // namespace titledesk
