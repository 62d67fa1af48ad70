// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview.h"
#include "plan.h"

#include <QHash>
#include <QJsonObject>

namespace titledesk {

struct PlanNotice {
    PlanLine line;
    QJsonObject details; ///< further members of the catalog's plan, by key
};

/// All review plans, newest year first, those that are past too.
Result<QVector<PlanNotice>> allPlans(Connection& connection);
/// The same with what they say taken apart.
Result<QVector<Plan>> readPlans(Connection& connection);
/// All news, newest first.
Result<QVector<NewsLine>> allNews(Connection& connection);

/// A plan and how many applications of the unit belong to it.
struct PlanCount {
    Plan plan;
    qint64 pending = 0;
    qint64 decided = 0;
    qint64 all() const { return pending + decided; }
    bool operator==(const PlanCount&) const = default;
};
/// In the order of allPlans(). An application belongs to the plan of its year that its field `plan`
/// names, by name or id.
Result<QVector<PlanCount>> planCounts(Connection& connection);
/// Notes that the text of a piece of news was opened; the first time counts.
Result<void> markNewsRead(Connection& connection, const QString& id);

} // namespace titledesk
