// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralsession.h"

#include "permissions.h"
#include "sessionlog.h"
#include "settings.h"
#include "webaddress.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr auto kServer = "central.server";
constexpr auto kUnit = "central.unit_id";
constexpr auto kAccess = "central.access_token";
constexpr auto kRefresh = "central.refresh_token";
constexpr auto kPaused = "central.paused";
constexpr auto kSeed = "central.desk_seed";

QString words(const char* text)
{
    return QCoreApplication::translate("Central", text);
}

Result<QString> read(Store& store, const char* key)
{
    return waitFor(
        store.read([key](Connection& c) { return setting(c, QString::fromLatin1(key)); }));
}

/// A captive portal's 401 says nothing about the token.
bool isTokenRefused(const CentralReply& reply)
{
    return reply.status == 401 && (reply.body.isEmpty() || !reply.problem().isEmpty());
}

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<PortalOffer> portalIn(const QJsonObject& discovery)
{
    const QJsonObject json = discovery[u"portal"_s].toObject();
    PortalOffer offer;
    offer.issuer = json[u"issuer"_s].toString();
    offer.clientId = json[u"client_id"_s].toString();
    if (offer.issuer.isEmpty() || offer.clientId.isEmpty())
        return std::nullopt;
    // It is opened in the browser: an address of the web and nothing else.
    const QUrl page(json[u"register"_s].toString(), QUrl::StrictMode);
    if (isSafeWebAddress(page))
        offer.registration = page;
    return offer;
}

} // namespace

Result<CentralSignIn> centralSignIn(Store& store)
{
    return waitFor(store.read([](Connection& c) -> Result<CentralSignIn> {
        CentralSignIn signIn;
        auto server = setting(c, QString::fromLatin1(kServer));
        auto unit = setting(c, QString::fromLatin1(kUnit));
        auto paused = setting(c, QString::fromLatin1(kPaused));
        if (!server || !unit || !paused)
            return server ? (unit ? paused.error() : unit.error()) : server.error();
        return CentralSignIn{server.value(), unit.value(), paused.value() == u"1"};
    }));
}

Result<Discovery> discoverCentral(CentralClient& client)
{
    auto reply = client.sendForJson({.path = u"v1"_s});
    if (!reply)
        return reply.error();
    if (!reply.value().isSuccess())
        return reply.value().error();
    const QJsonObject& json = reply.value().json;
    const QJsonObject limits = json[u"limits"_s].toObject();
    Discovery found;
    found.openEnrolment = json[u"enrolment"_s].toString() == u"open";
    found.evidence = json[u"evidence"_s].toString();
    found.decisionsPerPost = std::clamp(limits[u"decisions_per_post"_s].toInt(), 1, 500);
    found.bodyBytes = std::max<qint64>(limits[u"body_bytes"_s].toInteger(), 64 << 10);
    found.inboxPage = std::clamp(limits[u"inbox_page"_s].toInt(), 1, 1000);
    found.fileBytes = limits[u"file_bytes"_s].toInteger();
    found.chunkBytes = limits[u"chunk_bytes"_s].toInteger();
    found.receiptKey = QByteArray::fromHex(json[u"receipt_key"_s].toString().toLatin1());
    found.portal = portalIn(json);
    if (!json[u"protocols"_s].toArray().contains(u"1"_s) ||
        found.receiptKey.size() != crypto_sign_PUBLICKEYBYTES)
        return notCentral(u"discovery"_s);
    return found;
}

CentralSession::CentralSession(Store& store, QUrl server, std::stop_token stop)
    : m_store(store)
    , m_client(std::move(server), std::move(stop))
{
}

Result<std::unique_ptr<CentralSession>> CentralSession::open(Store& store, const QString& server,
                                                             std::stop_token stop)
{
    if (auto allowed = permitted(store.session().role, Right::Sync); !allowed)
        return allowed.error();
    auto kept = read(store, kServer);
    auto access = read(store, kAccess);
    auto refresh = read(store, kRefresh);
    if (!kept || !access || !refresh)
        return kept ? (access ? refresh.error() : access.error()) : kept.error();
    const QString wanted = server.isEmpty() ? kept.value() : server;
    if (wanted.isEmpty())
        return Error{Error::Code::Refused, u"not_signed_in"_s,
                     words(QT_TRANSLATE_NOOP("Central", "还没有登录人社平台，请先登录。"))};
    auto address = CentralClient::checkedAddress(wanted);
    if (!address)
        return address.error();
    std::unique_ptr<CentralSession> session(
        new CentralSession(store, address.value(), std::move(stop)));
    session->m_access = access.value();
    session->m_refresh = refresh.value();
    return session;
}

/// The desk's id and public key; the pair is made at the first sign-in.
Result<QJsonObject> CentralSession::deskMembers()
{
    auto seed = read(m_store, kSeed);
    if (!seed)
        return seed.error();
    QByteArray bytes = QByteArray::fromHex(seed.value().toLatin1());
    if (bytes.size() != crypto_sign_SEEDBYTES) {
        bytes.resize(crypto_sign_SEEDBYTES);
        randombytes_buf(bytes.data(), crypto_sign_SEEDBYTES);
        const QString hex = QString::fromLatin1(bytes.toHex());
        if (auto kept = waitFor(m_store.write(
                [&](Connection& c) { return setSetting(c, QString::fromLatin1(kSeed), hex); }));
            !kept)
            return kept.error();
    }
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(publicKey.data()),
                             reinterpret_cast<unsigned char*>(secretKey.data()),
                             reinterpret_cast<const unsigned char*>(bytes.constData()));
    sodium_memzero(secretKey.data(), static_cast<size_t>(secretKey.size()));
    return QJsonObject{{u"desk"_s, m_store.session().desk},
                       {u"public_key"_s, QString::fromLatin1(publicKey.toHex())}};
}

