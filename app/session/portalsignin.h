// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "idtoken.h"
#include "portalprovider.h"

#include <chrono>
#include <functional>

namespace titledesk {

/// How a sign-in by the portal goes about it.
struct PortalWay {
    /// Opens the system's browser; called in the waiting thread. False: PortalFault::NoBrowser.
    std::function<bool(const QUrl&)> openBrowser;
    std::chrono::milliseconds limit = std::chrono::minutes(5); ///< for the browser to come back
    std::stop_token stop = {};
};

/// What the portal gave; the access token is for central, which asks the portal about it.
struct PortalPass {
    QString accessToken;
    PortalIdentity identity;
};

/// Signs in at the portal (M1): OpenID Connect, authorization code with PKCE (S256, RFC 7636),
/// state and nonce, in the system's browser, which comes back to a loopback address (RFC 8252).
/// Waits for all of it: never in the GUI thread. The errors are those of PortalFault.
Result<PortalPass> signInAtPortal(const PortalOffer& offer, const PortalWay& way);

} // namespace titledesk
