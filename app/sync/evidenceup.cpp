// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidenceup.h"

#include "decisionbody.h"
#include "synclog.h"
#include "tusupload.h"

#include <QThread>

#include <mutex>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qint64 kChunk = 4 << 20; // what a break costs at most
constexpr qsizetype kAtOnce = 3;

/// Whether central has the content. An endpoint elsewhere is asked by its own upload.
Result<bool> isThere(SyncRun& run, CentralClient& client, const QString& sha256)
{
    auto reply = run.session.call({.method = "HEAD", .path = u"v1/evidence/"_s + sha256}, client);
    if (!reply)
        return reply.error();
    const int status = reply.value().status;
    if (reply.value().isSuccess())
        return reply.value().contentType == "text/html" ? Result<bool>(notCentral(u"head"_s))
                                                        : true;
    if (status == 400 || status == 404 || status == 405 || status == 410 || status == 501)
        return false;
    return reply.value().error();
}

/// Threads that take one content after the other, until all are done or the server fails.
class Crew {
public:
    Crew(SyncRun& run, QStringList wanted, Known known)
        : m_run(run)
        , m_wanted(std::move(wanted))
        , m_known(known)
    {
        const qint64 limit = run.discovery.chunkBytes;
        m_endpoint.url = run.discoveryUrl().resolved(QUrl(run.discovery.evidence));
        m_endpoint.chunk = limit > 0 ? std::min(limit, kChunk) : kChunk;
    }

    Result<void> work()
    {
        m_run.tell({SyncPhase::SendingEvidence, 0, m_wanted.size()});
        std::vector<std::unique_ptr<QThread>> threads;
        for (qsizetype i = 0; i < std::min(kAtOnce, m_wanted.size()); ++i) {
            threads.emplace_back(QThread::create([this] { takeAll(); }));
            threads.back()->start();
        }
        for (const auto& thread : threads)
            thread->wait();
        return m_failure ? Result<void>(*m_failure) : Result<void>();
    }

private:
    void takeAll()
    {
        CentralClient client(m_run.session.client().server(), m_run.stop);
        while (const auto sha256 = next()) {
            if (auto done = one(client, *sha256); !done)
                return fail(done.error(), client.askedToWait());
        }
    }

    std::optional<QString> next()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_failure || m_next == m_wanted.size())
            return std::nullopt;
        return m_wanted.at(m_next++);
    }

    Result<void> one(CentralClient& client, const QString& sha256)
    {
        auto there = isThere(m_run, client, sha256);
        if (!there)
            return there.error();
        TusUpload upload(m_run, m_endpoint, client, sha256);
        std::optional<EvidenceFault> fault;
        if (!there.value()) {
            auto sent = upload.send(m_known == Known::Doubted);
            if (!sent) {
                const std::scoped_lock lock(m_mutex);
                m_run.report.evidence.bytes += upload.sentBytes();
                return sent.error();
            }
            fault = sent.value();
        }
        note(sha256, fault, upload.sentBytes());
        return {};
    }

    void note(const QString& sha256, const std::optional<EvidenceFault>& fault, qint64 bytes)
    {
        const std::scoped_lock lock(m_mutex);
        if (fault) {
            qCInfo(syncLog) << "evidence cannot go:" << fault->type;
            m_run.faults.insert(sha256, *fault);
        } else {
            m_run.present.insert(sha256);
        }
        m_run.report.evidence.files += !fault && bytes > 0 ? 1 : 0;
        m_run.report.evidence.bytes += bytes;
        m_run.tell({SyncPhase::SendingEvidence, ++m_done, m_wanted.size()});
    }

    void fail(const Error& error, int askedToWait)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_failure)
            return;
        m_failure = error;
        m_run.askedToWait = askedToWait;
    }

    SyncRun& m_run;
    QStringList m_wanted;
    Known m_known;
    TusEndpoint m_endpoint;
    std::mutex m_mutex;
    qsizetype m_next = 0;
    qint64 m_done = 0;
    std::optional<Error> m_failure;
};

} // namespace

QStringList evidenceIn(const QVector<OutboxEntry>& batch)
{
    QStringList named;
    for (const OutboxEntry& entry : batch)
        if (auto body = DecisionBody::parse(entry.body))
            named += body.value().evidence;
    named.removeDuplicates();
    return named;
}

Result<void> uploadContents(SyncRun& run, const QStringList& wanted, Known known)
{
    if (run.discovery.evidence.isEmpty())
        return {};
    QStringList lacking;
    for (const QString& sha256 : wanted) {
        if (known == Known::Doubted)
            run.present.remove(sha256);
        if (!run.present.contains(sha256) && !run.faults.contains(sha256))
            lacking.append(sha256);
    }
    return lacking.isEmpty() ? Result<void>() : Crew(run, lacking, known).work();
}

} // namespace titledesk
