// SPDX-License-Identifier: GPL-3.0-or-later
#include "signincalls.h"

#include "centralsample.h"
#include "credentials.h"
#include "portalsignincalls.h"
#include "ratelimit.h"
#include "units.h"

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

constexpr qsizetype kMostToken = 8192; ///< of the portal's; some are whole documents

struct Desk {
    QString id;
    QString publicKey;
};

Result<Desk> deskOf(const QJsonObject& body)
{
    const Desk desk{body.value(u"desk"_s).toString(), body.value(u"public_key"_s).toString()};
    if (!isUuid(desk.id))
        return refusal(u"invalid"_s, u"desk"_s);
    if (!isHex(desk.publicKey, 64))
        return refusal(u"invalid"_s, u"public_key"_s);
    return desk;
}

/// Failures that say that somebody may be guessing.
bool isGuess(const Error& error)
{
    return error.reason == u"wrong-secret" || error.reason == u"enrolment-code-refused" ||
           error.reason == u"enrolment-code-required" || error.reason == u"portal-token-refused";
}

Answer failedSignIn(SignInLimit& limit, const Error& error)
{
    if (isGuess(error))
        if (const auto counted = limit.countFailure(); !counted)
            return Answer::failure(counted.error());
    return Answer::failure(error);
}

Result<QJsonObject> byRefreshToken(const Call& call, const QString& token)
{
    QJsonObject tokens;
    const auto done = call.database.write([&]() -> Result<void> {
        const auto renewed = renewTokens(call.database, token);
        if (!renewed)
            return renewed.error();
        tokens = renewed.value();
        return {};
    });
    return done ? Result<QJsonObject>(tokens) : done.error();
}

/// Tokens for a desk of the unit, which is enrolled where it is new.
Result<void> issueTo(const Call& call, const HeldUnit& unit, const Desk& desk, QJsonObject& tokens)
{
    if (unit.revoked)
        return refusal(u"unit-revoked"_s);
    if (auto put = Units(call.database).putDesk(unit.id, desk.id, desk.publicKey); !put)
        return put;
    const auto issued = issueTokens(call.database, {unit.id, desk.id});
    if (!issued)
        return issued.error();
    tokens = issued.value();
    return {};
}

Result<QJsonObject> byAccount(const Call& call, const QJsonObject& body)
{
    const auto secret = textMember(body, u"secret"_s, 200);
    const auto desk = deskOf(body);
    if (!secret || !desk)
        return secret ? desk.error() : secret.error();
    Units units(call.database);
    const auto account = units.account(body.value(u"account"_s).toString());
    if (!account)
        return account.error();
    // Outside the transaction: a slow hash must not hold the database.
    if (!secretMatches(secret.value(), account.value().secretHash))
        return refusal(u"wrong-secret"_s);
    QJsonObject tokens;
    const auto done = call.database.write([&]() -> Result<void> {
        const auto unit = units.unit(account.value().unit);
        return unit ? issueTo(call, unit.value(), desk.value(), tokens) : unit.error();
    });
    return done ? Result<QJsonObject>(tokens) : done.error();
}

Result<QJsonObject> byPortal(const Call& call, const QJsonObject& body, const QString& token)
{
    const auto desk = deskOf(body);
    if (!desk)
        return desk.error();
    const PortalOptions& portal = call.service.options.portal;
    const auto subject = subjectOf(portal, token);
    if (!subject)
        return subject.error();
    QJsonObject tokens;
    const auto done = call.database.write([&]() -> Result<void> {
        Units units(call.database);
        const auto unit = unitOfSubject(units, portal, subject.value());
        if (!unit)
            return unit.error();
        if (!unit.value())
            return refusal(u"portal-unit-unknown"_s);
        if (auto linked = units.link(portal.issuer, subject.value().id, unit.value()->id); !linked)
            return linked;
        return issueTo(call, *unit.value(), desk.value(), tokens);
    });
    return done ? Result<QJsonObject>(tokens) : done.error();
}

struct Enrolment {
    QString code;
    std::optional<PortalSubject> subject; ///< whoever brought a portal's token along
    Desk desk;
    Unit unit;
};

Result<Enrolment> enrolmentOf(const Call& call, const QJsonObject& body)
{
    const auto code = textMember(body, u"code"_s, 100, true);
    const auto desk = deskOf(body);
    if (!code || !desk)
        return code ? desk.error() : code.error();
    const auto unit = formOf(body.value(u"unit"_s));
    if (!unit)
        return unit.error();
    Enrolment asked{code.value(), {}, desk.value(), unit.value()};
    if (body.contains(u"portal_token"_s)) {
        const auto token = textMember(body, u"portal_token"_s, kMostToken);
        if (!token)
            return token.error();
        const auto subject = subjectOf(call.service.options.portal, token.value());
        if (!subject)
            return subject.error();
        asked.subject = subject.value();
    }
    return asked;
}

