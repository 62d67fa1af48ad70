// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefolder.h"

#include "centralcall.h"
#include "evidencesweep.h"
#include "ids.h"
#include "uploadfile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

Error ioError(const QFileDevice& file)
{
    return {Error::Code::Internal, u"evidence_io"_s, {}, file.errorString()};
}

Result<QString> hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return ioError(file);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

QString EvidenceFolder::ofUnit(const QString& root, const QString& unit)
{
    return root.isEmpty() ? QString() : root + u'/' + unit;
}

QString EvidenceFolder::path(const QString& sha256) const
{
    return m_folder + u'/' + sha256.left(2) + u'/' + sha256;
}

QString EvidenceFolder::uploadPath(const QString& id) const
{
    return m_folder + u"/uploads/"_s + id;
}

bool EvidenceFolder::contains(const QString& sha256) const
{
    return isHex(sha256, 64) && QFileInfo::exists(path(sha256));
}

Result<EvidenceFolder::Upload> EvidenceFolder::create(const QString& sha256, qint64 length,
                                                      const QByteArray& metadata)
{
    Upload upload{newUuid7(), sha256, length, 0, metadata, 0};
    QDir().mkpath(m_folder + u"/uploads"_s);
    QFile data(uploadPath(upload.id));
    if (!data.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return ioError(data);
    data.close();
    // What describes it comes last: an upload is there as soon as this file is.
    QSaveFile description(uploadPath(upload.id) + u".json"_s);
    const QJsonObject json{{u"sha256"_s, sha256},
                           {u"length"_s, length},
                           {u"metadata"_s, QString::fromLatin1(metadata)}};
    if (!description.open(QIODevice::WriteOnly) ||
        description.write(QJsonDocument(json).toJson()) < 0 || !description.commit())
        return ioError(description);
    if (length == 0)
        if (const auto finished = finish(upload); !finished)
            return finished.error();
    upload.expires = length == 0 ? 0 : nowMs() + kUploadKeptMs;
    return upload;
}

Result<EvidenceFolder::Upload> EvidenceFolder::upload(const QString& id) const
{
    if (!isUuid(id))
        return refusal(u"not-found"_s);
    QFile description(uploadPath(id) + u".json"_s);
    if (!description.open(QIODevice::ReadOnly))
        return refusal(u"not-found"_s);
    const QJsonObject json = QJsonDocument::fromJson(description.readAll()).object();
    Upload upload;
    upload.id = id;
    upload.sha256 = json.value(u"sha256"_s).toString();
    upload.length = json.value(u"length"_s).toInteger();
    upload.metadata = json.value(u"metadata"_s).toString().toLatin1();
    const QFileInfo data(uploadPath(id));
    // Its data moves away when the file is whole; the description stays, to tell a client that
    // asks again.
    upload.offset = data.exists() ? data.size() : upload.length;
    if (data.exists())
        upload.expires = data.lastModified().toMSecsSinceEpoch() + kUploadKeptMs;
    return upload;
}

Result<EvidenceFolder::Upload> EvidenceFolder::settled(const QString& id)
{
    auto known = upload(id);
    if (!known || known.value().expires == 0 || known.value().offset < known.value().length)
        return known;
    // The same as a last piece without a byte.
    auto whole = append(id, known.value().offset, {});
    // Another is at it: then it says the truth soon.
    return !whole && whole.error().reason == u"upload-locked" ? known : whole;
}

Result<EvidenceFolder::Upload> EvidenceFolder::append(const QString& id, qint64 offset,
                                                      const QByteArray& bytes)
{
    auto known = upload(id);
    if (!known)
        return known;
    const auto file = UploadFile::open(uploadPath(id));
    const bool isGone = !file && file.error().reason == u"not-found";
    if (!file && !isGone)
        return file.error();
    // Before this one held it another may have written, made it whole or given it up.
    known = upload(id);
    if (!known)
        return known;
    Upload& upload = known.value();
    upload.offset = isGone ? upload.length : file.value()->size();
    if (offset != upload.offset)
        return refusal(u"offset-mismatch"_s);
    if (bytes.size() > upload.length - offset)
        return refusal(u"too-large"_s);
    if (isGone)
        return known;
    if (!bytes.isEmpty())
        if (const auto written = file.value()->append(bytes); !written)
            return written.error();
    upload.offset += bytes.size();
    upload.expires = nowMs() + kUploadKeptMs;
    if (upload.offset < upload.length)
        return known;
    if (const auto finished = finish(upload); !finished)
        return finished.error();
    upload.expires = 0;
    return known;
}

/// The upload's file is held by the caller, or nobody knows of it yet.
Result<void> EvidenceFolder::finish(const Upload& upload)
{
    const QString from = uploadPath(upload.id);
    const auto hash = hashOf(from);
    if (!hash)
        return hash.error();
    if (hash.value() != upload.sha256) {
        drop(upload.id);
        return refusal(u"evidence-hash-mismatch"_s);
    }
    const QString folder = QFileInfo(path(upload.sha256)).path();
    QDir().mkpath(folder);
    // rename(2) replaces: the same content may come twice, and is the same.
    if (::rename(QFile::encodeName(from).constData(),
                 QFile::encodeName(path(upload.sha256)).constData()) != 0)
        return Error{Error::Code::Internal, u"evidence_io"_s, {}, u"rename"_s};
    syncFolder(folder);
    return {};
}

void EvidenceFolder::drop(const QString& id)
{
    // The description goes first: without it there is no upload.
    QFile::remove(uploadPath(id) + u".json"_s);
    QFile::remove(uploadPath(id));
}

Result<void> EvidenceFolder::remove(const QString& id)
{
    if (!isUuid(id) || !QFileInfo::exists(uploadPath(id) + u".json"_s))
        return refusal(u"not-found"_s);
    const auto file = UploadFile::open(uploadPath(id));
    // A whole one has no bytes here; what is left of it is its description.
    if (!file && file.error().reason != u"not-found")
        return file.error();
    drop(id);
    return {};
}

} // namespace titledesk::central
