// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desklock.h"

#include <QApplication>
#include <QLockFile>

#include <memory>

namespace titledesk {

/// One unit's desk from start to end: one instance per folder, unlock, window, lock, and again.
class Desk {
public:
    Desk(QApplication& application, QString folder);
    ~Desk();
    /// The program's exit code.
    int run();

private:
    bool unlock();
    /// False where the desk is left, true where it was locked only.
    bool work();

    QApplication& m_application;
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Store> m_store;
    LockedPlace m_lockedPlace;
};

} // namespace titledesk
