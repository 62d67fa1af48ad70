// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "synccontroller.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace titledesk {

/// 登录人社平台: the server's address, and the portal in the browser, an enrolment code, or an
/// account with its secret of its own.
class SignInDialog : public QDialog {
    Q_OBJECT

public:
    SignInDialog(SyncController& sync, const QString& server, QWidget* parent = nullptr);

private:
    void submit();
    void showWay();
    SyncController::SignIn::Way way() const;
    void finished(const Result<void>& outcome);

    SyncController& m_sync;
    QLineEdit* m_server;
    QComboBox* m_way;
    QLineEdit* m_account;
    QLabel* m_accountLabel;
    QLineEdit* m_secret;
    QLabel* m_secretLabel;
    QLabel* m_problem;
    QPushButton* m_ok;
    QPushButton* m_copy;
    QUrl m_address; ///< of the portal's page, once it is known
};

} // namespace titledesk
