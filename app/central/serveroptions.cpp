// SPDX-License-Identifier: GPL-3.0-or-later
#include "serveroptions.h"

#include "webaddress.h"

#include <QCommandLineParser>
#include <QFile>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

Error wrong(const QString& message)
{
    return {Error::Code::BadInput, u"usage"_s, message};
}

Result<void> readListen(const QString& text, ServerOptions& options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    options.port = text.mid(colon + 1).toInt(&isNumber);
    options.host = text.left(colon);
    if (options.host.startsWith(u'[') && options.host.endsWith(u']'))
        options.host = options.host.mid(1, options.host.size() - 2);
    if (colon < 1 || !isNumber || options.port < 0 || options.port > 65535)
        return wrong(u"--listen must be ADDRESS:PORT"_s);
    return {};
}

void declare(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"listen"_s, {}, u"ADDRESS:PORT"_s, u"127.0.0.1:8480"_s},
        {u"database"_s, {}, u"URL"_s},
        {u"evidence"_s, {}, u"DIR"_s},
        {u"tls-cert"_s, {}, u"FILE"_s},
        {u"tls-key"_s, {}, u"FILE"_s},
        {u"enrol"_s, {}},
        {u"sample"_s, {}},
        {u"threads"_s, {}, u"N"_s, u"32"_s},
        {u"trusted-proxy"_s, {}, u"ADDRESS"_s},
        {u"portal-issuer"_s, {}, u"URL"_s},
        {u"portal-client-id"_s, {}, u"ID"_s},
        {u"portal-secret-file"_s, {}, u"FILE"_s},
        {u"portal-register"_s, {}, u"URL"_s},
    });
}

/// The file holds `SECRET`, or `ID:SECRET` where central is a client of its own.
Result<void> readSecret(const QString& path, PortalOptions& portal)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(u"--portal-secret-file cannot be read"_s);
    const QString line = QString::fromUtf8(file.read(4096)).trimmed();
    const qsizetype colon = line.indexOf(u':');
    if (colon > 0)
        portal.askedBy = line.left(colon);
    portal.secret = line.mid(colon + 1);
    if (portal.secret.isEmpty())
        return wrong(u"--portal-secret-file is empty"_s);
    return {};
}

Result<PortalOptions> portalIn(const QCommandLineParser& parser)
{
    PortalOptions portal;
    portal.issuer = parser.value(u"portal-issuer"_s);
    portal.clientId = parser.value(u"portal-client-id"_s);
    portal.askedBy = portal.clientId;
    portal.registration = parser.value(u"portal-register"_s);
    if (portal.issuer.isEmpty() != portal.clientId.isEmpty())
        return wrong(u"--portal-issuer and --portal-client-id go together"_s);
    const bool more = parser.isSet(u"portal-secret-file"_s) || !portal.registration.isEmpty();
    if (more && !portal.isSet())
        return wrong(u"--portal-secret-file and --portal-register need --portal-issuer"_s);
    for (const QString& address : {portal.issuer, portal.registration})
        if (!address.isEmpty() && !isSafeWebAddress(QUrl(address, QUrl::StrictMode)))
            return wrong(u"an address of the portal must be https, or http on loopback"_s);
    if (parser.isSet(u"portal-secret-file"_s))
        if (const auto read = readSecret(parser.value(u"portal-secret-file"_s), portal); !read)
            return read.error();
    return portal;
}

} // namespace

QString ServerOptions::url(int boundPort) const
{
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return (usesTls() ? u"https://"_s : u"http://"_s) + shown + u':' + QString::number(boundPort);
}

Result<ServerOptions> parseServerOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(QStringList{u"titledesk-central"_s} + arguments))
        return wrong(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"unknown command: "_s + parser.positionalArguments().constFirst());
    ServerOptions options;
    if (const auto listen = readListen(parser.value(u"listen"_s), options); !listen)
        return listen.error();
    if (!parser.isSet(u"database"_s))
        return wrong(u"--database is missing"_s);
    const auto database = DatabaseUrl::parse(parser.value(u"database"_s));
    if (!database)
        return database.error();
    options.database = database.value();
    options.evidence = parser.value(u"evidence"_s);
    options.certificate = parser.value(u"tls-cert"_s);
    options.key = parser.value(u"tls-key"_s);
    options.openEnrolment = parser.isSet(u"enrol"_s);
    options.sample = parser.isSet(u"sample"_s);
    options.threads = parser.value(u"threads"_s).toInt();
    if (options.threads < 1 || options.threads > 1000)
        return wrong(u"--threads must be 1 to 1000"_s);
    options.trustedProxies = parser.values(u"trusted-proxy"_s);
    const auto portal = portalIn(parser);
    if (!portal)
        return portal.error();
    options.portal = portal.value();
    if (options.certificate.isEmpty() != options.key.isEmpty())
        return wrong(u"--tls-cert and --tls-key go together"_s);
    if (!isLoopbackHost(options.host) && !options.usesTls())
        return wrong(u"an address that is not loopback needs --tls-cert and --tls-key"_s);
    if (!isLoopbackHost(options.host) && options.openEnrolment)
        return wrong(u"--enrol is for a loopback address only"_s);
    return options;
}

QString usage()
{
    return u"usage: titledesk-central --database sqlite:FILE|postgresql://… [--listen "
           u"127.0.0.1:8480] [--evidence DIR]\n"
           "                         [--tls-cert FILE --tls-key FILE] [--enrol] [--sample]\n"
           "                         [--threads 32] [--trusted-proxy ADDRESS]…\n"
           "                         [--portal-issuer URL --portal-client-id ID "
           "[--portal-secret-file FILE] [--portal-register URL]]\n"
           "       titledesk-central unit add --database URL [--name TEXT] [--unit ID] [--account "
           "NAME]\n"
           "                         [--account-file FILE --server URL --details FILE]\n"
           "       titledesk-central unit list --database URL\n"
           "       titledesk-central unit revoke ID --database URL\n"_s;
}

} // namespace titledesk::central
