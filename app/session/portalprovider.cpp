// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalprovider.h"

#include "portalerrors.h"
#include "sessionlog.h"
#include "webaddress.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qint64 kMostBytes = 1 << 20;

Result<void> checkAddresses(const QJsonObject& document)
{
    for (auto member = document.begin(); member != document.end(); ++member) {
        if (!member.key().endsWith(u"_endpoint") && !member.key().endsWith(u"_uri"))
            continue;
        if (!isSafeWebAddress(QUrl(member.value().toString(), QUrl::StrictMode)))
            return portalError(PortalFault::NotHttps, member.key());
    }
    return {};
}

/// A list that is absent does not say no.
bool supports(const QJsonObject& document, const QString& list, const QString& value)
{
    return !document.contains(list) || document[list].toArray().contains(value);
}

} // namespace

Result<CentralReply> portalSend(CentralClient& client, CentralRequest request)
{
    request.mostBytes = kMostBytes;
    auto reply = client.send(request);
    if (!reply) {
        const Error& error = reply.error();
        if (error.code == Error::Code::Cancelled)
            return portalError(PortalFault::Cancelled);
        return portalError(error.code == Error::Code::Refused ? PortalFault::NotHttps
                                                              : PortalFault::Unreachable,
                           error.detail);
    }
    if (reply.value().status >= 500)
        return portalError(PortalFault::Unreachable, u"status %1"_s.arg(reply.value().status));
    if (reply.value().json.isEmpty())
        return portalError(PortalFault::NotPortal, u"status %1"_s.arg(reply.value().status));
    return reply;
}

Result<PortalProvider> discoverPortal(const QString& issuer, std::stop_token stop)
{
    const QUrl address(issuer, QUrl::StrictMode);
    if (!isSafeWebAddress(address) || address.hasQuery())
        return portalError(PortalFault::NotHttps, u"issuer"_s);
    CentralClient client(address, std::move(stop));
    const QString base = issuer.endsWith(u'/') ? issuer.chopped(1) : issuer;
    auto reply = portalSend(client, {.path = base + u"/.well-known/openid-configuration"_s});
    if (!reply)
        return reply.error();
    if (reply.value().status != 200)
        return portalError(PortalFault::NotPortal, u"status %1"_s.arg(reply.value().status));
    const QJsonObject& document = reply.value().json;
    if (document[u"issuer"_s].toString() != issuer)
        return portalError(PortalFault::WrongIssuer);
    if (auto safe = checkAddresses(document); !safe)
        return safe.error();
    if (!supports(document, u"response_types_supported"_s, u"code"_s) ||
        !supports(document, u"code_challenge_methods_supported"_s, u"S256"_s))
        return portalError(PortalFault::Unsupported);
    PortalProvider provider;
    provider.issuer = issuer;
    provider.authorization = QUrl(document[u"authorization_endpoint"_s].toString());
    provider.token = QUrl(document[u"token_endpoint"_s].toString());
    provider.namesIssuer = document[u"authorization_response_iss_parameter_supported"_s].toBool();
    if (provider.authorization.isEmpty() || provider.token.isEmpty())
        return portalError(PortalFault::NotPortal, u"endpoints"_s);
    return provider;
}

} // namespace titledesk
