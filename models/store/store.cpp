// SPDX-License-Identifier: GPL-3.0-or-later
#include "store.h"

#include "storeaccess.h"
#include "storefolder.h"
#include "storelog.h"
#include "storeprivate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kLookEveryMs = 1'000;

} // namespace

Store::Store()
    : d(std::make_unique<Private>())
{
    d->look.setParent(this);
    d->maintainer.setMaxThreadCount(1);
    // A desk opens its store on a worker; the store then lives where the program's event loop is.
    if (const auto* app = QCoreApplication::instance(); app && app->thread() != thread())
        moveToThread(app->thread());
    connect(&d->look, &QTimer::timeout, this, &Store::lookForOthers);
}

Store::~Store()
{
    d->maintainer.waitForDone();
    // Running reads would keep the window waiting; what is being written is finished.
    if (m_readers)
        m_readers->interrupt();
}

void Store::cancelReads()
{
    m_readers->interrupt();
}

void Store::afterCommit(Connection& connection)
{
    Seal now;
    if (auto head = auditHead(connection))
        now.audit = head.value();
    if (auto commits = commitCount(connection))
        now.commits = commits.value();
    if (auto renewed = renewSeal(m_folder, d->key, now); !renewed)
        qCWarning(storeLog) << "seal not renewed:" << renewed.error().detail;
    connection.checkpoint();
    emit changed();
}

void Store::afterEvidenceCommit(Connection& connection)
{
    Seal now;
    if (auto commits = commitCount(connection))
        now.evidenceCommits = commits.value();
    if (auto renewed = renewSeal(m_folder, d->key, now); !renewed)
        qCWarning(storeLog) << "seal not renewed:" << renewed.error().detail;
    connection.checkpoint();
}

void Store::lookForOthers()
{
    // data_version of one connection changes with the commits of all others; the writer's own do
    // not count.
    m_writer->post([this](Connection* connection) {
        if (!connection)
            return;
        Statement row(*connection, u"PRAGMA data_version"_s);
        if (!row.next())
            return;
        const qint64 version = row.number(0);
        const qint64 before = std::exchange(d->dataVersion, version);
        if (before != 0 && before != version)
            emit changed();
    });
}

void Store::postMaintenance(std::function<void()> work)
{
    d->maintainer.start(std::move(work));
}

const DataKey& StoreAccess::key(const Store& store)
{
    return store.d->key;
}

const QString& StoreAccess::cipher(const Store& store)
{
    return store.d->cipher;
}

const QString& StoreAccess::storeId(const Store& store)
{
    return store.d->storeId;
}

std::mutex& StoreAccess::maintenance(Store& store)
{
    return store.d->maintenance;
}

FolderUse& StoreAccess::use(Store& store)
{
    return *store.d->use;
}

void StoreAccess::suspend(Store& store)
{
    store.m_writer->suspend();
    store.m_readers->suspend();
    store.m_evidence->suspend();
}

Result<void> StoreAccess::resume(Store& store, const DataKey& key)
{
    using enum Connection::Mode;
    store.d->key = key;
    store.d->dataVersion = 0; // of the connection that is gone
    const QString& cipher = store.d->cipher;
    const QString unit = unitFile(store.m_folder);
    auto writer = store.m_writer->resume(openerOf(unit, key, cipher, ReadWrite));
    auto readers = store.m_readers->resume(openerOf(unit, key, cipher, ReadOnly));
    auto evidence =
        store.m_evidence->resume(openerOf(evidenceFile(store.m_folder), key, cipher, ReadWrite));
    for (const auto& opened : {writer, readers, evidence}) {
        if (!opened)
            return opened;
    }
    emit store.changed();
    return {};
}

void Store::Private::startLooking()
{
    QMetaObject::invokeMethod(&look, [this] { look.start(kLookEveryMs); });
}

} // namespace titledesk
