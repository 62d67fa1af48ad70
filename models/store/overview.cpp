// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview.h"

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kMonths = 12;
constexpr int kNews = 10;

Result<QVector<MonthCount>> readMonths(Connection& connection, const QDate& today)
{
    QVector<MonthCount> months;
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(1 - kMonths);
    Statement row(connection,
                  u"SELECT sum(action = 'pass'), sum(action = 'return'), sum(action = 'terminate') "
                  "FROM decision d WHERE decided_at >= ? AND decided_at < ? AND NOT EXISTS "
                  "(SELECT 1 FROM decision_undone u WHERE u.decision_id = d.id)"_s);
    for (int n = 0; n < kMonths; ++n) {
        const QDate month = first.addMonths(n);
        row.reset();
        row.bind(month.startOfDay().toMSecsSinceEpoch());
        row.bind(month.addMonths(1).startOfDay().toMSecsSinceEpoch());
        if (!row.next())
            return row.error();
        months.append({month, row.number(0), row.number(1), row.number(2)});
    }
    return months;
}

Result<QVector<PlanLine>> readPlans(Connection& connection, const QDate& today)
{
    Statement rows(connection, u"SELECT id, name, year, committee, unit_deadline FROM plan "
                               "WHERE unit_deadline >= ? ORDER BY unit_deadline, name LIMIT 20"_s);
    rows.bind(today.toString(Qt::ISODate));
    QVector<PlanLine> plans;
    while (rows.next())
        plans.append({rows.text(0), rows.text(1), int(rows.number(2)), rows.text(3),
                      QDate::fromString(rows.text(4), Qt::ISODate)});
    if (rows.failed())
        return rows.error();
    return plans;
}

Result<QVector<NewsLine>> readNews(Connection& connection)
{
    Statement rows(connection,
                   u"SELECT id, title, body, published_at, read_at IS NOT NULL FROM news "
                   "ORDER BY published_at DESC LIMIT ?"_s);
    rows.bind(kNews);
    QVector<NewsLine> news;
    while (rows.next())
        news.append({rows.text(0), rows.text(1), rows.text(2),
                     QDateTime::fromMSecsSinceEpoch(rows.number(3), Qt::UTC), rows.number(4) != 0});
    if (rows.failed())
        return rows.error();
    return news;
}

} // namespace

Result<Overview> readOverview(Connection& connection, const QDate& today)
{
    auto numbers = tallies(connection);
    auto months = readMonths(connection, today);
    auto plans = readPlans(connection, today);
    auto news = readNews(connection);
    auto outbox = Outbox(connection).counts();
    if (!numbers)
        return numbers.error();
    if (!months)
        return months.error();
    if (!plans)
        return plans.error();
    if (!news)
        return news.error();
    if (!outbox)
        return outbox.error();
    Overview overview;
    overview.tallies = numbers.value();
    overview.months = months.value();
    overview.plans = plans.value();
    overview.news = news.value();
    overview.outbox = outbox.value();
    for (const Tally& tally : std::as_const(overview.tallies))
        overview.returnedWaiting += tally.returned;
    Statement inbox(connection,
                    u"SELECT received_at, (SELECT count(*) FROM inbox_refused WHERE resolved_at IS "
                    "NULL), (SELECT count(*) FROM news WHERE read_at IS NULL) FROM inbox"_s);
    if (inbox.next()) {
        if (inbox.number(0) > 0)
            overview.receivedAt = QDateTime::fromMSecsSinceEpoch(inbox.number(0), Qt::UTC);
        overview.inboxRefused = inbox.number(1);
        overview.newsUnread = inbox.number(2);
    }
    if (inbox.failed())
        return inbox.error();
    return overview;
}

} // namespace titledesk
