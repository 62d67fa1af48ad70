// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralclient.h"

namespace titledesk {

/// The portal that central works with, as GET /v1 says.
struct PortalOffer {
    QString issuer;
    QString clientId;
    QUrl registration; ///< the portal's page where a unit gets an account (M2); may be empty
};

/// What the portal's discovery document (OpenID Connect Discovery 1.0) says, checked.
struct PortalProvider {
    QString issuer;
    QUrl authorization;
    QUrl token;
    bool namesIssuer = false; ///< sends `iss` back with the browser (RFC 9207)
};

/// Reads the discovery document. Every address in it must be https (or http on the loopback
/// address). PortalFault: Unreachable, NotPortal, NotHttps, WrongIssuer, Unsupported, Cancelled.
Result<PortalProvider> discoverPortal(const QString& issuer, std::stop_token stop);

/// A request to the portal with the portal's own errors: Unreachable, NotHttps, Cancelled,
/// NotPortal for an answer that is no JSON of an object.
Result<CentralReply> portalSend(CentralClient& client, CentralRequest request);

} // namespace titledesk
