// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalsignin.h"

#include "loopbacklistener.h"
#include "portalerrors.h"
#include "sessionlog.h"

#include <QCryptographicHash>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// 256 random bits as 43 characters.
QString randomText()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return QString::fromLatin1(base64Url(bytes));
}

/// What belongs to one sign-in only.
struct Attempt {
    PortalOffer offer;
    PortalProvider provider;
    QUrl redirect;
    QString state = randomText();
    QString nonce = randomText();
    QString verifier = randomText();
};

using Parameters = QVector<std::pair<QString, QString>>;

QByteArray formOf(const Parameters& parameters)
{
    QByteArray form;
    for (const auto& [name, value] : parameters) {
        if (!form.isEmpty())
            form += '&';
        form += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return form;
}

QUrl authorizationAddress(const Attempt& attempt)
{
    const QByteArray challenge =
        QCryptographicHash::hash(attempt.verifier.toLatin1(), QCryptographicHash::Sha256);
    const QByteArray asked =
        formOf({{u"response_type"_s, u"code"_s},
                {u"client_id"_s, attempt.offer.clientId},
                {u"redirect_uri"_s, attempt.redirect.toString()},
                {u"scope"_s, u"openid profile"_s},
                {u"state"_s, attempt.state},
                {u"nonce"_s, attempt.nonce},
                {u"code_challenge"_s, QString::fromLatin1(base64Url(challenge))},
                {u"code_challenge_method"_s, u"S256"_s}});
    QUrl address = attempt.provider.authorization;
    const QString before = address.query(QUrl::FullyEncoded);
    address.setQuery((before.isEmpty() ? QString() : before + u'&') + QString::fromLatin1(asked),
                     QUrl::StrictMode);
    return address;
}

/// Once and not empty, or nothing.
QString only(const QUrlQuery& query, const QString& name)
{
    const QStringList all = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return all.size() == 1 ? all.first() : QString();
}

Result<QString> codeIn(const QUrlQuery& query, const Attempt& attempt)
{
    // First of all: an error, too, counts only for the sign-in that it answers.
    if (only(query, u"state"_s) != attempt.state)
        return portalError(PortalFault::WrongState);
    const QString issuer = only(query, u"iss"_s);
    if (issuer != attempt.provider.issuer && (attempt.provider.namesIssuer || !issuer.isEmpty()))
        return portalError(PortalFault::WrongIssuer, u"authorization response"_s);
    const QString refused = only(query, u"error"_s);
    if (refused == u"access_denied")
        return portalError(PortalFault::Denied);
    const QString code = only(query, u"code"_s);
    if (!refused.isEmpty() || code.isEmpty())
        return portalError(PortalFault::Refused, u"authorization response"_s);
    return code;
}

Result<PortalPass> exchange(const Attempt& attempt, const QString& code,
                            const std::stop_token& stop)
{
    CentralClient client(attempt.provider.token, stop);
    auto reply =
        portalSend(client, {.method = "POST",
                            .path = attempt.provider.token.toString(QUrl::FullyEncoded),
                            .body = formOf({{u"grant_type"_s, u"authorization_code"_s},
                                            {u"code"_s, code},
                                            {u"redirect_uri"_s, attempt.redirect.toString()},
                                            {u"client_id"_s, attempt.offer.clientId},
                                            {u"code_verifier"_s, attempt.verifier}}),
                            .contentType = "application/x-www-form-urlencoded"});
    if (!reply)
        return reply.error();
    const QJsonObject& said = reply.value().json;
    if (!reply.value().isSuccess())
        return said.contains(u"error"_s)
                   ? portalError(PortalFault::CodeRefused)
                   : portalError(PortalFault::NotPortal, u"status %1"_s.arg(reply.value().status));
    PortalPass pass;
    pass.accessToken = said[u"access_token"_s].toString();
    const bool isBearer =
        said[u"token_type"_s].toString().compare(u"Bearer", Qt::CaseInsensitive) == 0;
    if (pass.accessToken.isEmpty() || !isBearer)
        return portalError(PortalFault::BadToken, u"access token"_s);
    auto identity = checkedIdToken(said[u"id_token"_s].toString(),
                                   {attempt.provider.issuer, attempt.offer.clientId, attempt.nonce,
                                    QDateTime::currentDateTimeUtc()});
    if (!identity)
        return identity.error();
    pass.identity = identity.value();
    return pass;
}

} // namespace

Result<PortalPass> signInAtPortal(const PortalOffer& offer, const PortalWay& way)
{
    if (sodium_init() < 0)
        return Error{Error::Code::Internal, u"internal"_s, {}, u"sodium_init"_s};
    auto provider = discoverPortal(offer.issuer, way.stop);
    if (!provider)
        return provider.error();
    LoopbackListener listener;
    auto redirect = listener.listen();
    if (!redirect)
        return redirect.error();
    const Attempt attempt{offer, provider.value(), redirect.value()};
    if (!way.openBrowser(authorizationAddress(attempt)))
        return portalError(PortalFault::NoBrowser);
    auto code = listener.wait([&](const QUrlQuery& query) { return codeIn(query, attempt); },
                              way.limit, way.stop);
    if (!code) {
        qCInfo(sessionLog) << "portal sign-in ended:" << code.error().reason;
        return code.error();
    }
    auto pass = exchange(attempt, code.value(), way.stop);
    if (!pass)
        qCInfo(sessionLog) << "portal sign-in ended:" << pass.error().reason;
    return pass;
}

} // namespace titledesk
