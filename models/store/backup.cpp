// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault.h"

#include "accounts.h"
#include "archive.h"
#include "newfolder.h"
#include "permissions.h"
#include "sqlerrors.h"
#include "storeaccess.h"
#include "storefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

/// A restored folder is another desk: what the first one had not sent may have been sent since.
Result<Seal> makeAnotherDesk(const QString& folder, const KeySlots& keySlots, const DataKey& key,
                             const QString& account)
{
    auto opened =
        Connection::open(unitFile(folder), key, keySlots.cipher(), Connection::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    Connection& unit = *opened.value();
    auto who = standingAccount(unit, account);
    if (!who)
        return who.error();
    if (auto allowed = permitted(who.value().role, Right::Restore); !allowed)
        return allowed.error();
    Transaction transaction(unit);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    if (auto changed = unit.script(u"UPDATE outbox SET state = 'sending', attempts = attempts + 1 "
                                   "WHERE state = 'queued'"_s);
        !changed)
        return changed.error();
    // The first desk's tokens and key are not this one's: it signs in for itself.
    if (auto changed = unit.script(u"DELETE FROM setting WHERE key IN ('central.access_token', "
                                   "'central.refresh_token', 'central.desk_seed')"_s);
        !changed)
        return changed.error();
    if (auto logged = AuditWriter(unit, account).append(u"store.restore"_s); !logged)
        return logged.error();
    Seal seal;
    seal.storeId = keySlots.storeId();
    seal.desk = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto reached = sealUnit(unit, seal); !reached)
        return reached.error();
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    auto evidence =
        Connection::open(evidenceFile(folder), key, keySlots.cipher(), Connection::Mode::ReadOnly);
    if (!evidence)
        return evidence.error();
    auto evidenceCommits = commitCount(*evidence.value());
    if (!evidenceCommits)
        return evidenceCommits.error();
    seal.evidenceCommits = evidenceCommits.value();
    return seal;
}

bool isEmptyPlace(const QString& folder)
{
    return !QFileInfo::exists(folder) || QDir(folder).isEmpty();
}

} // namespace

Result<void> backupStore(Store& store, const QString& file)
{
    if (auto allowed = permitted(store.session().role, Right::BackUp); !allowed)
        return allowed;
    if (auto free = refuseOwnFile(store.folder(), file); !free)
        return free;
    const std::scoped_lock lock(StoreAccess::maintenance(store));
    const QFileInfo place(file);
    QTemporaryDir folder(place.absoluteDir().filePath(u".backup-XXXXXX"_s));
    if (!folder.isValid())
        return Error{Error::Code::Refused, u"no_access"_s,
                     QCoreApplication::translate(
                         "Store", "无法写入备份文件，请检查磁盘空间和文件夹的权限。"),
                     folder.errorString()};
    const DataKey& key = StoreAccess::key(store);
    const QString& cipher = StoreAccess::cipher(store);
    // The unit first: what refers to evidence is then never newer than the evidence.
    if (auto copied = waitFor(store.read([&](Connection& unit) {
            return copyDatabase(unit, unitFile(folder.path()), key, cipher);
        }));
        !copied)
        return copied;
    if (auto copied = waitFor(store.readEvidence([&](Connection& evidence) {
            return copyDatabase(evidence, evidenceFile(folder.path()), key, cipher);
        }));
        !copied)
        return copied;
    auto keySlots = KeySlots::load(store.folder());
    if (!keySlots)
        return keySlots.error();
    if (auto saved = keySlots.value().save(folder.path()); !saved)
        return saved;
    if (auto packed =
            packBackup(folder.path(), StoreAccess::storeId(store), place.absoluteFilePath());
        !packed)
        return packed;
    return waitFor(store.write([&](Connection& unit) {
        return AuditWriter(unit, store.session().account).append(u"store.backup"_s);
    }));
}

Result<void> restoreStore(const QString& file, const QString& folder, const QString& account,
                          const QString& password)
{
    Q_ASSERT(!Connection::isForbidden());
    if (sodium_init() < 0)
        return Error{Error::Code::Internal, u"internal"_s, {}, u"sodium_init"_s};
    if (!isEmptyPlace(folder))
        return Error{
            Error::Code::Refused, u"folder_not_empty"_s,
            QCoreApplication::translate("Store", "恢复的目标文件夹必须是空的，没有改动任何内容。")};
    if (auto local = refuseNetworkShare(folder); !local)
        return local;
    auto place = NewFolder::beside(folder);
    if (!place)
        return place.error();
    const QString built = place.value()->path();
    if (auto unpacked = unpackBackup(file, built); !unpacked)
        return unpacked;
    auto keySlots = KeySlots::load(built);
    if (!keySlots)
        return keySlots.error();
    auto key = keySlots.value().unlock(account, password);
    if (!key)
        return key.error();
    auto seal = makeAnotherDesk(built, keySlots.value(), key.value(), account);
    if (!seal)
        return seal.error();
    if (auto written = writeSeal(built, key.value(), seal.value()); !written)
        return written;
    const VerifyReport report =
        verifyUnlocked(built, {keySlots.value(), key.value(), seal.value()});
    if (!report.ok())
        return damaged(u"backup: "_s + report.problems.first());
    return place.value()->moveInto();
}

} // namespace titledesk
