// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QTimer>

namespace titledesk {

struct Store::Private {
    DataKey key;
    QString cipher;
    QString storeId;
    QTimer look;            ///< for commits of other processes
    qint64 dataVersion = 0; ///< of the writer's connection; used on its thread only

    void startLooking();
};

} // namespace titledesk
