// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"

#include "audit.h"
#include "permissions.h"
#include "sqlerrors.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qint64 kChunk = 256 << 10;

Error bad(const QString& reason, const QString& message)
{
    return {Error::Code::BadInput, reason, message};
}

QString words(const char* text)
{
    return QCoreApplication::translate("Evidence", text);
}

Error unreadable(const QString& name)
{
    return bad(u"cannot_read"_s,
               words(QT_TRANSLATE_NOOP("Evidence", "无法读取“%1”，没有添加。")).arg(name));
}

Result<QString> hashOf(QIODevice& content, const QString& name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&content) || !content.seek(0))
        return unreadable(name);
    return QString::fromLatin1(hash.result().toHex());
}

Result<bool> isKnown(Connection& evidence, const QString& sha256)
{
    Statement row(evidence, u"SELECT 1 FROM content WHERE sha256 = ?"_s);
    row.bind(sha256);
    const bool known = row.next();
    if (row.failed())
        return row.error();
    return known;
}

Result<void> writeChunks(Connection& evidence, QIODevice& file, const EvidenceRef& ref)
{
    Statement content(evidence, u"INSERT INTO content (sha256, size, added_at) VALUES (?, ?, ?)"_s);
    content.bind(ref.sha256).bind(ref.size).bind(QDateTime::currentMSecsSinceEpoch());
    if (auto done = content.run(); !done)
        return done;
    Statement chunk(evidence, u"INSERT INTO chunk (sha256, number, bytes) VALUES (?, ?, ?)"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    for (int number = 0; !file.atEnd(); ++number) {
        const QByteArray bytes = file.read(kChunk);
        if (bytes.isEmpty())
            break;
        hash.addData(bytes);
        size += bytes.size();
        chunk.bind(ref.sha256).bind(number).bind(bytes);
        if (auto done = chunk.run(); !done)
            return done;
    }
    // The file may have changed between the two readings.
    if (size != ref.size || QString::fromLatin1(hash.result().toHex()) != ref.sha256)
        return bad(u"cannot_read"_s, words(QT_TRANSLATE_NOOP(
                                         "Evidence", "该文件正在被修改，没有添加，请稍后再试。")));
    return {};
}

Error unknown()
{
    return {Error::Code::Refused, u"unknown_evidence"_s,
            words(QT_TRANSLATE_NOOP("Evidence", "没有这份证明材料。"))};
}

/// Gives a content chunk by chunk; the hash is compared at the end.
template <typename Take>
Result<void> readContent(Connection& evidence, const QString& sha256, Take take)
{
    auto known = isKnown(evidence, sha256);
    if (!known)
        return known.error();
    if (!known.value())
        return unknown();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement chunks(evidence, u"SELECT bytes FROM chunk WHERE sha256 = ? ORDER BY number"_s);
    chunks.bind(sha256);
    while (chunks.next()) {
        const QByteArray bytes = chunks.bytes(0);
        hash.addData(bytes);
        if (!take(bytes))
            return Error{Error::Code::Refused, u"no_access"_s,
                         words(QT_TRANSLATE_NOOP("Evidence",
                                                 "无法写入文件，请检查磁盘空间和文件夹的权限。"))};
    }
    if (chunks.failed())
        return chunks.error();
    if (QString::fromLatin1(hash.result().toHex()) != sha256)
        return damaged(u"evidence content"_s);
    return {};
}

} // namespace

QString key(EvidenceOwner owner)
{
    switch (owner) {
    case EvidenceOwner::Submission:
        return u"submission"_s;
    case EvidenceOwner::Recommendation:
        return u"recommendation"_s;
    case EvidenceOwner::Publicity:
        return u"publicity"_s;
    case EvidenceOwner::PostApproval:
        return u"post_approval"_s;
    }
    Q_UNREACHABLE();
}

Result<EvidenceRef> putContent(Connection& evidence, const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable(cleanEvidenceName(path));
    return putContent(evidence, file, path);
}

Result<EvidenceRef> putContent(Connection& evidence, QIODevice& content, const QString& name)
{
    EvidenceRef ref;
    ref.name = cleanEvidenceName(name);
    ref.size = content.size();
    if (ref.size == 0)
        return bad(u"file_empty"_s,
                   words(QT_TRANSLATE_NOOP("Evidence", "“%1”是空文件，没有添加。")).arg(ref.name));
    if (ref.size > kMaxEvidenceSize)
        return bad(
            u"file_too_large"_s,
            words(QT_TRANSLATE_NOOP("Evidence", "“%1”超过 50 MB，没有添加。请压缩或拆分后再添加。"))
                .arg(ref.name));
    const auto kind = sniffEvidence(content, name);
    if (!kind)
        return kind.error();
    ref.mime = mimeOf(kind.value());
    auto sha256 = hashOf(content, ref.name);
    if (!sha256)
        return sha256.error();
    ref.sha256 = sha256.value();
    auto known = isKnown(evidence, ref.sha256);
    if (!known)
        return known.error();
    if (known.value())
        return ref;
    if (auto written = writeChunks(evidence, content, ref); !written)
        return written.error();
    return ref;
}

