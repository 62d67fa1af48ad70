// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace titledesk {

/// What the dialogs about accounts, passwords and keys share: a form, what is wrong with it, a
/// button that starts the work (Ctrl+Enter) and a dialog that stays until it is done: computing a
/// key takes a second or two. Window-modal, deletes itself. Passwords are never kept as a draft.
class KeyDialog : public QDialog {
    Q_OBJECT

public:
    void accept() override;
    void reject() override;

signals:
    /// It was done; `said` is for the message bar.
    void succeeded(const QString& said);

protected:
    KeyDialog(DeskContext& context, const QString& title, const QString& confirm, QWidget* parent);

    DeskContext& context() const { return m_context; }
    QVBoxLayout& above() { return *m_above; }
    QFormLayout& form() { return *m_form; }
    /// A field for a password; its label is its name.
    QLineEdit* addPassword(const QString& label);
    /// What is missing or wrong, or nothing; the button follows it.
    virtual QString missing() const = 0;
    virtual QFuture<Result<void>> start() = 0;
    virtual QString doneText() const = 0;
    /// Called by whatever changes missing().
    void refresh();
    bool isBusy() const { return m_answer.isWaiting(); }
    QProgressBar& progress() { return *m_progress; }
    /// Ctrl+Enter confirms, wherever the focus is.
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void finished(const Result<void>& outcome);

    DeskContext& m_context;
    QVBoxLayout* m_above;
    QFormLayout* m_form;
    QLabel* m_problem;
    QProgressBar* m_progress;
    QPushButton* m_confirm;
    bool m_touched = false; ///< nothing is said to be wrong before somebody has typed
    Answer<void> m_answer;
};

/// Whether two typed passwords can be one: long enough and the same; otherwise what is wrong.
QString passwordProblem(const QString& password, const QString& again);

} // namespace titledesk
