// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace titledesk {

class ProblemLabel;

/// Opens a unit's folder with an account's password: needs no network. The portal stands beside it.
class UnlockPage : public QWidget {
    Q_OBJECT

public:
    explicit UnlockPage(const QString& folder, QWidget* parent = nullptr);
    void setBusy(bool busy);
    /// What went wrong; the password is typed anew.
    void showProblem(const QString& problem);
    /// What is done already: signed in at the portal.
    void showNote(const QString& note);

signals:
    void unlockAsked(const QString& account, const QString& password);
    void portalAsked();

private:
    QComboBox* m_account;
    QLineEdit* m_password;
    QPushButton* m_open;
    QPushButton* m_portal;
    ProblemLabel* m_note;
    ProblemLabel* m_problem;
};

} // namespace titledesk