Result<void> saveContent(Connection& evidence, const QString& sha256, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{
            Error::Code::Refused, u"no_access"_s,
            words(QT_TRANSLATE_NOOP("Evidence", "无法写入文件，请检查磁盘空间和文件夹的权限。"))};
    const auto take = [&](const QByteArray& bytes) { return file.write(bytes) == bytes.size(); };
    if (auto read = readContent(evidence, sha256, take); !read)
        return read;
    if (!file.commit())
        return Error{
            Error::Code::Refused, u"no_access"_s,
            words(QT_TRANSLATE_NOOP("Evidence", "无法写入文件，请检查磁盘空间和文件夹的权限。"))};
    return {};
}

Result<QByteArray> contentOf(Connection& evidence, const QString& sha256)
{
    QByteArray all;
    const auto take = [&](const QByteArray& bytes) {
        all += bytes;
        return true;
    };
    if (auto read = readContent(evidence, sha256, take); !read)
        return read.error();
    return all;
}

Result<void> attachEvidence(Connection& unit, const Session& session, EvidenceOwner owner,
                            qint64 ownerId, int version, const EvidenceRef& file)
{
    if (auto allowed = permitted(session.role, Right::AddEvidence); !allowed)
        return allowed;
    Statement insert(
        unit,
        u"INSERT INTO evidence (owner, owner_id, version, sha256, name, mime, size, added_at) "
        "SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM evidence WHERE owner = ? "
        "AND owner_id = ? AND version = ? AND sha256 = ?)"_s);
    insert.bind(key(owner)).bind(ownerId).bind(version).bind(file.sha256).bind(file.name);
    insert.bind(file.mime).bind(file.size).bind(QDateTime::currentMSecsSinceEpoch());
    insert.bind(key(owner)).bind(ownerId).bind(version).bind(file.sha256);
    if (auto done = insert.run(); !done)
        return done;
    if (insert.changes() == 0)
        return {};
    return AuditWriter(unit, session.account)
        .append(u"evidence.add"_s, QString::number(ownerId),
                {{u"owner"_s, key(owner)}, {u"sha256"_s, file.sha256}});
}

Result<void> attachToSubmission(Connection& unit, const Session& session, SubmissionId id,
                                const QVector<EvidenceRef>& files)
{
    Statement head(unit, u"SELECT version FROM submission WHERE id = ?"_s);
    head.bind(id.value);
    const int version = head.next() ? int(head.number(0)) : 0;
    if (head.failed())
        return head.error();
    for (const EvidenceRef& file : files)
        if (auto done =
                attachEvidence(unit, session, EvidenceOwner::Submission, id.value, version, file);
            !done)
            return done;
    return {};
}

Result<void> removeEvidence(Connection& unit, const Session& session, EvidenceOwner owner,
                            qint64 ownerId, int version, const QString& sha256)
{
    if (auto allowed = permitted(session.role, Right::AddEvidence); !allowed)
        return allowed;
    Statement remove(unit, u"DELETE FROM evidence WHERE owner = ? AND owner_id = ? AND version = ? "
                           "AND sha256 = ?"_s);
    remove.bind(key(owner)).bind(ownerId).bind(version).bind(sha256);
    if (auto done = remove.run(); !done)
        return done;
    if (remove.changes() == 0)
        return unknown();
    return AuditWriter(unit, session.account)
        .append(u"evidence.remove"_s, QString::number(ownerId),
                {{u"owner"_s, key(owner)}, {u"sha256"_s, sha256}});
}

Result<QVector<EvidenceRef>> evidenceOf(Connection& unit, EvidenceOwner owner, qint64 ownerId,
                                        int version)
{
    Statement rows(unit, u"SELECT sha256, name, mime, size FROM evidence WHERE owner = ? AND "
                         "owner_id = ? AND version = ? ORDER BY id"_s);
    rows.bind(key(owner)).bind(ownerId).bind(version);
    QVector<EvidenceRef> found;
    while (rows.next())
        found.append({rows.text(0), rows.text(1), rows.text(2), rows.number(3)});
    if (rows.failed())
        return rows.error();
    return found;
}

Result<EvidenceRef> evidenceNamed(Connection& unit, const QString& sha256)
{
    Statement row(unit, u"SELECT sha256, name, mime, size FROM evidence WHERE sha256 = ? "
                        "ORDER BY id DESC LIMIT 1"_s);
    row.bind(sha256);
    if (row.next())
        return EvidenceRef{row.text(0), row.text(1), row.text(2), row.number(3)};
    return row.failed() ? row.error() : unknown();
}

Result<qint64> countWithoutEvidence(Connection& unit, const Catalog& catalog,
                                    const QVector<SubmissionId>& ids)
{
    QSet<QString> expected;
    for (const Item& item : catalog.items())
        if (item.evidenceExpected)
            expected.insert(item.key);
    Statement row(unit,
                  u"SELECT s.item FROM submission s WHERE s.id = ? AND NOT EXISTS (SELECT 1 FROM "
                  "evidence e WHERE e.owner = 'submission' AND e.owner_id = s.id AND e.version = "
                  "s.version)"_s);
    qint64 without = 0;
    for (const SubmissionId id : ids) {
        row.bind(id.value);
        if (row.next())
            without += expected.contains(row.text(0)) ? 1 : 0;
        if (row.failed())
            return row.error();
        row.reset();
    }
    return without;
}

} // namespace titledesk
