// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolment.h"

#include "sessionlog.h"
#include "settings.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr auto kServer = "central.server";
constexpr auto kCode = "central.pending_code";
constexpr auto kToken = "central.pending_portal_token";
constexpr auto kForm = "central.pending_form"; ///< 1: the unit's form may say more than central's

Result<void> keep(Store& store, const QVector<std::pair<const char*, QString>>& values)
{
    return waitFor(store.write([&](Connection& c) -> Result<void> {
        for (const auto& [key, value] : values)
            if (auto set = setSetting(c, QString::fromLatin1(key), value); !set)
                return set;
        return {};
    }));
}

Result<PendingEnrolment> kept(Store& store, bool& formWaits)
{
    return waitFor(store.read([&](Connection& c) -> Result<PendingEnrolment> {
        auto code = setting(c, QString::fromLatin1(kCode));
        auto token = setting(c, QString::fromLatin1(kToken));
        auto form = setting(c, QString::fromLatin1(kForm));
        if (!code || !token || !form)
            return code ? (token ? form.error() : token.error()) : code.error();
        formWaits = form.value() == u"1";
        return PendingEnrolment{{}, code.value(), token.value()};
    }));
}

Result<void> byPortal(CentralSession& session, const QString& token)
{
    auto done = session.signInByPortal(token);
    if (done || done.error().reason != u"portal_unit_unknown")
        return done;
    return session.enrolByPortal(token);
}

/// A PUT with what is here, on top of what central holds now; nothing where both say the same.
Result<void> sendForm(Store& store, CentralSession& session)
{
    auto held = session.call({.path = u"v1/unit"_s});
    if (!held || !held.value().isSuccess())
        return held ? held.value().error() : held.error();
    const Unit unit = store.session().unit;
    if (Unit::fromJson(held.value().json[u"unit"_s].toObject()) == unit)
        return {};
    CentralRequest put{.method = "PUT", .path = u"v1/unit"_s};
    put.body = QJsonDocument(QJsonObject{{u"unit"_s, unit.toJson()}}).toJson();
    put.headers["If-Match"] = held.value().headers.value("etag");
    auto answer = session.call(put);
    if (!answer)
        return answer.error();
    return answer.value().isSuccess() ? Result<void>() : answer.value().error();
}

/// What a code or token that is no longer taken means: a desk that has tokens of its own goes on
/// with them.
Result<void> ended(Store& store, const Error& why)
{
    if (why.reason != u"portal_token_refused" && why.reason != u"enrolment_code_refused")
        return why;
    auto signIn = centralSignIn(store);
    if (!signIn)
        return signIn.error();
    if (!signIn.value().unitId.isEmpty())
        return {};
    return Error{Error::Code::Refused, u"sign_in_needed"_s,
                 QCoreApplication::translate(
                     "Central", "单位还没有在人社平台登记，之前的登录已过期，请重新登录；"
                                "所有审核结果都保存在本机。")};
}

} // namespace

Result<void> keepEnrolment(Store& store, const PendingEnrolment& pending)
{
    return keep(store, {{kServer, pending.server},
                        {kCode, pending.code},
                        {kToken, pending.portalToken},
                        {kForm, pending.code.isEmpty() ? u"0"_s : u"1"_s}});
}

Result<void> finishEnrolment(Store& store, CentralSession& session)
{
    bool formWaits = false;
    auto pending = kept(store, formWaits);
    if (!pending)
        return pending.error();
    const auto& [server, code, token] = pending.value();
    if (!code.isEmpty() || !token.isEmpty()) {
        auto done = code.isEmpty() ? byPortal(session, token) : session.enrol(code);
        if (!done && done.error().code != Error::Code::Refused)
            return done;
        if (auto cleared = keep(store, {{kCode, {}}, {kToken, {}}}); !cleared)
            return cleared;
        if (!done) {
            qCInfo(sessionLog) << "enrolment ended:" << done.error().reason;
            return ended(store, done.error());
        }
    }
    if (!formWaits)
        return {};
    if (auto sent = sendForm(store, session); !sent)
        return sent;
    return keep(store, {{kForm, u"0"_s}});
}

} // namespace titledesk
