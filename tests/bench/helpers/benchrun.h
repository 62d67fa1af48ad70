// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QVector>

namespace titledesk {

/// One piece of work: how many units of it, and how long all of them took.
struct Measure {
    QString name;
    qint64 count = 0;
    qint64 nanoseconds = 0;

    double perUnit() const ///< microseconds
    {
        return count > 0 ? double(nanoseconds) / 1000.0 / double(count) : 0;
    }
};

/// Makes a store of about `submissions` in a folder that goes again, and measures sample, import,
/// lists, pages, tally and a batch of passes. The first measure is the baseline: hashing a
/// MiB in memory.
Result<QVector<Measure>> measureStore(int submissions);

} // namespace titledesk
