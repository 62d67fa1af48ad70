// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview.h"

#include <QJsonObject>

namespace titledesk {

struct PlanNotice {
    PlanLine line;
    QJsonObject details; ///< further members of the catalog's plan, by key
};

/// All review plans, newest year first, those that are past too.
Result<QVector<PlanNotice>> allPlans(Connection& connection);
/// All news, newest first.
Result<QVector<NewsLine>> allNews(Connection& connection);

/// Notes that the text of a piece of news was opened; the first time counts.
Result<void> markNewsRead(Connection& connection, const QString& id);

} // namespace titledesk
