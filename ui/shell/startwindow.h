// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountfile.h"
#include "portalentry.h"
#include "store.h"

#include <QDialog>
#include <QFutureWatcher>

class QStackedWidget;

namespace titledesk {

class BuiltInPage;
class PasswordPage;
class PortalController;
class PortalWaitPage;
class RecoveryPage;
class RegistrationPage;
class SignInPage;
class UnlockPage;

/// Before the desk. Where a store is: unlocking it, with the portal one click away. Where there is
/// none: 单位登录 by the portal (M1, M2) or a built-in account (M4), then the registration form
/// (M3), then the local password, then the recovery key, shown once; nothing else opens before.
/// What waits for the network or derives keys runs on other threads.
class StartWindow : public QDialog {
    Q_OBJECT

public:
    explicit StartWindow(const QString& folder, QWidget* parent = nullptr);
    ~StartWindow() override;

    /// The store that was opened, after accepted(); once.
    std::unique_ptr<Store> takeStore() { return std::move(m_store); }
    /// As if the password had been typed.
    void unlock(const QString& account, const QString& password);
    /// Escape: a page back, and out of the program from the first one only.
    void reject() override;

private:
    /// A store that is open, and what went wrong at central meanwhile.
    struct Ready {
        std::unique_ptr<Store> store;
        QString recoveryKey;
        std::optional<Error> central;
    };
    using Outcome = std::shared_ptr<Result<Ready>>;

    void connectPages();
    void connectPortal();
    void turnTo(QWidget* page);
    void resizeAround(const QSize& size, const QPoint& middle);
    void growForForm();
    void back();
    void startPortal(const QString& server);
    void entered(const Result<PortalEntry>& entry);
    void createStore(const QString& password);
    void opened(const Outcome& outcome);
    void created(const Outcome& outcome);

    QString m_folder;
    bool m_exists;
    QStackedWidget* m_stack;
    UnlockPage* m_unlock;
    SignInPage* m_signIn;
    PortalWaitPage* m_wait;
    BuiltInPage* m_builtIn;
    RegistrationPage* m_registration;
    PasswordPage* m_password;
    RecoveryPage* m_recovery;
    PortalController* m_portal;
    QVector<QWidget*> m_way; ///< the pages that led here

    std::optional<PortalEntry> m_entry;
    std::optional<AccountFile> m_file;
    Unit m_unit;      ///< what the new store is made for
    QString m_reason; ///< why it has no credit code
    std::unique_ptr<Store> m_store;
    QFutureWatcher<Outcome> m_opening;
    QFutureWatcher<Outcome> m_creating;
};

} // namespace titledesk
