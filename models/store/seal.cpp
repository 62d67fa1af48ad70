// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal.h"

#include "sqlerrors.h"
#include "storeaccess.h"
#include "storefolder.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kLockTimeoutMs = 5'000;
constexpr qint64 kMaxFile = 4096;

QByteArray sealBytes(const Seal& seal, const DataKey& key)
{
    QJsonObject json{
        {u"store_id"_s, seal.storeId},        {u"desk"_s, seal.desk},
        {u"audit_count"_s, seal.audit.count}, {u"audit_head"_s, seal.audit.hash},
        {u"commits"_s, seal.commits},         {u"evidence_commits"_s, seal.evidenceCommits}};
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    unsigned char subkey[crypto_auth_KEYBYTES];
    unsigned char code[crypto_auth_BYTES];
    crypto_kdf_derive_from_key(subkey, sizeof subkey, 1, "tdskseal",
                               reinterpret_cast<const unsigned char*>(key.key().constData()));
    crypto_auth(code, reinterpret_cast<const unsigned char*>(text.constData()),
                static_cast<unsigned long long>(text.size()), subkey);
    sodium_memzero(subkey, sizeof subkey);
    json[u"mac"_s] =
        QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(code), sizeof code).toHex());
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace

Result<Seal> readSeal(const QString& folder, const DataKey& key)
{
    QFile file(sealFile(folder));
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxFile)
        return damaged(u"seal cannot be read"_s);
    const QByteArray bytes = file.readAll();
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    Seal seal;
    seal.storeId = json[u"store_id"_s].toString();
    seal.desk = json[u"desk"_s].toString();
    seal.audit.count = json[u"audit_count"_s].toInteger();
    seal.audit.hash = json[u"audit_head"_s].toString();
    seal.commits = json[u"commits"_s].toInteger();
    seal.evidenceCommits = json[u"evidence_commits"_s].toInteger();
    const QByteArray must = sealBytes(seal, key);
    if (must.size() != bytes.size() ||
        sodium_memcmp(must.constData(), bytes.constData(), static_cast<size_t>(must.size())) != 0)
        return damaged(u"seal: authentication"_s);
    return seal;
}

Result<void> writeSeal(const QString& folder, const DataKey& key, const Seal& seal)
{
    return writeWhole(sealFile(folder), sealBytes(seal, key));
}

Result<void> renewSeal(const QString& folder, const DataKey& key, const Seal& now)
{
    // Two processes may write one folder, and two threads of one.
    QLockFile lock(sealFile(folder) + u".lock"_s);
    if (!lock.tryLock(kLockTimeoutMs))
        return Error{Error::Code::Internal, u"seal_locked"_s, {}, u"seal.lock is held"_s};
    auto before = readSeal(folder, key);
    if (!before)
        return before.error();
    Seal next = before.value();
    if (now.audit.count > next.audit.count)
        next.audit = now.audit;
    next.commits = std::max(next.commits, now.commits);
    next.evidenceCommits = std::max(next.evidenceCommits, now.evidenceCommits);
    if (next == before.value())
        return {};
    return writeSeal(folder, key, next);
}

Result<void> sealUnit(Connection& unit, Seal& seal)
{
    auto head = auditHead(unit);
    if (!head)
        return head.error();
    auto commits = commitCount(unit);
    if (!commits)
        return commits.error();
    seal.audit = head.value();
    seal.commits = commits.value();
    return {};
}

Result<void> checkUnitSeal(Connection& unit, const Seal& seal)
{
    auto commits = commitCount(unit);
    if (!commits)
        return commits.error();
    if (commits.value() < seal.commits)
        return damaged(u"unit.db is older than its seal: %1 of %2 commits"_s.arg(commits.value())
                           .arg(seal.commits));
    if (seal.audit.count == 0)
        return {};
    Statement row(unit, u"SELECT hash FROM audit WHERE seq = ?"_s);
    row.bind(seal.audit.count);
    const bool found = row.next();
    if (row.failed())
        return row.error();
    if (!found || row.text(0) != seal.audit.hash)
        return damaged(u"the audit trail does not reach its seal"_s);
    return {};
}

Result<void> checkEvidenceSeal(Connection& evidence, const Seal& seal)
{
    auto commits = commitCount(evidence);
    if (!commits)
        return commits.error();
    if (commits.value() < seal.evidenceCommits)
        return damaged(u"evidence.db is older than its seal"_s);
    return {};
}

Result<void> countCommit(Connection& connection)
{
    return Statement(connection, u"UPDATE meta SET commits = commits + 1"_s).run();
}

Result<qint64> commitCount(Connection& connection)
{
    Statement row(connection, u"SELECT commits FROM meta"_s);
    if (row.next())
        return row.number(0);
    if (row.failed())
        return row.error();
    return damaged(u"meta is empty"_s);
}

} // namespace titledesk
