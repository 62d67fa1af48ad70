// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#ifdef TITLEDESK_DBUS

#include <QDBusObjectPath>

namespace titledesk {

/// What says over D-Bus that the session is locked: org.freedesktop.ScreenSaver and GNOME's own on
/// the session's bus, logind's Lock of this session and PrepareForSleep on the system's.
class SessionLockDBus : public QObject {
    Q_OBJECT

public:
    explicit SessionLockDBus(QObject* parent = nullptr);

signals:
    void locked();

private slots:
    void screenSaver(bool active);
    void sleeping(bool starts);
    void sessionFound(const QDBusObjectPath& session);

private:
    void findSession();
};

} // namespace titledesk

#endif
