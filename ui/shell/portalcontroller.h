// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portalentry.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace titledesk {

/// Signs in at the portal on a thread of its own, before a store is open, and opens the browser
/// from the GUI thread.
class PortalController : public QObject {
    Q_OBJECT

public:
    explicit PortalController(QObject* parent = nullptr);
    ~PortalController() override;

    void enter(const QString& server);
    /// 注册 (M2): asks central for the portal's registration page and opens it.
    void openRegistration(const QString& server);
    void cancel();

signals:
    /// The browser was asked to open this.
    void addressKnown(const QUrl& address);
    void entered(const titledesk::Result<titledesk::PortalEntry>& entry);
    void registrationOpened(const titledesk::Result<QUrl>& page);

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
    QFutureWatcher<std::shared_ptr<Result<PortalEntry>>> m_entering;
    QFutureWatcher<std::shared_ptr<Result<QUrl>>> m_asking;
};

} // namespace titledesk
