// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serveroptions.h"

#include <QJsonObject>

namespace titledesk::central {

/// Who a portal's access token stands for.
struct PortalSubject {
    QString id;         ///< the provider's `sub`
    QString creditCode; ///< its claim `credit_code`; may be empty
};

/// Asks the portal's provider about an access token (RFC 7662) and, where that does not say the
/// credit code, about the user. The token must be active and issued to the desks' client. Refused:
/// `portal-token-refused`, `portal-not-connected`, `portal-unreachable`. Takes as long as the
/// network: never inside a transaction.
Result<PortalSubject> subjectOf(const PortalOptions& portal, const QString& accessToken);

} // namespace titledesk::central