Result<void> CentralSession::keep(const CentralReply& reply)
{
    const QString access = reply.json[u"access_token"_s].toString();
    const QString refresh = reply.json[u"refresh_token"_s].toString();
    const QString unit = reply.json[u"unit_id"_s].toString();
    if (access.isEmpty() || refresh.isEmpty() || unit.isEmpty())
        return notCentral(u"tokens"_s);
    const QString server = m_client.server().toString();
    auto kept = waitFor(m_store.write([&](Connection& c) -> Result<void> {
        for (const auto& [key, value] :
             {std::pair(kServer, server), std::pair(kUnit, unit), std::pair(kAccess, access),
              std::pair(kRefresh, refresh), std::pair(kPaused, u"0"_s)}) {
            if (auto set = setSetting(c, QString::fromLatin1(key), value); !set)
                return set;
        }
        return {};
    }));
    if (!kept)
        return kept;
    m_access = access;
    m_refresh = refresh;
    return {};
}

/// Tokens for this desk by what `body` says besides.
Result<void> CentralSession::obtain(const QString& path, QJsonObject body)
{
    auto desk = deskMembers();
    if (!desk)
        return desk.error();
    for (auto member = desk.value().begin(); member != desk.value().end(); ++member)
        body[member.key()] = member.value();
    auto reply = m_client.sendForJson({.method = "POST", .path = path, .body = compact(body)});
    if (!reply)
        return reply.error();
    return reply.value().isSuccess() ? keep(reply.value()) : reply.value().error();
}

Result<void> CentralSession::enrol(const QString& code)
{
    QJsonObject body{{u"unit"_s, m_store.session().unit.toJson()}};
    if (!code.isEmpty())
        body[u"code"_s] = code;
    return obtain(u"v1/enrolments"_s, body);
}

Result<void> CentralSession::signIn(const QString& account, const QString& secret)
{
    return obtain(
        u"v1/tokens"_s,
        {{u"grant_type"_s, u"account"_s}, {u"account"_s, account}, {u"secret"_s, secret}});
}

Result<void> CentralSession::signInByPortal(const QString& portalToken)
{
    return obtain(u"v1/tokens"_s,
                  {{u"grant_type"_s, u"portal"_s}, {u"portal_token"_s, portalToken}});
}

Result<void> CentralSession::enrolByPortal(const QString& portalToken)
{
    return obtain(u"v1/enrolments"_s,
                  {{u"unit"_s, m_store.session().unit.toJson()}, {u"portal_token"_s, portalToken}});
}

/// False where the refresh token is not taken either.
Result<bool> CentralSession::renew(CentralClient& by)
{
    if (m_refresh.isEmpty())
        return false;
    auto reply = by.sendForJson({.method = "POST",
                                 .path = u"v1/tokens"_s,
                                 .body = compact({{u"grant_type"_s, u"refresh_token"_s},
                                                  {u"refresh_token"_s, m_refresh}})});
    if (!reply)
        return reply.error();
    if (reply.value().isSuccess()) {
        auto kept = keep(reply.value());
        return kept ? Result<bool>(true) : kept.error();
    }
    const bool refused = reply.value().status == 401 || reply.value().status == 403;
    if (refused && !reply.value().problem().isEmpty())
        return false;
    return reply.value().error();
}

Result<void> CentralSession::pause()
{
    qCInfo(sessionLog) << "paused: sign in again";
    return waitFor(m_store.write(
        [](Connection& c) { return setSetting(c, QString::fromLatin1(kPaused), u"1"_s); }));
}

QString CentralSession::access()
{
    const std::scoped_lock lock(m_mutex);
    return m_access;
}

/// Renews but where another thread did so after `refused` was sent.
Result<bool> CentralSession::renewedSince(const QString& refused, CentralClient& by)
{
    const std::scoped_lock lock(m_mutex);
    return m_access == refused ? renew(by) : Result<bool>(true);
}

Result<CentralReply> CentralSession::call(CentralRequest request, CentralClient& by)
{
    request.token = access();
    auto reply = by.send(request);
    if (!reply || !isTokenRefused(reply.value()))
        return reply;
    auto renewed = renewedSince(request.token, by);
    if (!renewed)
        return renewed.error();
    if (renewed.value()) {
        request.token = access();
        reply = by.send(request);
        if (!reply || !isTokenRefused(reply.value()))
            return reply;
    }
    if (auto paused = pause(); !paused)
        return paused.error();
    return Error{Error::Code::Refused, u"sign_in_needed"_s,
                 words(QT_TRANSLATE_NOOP(
                     "Central", "人社平台的登录已失效，请重新登录；所有审核结果都保存在本机。"))};
}

} // namespace titledesk
