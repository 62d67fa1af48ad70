// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "idlelock.h"
#include "mainwindow.h"

namespace titledesk {

/// Where somebody was when the desk was locked.
struct LockedPlace {
    QString account;
    Place place;
    /// There for the same account; anybody else starts at home.
    Place of(const Session& session) const;
};

/// Locks a desk's window: by hand, when nobody has touched it for a while, when the session locks.
/// Nothing readable stays: dialogs close as by Escape, so that typed text is kept as a draft, and
/// the window goes. What is at work is stopped or seen through; then locked() says that the window
/// and its store may end.
class DeskLock : public QObject {
    Q_OBJECT

public:
    explicit DeskLock(MainWindow& window, IdleLock::Clock clock = {}, QObject* parent = nullptr);

    /// Does nothing a second time.
    void lock();
    bool isLocking() const { return m_locking; }
    const LockedPlace& place() const { return m_place; }
    IdleLock& idle() { return m_idle; }

signals:
    void locked();

private:
    void lockWhenIdle();
    void closeDialogs();
    void goOn();

    MainWindow& m_window;
    IdleLock m_idle;
    LockedPlace m_place;
    QTimer m_again;
    bool m_locking = false;
    bool m_told = false;
};

} // namespace titledesk
