// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile.h"

#include "outbox.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kMaxQuestions = 200;

struct CentralSummary {
    QMap<QString, SentSummary> months;
    SentSummary all;
};

QString timeText(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-ddThh:mm:ss.zzzZ"_s);
}

Result<CentralSummary> ask(SyncRun& run, const QString& range = {})
{
    const QString path = u"v1/summary?desk=%1%2"_s.arg(run.store.session().desk, range);
    auto reply = run.session.call({.path = path});
    if (!reply)
        return reply.error();
    if (!reply.value().isSuccess())
        return reply.value().error();
    const QJsonObject& json = reply.value().json;
    if (!json[u"months"_s].isArray() || json[u"digest"_s].toString().size() != 64)
        return notCentral(u"summary"_s);
    CentralSummary summary;
    for (const QJsonValue value : json[u"months"_s].toArray()) {
        const QJsonObject month = value.toObject();
        summary.months[month[u"month"_s].toString()] = {month[u"count"_s].toInteger(),
                                                        month[u"digest"_s].toString()};
    }
    summary.all = {json[u"count"_s].toInteger(), json[u"digest"_s].toString()};
    return summary;
}

/// Halves [from, to) until what differs is one decision, or a moment of which the desk knows
/// nothing.
class Search {
public:
    explicit Search(SyncRun& run)
        : m_run(run)
    {
    }

    Result<void> look(qint64 from, qint64 to)
    {
        if (++m_questions > kMaxQuestions)
            return {};
        auto held = ask(m_run, u"&from=%1&to=%2"_s.arg(timeText(from), timeText(to)));
        if (!held)
            return held.error();
        auto known = waitFor(m_run.store.read([&](Connection& c) {
            return Outbox(c).sentBetween(m_run.store.session().desk, from, to);
        }));
        if (!known)
            return known.error();
        const auto& decisions = known.value().decisions;
        if (held.value().all.count == decisions.size() &&
            held.value().all.digest == known.value().digest)
            return {};
        if (decisions.size() <= 1 && held.value().all.count <= 1) {
            m_run.report.differing += decisions.isEmpty() ? QStringList{timeText(from)} : decisions;
            return {};
        }
        if (to - from <= 1) {
            m_run.report.differing += decisions;
            return {};
        }
        const qint64 middle = from + (to - from) / 2;
        if (auto first = look(from, middle); !first)
            return first;
        return look(middle, to);
    }

private:
    SyncRun& m_run;
    int m_questions = 0;
};

} // namespace

Result<void> reconcile(SyncRun& run)
{
    auto held = ask(run);
    if (!held)
        return held.error();
    auto known = waitFor(run.store.read(
        [&](Connection& c) { return Outbox(c).sentByMonth(run.store.session().desk); }));
    if (!known)
        return known.error();
    run.report.reconciled = held.value().months == known.value();
    if (run.report.reconciled)
        return {};
    QMap<QString, SentSummary> months = held.value().months;
    months.insert(known.value());
    for (auto it = months.begin(); it != months.end(); ++it) {
        if (held.value().months.value(it.key()) == known.value().value(it.key()))
            continue;
        const QDate first = QDate::fromString(it.key() + u"-01"_s, Qt::ISODate);
        const auto start = [](const QDate& day) {
            return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
        };
        if (auto found = Search(run).look(start(first), start(first.addMonths(1))); !found)
            return found;
    }
    return {};
}

} // namespace titledesk
