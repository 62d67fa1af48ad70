// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts.h"

#include "centralcall.h"

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

template <std::size_t N>
QString hexOf(const std::array<unsigned char, N>& bytes)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(N)).toHex());
}

Result<void> makePair(Database& database)
{
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secretKey{};
    crypto_sign_keypair(publicKey.data(), secretKey.data());
    Query insert(database, u"INSERT INTO server (id, public_key, secret_key) VALUES (1, ?, ?) "
                           "ON CONFLICT (id) DO NOTHING"_s);
    return insert.bind(hexOf(publicKey)).bind(hexOf(secretKey)).run();
}

} // namespace

QJsonObject Receipt::toJson() const
{
    return {{u"number"_s, number}, {u"time"_s, timeText(time)}, {u"signature"_s, signature}};
}

Result<ReceiptKeys> ReceiptKeys::load(Database& database)
{
    if (const auto made = database.write([&] { return makePair(database); }); !made)
        return made.error();
    Query query(database, u"SELECT public_key, secret_key FROM server WHERE id = 1"_s);
    if (!query.next())
        return query.error();
    ReceiptKeys keys;
    keys.m_publicKey = query.text(0);
    keys.m_secretKey = QByteArray::fromHex(query.text(1).toLatin1());
    if (keys.m_secretKey.size() != qsizetype(crypto_sign_SECRETKEYBYTES))
        return Error{Error::Code::Damaged, u"receipt_key"_s, u"the receipts' key is damaged"_s};
    return keys;
}

QString ReceiptKeys::sign(const QString& decisionId, const QString& sha256,
                          const Receipt& receipt) const
{
    const QByteArray text =
        QStringList{decisionId, sha256, receipt.number, timeText(receipt.time)}.join(u':').toUtf8();
    std::array<unsigned char, crypto_sign_BYTES> signature{};
    crypto_sign_detached(signature.data(), nullptr,
                         reinterpret_cast<const unsigned char*>(text.constData()),
                         static_cast<unsigned long long>(text.size()),
                         reinterpret_cast<const unsigned char*>(m_secretKey.constData()));
    return hexOf(signature);
}

} // namespace titledesk::central
