// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalcontroller.h"

#include "portalerrors.h"
#include "systemopener.h"

#include <QtConcurrent>

namespace titledesk {

PortalController::PortalController(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(2); // the one before may still be ending
    connect(&m_entering, &QFutureWatcherBase::finished, this,
            [this] { emit entered(*m_entering.result()); });
    connect(&m_asking, &QFutureWatcherBase::finished, this, [this] {
        Result<QUrl> page = *m_asking.result();
        if (page && !openInBrowser(page.value()))
            page = portalError(PortalFault::NoBrowser);
        emit registrationOpened(page);
    });
}

PortalController::~PortalController()
{
    cancel();
    m_pool.waitForDone();
}

void PortalController::enter(const QString& server)
{
    cancel();
    m_stop = {};
    PortalWay way;
    way.stop = m_stop.get_token();
    way.openBrowser = [this](const QUrl& address) {
        QMetaObject::invokeMethod(this, [this, address] {
            emit addressKnown(address);
            // Where none opens the address can be copied, so this is no end.
            openInBrowser(address);
        });
        return true;
    };
    m_entering.setFuture(QtConcurrent::run(&m_pool, [server, way] {
        return std::make_shared<Result<PortalEntry>>(enterByPortal(server, way));
    }));
}

void PortalController::openRegistration(const QString& server)
{
    m_asking.setFuture(QtConcurrent::run(&m_pool, [server, stop = m_stop.get_token()] {
        return std::make_shared<Result<QUrl>>(portalRegistration(server, stop));
    }));
}

void PortalController::cancel()
{
    m_stop.request_stop();
}

} // namespace titledesk
