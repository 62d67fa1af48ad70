// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folderuse.h"
#include "store.h"

#include <QThreadPool>
#include <QTimer>

#include <mutex>

namespace titledesk {

struct Store::Private {
    DataKey key;
    QString cipher;
    QString storeId;
    std::shared_ptr<FolderUse> use;
    std::mutex maintenance;
    QThreadPool maintainer; ///< one thread
    QTimer look;            ///< for commits of other processes
    qint64 dataVersion = 0; ///< of the writer's connection; used on its thread only

    void startLooking();
};

} // namespace titledesk
