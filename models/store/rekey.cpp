// SPDX-License-Identifier: GPL-3.0-or-later
#include "rekey.h"

#include "accounts.h"
#include "archive.h"
#include "audit.h"
#include "folderswitch.h"
#include "permissions.h"
#include "sqlerrors.h"
#include "storeaccess.h"
#include "storefolder.h"
#include "storelog.h"
#include "vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

/// Builds the folder under the new key while nobody has the old one open.
class Rekey {
public:
    Rekey(Store& store, const QString& built, QString removed, const RekeyProgress& progress)
        : m_store(store)
        , m_built(built)
        , m_removed(std::move(removed))
        , m_progress(progress)
        , m_key(DataKey::random())
    {
    }

    Result<void> build();
    const DataKey& key() const { return m_key; }

private:
    Result<void> copy(const QString& from, const QString& to) const;
    Result<void> writeUnit(const KeySlots& keySlots, Seal& seal) const;
    Result<void> prove(const KeySlots& keySlots, const Seal& seal) const;
    void tell(RekeyStep step) const
    {
        if (m_progress)
            m_progress(step);
    }

    Store& m_store;
    const QString& m_built;
    QString m_removed;
    const RekeyProgress& m_progress;
    DataKey m_key;
};

Result<void> Rekey::copy(const QString& from, const QString& to) const
{
    const QString& cipher = StoreAccess::cipher(m_store);
    auto source =
        Connection::open(from, StoreAccess::key(m_store), cipher, Connection::Mode::ReadOnly);
    if (!source)
        return source.error();
    return copyDatabase(*source.value(), to, m_key, cipher);
}

Result<void> Rekey::writeUnit(const KeySlots& keySlots, Seal& seal) const
{
    const Session& session = m_store.session();
    auto opened =
        Connection::open(unitFile(m_built), m_key, keySlots.cipher(), Connection::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    Connection& unit = *opened.value();
    Transaction transaction(unit);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (!m_removed.isEmpty()) {
        if (auto removed = writeRemoval(unit, session, m_removed); !removed)
            return removed;
    }
    if (auto noted = noteSlots(unit, keySlots); !noted)
        return noted;
    if (auto logged = AuditWriter(unit, session.account).append(u"store.rekey"_s); !logged)
        return logged;
    if (auto counted = countCommit(unit); !counted)
        return counted;
    if (auto reached = sealUnit(unit, seal); !reached)
        return reached;
    return transaction.commit();
}

Result<void> Rekey::prove(const KeySlots& keySlots, const Seal& seal) const
{
    for (const QString& file : {unitFile(m_built), evidenceFile(m_built)}) {
        if (auto right = checkHeader(file, keySlots.cipher(), keySlots.salt()); !right)
            return right;
    }
    const VerifyReport report = verifyUnlocked(m_built, {keySlots, m_key, seal});
    if (!report.ok())
        return damaged(u"rekey: "_s + report.problems.first());
    return {};
}

Result<void> Rekey::build()
{
    const QString& folder = m_store.folder();
    auto slotsBefore = KeySlots::load(folder);
    auto seal = readSeal(folder, StoreAccess::key(m_store));
    if (!slotsBefore || !seal)
        return slotsBefore ? seal.error() : slotsBefore.error();
    KeySlots keySlots = slotsBefore.value().sealedAnew(m_key);
    if (!m_removed.isEmpty())
        keySlots.remove(m_removed);
    tell(RekeyStep::Begun);
    if (auto copied = copy(unitFile(folder), unitFile(m_built)); !copied)
        return copied;
    if (auto written = writeUnit(keySlots, seal.value()); !written)
        return written;
    tell(RekeyStep::UnitCopied);
    if (auto copied = copy(evidenceFile(folder), evidenceFile(m_built)); !copied)
        return copied;
    tell(RekeyStep::EvidenceCopied);
    if (auto written = writeSeal(m_built, m_key, seal.value()); !written)
        return written;
    if (auto saved = keySlots.save(m_built); !saved)
        return saved;
    tell(RekeyStep::Sealed);
    if (auto proved = prove(keySlots, seal.value()); !proved)
        return proved;
    tell(RekeyStep::Verified);
    return {};
}

/// The folder closed in this program and locked for all others, until it is open again.
class Closed {
public:
    explicit Closed(Store& store)
        : m_store(store)
        , m_key(StoreAccess::key(store))
    {
        StoreAccess::suspend(store);
        m_alone = StoreAccess::use(store).takeAlone();
    }
    ~Closed()
    {
        if (auto opened = open(); !opened)
            qCCritical(storeLog) << "store not open again:" << opened.error().detail;
    }
    Closed(const Closed&) = delete;
    Closed& operator=(const Closed&) = delete;

    bool isAlone() const { return m_alone; }
    void setKey(const DataKey& key) { m_key = key; }
    Result<void> open()
    {
        if (m_opened)
            return {};
        m_opened = true;
        if (m_alone)
            StoreAccess::use(m_store).shareAgain();
        return StoreAccess::resume(m_store, m_key);
    }

private:
    Store& m_store;
    DataKey m_key;
    bool m_alone = false;
    bool m_opened = false;
};

Error refused(const QString& reason, const char* message)
{
    return {Error::Code::Refused, reason, QCoreApplication::translate("Rekey", message)};
}

Result<void> rekey(Store& store, const QString& removed, const RekeyProgress& progress)
{
    QLockFile sync(QDir(store.folder()).filePath(u"sync.lock"_s));
    sync.setStaleLockTime(0);
    if (!sync.tryLock(0))
        return refused(u"sync_running"_s,
                       QT_TRANSLATE_NOOP("Rekey", "正在同步，没有改动。请在同步结束后再试。"));
    auto place = FolderSwitch::begin(store.folder());
    if (!place)
        return place.error();
    Closed closed(store);
    if (!closed.isAlone())
        return refused(u"in_use"_s,
                       QT_TRANSLATE_NOOP("Rekey", "另一个程序正在使用单位数据，没有改动。"
                                                  "请关闭它之后再试。"));
    const QString built = place.value()->path();
    Rekey work(store, built, removed, progress);
    if (auto done = work.build(); !done)
        return done;
    sync.unlock(); // the file goes with its folder
    if (auto switched = place.value()->go(); !switched)
        return switched;
    closed.setKey(work.key());
    if (progress)
        progress(RekeyStep::Switched);
    place.value().reset();
    if (progress)
        progress(RekeyStep::Done);
    return closed.open();
}

} // namespace

Result<void> rekeyStore(Store& store, const RekeyProgress& progress)
{
    Q_ASSERT(!Connection::isForbidden());
    const std::scoped_lock lock(StoreAccess::maintenance(store));
    if (auto allowed = permitted(store.session().role, Right::Rekey); !allowed)
        return allowed;
    return rekey(store, {}, progress);
}

Result<void> removeAccount(Store& store, const QString& name, const RekeyProgress& progress)
{
    Q_ASSERT(!Connection::isForbidden());
    const std::scoped_lock lock(StoreAccess::maintenance(store));
    if (auto allowed = permitted(store.session().role, Right::ManageAccounts); !allowed)
        return allowed;
    if (auto fits = waitFor(store.read(
            [&](Connection& unit) { return checkRemoval(unit, store.session(), name); }));
        !fits)
        return fits;
    return rekey(store, name, progress);
}

} // namespace titledesk
