// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefolder.h"

#include "centralcall.h"
#include "ids.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <unistd.h>

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
    Upload upload{newUuid7(), sha256, length, 0, metadata};
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
    return upload;
}

Result<EvidenceFolder::Upload> EvidenceFolder::append(const QString& id, qint64 offset,
                                                      const QByteArray& bytes)
{
    if (const auto before = upload(id); !before)
        return before;
    QLockFile lock(uploadPath(id) + u".lock"_s);
    if (!lock.tryLock(0))
        return refusal(u"upload-locked"_s);
    auto known = upload(id);
    if (!known)
        return known;
    if (offset != known.value().offset)
        return refusal(u"offset-mismatch"_s);
    if (bytes.size() > known.value().length - offset)
        return refusal(u"too-large"_s);
    if (bytes.isEmpty())
        return known;
    QFile data(uploadPath(id));
    if (!data.open(QIODevice::Append) || data.write(bytes) != bytes.size() || !data.flush() ||
        ::fsync(data.handle()) != 0)
        return ioError(data);
    data.close();
    known.value().offset += bytes.size();
    if (known.value().offset == known.value().length)
        if (const auto finished = finish(known.value()); !finished)
            return finished.error();
    return known;
}

Result<void> EvidenceFolder::finish(const Upload& upload)
{
    const QString from = uploadPath(upload.id);
    const auto hash = hashOf(from);
    if (!hash)
        return hash.error();
    if (hash.value() != upload.sha256) {
        if (auto removed = remove(upload.id); !removed)
            return removed;
        return refusal(u"evidence-hash-mismatch"_s);
    }
    QDir().mkpath(QFileInfo(path(upload.sha256)).path());
    // rename(2) replaces: the same content may come twice, and is the same.
    if (::rename(QFile::encodeName(from).constData(),
                 QFile::encodeName(path(upload.sha256)).constData()) != 0)
        return Error{Error::Code::Internal, u"evidence_io"_s, {}, u"rename"_s};
    return {};
}

Result<void> EvidenceFolder::remove(const QString& id)
{
    if (!isUuid(id) || !QFileInfo::exists(uploadPath(id) + u".json"_s))
        return refusal(u"not-found"_s);
    // The description goes first: without it there is no upload.
    const bool removed = QFile::remove(uploadPath(id) + u".json"_s);
    if (QFileInfo::exists(uploadPath(id)) && !QFile::remove(uploadPath(id)))
        return Error{Error::Code::Internal, u"evidence_io"_s, {}, u"remove"_s};
    return removed ? Result<void>() : refusal(u"not-found"_s);
}

} // namespace titledesk::central
