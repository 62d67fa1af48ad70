// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centraldatabase.h"

#include <QStringList>

namespace titledesk::central {

/// The portal's OpenID provider, as central works with it.
struct PortalOptions {
    QString issuer;       ///< empty: no portal
    QString clientId;     ///< of the desks, a public client
    QString askedBy;      ///< central's own client, which may ask about tokens
    QString secret;       ///< its secret; empty: central asks as the desks' client
    QString registration; ///< the portal's page where a unit gets an account

    bool isSet() const { return !issuer.isEmpty(); }
};

/// What the command line of the server says.
struct ServerOptions {
    QString host = QStringLiteral("127.0.0.1");
    int port = 8480; ///< 0: any free one
    DatabaseUrl database;
    QString evidence; ///< folder
    QString certificate;
    QString key;
    bool openEnrolment = false; ///< --enrol
    bool sample = false;
    int threads = 32;           ///< requests at the same time, each with a database connection
    QStringList trustedProxies; ///< addresses whose X-Forwarded-For is believed
    PortalOptions portal;

    bool usesTls() const { return !certificate.isEmpty(); }
    QString url(int boundPort) const;
};

/// Reads the arguments after the program's name. BadInput says in English what is wrong with them:
/// an address that is not loopback needs TLS, the portal's too, and --enrol is for loopback only.
Result<ServerOptions> parseServerOptions(const QStringList& arguments);

/// How the program is called, for standard error.
QString usage();

} // namespace titledesk::central
