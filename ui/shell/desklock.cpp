// SPDX-License-Identifier: GPL-3.0-or-later
#include "desklock.h"

#include "page.h"
#include "sessionlock.h"

#include <QApplication>
#include <QDialog>
#include <QProgressBar>

namespace titledesk {
namespace {

constexpr int kTryAgainMs = 200;

QList<QDialog*> openDialogs()
{
    QList<QDialog*> open;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QDialog*>(widget);
        if (dialog && dialog->isVisible())
            open.append(dialog);
    }
    return open;
}

/// An import, an export or a batch goes on in one of them.
bool isAtWork()
{
    for (const QDialog* dialog : openDialogs()) {
        for (const QProgressBar* bar : dialog->findChildren<QProgressBar*>()) {
            if (bar->isVisible())
                return true;
        }
    }
    return false;
}

} // namespace

Place LockedPlace::of(const Session& session) const
{
    return session.account == account ? place : Place{};
}

DeskLock::DeskLock(MainWindow& window, IdleLock::Clock clock, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_idle(std::move(clock))
{
    m_again.setInterval(kTryAgainMs);
    connect(&m_again, &QTimer::timeout, this, &DeskLock::goOn);
    connect(&m_idle, &IdleLock::idle, this, &DeskLock::lockWhenIdle);
    connect(&window, &MainWindow::lockAsked, this, &DeskLock::lock);
    connect(new SessionLock(window, this), &SessionLock::locked, this, &DeskLock::lock);
}

/// Work that was started before leaving is not thrown away by leaving; it is looked for again.
void DeskLock::lockWhenIdle()
{
    if (!isAtWork())
        lock();
}

void DeskLock::lock()
{
    if (m_locking)
        return;
    m_locking = true;
    m_place = {m_window.context().store.session().account, m_window.place()};
    m_window.keepLayout();
    closeDialogs();
    m_window.currentPage()->deactivate(); // what is being typed there is kept
    m_window.hide();
    m_window.sync().cancel();
    m_again.start();
    QMetaObject::invokeMethod(this, &DeskLock::goOn, Qt::QueuedConnection);
}

void DeskLock::closeDialogs()
{
    while (QWidget* menu = QApplication::activePopupWidget()) {
        if (!menu->close())
            break;
    }
    // The newest first: it may stand on another.
    const QList<QDialog*> open = openDialogs();
    for (auto it = open.rbegin(); it != open.rend(); ++it)
        (*it)->reject();
}

void DeskLock::goOn()
{
    closeDialogs();
    if (m_told || m_window.sync().isRunning() || !openDialogs().isEmpty())
        return;
    m_told = true;
    m_again.stop();
    emit locked();
}

} // namespace titledesk
