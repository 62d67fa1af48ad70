// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox.h"
#include "tally.h"

#include <QDate>

namespace titledesk {

/// Decisions of one month that were not taken back, by action.
struct MonthCount {
    QDate month; ///< its first day
    qint64 passed = 0;
    qint64 returned = 0;
    qint64 terminated = 0;
    qint64 all() const { return passed + returned + terminated; }
};

struct PlanLine {
    QString id;
    QString name;
    int year = 0;
    QString committee;
    QDate unitDeadline; ///< invalid: none
};

struct NewsLine {
    QString id;
    QString title;
    QString body;
    QDateTime publishedAt;
    bool read = false;
};

/// What the home page shows, read in one go.
struct Overview {
    QMap<QString, Tally> tallies; ///< by item
    QVector<MonthCount> months;   ///< the last twelve, oldest first, those without decisions too
    QVector<PlanLine> plans;      ///< nearest deadline first, those that are past left out
    QVector<NewsLine> news;       ///< newest first, at most ten
    OutboxCounts outbox;
    QDateTime receivedAt; ///< of the last page of the inbox; invalid: never
    qint64 inboxRefused = 0;
    qint64 returnedWaiting = 0; ///< returned and not come back yet (B19)
    qint64 newsUnread = 0;
};

/// Counts months by the local time of the machine.
Result<Overview> readOverview(Connection& connection, const QDate& today);

} // namespace titledesk
