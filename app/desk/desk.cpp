// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "lineicon.h"
#include "startwindow.h"

#include <QDir>
#include <QEventLoop>
#include <QMessageBox>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace titledesk {

Desk::Desk(QApplication& application, QString folder)
    : m_application(application)
    , m_folder(std::move(folder))
{
    QApplication::setWindowIcon(lineIcon(u"desk"_s));
    QApplication::setQuitOnLastWindowClosed(false);
    // From here on a query in this thread is a programming error.
    Connection::forbidThread(QThread::currentThreadId());
}

Desk::~Desk()
{
    Connection::forbidThread(nullptr);
}

int Desk::run()
{
    const QDir folder(m_folder);
    if (!QDir().mkpath(QFileInfo(folder.absolutePath()).absolutePath()))
        return 3;
    m_lock = std::make_unique<QLockFile>(folder.absolutePath() + u".lock"_s);
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(100)) {
        QMessageBox::information(nullptr, QCoreApplication::translate("Desk", "职审台"),
                                 QCoreApplication::translate("Desk", "这个单位的职审台已经打开。"));
        return 0;
    }
    while (unlock()) {
        const bool locked = work();
        m_store.reset();
        if (!locked)
            break;
    }
    return 0;
}

bool Desk::unlock()
{
    StartWindow start(m_folder);
    // For trials: the password that the command line takes the same way.
    const QString password = qEnvironmentVariable("TITLEDESK_PASSWORD");
    if (!password.isEmpty() && QDir(m_folder).exists(u"keyslots.json"_s)) {
        qunsetenv("TITLEDESK_PASSWORD"); // after a lock it is asked for
        start.unlock(u"admin"_s, password);
    }
    if (start.exec() != QDialog::Accepted)
        return false;
    m_store = start.takeStore();
    return m_store != nullptr;
}

bool Desk::work()
{
    QEventLoop loop;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<DeskLock> lock;
    bool locked = false;
    Place place = m_lockedPlace.of(m_store->session());
    const std::function<void()> open = [&] {
        if (window)
            place = window->place();
        lock.reset();
        window = std::make_unique<MainWindow>(*m_store, Catalog::builtIn());
        lock = std::make_unique<DeskLock>(*window);
        QObject::connect(lock.get(), &DeskLock::locked, &loop, [&] {
            locked = true;
            m_lockedPlace = lock->place();
            loop.quit();
        });
        QObject::connect(window.get(), &MainWindow::lookChanged, &loop, [&](const Look& look) {
            const bool spoke = QLocale().language() == QLocale::English;
            applyLook(m_application, look);
            if (spoke == (look.language == Language::English))
                return;
            applyLanguage(m_application, look.language);
            // Every word changes: the window is made anew, after the menu that asked for it is
            // gone.
            QTimer::singleShot(0, &loop, [&] { open(); });
        });
        // While the desk is being locked its windows close too.
        QObject::connect(window.get(), &MainWindow::closed, &loop, [&] {
            if (lock && !lock->isLocking())
                loop.quit();
        });
        window->goTo(place);
        window->show();
    };
    open();
    loop.exec();
    lock.reset(); // before the window that it watches
    return locked;
}

} // namespace titledesk
