// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials.h"

#include "decisionbody.h"

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

constexpr qint64 kAccessMs = 60LL * 60 * 1000;
constexpr qint64 kRefreshMs = 90LL * 24 * 60 * 60 * 1000;

QString tokenHash(const QString& token)
{
    return sha256Hex(token.toUtf8());
}

Result<void> store(Database& database, const QString& token, const QString& purpose,
                   const Caller& caller, qint64 lifetime)
{
    Query insert(database, u"INSERT INTO token (hash, purpose, unit_id, desk, expires_at) "
                           "VALUES (?, ?, ?, ?, ?)"_s);
    return insert.bind(tokenHash(token))
        .bind(purpose)
        .bind(caller.unit)
        .bind(caller.desk)
        .bind(nowMs() + lifetime)
        .run();
}

Result<QString> issueAccess(Database& database, const Caller& caller)
{
    Query expired(database,
                  u"DELETE FROM token WHERE unit_id = ? AND desk = ? AND expires_at < ?"_s);
    if (const auto swept = expired.bind(caller.unit).bind(caller.desk).bind(nowMs()).run(); !swept)
        return swept.error();
    const QString token = randomSecret();
    if (const auto stored = store(database, token, u"access"_s, caller, kAccessMs); !stored)
        return stored.error();
    return token;
}

QJsonObject tokensJson(const Caller& caller, const QString& access, const QString& refresh)
{
    return {
        {u"token_type"_s, u"Bearer"_s}, {u"access_token"_s, access},
        {u"refresh_token"_s, refresh},  {u"expires_in"_s, kAccessMs / 1000},
        {u"unit_id"_s, caller.unit},
    };
}

/// The desk and unit of a token; `unknown` is the problem of one that is not good.
Result<Caller> callerOf(Database& database, const QString& token, const QString& purpose,
                        const QString& unknown)
{
    Query query(database, u"SELECT t.unit_id, t.desk, t.expires_at, u.revoked_at FROM token t "
                          "JOIN unit u ON u.id = t.unit_id WHERE t.hash = ? AND t.purpose = ?"_s);
    query.bind(tokenHash(token)).bind(purpose);
    if (!query.next())
        return query.failed() ? query.error() : refusal(unknown);
    if (query.number(2) < nowMs())
        return refusal(unknown);
    if (!query.isNull(3))
        return refusal(u"unit-revoked"_s);
    return Caller{query.text(0), query.text(1)};
}

bool isLight()
{
    // Tests say so: an honest hash of each secret would take most of their time.
    return qEnvironmentVariable("TITLEDESK_KDF") == u"light";
}

} // namespace

QString randomSecret()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString randomCode()
{
    // No 0, 1, I, O: they are mistaken for each other.
    static constexpr QStringView kLetters = u"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    QString code;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 4 == 0)
            code += u'-';
        code += kLetters[qsizetype(randombytes_uniform(std::uint32_t(kLetters.size())))];
    }
    return code;
}

QString normalisedCode(const QString& code)
{
    QString normalised;
    for (const QChar c : code)
        if (!c.isSpace() && c != u'-')
            normalised += c.toUpper();
    return normalised;
}

QString hashedSecret(const QString& secret)
{
    const QByteArray bytes = secret.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const bool light = isLight();
    const int failed = crypto_pwhash_str_alg(
        hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
        light ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE,
        light ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE,
        crypto_pwhash_ALG_ARGON2ID13);
    return failed != 0 ? QString() : QString::fromLatin1(hash.data());
}

bool secretMatches(const QString& secret, const QString& hash)
{
    static const QString kNobody = hashedSecret(randomSecret());
    const QByteArray stored = (hash.isEmpty() ? kNobody : hash).toLatin1();
    const QByteArray given = secret.toUtf8();
    const bool same = crypto_pwhash_str_verify(stored.constData(), given.constData(),
                                               static_cast<unsigned long long>(given.size())) == 0;
    return same && !hash.isEmpty();
}

Result<QJsonObject> issueTokens(Database& database, const Caller& caller)
{
    const auto access = issueAccess(database, caller);
    if (!access)
        return access.error();
    const QString refresh = randomSecret();
    if (const auto stored = store(database, refresh, u"refresh"_s, caller, kRefreshMs); !stored)
        return stored.error();
    return tokensJson(caller, access.value(), refresh);
}

Result<QJsonObject> renewTokens(Database& database, const QString& refreshToken)
{
    const auto caller = callerOf(database, refreshToken, u"refresh"_s, u"wrong-secret"_s);
    if (!caller)
        return caller.error();
    const auto access = issueAccess(database, caller.value());
    if (!access)
        return access.error();
    // The same refresh token goes on: an answer that is lost on the way costs nobody a sign-in.
    Query extend(database, u"UPDATE token SET expires_at = ? WHERE hash = ?"_s);
    extend.bind(nowMs() + kRefreshMs).bind(tokenHash(refreshToken));
    if (const auto extended = extend.run(); !extended)
        return extended.error();
    return tokensJson(caller.value(), access.value(), refreshToken);
}

Result<Caller> authenticate(Database& database, const QByteArray& authorization)
{
    if (!authorization.toLower().startsWith("bearer ") || authorization.size() > 300)
        return refusal(u"unauthorized"_s);
    const QString token = QString::fromLatin1(authorization.mid(7).trimmed());
    return callerOf(database, token, u"access"_s, u"unauthorized"_s);
}

} // namespace titledesk::central
