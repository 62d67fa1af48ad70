// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralsession.h"
#include "syncservice.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace titledesk {

/// Runs what talks to central on a thread of its own, one thing at a time, and tells the window how
/// it goes.
class SyncController : public QObject {
    Q_OBJECT

public:
    SyncController(Store& store, const Catalog& catalog, QObject* parent = nullptr);
    ~SyncController() override;

    bool isRunning() const { return m_watcher.isRunning() || m_signInWatcher.isRunning(); }
    /// 同步: receives. Nothing happens while something runs.
    void receive();
    /// 上报: sends, after the administrator has seen what.
    void send();
    void cancel();

    /// How to sign in: by an account with its secret, as a new desk with `secret` as the enrolment
    /// code (may be empty), or by the portal in the browser.
    struct SignIn {
        enum class Way { Account, Code, Portal };
        QString server;
        Way way = Way::Code;
        QString account = {};
        QString secret = {};
    };
    void signIn(const SignIn& how);

signals:
    void started(const QString& what);
    void progressed(const titledesk::SyncProgress& progress);
    void finished(const titledesk::Result<titledesk::SyncReport>& report);
    /// The browser was asked to open this.
    void portalAddressKnown(const QUrl& address);
    void signInFinished(const titledesk::Result<void>& outcome);

private:
    Result<void> signInByPortal(const QString& server, const std::stop_token& stop);
    void run(const SyncOptions& options, const QString& what);

    Store& m_store;
    const Catalog& m_catalog;
    QThreadPool m_pool;
    std::stop_source m_stop;
    QFutureWatcher<Result<SyncReport>> m_watcher;
    QFutureWatcher<Result<void>> m_signInWatcher;
};

} // namespace titledesk
