// SPDX-License-Identifier: GPL-3.0-or-later
#include "serveroptions.h"

#include <QCommandLineParser>
#include <QRegularExpression>

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

bool isLoopback(const QString& host)
{
    static const QRegularExpression ipv4(u"\\A127(\\.\\d{1,3}){3}\\z"_s);
    return host == u"localhost" || host == u"::1" || ipv4.match(host).hasMatch();
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
    });
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
    if (options.certificate.isEmpty() != options.key.isEmpty())
        return wrong(u"--tls-cert and --tls-key go together"_s);
    if (!isLoopback(options.host) && !options.usesTls())
        return wrong(u"an address that is not loopback needs --tls-cert and --tls-key"_s);
    if (!isLoopback(options.host) && options.openEnrolment)
        return wrong(u"--enrol is for a loopback address only"_s);
    return options;
}

QString usage()
{
    return u"usage: titledesk-central --database sqlite:FILE|postgresql://… [--listen "
           u"127.0.0.1:8480] [--evidence DIR]\n"
           "                         [--tls-cert FILE --tls-key FILE] [--enrol] [--sample]\n"
           "       titledesk-central unit add --database URL [--name TEXT] [--unit ID] [--account "
           "NAME]\n"
           "       titledesk-central unit list --database URL\n"
           "       titledesk-central unit revoke ID --database URL\n"_s;
}

} // namespace titledesk::central
