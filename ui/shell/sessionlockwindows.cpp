// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef Q_OS_WIN

#include "sessionlock.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QWidget>

#include <windows.h>
#include <wtsapi32.h>

namespace titledesk {

struct SessionLock::Private : QAbstractNativeEventFilter {
    SessionLock* owner = nullptr;
    HWND window = nullptr;

    bool nativeEventFilter(const QByteArray&, void* message, qintptr*) override
    {
        const auto* event = static_cast<const MSG*>(message);
        const bool locks =
            event->message == WM_WTSSESSION_CHANGE &&
            (event->wParam == WTS_SESSION_LOCK || event->wParam == WTS_CONSOLE_DISCONNECT ||
             event->wParam == WTS_REMOTE_DISCONNECT);
        const bool sleeps = event->message == WM_POWERBROADCAST && event->wParam == PBT_APMSUSPEND;
        if (locks || sleeps)
            emit owner->locked();
        return false;
    }
};

SessionLock::SessionLock(QWidget& window, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->owner = this;
    d->window = reinterpret_cast<HWND>(window.winId());
    WTSRegisterSessionNotification(d->window, NOTIFY_FOR_THIS_SESSION);
    QCoreApplication::instance()->installNativeEventFilter(d.get());
}

SessionLock::~SessionLock()
{
    QCoreApplication::instance()->removeNativeEventFilter(d.get());
    WTSUnRegisterSessionNotification(d->window);
}

} // namespace titledesk

#endif
