// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "catalog.h"
#include "centralsession.h"
#include "decisions.h"
#include "outbox.h"
#include "submissionjson.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("OutboxVerb", text);
}

/// Paused is the session and with it all that waits, not an entry of its own.
QJsonObject countsJson(const OutboxCounts& counts, bool paused)
{
    return {{u"queued"_s, counts.queued},
            {u"sending"_s, counts.sending},
            {u"sent"_s, counts.sent},
            {u"conflict"_s, counts.conflict},
            {u"rejected"_s, counts.rejected},
            {u"paused"_s, paused ? counts.queued + counts.sending : 0}};
}

QJsonObject entryJson(const OutboxEntry& entry)
{
    return {{u"decision"_s, entry.decision},
            {u"submission"_s, entry.submissionUuid},
            {u"state"_s, key(entry.state)},
            {u"attempts"_s, entry.attempts},
            {u"next_try"_s,
             entry.nextTry.isValid() ? QJsonValue(timeText(entry.nextTry)) : QJsonValue()},
            {u"server_message"_s, entry.serverMessage}};
}

Result<Exit> list(Job& job, Store& store)
{
    std::optional<OutboxState> state;
    if (job.line().has(u"state"_s)) {
        state = outboxStateFromKey(job.line().value(u"state"_s));
        if (!state)
            return usageError(
                words(QT_TRANSLATE_NOOP("OutboxVerb", "选项 --state 没有“%1”这个值。"))
                    .arg(job.line().value(u"state"_s)));
    }
    const auto limit = job.line().number(u"limit"_s, 0, 0);
    if (!limit)
        return limit.error();
    const auto signIn = centralSignIn(store);
    if (!signIn)
        return signIn.error();
    return waitFor(store.read([&](Connection& connection) -> Result<Exit> {
        Outbox outbox(connection);
        auto counts = outbox.counts();
        if (!counts)
            return counts.error();
        auto entries = outbox.entries(state, limit.value());
        if (!entries)
            return entries.error();
        QJsonArray json;
        QVector<QStringList> rows;
        for (const OutboxEntry& entry : entries.value()) {
            json.append(entryJson(entry));
            rows.append({entry.decision, name(entry.state), QString::number(entry.attempts),
                         entry.serverMessage});
        }
        job.out().json({{u"counts"_s, countsJson(counts.value(), signIn.value().paused)},
                        {u"entries"_s, json}});
        job.out().table({words(QT_TRANSLATE_NOOP("OutboxVerb", "审核")),
                         words(QT_TRANSLATE_NOOP("OutboxVerb", "状态")),
                         words(QT_TRANSLATE_NOOP("OutboxVerb", "次数")),
                         words(QT_TRANSLATE_NOOP("OutboxVerb", "平台答复"))},
                        rows);
        return Exit::Done;
    }));
}

Result<Exit> change(Job& job, Store& store, const QString& what)
{
    auto changed = waitFor(store.write([&](Connection& connection) -> Result<void> {
        Decisions decisions(connection, Catalog::builtIn(), store.session());
        for (const QString& decision : job.line().arguments.mid(1)) {
            auto done =
                what == u"discard" ? decisions.discard(decision) : decisions.retry(decision);
            if (!done)
                return done;
        }
        return {};
    }));
    if (!changed)
        return changed.error();
    return list(job, store);
}

Result<Exit> run(Job& job)
{
    const QStringList arguments = job.line().arguments;
    const QString what = arguments.value(0);
    if (!arguments.isEmpty() && what != u"retry" && what != u"discard")
        return usageError(
            words(QT_TRANSLATE_NOOP("OutboxVerb", "outbox 之后应为 retry 或 discard。")));
    if (arguments.size() == 1)
        return usageError(words(QT_TRANSLATE_NOOP("OutboxVerb", "请给出审核的编号。")));
    auto store = job.store();
    if (!store)
        return store.error();
    return arguments.isEmpty() ? list(job, *store.value()) : change(job, *store.value(), what);
}

} // namespace

Verb outboxVerb()
{
    return {u"outbox"_s,
            u"[--state S] [--limit N] | retry DECISION… | discard DECISION…"_s,
            words(QT_TRANSLATE_NOOP("OutboxVerb", "等待上报的审核")),
            {{u"state"_s}, {u"limit"_s}},
            0,
            -1,
            run};
}

} // namespace titledesk
