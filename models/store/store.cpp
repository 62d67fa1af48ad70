// SPDX-License-Identifier: GPL-3.0-or-later
#include "store.h"

#include "storeaccess.h"
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
    // A desk opens its store on a worker; the store then lives where the program's event loop is.
    if (const auto* app = QCoreApplication::instance(); app && app->thread() != thread())
        moveToThread(app->thread());
    connect(&d->look, &QTimer::timeout, this, &Store::lookForOthers);
}

Store::~Store()
{
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
    m_writer->post([this](Connection& connection) {
        Statement row(connection, u"PRAGMA data_version"_s);
        if (!row.next())
            return;
        const qint64 version = row.number(0);
        const qint64 before = std::exchange(d->dataVersion, version);
        if (before != 0 && before != version)
            emit changed();
    });
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

void Store::Private::startLooking()
{
    QMetaObject::invokeMethod(&look, [this] { look.start(kLookEveryMs); });
}

} // namespace titledesk
