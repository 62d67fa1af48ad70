// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace titledesk {

class UnitForm;

/// Before the desk: unlocking a unit's folder, or making a new one, whose recovery key is shown
/// once. Key derivation takes about a second and runs on a thread of its own.
class StartWindow : public QDialog {
    Q_OBJECT

public:
    explicit StartWindow(const QString& folder, QWidget* parent = nullptr);
    ~StartWindow() override;

    /// The store that was opened, after accepted(); once.
    std::unique_ptr<Store> takeStore() { return std::move(m_store); }
    /// As if the password had been typed.
    void unlock(const QString& account, const QString& password);

private:
    using Opened = std::shared_ptr<Result<std::unique_ptr<Store>>>;
    using Created = std::shared_ptr<Result<Store::Created>>;
    QWidget* makeUnlock();
    QWidget* makeFirstStart();
    QWidget* makeRecovery();
    void create();
    void opened(const Opened& outcome);
    void created(const Created& outcome);
    void setBusy(bool busy, const QString& text = {});

    QString m_folder;
    std::unique_ptr<Store> m_store;
    QStackedWidget* m_stack;
    QLineEdit* m_account = nullptr;
    QLineEdit* m_password = nullptr;
    QPushButton* m_open = nullptr;
    QLabel* m_problem = nullptr;
    UnitForm* m_unit = nullptr;
    QLineEdit* m_newPassword = nullptr;
    QLineEdit* m_again = nullptr;
    QPushButton* m_create = nullptr;
    QLabel* m_createProblem = nullptr;
    QLineEdit* m_recoveryKey = nullptr;
    QFutureWatcher<Opened> m_opening;
    QFutureWatcher<Created> m_creating;
};

} // namespace titledesk
