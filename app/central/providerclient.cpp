// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerclient.h"

#include "centralcall.h"
#include "webaddress.h"

#include <QDateTime>
#include <QJsonDocument>

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

constexpr int kSeconds = 10;
constexpr size_t kMostBytes = 256 << 10;

/// One request to an address of the provider; the JSON object that it answered with 200.
class Asked {
public:
    static Result<Asked> of(const QString& address)
    {
        const QUrl url(address, QUrl::StrictMode);
        if (!isSafeWebAddress(url))
            return refusal(u"portal-unreachable"_s);
        const QString origin =
            url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
                .toString(QUrl::FullyEncoded);
        const QString path = url.path(QUrl::FullyEncoded);
        const QString query = url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString();
        return Asked(origin, (path.isEmpty() ? u"/"_s : path) + query);
    }

    Result<QJsonObject> get(const httplib::Headers& headers)
    {
        std::string body;
        const auto receiver = receiverOf(body);
        return objectOf(m_client->Get(m_path, headers, receiver), body);
    }

    Result<QJsonObject> post(const QByteArray& form, const httplib::Headers& headers)
    {
        const auto result = m_client->Post(m_path, headers, form.toStdString(),
                                           "application/x-www-form-urlencoded");
        return objectOf(result, result ? result->body : std::string());
    }

private:
    Asked(const QString& origin, const QString& path)
        : m_client(std::make_unique<httplib::Client>(origin.toStdString()))
        , m_path(path.toStdString())
    {
        m_client->set_connection_timeout(kSeconds);
        m_client->set_read_timeout(kSeconds);
        m_client->set_write_timeout(kSeconds);
    }

    static httplib::ContentReceiver receiverOf(std::string& body)
    {
        return [&body](const char* data, size_t length) {
            body.append(data, length);
            return body.size() <= kMostBytes;
        };
    }

    static Result<QJsonObject> objectOf(const httplib::Result& result, const std::string& body)
    {
        if (!result || result->status >= 500 || body.size() > kMostBytes)
            return refusal(u"portal-unreachable"_s);
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(body)).object();
        // 401 is about this server's own secret or, at the user's endpoint, about the token.
        if (result->status != 200)
            return refusal(u"portal-token-refused"_s);
        return json.isEmpty() ? Result<QJsonObject>(refusal(u"portal-unreachable"_s)) : json;
    }

    std::unique_ptr<httplib::Client> m_client;
    std::string m_path;
};

Result<QJsonObject> discovered(const PortalOptions& portal)
{
    const QString base = portal.issuer.endsWith(u'/') ? portal.issuer.chopped(1) : portal.issuer;
    auto asked = Asked::of(base + u"/.well-known/openid-configuration"_s);
    if (!asked)
        return asked.error();
    auto document = asked.value().get({});
    if (!document || document.value()[u"issuer"_s].toString() != portal.issuer)
        return refusal(u"portal-unreachable"_s);
    return document;
}

QByteArray encoded(const QString& text)
{
    return QUrl::toPercentEncoding(text);
}

Result<QJsonObject> introspected(const PortalOptions& portal, const QJsonObject& provider,
                                 const QString& token)
{
    auto asked = Asked::of(provider[u"introspection_endpoint"_s].toString());
    if (!asked)
        return asked.error();
    QByteArray form = "token=" + encoded(token) + "&token_type_hint=access_token";
    httplib::Headers headers;
    if (portal.secret.isEmpty())
        form += "&client_id=" + encoded(portal.askedBy);
    else
        headers.insert(httplib::make_basic_authentication_header(
            encoded(portal.askedBy).toStdString(), encoded(portal.secret).toStdString()));
    return asked.value().post(form, headers);
}

/// The user's own claims; nothing where the provider does not tell them.
QString creditCodeOf(const QJsonObject& provider, const QString& token, const QString& subject)
{
    auto asked = Asked::of(provider[u"userinfo_endpoint"_s].toString());
    if (!asked)
        return {};
    const auto user = asked.value().get({{"Authorization", "Bearer " + token.toStdString()}});
    const bool same = user && user.value()[u"sub"_s].toString() == subject;
    return same ? user.value()[u"credit_code"_s].toString() : QString();
}

} // namespace

Result<PortalSubject> subjectOf(const PortalOptions& portal, const QString& accessToken)
{
    if (!portal.isSet())
        return refusal(u"portal-not-connected"_s);
    // What a header can carry (RFC 6750, b64token); nothing else is a token.
    for (const QChar c : accessToken)
        if (c <= u' ' || c >= u'\x7f')
            return refusal(u"portal-token-refused"_s);
    const auto provider = discovered(portal);
    if (!provider)
        return provider.error();
    const auto said = introspected(portal, provider.value(), accessToken);
    if (!said)
        return said.error();
    const QJsonObject& token = said.value();
    const QJsonValue expiry = token[u"exp"_s];
    const bool isGood =
        token[u"active"_s].toBool() && token[u"client_id"_s].toString() == portal.clientId &&
        (!token.contains(u"iss"_s) || token[u"iss"_s].toString() == portal.issuer) &&
        (!expiry.isDouble() || expiry.toDouble() > double(QDateTime::currentSecsSinceEpoch()));
    PortalSubject subject{token[u"sub"_s].toString(), token[u"credit_code"_s].toString()};
    if (!isGood || subject.id.isEmpty() || subject.id.size() > 255)
        return refusal(u"portal-token-refused"_s);
    if (subject.creditCode.isEmpty())
        subject.creditCode = creditCodeOf(provider.value(), accessToken, subject.id);
    subject.creditCode = subject.creditCode.trimmed().toUpper();
    return subject;
}

} // namespace titledesk::central
