// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts.h"
#include "archive.h"
#include "folderswitch.h"
#include "migrations.h"
#include "settings.h"
#include "sqlerrors.h"
#include "storeaccess.h"
#include "storefolder.h"
#include "storeprivate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kReaders = 3;
constexpr qint64 kPageSize = 4096;

Result<void> checkStoreId(Connection& connection, const QString& storeId)
{
    Statement row(connection, u"SELECT store_id FROM meta"_s);
    if (row.next() && row.text(0) == storeId)
        return {};
    return row.failed() ? row.error() : damaged(u"a file of another store"_s);
}

/// Whether a program ended without closing this file (or another one has it open now).
bool hasLog(const QString& file)
{
    return QFileInfo(file + u"-wal"_s).size() > 0;
}

/// A file that was cut short; with a log beside it the rest may lie there.
Result<void> checkLength(Connection& connection, const QString& file)
{
    if (hasLog(file))
        return {};
    Statement pages(connection, u"PRAGMA page_count"_s);
    if (!pages.next())
        return pages.failed() ? pages.error() : damaged(u"no pages"_s);
    if (QFileInfo(file).size() < pages.number(0) * kPageSize)
        return damaged(u"%1 is cut short"_s.arg(QFileInfo(file).fileName()));
    return {};
}

Result<void> quickCheck(Connection& connection)
{
    Statement row(connection, u"PRAGMA quick_check(1)"_s);
    if (row.next() && row.text(0) == u"ok")
        return {};
    return row.failed() ? row.error() : damaged(u"quick_check"_s);
}

} // namespace

/// Opens what unlockFolder() has unlocked.
class StoreOpener {
public:
    StoreOpener(QString folder, Unlocked unlocked)
        : m_folder(std::move(folder))
        , m_unlocked(std::move(unlocked))
    {
    }

    Result<std::unique_ptr<Store>> open(const QString& account);

private:
    Result<std::unique_ptr<Connection>> connect(const QString& file, Connection::Mode mode) const
    {
        return Connection::open(file, m_unlocked.key, m_unlocked.keySlots.cipher(), mode);
    }
    Result<void> look() const;
    Result<void> bringUpToDate() const;
    Result<Session> session(const QString& account) const;
    Result<void> agree(const QString& account) const;
    Result<void> start(Store& store) const;

    QString m_folder;
    Unlocked m_unlocked;
};

/// Reads both files and writes nothing: what is damaged stays as it is, its log too.
Result<void> StoreOpener::look() const
{
    const bool unclean = hasLog(unitFile(m_folder)) || hasLog(evidenceFile(m_folder));
    auto unit = connect(unitFile(m_folder), Connection::Mode::ReadOnly);
    if (!unit)
        return unit.error();
    auto version = schemaVersion(*unit.value());
    if (!version)
        return version.error();
    if (version.value() > newestVersion(QString::fromLatin1(kUnitScripts)))
        return newerStore();
    if (auto right = checkStoreId(*unit.value(), m_unlocked.keySlots.storeId()); !right)
        return right;
    if (auto reached = checkUnitSeal(*unit.value(), m_unlocked.seal); !reached)
        return reached;
    if (auto whole = checkLength(*unit.value(), unitFile(m_folder)); !whole)
        return whole;
    auto evidence = connect(evidenceFile(m_folder), Connection::Mode::ReadOnly);
    if (!evidence)
        return evidence.error();
    if (auto right = checkStoreId(*evidence.value(), m_unlocked.keySlots.storeId()); !right)
        return right;
    if (auto reached = checkEvidenceSeal(*evidence.value(), m_unlocked.seal); !reached)
        return reached;
    if (auto whole = checkLength(*evidence.value(), evidenceFile(m_folder)); !whole)
        return whole;
    return unclean ? quickCheck(*unit.value()) : Result<void>();
}

Result<void> StoreOpener::bringUpToDate() const
{
    auto unit = connect(unitFile(m_folder), Connection::Mode::ReadWrite);
    if (!unit)
        return unit.error();
    auto evidence = connect(evidenceFile(m_folder), Connection::Mode::ReadWrite);
    if (!evidence)
        return evidence.error();
    const auto backup = [&] {
        const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss"_s);
        const QString name = u"before-upgrade-%1.tdbackup"_s.arg(stamp);
        if (!QDir().mkpath(backupsFolder(m_folder)))
            return Result<void>(
                writeWhole(QDir(backupsFolder(m_folder)).filePath(name), QByteArray()).error());
        return writeBackup(*unit.value(), *evidence.value(), m_unlocked.keySlots, m_unlocked.key,
                           QDir(backupsFolder(m_folder)).filePath(name));
    };
    if (auto done = migrate(*unit.value(), QString::fromLatin1(kUnitScripts), backup); !done)
        return done;
    return migrate(*evidence.value(), QString::fromLatin1(kEvidenceScripts), backup);
}

