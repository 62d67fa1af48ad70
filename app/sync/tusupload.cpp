// SPDX-License-Identifier: GPL-3.0-or-later
#include "tusupload.h"

#include "evidence.h"
#include "evidenceupload.h"
#include "synclog.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QThread>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kMaxBreaks = 5; // without a byte that arrived between them
constexpr int kMaxCreations = 3;
constexpr qint64 kSmallestChunk = 1 << 10;
constexpr unsigned long kLockedMs = 200; // another request, perhaps a broken one of ours, appends

QString words(const char* text)
{
    return QCoreApplication::translate("Sync", text);
}

/// The server's own words on a file, or ours.
EvidenceFault faultOf(const CentralReply& reply)
{
    if (reply.status == 413)
        return {u"evidence-too-large"_s,
                words(QT_TRANSLATE_NOOP("Sync", "证明材料超过平台允许的大小，没有上传。请换成较小的"
                                                "文件后重新审核。"))};
    const QString title = reply.json[u"title"_s].toString();
    const QString said = title.isEmpty() ? u"HTTP %1"_s.arg(reply.status) : title;
    return {u"evidence-refused"_s,
            words(QT_TRANSLATE_NOOP("Sync", "平台没有接收证明材料：%1")).arg(said)};
}

/// An answer about this one file and no sign of a server in trouble.
bool isOfTheFile(const CentralReply& reply)
{
    if (reply.status == 400 || reply.status == 413 || reply.status == 415 || reply.status == 422)
        return true;
    return reply.status >= 400 && reply.status < 500 && reply.status != 401 &&
           reply.status != 429 && !reply.problem().isEmpty();
}

std::optional<qint64> number(const CentralReply& reply, const QByteArray& header)
{
    bool isNumber = false;
    const qint64 value = reply.headers.value(header).toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

bool isLost(int status)
{
    return status == 403 || status == 404 || status == 410;
}

} // namespace

TusUpload::TusUpload(SyncRun& run, TusEndpoint& endpoint, CentralClient& client,
                     const QString& sha256)
    : m_run(run)
    , m_endpoint(endpoint)
    , m_client(client)
    , m_sha256(sha256)
{
}

CentralRequest TusUpload::request(const QByteArray& method, const QUrl& url) const
{
    CentralRequest request{.method = method, .path = url.toString()};
    request.headers["Tus-Resumable"] = "1.0.0";
    return request;
}

Result<std::optional<EvidenceFault>> TusUpload::send(bool anew)
{
    auto content =
        waitFor(m_run.store.readEvidence([this](Connection& c) { return contentOf(c, m_sha256); }));
    if (!content) {
        const Error& error = content.error();
        if (error.reason != u"unknown_evidence" && error.code != Error::Code::Damaged)
            return error;
        return std::optional(EvidenceFault{
            u"evidence-unavailable"_s,
            words(QT_TRANSLATE_NOOP("Sync", "本机没有这份证明材料的完整内容，不能上传。请从备份恢"
                                            "复，或撤回后重新添加。"))});
    }
    m_content = content.value();
    if (m_run.discovery.fileBytes > 0 && m_content.size() > m_run.discovery.fileBytes)
        return std::optional(faultOf(CentralReply{.status = 413}));
    if (auto recalled = recall(anew); !recalled)
        return recalled.error();
    while (!m_fault && (m_place.isEmpty() || m_offset != m_content.size())) {
        if (m_run.stop.stop_requested())
            return Error{Error::Code::Cancelled, u"cancelled"_s, {}, {}};
        auto step = m_place.isEmpty() ? create() : m_offset < 0 ? askOffset() : patch();
        if (!step)
            return step.error();
    }
    if (!m_fault && !m_wasWhole)
        if (auto kept = keep(true); !kept)
            return kept.error();
    return m_fault;
}

/// Where an earlier sync stopped.
Result<void> TusUpload::recall(bool anew)
{
    if (anew)
        return {};
    auto known = waitFor(m_run.store.read([this](Connection& c) {
        return EvidenceUploads(c).of(m_sha256, m_endpoint.url.toString());
    }));
    if (!known)
        return known.error();
    if (known.value()) {
        m_place = QUrl(known.value()->url);
        m_wasWhole = known.value()->whole;
    }
    return {};
}

Result<void> TusUpload::keep(bool whole)
{
    return waitFor(m_run.store.write([&](Connection& c) {
        return EvidenceUploads(c).put(
            {m_sha256, m_endpoint.url.toString(), m_place.toString(), whole});
    }));
}

Result<QByteArray> TusUpload::metadata()
{
    QByteArray pairs = "sha256 " + m_sha256.toLatin1().toBase64();
    auto named =
        waitFor(m_run.store.read([this](Connection& c) { return evidenceNamed(c, m_sha256); }));
    if (!named)
        return named.error().reason == u"unknown_evidence" ? Result<QByteArray>(pairs)
                                                           : named.error();
    pairs += ",filename " + named.value().name.toUtf8().toBase64();
    return pairs + ",filetype " + named.value().mime.toUtf8().toBase64();
}

