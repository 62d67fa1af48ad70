// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidenceup.h"

#include "decisionbody.h"
#include "evidence.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qint64 kChunk = 4 << 20;

QString addressOf(const SyncRun& run, const QString& relative)
{
    return run.session.client().server().resolved(QUrl(relative)).toString();
}

Result<QByteArray> contentFor(SyncRun& run, const QString& sha256)
{
    return waitFor(run.store.readEvidence([&](Connection& c) { return contentOf(c, sha256); }));
}

/// The upload's own address, where the file is to be written.
Result<QString> createUpload(SyncRun& run, const QString& sha256, qint64 size)
{
    CentralRequest create{.method = "POST", .path = run.discovery.evidence};
    create.headers["Tus-Resumable"] = "1.0.0";
    create.headers["Upload-Length"] = QByteArray::number(size);
    create.headers["Upload-Metadata"] = "sha256 " + sha256.toLatin1().toBase64();
    auto reply = run.session.call(create);
    if (!reply)
        return reply.error();
    const QString place = QString::fromLatin1(reply.value().headers.value("location"));
    if (reply.value().status != 201 || place.isEmpty())
        return reply.value().isSuccess() ? notCentral(u"tus creation"_s) : reply.value().error();
    return QUrl(addressOf(run, run.discovery.evidence)).resolved(QUrl(place)).toString();
}

Result<void> upload(SyncRun& run, const QString& sha256)
{
    auto content = contentFor(run, sha256);
    if (!content)
        return content.error();
    const QByteArray& bytes = content.value();
    auto place = createUpload(run, sha256, bytes.size());
    if (!place)
        return place.error();
    const qint64 step =
        run.discovery.chunkBytes > 0 ? std::min(run.discovery.chunkBytes, kChunk) : kChunk;
    for (qint64 offset = 0; offset < bytes.size(); offset += step) {
        CentralRequest patch{
            .method = "PATCH", .path = place.value(), .body = bytes.mid(offset, step)};
        patch.contentType = "application/offset+octet-stream";
        patch.headers["Tus-Resumable"] = "1.0.0";
        patch.headers["Upload-Offset"] = QByteArray::number(offset);
        patch.headers["Upload-Checksum"] =
            "sha256 " + QCryptographicHash::hash(patch.body, QCryptographicHash::Sha256).toBase64();
        auto reply = run.session.call(patch);
        if (!reply)
            return reply.error();
        if (reply.value().status != 204)
            return reply.value().isSuccess() ? notCentral(u"tus patch"_s) : reply.value().error();
    }
    ++run.report.evidence.files;
    run.report.evidence.bytes += bytes.size();
    return {};
}

} // namespace

Result<void> uploadEvidence(SyncRun& run, const QVector<OutboxEntry>& batch)
{
    QStringList wanted;
    for (const OutboxEntry& entry : batch) {
        auto body = DecisionBody::parse(entry.body);
        if (!body)
            return body.error();
        for (const QString& sha256 : body.value().evidence) {
            if (!wanted.contains(sha256))
                wanted.append(sha256);
        }
    }
    return uploadContents(run, wanted);
}

Result<void> uploadContents(SyncRun& run, const QStringList& wanted)
{
    if (run.discovery.evidence.isEmpty())
        return {};
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        run.tell({SyncPhase::SendingEvidence, i, wanted.size()});
        QString endpoint = run.discovery.evidence;
        if (!endpoint.endsWith(u'/'))
            endpoint += u'/';
        auto there = run.session.call({.method = "HEAD", .path = endpoint + wanted[i]});
        if (!there)
            return there.error();
        if (there.value().isSuccess())
            continue;
        if (there.value().status != 404)
            return there.value().error();
        if (auto sent = upload(run, wanted[i]); !sent)
            return sent;
    }
    return {};
}

} // namespace titledesk
