// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QPushButton;

namespace titledesk {

class ProblemLabel;

/// While somebody signs in at the portal in the browser: ways out where no browser opens.
class PortalWaitPage : public QWidget {
    Q_OBJECT

public:
    explicit PortalWaitPage(QWidget* parent = nullptr);
    /// Before the address is known, and afterwards.
    void begin();
    void setAddress(const QUrl& address);

signals:
    void openAsked(const QUrl& address);
    void cancelled();

private:
    void setKnown(bool known);

    QUrl m_address;
    QPushButton* m_again;
    QPushButton* m_copy;
    QPushButton* m_cancel;
    ProblemLabel* m_state;
};

} // namespace titledesk
