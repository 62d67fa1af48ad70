// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "submission.h"

#include <QMap>

namespace titledesk {

/// Numbers of one item, from the table that triggers keep (M7).
struct Tally {
    qint64 pending = 0;
    qint64 passed = 0;
    qint64 returned = 0;
    qint64 terminated = 0;

    qint64 all() const { return pending + passed + returned + terminated; }
    qint64 reviewed() const { return all() - pending; }
    bool operator==(const Tally&) const = default;
    Tally& operator+=(const Tally& other)
    {
        pending += other.pending;
        passed += other.passed;
        returned += other.returned;
        terminated += other.terminated;
        return *this;
    }
};

/// Of these items together.
Tally sumOf(const QMap<QString, Tally>& tallies, const QStringList& items);

/// By item key; items without submissions are absent.
Result<QMap<QString, Tally>> tallies(Connection& connection);
/// The same counted from the submissions; equal to tallies() in a sound store.
Result<QMap<QString, Tally>> recount(Connection& connection);

} // namespace titledesk
