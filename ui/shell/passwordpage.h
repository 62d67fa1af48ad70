// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace titledesk {

class ProblemLabel;

/// The administrator's local password, which opens the store from then on, offline too.
class PasswordPage : public QWidget {
    Q_OBJECT

public:
    explicit PasswordPage(QWidget* parent = nullptr);
    void begin(const QString& unitName, const QString& account);
    void setBusy(bool busy);
    void showProblem(const QString& problem);

signals:
    void chosen(const QString& password);
    void backAsked();

private:
    void submit();

    QLabel* m_note;
    QLineEdit* m_account;
    QLineEdit* m_password;
    QLineEdit* m_again;
    QPushButton* m_create;
    QPushButton* m_back;
    ProblemLabel* m_problem;
};

} // namespace titledesk
