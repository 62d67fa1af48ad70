// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox.h"
#include "workflow.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace titledesk {

/// Above everything: search everywhere, what waits to be sent, 导入, 同步 and 上报, whose desk it
/// is.
class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(const QString& account, QWidget* parent = nullptr);

    /// Offers what an account of this role may do.
    void setRole(Role role);
    void setConnection(bool signedIn, bool paused, const OutboxCounts& counts);
    void setBusy(bool busy);
    void focusSearch();
    QMenu* accountMenu() const { return m_menu; }

signals:
    void searched(const QString& text);
    void importAsked();
    void receiveAsked();
    void sendAsked();

private:
    QLineEdit* m_search;
    QLabel* m_state;
    QPushButton* m_import;
    QPushButton* m_receive;
    QPushButton* m_send;
    QMenu* m_menu;
    bool m_maySync = true;
};

} // namespace titledesk
