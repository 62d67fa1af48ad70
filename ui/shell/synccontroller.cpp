// SPDX-License-Identifier: GPL-3.0-or-later
#include "synccontroller.h"

#include "autosend.h"
#include "portalentry.h"
#include "systemopener.h"

#include <QtConcurrent>

namespace titledesk {

SyncController::SyncController(Store& store, const Catalog& catalog, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_catalog(catalog)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this,
            [this] { emit finished(m_watcher.result()); });
    connect(&m_signInWatcher, &QFutureWatcherBase::finished, this,
            [this] { emit signInFinished(m_signInWatcher.result()); });
}

SyncController::~SyncController()
{
    cancel();
    m_pool.waitForDone();
}

void SyncController::receive()
{
    SyncOptions options;
    options.push = false;
    run(options, tr("正在同步"));
}

void SyncController::send()
{
    SyncOptions options;
    options.pull = false;
    run(options, tr("正在上报"));
}

void SyncController::run(const SyncOptions& options, const QString& what)
{
    if (isRunning())
        return;
    m_stop = {};
    emit started(what);
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [this, options, stop = m_stop.get_token()] {
        const auto tell = [this](const SyncProgress& progress) {
            QMetaObject::invokeMethod(this, [this, progress] { emit progressed(progress); });
        };
        SyncOptions wanted = options;
        // 自动上报: what was received anew is followed by what waits to go.
        if (wanted.pull && !wanted.push && mayDecide(m_store.session().role)) {
            const auto on =
                waitFor(m_store.read([](Connection& c) { return sendsAutomatically(c); }));
            wanted.push = on && on.value();
        }
        return runSync(m_store, m_catalog, wanted, stop, tell);
    }));
}

void SyncController::cancel()
{
    m_stop.request_stop();
}

void SyncController::signIn(const SignIn& how)
{
    if (isRunning())
        return;
    m_stop = {};
    m_signInWatcher.setFuture(
        QtConcurrent::run(&m_pool, [this, how, stop = m_stop.get_token()]() -> Result<void> {
            if (how.way == SignIn::Way::Portal)
                return signInByPortal(how.server, stop);
            auto session = CentralSession::open(m_store, how.server, stop);
            if (!session)
                return session.error();
            if (auto found = session.value()->discover(); !found)
                return found.error();
            return how.way == SignIn::Way::Code ? session.value()->enrol(how.secret)
                                                : session.value()->signIn(how.account, how.secret);
        }));
}

Result<void> SyncController::signInByPortal(const QString& server, const std::stop_token& stop)
{
    PortalWay way;
    way.stop = stop;
    way.openBrowser = [this](const QUrl& address) {
        QMetaObject::invokeMethod(this, [this, address] {
            emit portalAddressKnown(address);
            openInBrowser(address);
        });
        return true;
    };
    auto entry = enterByPortal(server, way);
    if (!entry)
        return entry.error();
    auto joined = joinCentral(m_store, entry.value(), stop);
    return joined ? Result<void>() : joined.error();
}

} // namespace titledesk
