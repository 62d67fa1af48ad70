// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace titledesk {

/// Why a sign-in by the portal did not end well. Each has a stable reason and words of its own.
enum class PortalFault {
    NotConnected,  ///< portal_not_connected: central has no portal
    Unreachable,   ///< portal_unreachable
    NotPortal,     ///< portal_not_portal: something else answered, a captive portal
    NotHttps,      ///< portal_not_https
    WrongIssuer,   ///< portal_wrong_issuer
    Unsupported,   ///< portal_unsupported: no authorization code or no S256
    NoBrowser,     ///< portal_no_browser
    NoPort,        ///< portal_no_port: nothing can listen on the loopback address
    Denied,        ///< portal_denied
    Refused,       ///< portal_refused: any other error that the portal sends the browser back with
    WrongState,    ///< portal_wrong_state
    CodeRefused,   ///< portal_code_refused
    BadToken,      ///< portal_bad_token: the ID token is not one
    WrongAudience, ///< portal_wrong_audience
    WrongNonce,    ///< portal_wrong_nonce
    Expired,       ///< portal_expired
    IssuedAhead,   ///< portal_issued_ahead: the clocks differ
    OtherUnit,     ///< portal_other_unit: the account is another unit's than this store's
    TimeOut,       ///< portal_timeout
    Cancelled,     ///< portal_cancelled
};

/// The error with its reason and its words for the administrator.
Error portalError(PortalFault fault, const QString& detail = {});

} // namespace titledesk
