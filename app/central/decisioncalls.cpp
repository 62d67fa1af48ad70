// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisioncalls.h"

#include "evidencefolder.h"
#include "ledger.h"
#include "summarycount.h"
#include "units.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

Result<QVector<PostedDecision>> postedIn(const QJsonObject& body)
{
    const QJsonValue list = body.value(u"decisions"_s);
    if (!list.isArray())
        return refusal(u"invalid"_s, u"decisions"_s);
    const QJsonArray array = list.toArray();
    if (array.size() > kDecisionsPerPost)
        return refusal(u"too-many-decisions"_s, QString::number(kDecisionsPerPost));
    QVector<PostedDecision> posted;
    for (const QJsonValue entry : array) {
        const QJsonObject object = entry.toObject();
        for (const auto& key : {u"id"_s, u"sha256"_s, u"body"_s})
            if (!object.value(key).isString())
                return refusal(u"invalid"_s, u"decisions[%1].%2"_s.arg(posted.size()).arg(key));
        posted.append({object.value(u"id"_s).toString(), object.value(u"sha256"_s).toString(),
                       object.value(u"body"_s).toString()});
    }
    return posted;
}

Result<void> takeAll(const Call& call, const QVector<PostedDecision>& posted, QJsonArray& results)
{
    // A run that has to be repeated begins again.
    results = {};
    if (auto locked = Units(call.database).lock(call.caller.unit); !locked)
        return locked;
    Ledger ledger(call.database, call.service.keys, call.caller,
                  EvidenceFolder::ofUnit(call.service.options.evidence, call.caller.unit));
    for (const PostedDecision& decision : posted) {
        const auto verdict = ledger.take(decision);
        if (!verdict)
            return verdict.error();
        results.append(verdict.value().toJson(decision.id));
    }
    return {};
}

} // namespace

Answer postDecisions(const Call& call)
{
    const auto body = call.json();
    if (!body)
        return Answer::failure(body.error());
    const auto posted = postedIn(body.value());
    if (!posted)
        return Answer::failure(posted.error());
    QJsonArray results;
    const auto done = call.database.write([&] { return takeAll(call, posted.value(), results); });
    return done ? Answer::json({{u"results"_s, results}}) : Answer::failure(done.error());
}

Answer summary(const Call& call)
{
    const QString desk = call.request.query.value(u"desk"_s);
    if (!desk.isEmpty() && !isUuid(desk))
        return Answer::failure(refusal(u"invalid"_s, u"desk"_s));
    if (!desk.isEmpty()) {
        const auto known = Units(call.database).knowsDesk(call.caller.unit, desk);
        if (!known)
            return Answer::failure(known.error());
        if (!known.value())
            return Answer::failure(refusal(u"not-found"_s));
    }
    const auto from = SummaryEnd::parse(call.request.query.value(u"from"_s), false);
    const auto to = SummaryEnd::parse(call.request.query.value(u"to"_s), true);
    if (!from || !to)
        return Answer::failure(refusal(u"invalid"_s, from ? u"to"_s : u"from"_s));
    const auto counted =
        countDecisions(call.database, call.caller.unit, desk, from.value(), to.value());
    return counted ? Answer::json(counted.value().toJson()) : Answer::failure(counted.error());
}

} // namespace titledesk::central
