// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QWidget;

namespace titledesk {

/// Tells when the system locks the session or goes to sleep. Linux: logind and the desktop's screen
/// saver, by D-Bus, where Qt has it; Windows: WTSRegisterSessionNotification. Elsewhere it says
/// nothing.
class SessionLock : public QObject {
    Q_OBJECT

public:
    /// `window` is a top-level widget that outlives this.
    explicit SessionLock(QWidget& window, QObject* parent = nullptr);
    ~SessionLock() override;

signals:
    void locked();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace titledesk
