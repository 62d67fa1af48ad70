// SPDX-License-Identifier: GPL-3.0-or-later
#include "signincalls.h"

#include "centralsample.h"
#include "credentials.h"
#include "ratelimit.h"
#include "units.h"

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

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
           error.reason == u"enrolment-code-required";
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
        if (!unit)
            return unit.error();
        if (unit.value().revoked)
            return refusal(u"unit-revoked"_s);
        if (auto put = units.putDesk(unit.value().id, desk.value().id, desk.value().publicKey);
            !put)
            return put;
        const auto issued = issueTokens(call.database, {unit.value().id, desk.value().id});
        if (!issued)
            return issued.error();
        tokens = issued.value();
        return {};
    });
    return done ? Result<QJsonObject>(tokens) : done.error();
}

struct Enrolment {
    QString code;
    Desk desk;
    Unit unit;
};

Result<Enrolment> enrolmentOf(const QJsonObject& body)
{
    const auto code = textMember(body, u"code"_s, 100, true);
    const auto desk = deskOf(body);
    if (!code || !desk)
        return code ? desk.error() : code.error();
    const auto unit = formOf(body.value(u"unit"_s));
    if (!unit)
        return unit.error();
    return Enrolment{code.value(), desk.value(), unit.value()};
}

/// The unit that a code is for, or, where the server is open, the one that this desk founds or
/// founded.
Result<HeldUnit> unitFor(const Call& call, Units& units, const Enrolment& asked)
{
    if (!asked.code.isEmpty()) {
        const auto id = units.useCode(asked.code);
        return id ? units.unit(id.value()) : Result<HeldUnit>(id.error());
    }
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
    if (!byName && grant != u"refresh_token")
        return Answer::failure(refusal(u"invalid"_s, u"grant_type"_s));
    const auto subject = byName ? textMember(body.value(), u"account"_s, 100)
                                : textMember(body.value(), u"refresh_token"_s, 200);
    if (!subject)
        return Answer::failure(subject.error());
    SignInLimit limit(call.database, call.request.address, byName ? subject.value() : QString());
    if (const auto allowed = limit.check(); !allowed)
        return Answer::failure(allowed.error());
    const auto tokens =
        byName ? byAccount(call, body.value()) : byRefreshToken(call, subject.value());
    return tokens ? Answer::json(tokens.value()) : failedSignIn(limit, tokens.error());
}

Answer enrol(const Call& call)
{
    const auto body = call.json();
    if (!body)
        return Answer::failure(body.error());
    const auto asked = enrolmentOf(body.value());
    if (!asked)
        return Answer::failure(asked.error());
    SignInLimit limit(call.database, call.request.address, {});
    if (const auto allowed = limit.check(); !allowed)
        return Answer::failure(allowed.error());
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
