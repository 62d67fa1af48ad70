// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDateTime>

namespace titledesk {

/// Who signed in at the portal. Texts are the portal's and at most 255 characters long.
struct PortalIdentity {
    QString subject;
    QString unitName;   ///< to begin the registration form with; may be empty
    QString creditCode; ///< the same
};

/// What an ID token must say.
struct IdTokenExpected {
    QString issuer;
    QString clientId;
    QString nonce;
    QDateTime now;
};

/// Checks issuer, audience (and `azp`), expiry, time of issue and nonce, with a minute for clocks
/// that differ. The token came straight from the token endpoint over verified TLS, which OpenID
/// Connect Core 1.0, 3.1.3.7 (6) accepts in place of its signature. PortalFault: BadToken,
/// WrongIssuer, WrongAudience, Expired, IssuedAhead, WrongNonce.
Result<PortalIdentity> checkedIdToken(const QString& token, const IdTokenExpected& expected);

} // namespace titledesk
