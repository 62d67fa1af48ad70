// SPDX-License-Identifier: GPL-3.0-or-later
#include "pull.h"

#include "inbox.h"
#include "settings.h"
#include "unitup.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kMaxPages = 100'000; // a server that always says "more" must not keep us for ever

/// A list that changes rarely: asked for with the ETag that came with it last.
Result<void> receiveList(SyncRun& run, const QString& list)
{
    const QString etagKey = u"central.etag."_s + list;
    auto etag = waitFor(run.store.read([&](Connection& c) { return setting(c, etagKey); }));
    if (!etag)
        return etag.error();
    CentralRequest request{.path = u"v1/"_s + list};
    if (!etag.value().isEmpty())
        request.headers["If-None-Match"] = etag.value().toLatin1();
    auto reply = run.session.call(request);
    if (!reply)
        return reply.error();
    if (reply.value().status == 304)
        return {};
    if (!reply.value().isSuccess())
        return reply.value().error();
    const QJsonValue members = reply.value().json[list];
    if (!members.isArray())
        return notCentral(list);
    return waitFor(run.store.write([&](Connection& c) -> Result<void> {
        InboxWriter writer(c, run.catalog, run.store.session());
        auto written =
            list == u"plans" ? writer.plans(members.toArray()) : writer.news(members.toArray());
        if (!written)
            return written;
        return setSetting(c, etagKey, QString::fromLatin1(reply.value().headers.value("etag")));
    }));
}

void add(SyncReport::Pulled& pulled, const InboxOutcome& outcome)
{
    pulled.upserts += outcome.upserts;
    pulled.withdrawals += outcome.withdrawals;
    pulled.refused += outcome.refused;
}

/// False after the last page.
Result<bool> receivePage(SyncRun& run)
{
    auto cursor = waitFor(run.store.read(
        [&](Connection& c) { return InboxWriter(c, run.catalog, run.store.session()).cursor(); }));
    if (!cursor)
        return cursor.error();
    const QString path = u"v1/inbox?limit=%1&after=%2"_s.arg(run.discovery.inboxPage)
                             .arg(QString::fromLatin1(QUrl::toPercentEncoding(cursor.value())));
    auto reply = run.session.call({.path = path});
    if (!reply)
        return reply.error();
    if (!reply.value().isSuccess())
        return reply.value().error();
    const QJsonObject& json = reply.value().json;
    if (!json[u"items"_s].isArray() || !json[u"cursor"_s].isString() || !json[u"more"_s].isBool())
        return notCentral(u"inbox"_s);
    const QJsonArray items = json[u"items"_s].toArray();
    const QString after = json[u"cursor"_s].toString();
    if (items.isEmpty() && after == cursor.value())
        return false;
    auto stored = waitFor(run.store.write([&](Connection& c) {
        return InboxWriter(c, run.catalog, run.store.session()).page(cursor.value(), items, after);
    }));
    if (!stored)
        return stored.error();
    ++run.report.pulled.pages;
    add(run.report.pulled, stored.value());
    return json[u"more"_s].toBool();
}

} // namespace

Result<void> pull(SyncRun& run)
{
    run.tell({SyncPhase::Receiving});
    if (auto received = pullUnit(run); !received)
        return received;
    for (const QString& list : {u"plans"_s, u"news"_s}) {
        if (auto received = receiveList(run, list); !received)
            return received;
    }
    for (int page = 1; page <= kMaxPages; ++page) {
        auto more = receivePage(run);
        if (!more)
            return more.error();
        run.tell({SyncPhase::Receiving, page, 0});
        if (!more.value())
            break;
    }
    // What could not be taken may fit now that the rest is here.
    auto retried = waitFor(run.store.write([&](Connection& c) {
        return InboxWriter(c, run.catalog, run.store.session()).retryRefused();
    }));
    if (!retried)
        return retried.error();
    run.report.pulled.refused = retried.value().refused;
    return {};
}

} // namespace titledesk
