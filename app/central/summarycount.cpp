// SPDX-License-Identifier: GPL-3.0-or-later
#include "summarycount.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

QString monthOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM"_s);
}

void add(SummaryCount& sum, const QString& month, qint64 count, const DecisionDigest& digest)
{
    SummaryCount::Month& entry = sum.months[month];
    entry.count += count;
    entry.digest.add(digest);
}

/// Months are text and sort as they should; an open end is one that no month reaches.
Result<SummaryCount> fromSums(Database& database, const QString& unit, const QString& desk,
                              const SummaryEnd& from, const SummaryEnd& to)
{
    Query query(database, u"SELECT month, count, digest FROM summary WHERE unit_id = ? "
                          "AND (? = '' OR desk = ?) AND month >= ? AND month < ?"_s);
    query.bind(unit).bind(desk).bind(desk);
    query.bind(from.ms == std::numeric_limits<qint64>::min() ? u"0"_s : monthOf(from.ms));
    query.bind(to.ms == std::numeric_limits<qint64>::max() ? u"a"_s : monthOf(to.ms));
    SummaryCount sum;
    while (query.next())
        add(sum, query.text(0), query.number(1), DecisionDigest::fromHex(query.text(2)));
    return query.failed() ? Result<SummaryCount>(query.error()) : sum;
}

Result<SummaryCount> fromDecisions(Database& database, const QString& unit, const QString& desk,
                                   const SummaryEnd& from, const SummaryEnd& to)
{
    Query query(database, u"SELECT decided_at, id, sha256 FROM decision WHERE unit_id = ? "
                          "AND decided_at >= ? AND decided_at < ? AND (? = '' OR desk = ?)"_s);
    query.bind(unit).bind(from.ms).bind(to.ms).bind(desk).bind(desk);
    SummaryCount sum;
    while (query.next()) {
        DecisionDigest one;
        one.add(query.text(1), query.text(2));
        add(sum, monthOf(query.number(0)), 1, one);
    }
    return query.failed() ? Result<SummaryCount>(query.error()) : sum;
}

} // namespace

std::optional<SummaryEnd> SummaryEnd::parse(const QString& text, bool isTo)
{
    if (text.isEmpty())
        return SummaryEnd{
            isTo ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min(), true};
    static const QRegularExpression monthForm(u"\\A\\d{4}-\\d\\d\\z"_s);
    if (monthForm.match(text).hasMatch()) {
        QDate first = QDate::fromString(text + u"-01"_s, Qt::ISODate);
        if (!first.isValid())
            return std::nullopt;
        if (isTo)
            first = first.addMonths(1);
        return SummaryEnd{first.startOfDay(Qt::UTC).toMSecsSinceEpoch(), true};
    }
    static const QRegularExpression timeForm(
        u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\\z"_s);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!timeForm.match(text).hasMatch() || !time.isValid())
        return std::nullopt;
    return SummaryEnd{time.toMSecsSinceEpoch(), false};
}

QJsonObject SummaryCount::toJson() const
{
    QJsonArray list;
    Month total;
    for (auto month = months.cbegin(); month != months.cend(); ++month) {
        list.append(QJsonObject{{u"month"_s, month.key()},
                                {u"count"_s, month->count},
                                {u"digest"_s, month->digest.toHex()}});
        total.count += month->count;
        total.digest.add(month->digest);
    }
    return {{u"months"_s, list}, {u"count"_s, total.count}, {u"digest"_s, total.digest.toHex()}};
}

Result<SummaryCount> countDecisions(Database& database, const QString& unit, const QString& desk,
                                    const SummaryEnd& from, const SummaryEnd& to)
{
    return from.isMonth && to.isMonth ? fromSums(database, unit, desk, from, to)
                                      : fromDecisions(database, unit, desk, from, to);
}

} // namespace titledesk::central
