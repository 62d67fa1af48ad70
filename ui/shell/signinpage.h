// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace titledesk {

class ProblemLabel;

/// 单位登录: by the portal (M1), with 注册 beside it (M2), or by a built-in account (M4).
class SignInPage : public QWidget {
    Q_OBJECT

public:
    /// `back`: there is a page to go back to.
    explicit SignInPage(bool back, QWidget* parent = nullptr);
    void setBusy(const QString& text); ///< empty: no longer
    void showProblem(const QString& problem);

signals:
    void portalAsked(const QString& server);
    void registrationAsked(const QString& server);
    void builtInAsked();
    void backAsked();

private:
    /// The address, or a word on what is missing.
    QString server();

    QLineEdit* m_server;
    QPushButton* m_portal;
    QPushButton* m_register;
    QPushButton* m_builtIn;
    ProblemLabel* m_problem;
};

} // namespace titledesk
