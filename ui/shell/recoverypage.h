// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace titledesk {

class ProblemLabel;

/// The recovery key of a new store, shown this once.
class RecoveryPage : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryPage(QWidget* parent = nullptr);
    /// `note`: what else is to be known about the new store; may be empty.
    void begin(const QString& recoveryKey, const QString& note);

signals:
    void done();

private:
    QLineEdit* m_key;
    ProblemLabel* m_note;
};

} // namespace titledesk