/// The unit that a code is for, or the portal's subject, or, where the server is open, the one that
/// this desk founds or founded.
Result<HeldUnit> unitFor(const Call& call, Units& units, const Enrolment& asked)
{
    if (!asked.code.isEmpty()) {
        const auto id = units.useCode(asked.code);
        return id ? units.unit(id.value()) : Result<HeldUnit>(id.error());
    }
    if (asked.subject)
        return registeredBySubject(units, call.service.options.portal, *asked.subject, asked.unit);
    if (!call.service.options.openEnrolment)
        return refusal(u"enrolment-code-required"_s);
    const auto known = units.unitByKey(unitKey(asked.unit));
    if (!known)
        return known.error();
    if (!known.value())
        return units.add(asked.unit.name);
    const auto key = units.deskKey(known.value()->id, asked.desk.id);
    if (!key)
        return key.error();
    if (key.value().isEmpty())
        return refusal(u"enrolment-code-required"_s);
    return *known.value();
}

Result<QJsonObject> enrolled(const Call& call, const Enrolment& asked)
{
    Units units(call.database);
    auto unit = unitFor(call, units, asked);
    if (!unit)
        return unit.error();
    const QString id = unit.value().id;
    if (unit.value().revoked)
        return refusal(u"unit-revoked"_s);
    if (!unit.value().unitKey.isEmpty() && unit.value().unitKey != unitKey(asked.unit))
        return refusal(u"unit-differs"_s);
    if (auto put = units.putDesk(id, asked.desk.id, asked.desk.publicKey); !put)
        return put.error();
    if (asked.subject)
        if (auto linked = units.link(call.service.options.portal.issuer, asked.subject->id, id);
            !linked)
            return linked.error();
    if (unit.value().unitKey.isEmpty()) {
        if (auto set = units.setForm(id, asked.unit); !set)
            return set.error();
        if (call.service.options.sample)
            if (auto filled = fillSampleInbox(call.database, call.service.keys, id); !filled)
                return filled.error();
        unit = units.unit(id);
        if (!unit)
            return unit.error();
    }
    auto tokens = issueTokens(call.database, {id, asked.desk.id});
    if (tokens)
        tokens.value().insert(u"unit"_s, unit.value().form.toJson());
    return tokens;
}

} // namespace

Answer issueToken(const Call& call)
{
    const auto body = call.json();
    if (!body)
        return Answer::failure(body.error());
    const QString grant = body.value().value(u"grant_type"_s).toString();
    const bool byName = grant == u"account";
    const bool byToken = grant == u"portal";
    if (!byName && !byToken && grant != u"refresh_token")
        return Answer::failure(refusal(u"invalid"_s, u"grant_type"_s));
    const auto subject = byName    ? textMember(body.value(), u"account"_s, 100)
                         : byToken ? textMember(body.value(), u"portal_token"_s, kMostToken)
                                   : textMember(body.value(), u"refresh_token"_s, 200);
    if (!subject)
        return Answer::failure(subject.error());
    SignInLimit limit(call.database, call.request.address, byName ? subject.value() : QString());
    if (const auto allowed = limit.check(); !allowed)
        return Answer::failure(allowed.error());
    const auto tokens = byName    ? byAccount(call, body.value())
                        : byToken ? byPortal(call, body.value(), subject.value())
                                  : byRefreshToken(call, subject.value());
    return tokens ? Answer::json(tokens.value()) : failedSignIn(limit, tokens.error());
}

Answer portalUnit(const Call& call)
{
    const auto body = call.json();
    if (!body)
        return Answer::failure(body.error());
    const auto token = textMember(body.value(), u"portal_token"_s, kMostToken);
    if (!token)
        return Answer::failure(token.error());
    SignInLimit limit(call.database, call.request.address, {});
    if (const auto allowed = limit.check(); !allowed)
        return Answer::failure(allowed.error());
    const PortalOptions& portal = call.service.options.portal;
    const auto subject = subjectOf(portal, token.value());
    if (!subject)
        return failedSignIn(limit, subject.error());
    Units units(call.database);
    const auto unit = unitOfSubject(units, portal, subject.value());
    if (!unit)
        return Answer::failure(unit.error());
    // A unit that was added, but never sent its form, is still to be registered.
    const bool isRegistered = unit.value() && !unit.value()->unitKey.isEmpty();
    return Answer::json(
        {{u"unit"_s, isRegistered ? QJsonValue(unit.value()->form.toJson()) : QJsonValue()}});
}

Answer enrol(const Call& call)
{
    const auto body = call.json();
    if (!body)
        return Answer::failure(body.error());
    SignInLimit limit(call.database, call.request.address, {});
    if (const auto allowed = limit.check(); !allowed)
        return Answer::failure(allowed.error());
    const auto asked = enrolmentOf(call, body.value());
    if (!asked)
        return failedSignIn(limit, asked.error());
    QJsonObject answer;
    const auto done = call.database.write([&]() -> Result<void> {
        const auto result = enrolled(call, asked.value());
        if (!result)
            return result.error();
        answer = result.value();
        return {};
    });
    return done ? Answer::json(answer, 201) : failedSignIn(limit, done.error());
}

} // namespace titledesk::central
