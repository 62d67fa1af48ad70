// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk {

Result<QVector<PlanNotice>> allPlans(Connection& connection)
{
    Statement rows(connection,
                   u"SELECT id, name, year, committee, unit_deadline, details FROM plan "
                   "ORDER BY year DESC, unit_deadline, id"_s);
    QVector<PlanNotice> plans;
    while (rows.next())
        plans.append({{rows.text(0), rows.text(1), int(rows.number(2)), rows.text(3),
                       QDate::fromString(rows.text(4), Qt::ISODate)},
                      QJsonDocument::fromJson(rows.bytes(5)).object()});
    if (rows.failed())
        return rows.error();
    return plans;
}

Result<QVector<Plan>> readPlans(Connection& connection)
{
    auto notices = allPlans(connection);
    if (!notices)
        return notices.error();
    QVector<Plan> plans;
    for (const PlanNotice& notice : notices.value())
        plans.append(planFromDetails(notice.line.id, notice.line.name, notice.line.year,
                                     notice.line.committee, notice.line.unitDeadline,
                                     notice.details));
    return plans;
}

Result<QVector<PlanCount>> planCounts(Connection& connection)
{
    auto plans = readPlans(connection);
    if (!plans)
        return plans.error();
    Statement rows(
        connection,
        u"SELECT n.id, sum(s.state = 'pending'), sum(s.state <> 'pending') FROM submission s "
        "JOIN submission_version v ON v.submission_id = s.id AND v.version = s.version "
        "JOIN plan n ON n.year = s.year AND json_extract(v.fields, '$.plan') IN (n.name, n.id) "
        "WHERE s.item = 'application' AND s.withdrawn_at IS NULL GROUP BY n.id"_s);
    QHash<QString, std::pair<qint64, qint64>> counts;
    while (rows.next())
        counts.insert(rows.text(0), {rows.number(1), rows.number(2)});
    if (rows.failed())
        return rows.error();
    QVector<PlanCount> found;
    for (const Plan& plan : plans.value()) {
        const auto [pending, decided] = counts.value(plan.id);
        found.append({plan, pending, decided});
    }
    return found;
}

Result<QVector<NewsLine>> allNews(Connection& connection)
{
    Statement rows(connection,
                   u"SELECT id, title, body, published_at, read_at IS NOT NULL FROM news "
                   "ORDER BY published_at DESC, id"_s);
    QVector<NewsLine> news;
    while (rows.next())
        news.append({rows.text(0), rows.text(1), rows.text(2),
                     QDateTime::fromMSecsSinceEpoch(rows.number(3), Qt::UTC), rows.number(4) != 0});
    if (rows.failed())
        return rows.error();
    return news;
}

Result<void> markNewsRead(Connection& connection, const QString& id)
{
    Statement update(connection, u"UPDATE news SET read_at = ? WHERE id = ? AND read_at IS NULL"_s);
    update.bind(QDateTime::currentMSecsSinceEpoch()).bind(id);
    return update.run();
}

} // namespace titledesk
