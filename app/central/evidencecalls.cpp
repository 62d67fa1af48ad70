// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencecalls.h"

#include "evidencefolder.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

using Upload = EvidenceFolder::Upload;

constexpr auto kTusVersion = "1.0.0";

EvidenceFolder folderOf(const Call& call)
{
    return EvidenceFolder(EvidenceFolder::ofUnit(call.service.options.evidence, call.caller.unit));
}

Answer tus(Answer answer)
{
    return answer.with("Tus-Resumable"_ba, kTusVersion);
}

Answer refused(const Error& error)
{
    return tus(Answer::failure(error));
}

/// What every tus request must say, and that this server takes evidence at all.
Result<void> checkTus(const Call& call)
{
    if (call.service.options.evidence.isEmpty())
        return refusal(u"not-found"_s);
    if (call.request.headers.value("tus-resumable"_ba) != kTusVersion)
        return refusal(u"tus-version"_s);
    return {};
}

Result<qint64> numberHeader(const Call& call, const QByteArray& name)
{
    bool isNumber = false;
    const qint64 number = call.request.headers.value(name).toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return refusal(u"invalid"_s, QString::fromLatin1(name));
    return number;
}

/// The value of `key` in Upload-Metadata: pairs of a key and base64, between commas.
QByteArray metadataValue(const QByteArray& metadata, const QByteArray& key)
{
    for (const QByteArray& pair : metadata.split(',')) {
        const QList<QByteArray> parts = pair.trimmed().split(' ');
        if (parts.size() == 2 && parts[0] == key)
            return QByteArray::fromBase64(parts[1]);
    }
    return {};
}

Result<void> checkSum(const Call& call)
{
    const QByteArray header = call.request.headers.value("upload-checksum"_ba);
    if (header.isEmpty())
        return {};
    const QList<QByteArray> parts = header.split(' ');
    if (parts.size() != 2 || parts[0] != "sha256")
        return refusal(u"invalid"_s, u"upload-checksum"_s);
    const QByteArray hash = QCryptographicHash::hash(call.request.body, QCryptographicHash::Sha256);
    return hash == QByteArray::fromBase64(parts[1]) ? Result<void>()
                                                    : refusal(u"checksum-mismatch"_s);
}

/// A time as HTTP writes it (RFC 9110, 5.6.7).
QByteArray httpDate(qint64 ms)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

Answer described(const Upload& upload, int status)
{
    Answer answer = tus(Answer::empty(status));
    answer.with("Upload-Offset"_ba, QByteArray::number(upload.offset));
    if (upload.expires != 0)
        answer.with("Upload-Expires"_ba, httpDate(upload.expires));
    return answer;
}

} // namespace

Answer getEvidence(const Call& call)
{
    const EvidenceFolder folder = folderOf(call);
    const QString& hash = call.captures.constFirst();
    if (call.service.options.evidence.isEmpty() || !folder.contains(hash))
        return Answer::failure(refusal(u"not-found"_s));
    Answer answer;
    answer.type = "application/octet-stream"_ba;
    answer.file = folder.path(hash);
    return answer.with("ETag"_ba, '"' + hash.toLatin1() + '"');
}

Answer tusOptions(const Call& call)
{
    Q_UNUSED(call)
    Answer answer = tus(Answer::empty(204));
    answer.with("Tus-Version"_ba, kTusVersion);
    answer.with("Tus-Extension"_ba, "creation,checksum,expiration,termination"_ba);
    answer.with("Tus-Checksum-Algorithm"_ba, "sha256"_ba);
    return answer.with("Tus-Max-Size"_ba, QByteArray::number(kFileBytes));
}

Answer tusCreate(const Call& call)
{
    if (const auto sound = checkTus(call); !sound)
        return refused(sound.error());
    const auto length = numberHeader(call, "upload-length"_ba);
    if (!length)
        return refused(length.error());
    if (length.value() > kFileBytes)
        return refused(refusal(u"too-large"_s));
    const QByteArray metadata = call.request.headers.value("upload-metadata"_ba);
    const QString hash = QString::fromLatin1(metadataValue(metadata, "sha256"_ba));
    if (!isHex(hash, 64))
        return refused(refusal(u"invalid"_s, u"upload-metadata: sha256"_s));
    const auto upload = folderOf(call).create(hash, length.value(), metadata);
    if (!upload)
        return refused(upload.error());
    Answer answer = described(upload.value(), 201);
    return answer.with("Location"_ba, "/v1/evidence/uploads/"_ba + upload.value().id.toLatin1());
}

Answer tusHead(const Call& call)
{
    if (const auto sound = checkTus(call); !sound)
        return refused(sound.error());
    const auto upload = folderOf(call).settled(call.captures.constFirst());
    if (!upload)
        return refused(upload.error());
    Answer answer = described(upload.value(), 200);
    answer.with("Upload-Length"_ba, QByteArray::number(upload.value().length));
    answer.with("Upload-Metadata"_ba, upload.value().metadata);
    return answer.with("Cache-Control"_ba, "no-store"_ba);
}

Answer tusPatch(const Call& call)
{
    if (const auto sound = checkTus(call); !sound)
        return refused(sound.error());
    if (call.request.headers.value("content-type"_ba) != "application/offset+octet-stream")
        return refused(refusal(u"unsupported-media-type"_s));
    const auto offset = numberHeader(call, "upload-offset"_ba);
    if (!offset)
        return refused(offset.error());
    // The beginning of a piece is kept, though its checksum cannot be known: in the end the whole
    // file's hash decides.
    if (!call.request.isCut)
        if (const auto sum = checkSum(call); !sum)
            return refused(sum.error());
    const auto upload =
        folderOf(call).append(call.captures.constFirst(), offset.value(), call.request.body);
    if (upload && call.request.isCut)
        return refused(refusal(u"body-incomplete"_s));
    return upload ? described(upload.value(), 204) : refused(upload.error());
}

Answer tusDelete(const Call& call)
{
    if (const auto sound = checkTus(call); !sound)
        return refused(sound.error());
    const auto removed = folderOf(call).remove(call.captures.constFirst());
    return removed ? tus(Answer::empty(204)) : refused(removed.error());
}

} // namespace titledesk::central