Result<Session> StoreOpener::session(const QString& account) const
{
    auto unit = connect(unitFile(m_folder), Connection::Mode::ReadOnly);
    if (!unit)
        return unit.error();
    auto found = standingAccount(*unit.value(), account);
    if (!found)
        return found.error();
    Session session;
    session.account = found.value().name;
    session.displayName = found.value().displayName;
    session.role = found.value().role;
    auto read = readUnit(*unit.value());
    if (!read)
        return read.error();
    session.unit = read.value();
    session.unitKey = unitKey(session.unit);
    session.desk = m_unlocked.seal.desk;
    return session;
}

/// Key slots and accounts: a program that was ended in between leaves them apart.
Result<void> StoreOpener::agree(const QString& account) const
{
    auto unit = connect(unitFile(m_folder), Connection::Mode::ReadWrite);
    if (!unit)
        return unit.error();
    if (auto agreed = slotsAgree(*unit.value(), m_folder); !agreed || agreed.value())
        return agreed ? Result<void>() : agreed.error();
    Transaction transaction(*unit.value());
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto done = repairAccounts(*unit.value(), m_folder, account); !done)
        return done;
    if (auto counted = countCommit(*unit.value()); !counted)
        return counted;
    Seal now;
    if (auto reached = sealUnit(*unit.value(), now); !reached)
        return reached;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    return renewSeal(m_folder, m_unlocked.key, now);
}

Result<void> StoreOpener::start(Store& store) const
{
    const auto opener = [this](const QString& file, Connection::Mode mode) {
        return openerOf(file, m_unlocked.key, m_unlocked.keySlots.cipher(), mode);
    };
    using enum Connection::Mode;
    auto writer = Executor::start(1, opener(unitFile(m_folder), ReadWrite));
    if (!writer)
        return writer.error();
    auto readers = Executor::start(kReaders, opener(unitFile(m_folder), ReadOnly));
    if (!readers)
        return readers.error();
    auto evidence = Executor::start(1, opener(evidenceFile(m_folder), ReadWrite));
    if (!evidence)
        return evidence.error();
    store.m_writer = std::move(writer).value();
    store.m_readers = std::move(readers).value();
    store.m_evidence = std::move(evidence).value();
    return {};
}

Result<std::unique_ptr<Store>> StoreOpener::open(const QString& account)
{
    if (auto sound = look(); !sound)
        return sound.error();
    if (auto done = bringUpToDate(); !done)
        return done.error();
    auto signedIn = session(account);
    if (!signedIn)
        return signedIn.error();
    FolderSwitch::clear(m_folder);
    if (auto agreed = agree(account); !agreed)
        return agreed.error();
    std::unique_ptr<Store> store(new Store);
    store->m_folder = m_folder;
    store->m_session = signedIn.value();
    store->d->key = m_unlocked.key;
    store->d->cipher = m_unlocked.keySlots.cipher();
    store->d->storeId = m_unlocked.keySlots.storeId();
    store->d->use = m_unlocked.use;
    if (auto started = start(*store); !started)
        return started.error();
    store->d->startLooking();
    return store;
}

Executor::Opener openerOf(const QString& file, const DataKey& key, const QString& cipher,
                          Connection::Mode mode)
{
    return [file, key, cipher, mode] { return Connection::open(file, key, cipher, mode); };
}

Result<Unlocked> unlockFolder(const QString& folder, const QString& account,
                              const QString& password)
{
    if (auto local = refuseNetworkShare(folder); !local)
        return local.error();
    std::shared_ptr<FolderUse> use;
    if (QFileInfo::exists(folder)) {
        auto shared = FolderUse::share(folder);
        if (!shared)
            return shared.error();
        use = shared.value();
    }
    if (auto there = checkFiles(folder); !there)
        return there.error();
    auto keySlots = KeySlots::load(folder);
    if (!keySlots)
        return keySlots.error();
    for (const QString& file : {unitFile(folder), evidenceFile(folder)}) {
        if (auto right = checkHeader(file, keySlots.value().cipher(), keySlots.value().salt());
            !right)
            return right.error();
    }
    auto key = keySlots.value().unlock(account, password);
    if (!key)
        return key.error();
    auto seal = readSeal(folder, key.value());
    if (!seal)
        return seal.error();
    if (seal.value().storeId != keySlots.value().storeId())
        return damaged(u"a seal of another store"_s);
    return Unlocked{std::move(keySlots).value(), std::move(key).value(), seal.value(), use};
}

Result<std::unique_ptr<Store>> Store::open(const QString& folder, const QString& account,
                                           const QString& password)
{
    Q_ASSERT(!Connection::isForbidden());
    if (sodium_init() < 0)
        return Error{Error::Code::Internal, u"internal"_s, {}, u"sodium_init"_s};
    FolderSwitch::takeBack(folder);
    auto unlocked = unlockFolder(folder, account, password);
    if (!unlocked)
        return unlocked.error();
    return StoreOpener(QDir(folder).absolutePath(), std::move(unlocked).value()).open(account);
}

} // namespace titledesk
