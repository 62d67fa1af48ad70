// SPDX-License-Identifier: GPL-3.0-or-later
#include "idtoken.h"

#include "portalerrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr double kLeewaySeconds = 60;
constexpr qsizetype kMostToken = 64 << 10;
constexpr qsizetype kMostText = 255;

std::optional<QJsonObject> jsonOf(const QString& part)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        part.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(decoded.decoded).object();
    return json.isEmpty() ? std::nullopt : std::optional(json);
}

/// `aud` is a text or a list; who is one of several must be named by `azp`, too.
bool isForClient(const QJsonObject& claims, const QString& clientId)
{
    const QJsonValue audience = claims[u"aud"_s];
    const QJsonValue party = claims[u"azp"_s];
    if (!party.isUndefined() && party.toString() != clientId)
        return false;
    if (!audience.isArray())
        return audience.toString() == clientId;
    const QJsonArray all = audience.toArray();
    return all.contains(clientId) && (all.size() == 1 || !party.isUndefined());
}

QString textOf(const QJsonObject& claims, const QString& name)
{
    const QString text = claims[name].toString().trimmed();
    return text.size() <= kMostText ? text : QString();
}

} // namespace

Result<PortalIdentity> checkedIdToken(const QString& token, const IdTokenExpected& expected)
{
    const QStringList parts = token.split(u'.');
    if (parts.size() != 3 || token.size() > kMostToken)
        return portalError(PortalFault::BadToken, u"form"_s);
    const auto header = jsonOf(parts[0]);
    const auto claims = jsonOf(parts[1]);
    // `none` is for those who asked for it when they were registered.
    const QString algorithm = header ? (*header)[u"alg"_s].toString() : QString();
    if (!claims || parts[2].isEmpty() || algorithm.isEmpty() || algorithm == u"none")
        return portalError(PortalFault::BadToken, u"parts"_s);
    if ((*claims)[u"iss"_s].toString() != expected.issuer)
        return portalError(PortalFault::WrongIssuer, u"ID token"_s);
    if (!isForClient(*claims, expected.clientId))
        return portalError(PortalFault::WrongAudience);
    const double now = double(expected.now.toSecsSinceEpoch());
    const QJsonValue expiry = (*claims)[u"exp"_s];
    const QJsonValue issued = (*claims)[u"iat"_s];
    if (!expiry.isDouble() || !issued.isDouble())
        return portalError(PortalFault::BadToken, u"times"_s);
    if (now >= expiry.toDouble() + kLeewaySeconds)
        return portalError(PortalFault::Expired);
    if (issued.toDouble() > now + kLeewaySeconds)
        return portalError(PortalFault::IssuedAhead);
    if ((*claims)[u"nonce"_s].toString() != expected.nonce)
        return portalError(PortalFault::WrongNonce);
    PortalIdentity identity;
    identity.subject = (*claims)[u"sub"_s].toString();
    if (identity.subject.isEmpty() || identity.subject.size() > kMostText)
        return portalError(PortalFault::BadToken, u"sub"_s);
    identity.unitName = textOf(*claims, u"unit_name"_s);
    identity.creditCode = textOf(*claims, u"credit_code"_s).toUpper();
    return identity;
}

} // namespace titledesk