TusUpload::Step TusUpload::create()
{
    if (++m_creations > kMaxCreations)
        return notCentral(u"tus: uploads do not stay"_s);
    auto said = metadata();
    if (!said)
        return said.error();
    CentralRequest post = request("POST", m_endpoint.url);
    post.headers["Upload-Length"] = QByteArray::number(m_content.size());
    post.headers["Upload-Metadata"] = said.value();
    auto reply = m_run.session.call(post, m_client);
    if (!reply)
        return reply.error();
    const QByteArray place = reply.value().headers.value("location");
    if (reply.value().status != 201 || place.isEmpty())
        return refused(reply.value());
    m_place = m_endpoint.url.resolved(QUrl::fromEncoded(place));
    m_offset = 0;
    return keep(false);
}

TusUpload::Step TusUpload::askOffset()
{
    auto reply = m_run.session.call(request("HEAD", m_place), m_client);
    if (!reply)
        return reply.error();
    const CentralReply& answer = reply.value();
    if (isLost(answer.status))
        return lost();
    if (!answer.isSuccess())
        return answer.error();
    const auto offset = number(answer, "upload-offset");
    if (!offset)
        return notCentral(u"tus: no offset"_s);
    const auto length = number(answer, "upload-length");
    if (*offset > m_content.size() || (length && *length != m_content.size()))
        return lost(); // not the upload that this desk began
    return moveTo(*offset);
}

TusUpload::Step TusUpload::moveTo(qint64 offset)
{
    m_offset = offset;
    if (offset > m_furthest) {
        m_furthest = offset;
        m_breaks = 0;
    }
    return {};
}

TusUpload::Step TusUpload::patch()
{
    CentralRequest patch = request("PATCH", m_place);
    patch.body = m_content.mid(m_offset, m_endpoint.chunk);
    patch.contentType = "application/offset+octet-stream";
    patch.headers["Upload-Offset"] = QByteArray::number(m_offset);
    if (m_endpoint.hasChecksum)
        patch.headers["Upload-Checksum"] =
            "sha256 " + QCryptographicHash::hash(patch.body, QCryptographicHash::Sha256).toBase64();
    auto reply = m_run.session.call(patch, m_client);
    if (!reply)
        return broken(reply.error());
    return patched(reply.value(), patch.body.size());
}

TusUpload::Step TusUpload::patched(const CentralReply& reply, qint64 size)
{
    switch (reply.status) {
    case 204: {
        const qint64 offset = number(reply, "upload-offset").value_or(m_offset + size);
        if (offset <= m_offset || offset > m_offset + size)
            return broken(notCentral(u"tus: offset"_s));
        m_sentBytes += offset - m_offset;
        return moveTo(offset);
    }
    case 409:
    case 460: // the piece was damaged on its way
        return broken(notCentral(u"tus: status %1"_s.arg(reply.status)));
    case 423:
        QThread::msleep(kLockedMs);
        return broken(notCentral(u"tus: locked"_s));
    case 404:
    case 410:
        return lost();
    case 413:
        return halve(reply);
    case 400:
        return sendAgain(reply);
    case 422: // the whole did not have its hash: the server has given it up
        return m_creations < kMaxCreations && reply.problem() == u"evidence-hash-mismatch"
                   ? lost()
                   : refused(reply);
    default:
        return refused(reply);
    }
}

/// Nothing is known of what arrived: the server is asked for the offset.
TusUpload::Step TusUpload::broken(const Error& error)
{
    if (error.code != Error::Code::Unreachable)
        return error;
    qCInfo(syncLog) << "upload broken:" << error.reason << error.detail;
    m_offset = -1;
    return ++m_breaks > kMaxBreaks ? Step(error) : Step();
}

TusUpload::Step TusUpload::lost()
{
    m_place.clear();
    m_offset = -1;
    m_wasWhole = false;
    return {};
}

/// A server that does not know this checksum says so by 400.
TusUpload::Step TusUpload::sendAgain(const CentralReply& reply)
{
    if (!m_endpoint.hasChecksum || !reply.problem().isEmpty())
        return refused(reply);
    m_endpoint.hasChecksum = false;
    return {};
}

TusUpload::Step TusUpload::halve(const CentralReply& reply)
{
    const qint64 tried = std::min<qint64>(m_endpoint.chunk, m_content.size() - m_offset);
    if (tried <= kSmallestChunk)
        return refused(reply);
    // Another thread may have gone lower meanwhile.
    m_endpoint.chunk = std::min<qint64>(m_endpoint.chunk, std::max(tried / 2, kSmallestChunk));
    return {};
}

TusUpload::Step TusUpload::refused(const CentralReply& reply)
{
    if (isOfTheFile(reply)) {
        m_fault = faultOf(reply);
        return {};
    }
    return reply.isSuccess() ? notCentral(u"tus: status %1"_s.arg(reply.status)) : reply.error();
}

} // namespace titledesk
