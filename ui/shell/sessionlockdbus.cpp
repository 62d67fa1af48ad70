// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionlockdbus.h"

#ifdef TITLEDESK_DBUS

#include "sessionlock.h"

#include <QDBusConnection>
#include <QDBusMessage>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

const QString kLogin = u"org.freedesktop.login1"_s;

} // namespace

SessionLockDBus::SessionLockDBus(QObject* parent)
    : QObject(parent)
{
    auto desktop = QDBusConnection::sessionBus();
    // Some desktops give the signal at one path, some at the other: any path of the interface does.
    for (const QString& interface : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        desktop.connect({}, {}, interface, u"ActiveChanged"_s, this, SLOT(screenSaver(bool)));
    auto system = QDBusConnection::systemBus();
    system.connect(kLogin, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                   u"PrepareForSleep"_s, this, SLOT(sleeping(bool)));
    findSession();
}

void SessionLockDBus::findSession()
{
    auto system = QDBusConnection::systemBus();
    if (!system.isConnected())
        return;
    QDBusMessage question =
        QDBusMessage::createMethodCall(kLogin, u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"GetSessionByPID"_s);
    question << uint(::getpid());
    system.callWithCallback(question, this, SLOT(sessionFound(QDBusObjectPath)));
}

void SessionLockDBus::sessionFound(const QDBusObjectPath& session)
{
    QDBusConnection::systemBus().connect(kLogin, session.path(),
                                         u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                                         SIGNAL(locked()));
}

void SessionLockDBus::screenSaver(bool active)
{
    if (active)
        emit locked();
}

void SessionLockDBus::sleeping(bool starts)
{
    if (starts)
        emit locked();
}

struct SessionLock::Private {
    SessionLockDBus bus;
};

SessionLock::SessionLock(QWidget&, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    connect(&d->bus, &SessionLockDBus::locked, this, &SessionLock::locked);
}

SessionLock::~SessionLock() = default;

} // namespace titledesk

#endif
