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
