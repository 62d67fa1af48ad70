// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyslots.h"

#include "sqlerrors.h"
#include "storefolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kFormat = 1;
constexpr qint64 kMaxFile = 1 << 20;
constexpr quint64 kMaxPasses = 64;
constexpr quint64 kMaxMemory = 1ULL << 30; // a hostile file must not take all memory
constexpr auto kRecoveryLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // 32: no I, O, 0, 1
constexpr int kRecoveryLength = 32;

const unsigned char* in(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* out(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

/// 64 MiB and about a second; tests set TITLEDESK_KDF=light.
void setCost(KeySlot& slot)
{
    const bool light = qEnvironmentVariable("TITLEDESK_KDF") == u"light";
    slot.passes = light ? crypto_pwhash_OPSLIMIT_MIN : 8;
    slot.memory = light ? crypto_pwhash_MEMLIMIT_MIN : 64ULL << 20;
}

std::optional<QByteArray> wrappingKey(const KeySlot& slot, const QString& password)
{
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    const QByteArray text = password.normalized(QString::NormalizationForm_C).toUtf8();
    if (crypto_pwhash(out(key), static_cast<unsigned long long>(key.size()), text.constData(),
                      static_cast<unsigned long long>(text.size()), in(slot.passwordSalt),
                      slot.passes, static_cast<size_t>(slot.memory),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    return key;
}

QString textOf(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject toJson(const KeySlot& slot)
{
    return {{u"name"_s, slot.name},
            {u"passes"_s, static_cast<qint64>(slot.passes)},
            {u"memory"_s, static_cast<qint64>(slot.memory)},
            {u"password_salt"_s, textOf(slot.passwordSalt)},
            {u"public_key"_s, textOf(slot.publicKey)},
            {u"nonce"_s, textOf(slot.nonce)},
            {u"wrapped_private_key"_s, textOf(slot.wrappedPrivateKey)},
            {u"sealed_data_key"_s, textOf(slot.sealedDataKey)}};
}

QByteArray bytesOf(const QJsonObject& json, const QString& key)
{
    return QByteArray::fromBase64(json[key].toString().toLatin1());
}

std::optional<KeySlot> slotOf(const QJsonObject& json)
{
    KeySlot slot;
    slot.name = json[u"name"_s].toString();
    slot.passes = static_cast<quint64>(json[u"passes"_s].toInteger());
    slot.memory = static_cast<quint64>(json[u"memory"_s].toInteger());
    slot.passwordSalt = bytesOf(json, u"password_salt"_s);
    slot.publicKey = bytesOf(json, u"public_key"_s);
    slot.nonce = bytesOf(json, u"nonce"_s);
    slot.wrappedPrivateKey = bytesOf(json, u"wrapped_private_key"_s);
    slot.sealedDataKey = bytesOf(json, u"sealed_data_key"_s);
    const bool sized =
        slot.passwordSalt.size() == crypto_pwhash_SALTBYTES &&
        slot.publicKey.size() == crypto_box_PUBLICKEYBYTES &&
        slot.nonce.size() == crypto_secretbox_NONCEBYTES &&
        slot.wrappedPrivateKey.size() == crypto_box_SECRETKEYBYTES + crypto_secretbox_MACBYTES &&
        slot.sealedDataKey.size() == 32 + crypto_box_SEALBYTES;
    const bool bounded = slot.passes >= crypto_pwhash_OPSLIMIT_MIN && slot.passes <= kMaxPasses &&
                         slot.memory >= crypto_pwhash_MEMLIMIT_MIN && slot.memory <= kMaxMemory;
    if (!sized || !bounded)
        return std::nullopt;
    return slot;
}

Error keySlotsDamaged(const QString& why)
{
    return damaged(u"keyslots.json: %1"_s.arg(why));
}

/// What was typed as a recovery key, as it was made: spaces and dashes between, small letters; or
/// empty.
QString typedRecoveryKey(const QString& text)
{
    QString typed;
    for (const QChar c : text) {
        if (c.isSpace() || c == u'-')
            continue;
        typed += c.toUpper();
    }
    const QLatin1StringView letters(kRecoveryLetters);
    const bool fits = typed.size() == kRecoveryLength &&
                      std::ranges::all_of(typed, [&](QChar c) { return letters.contains(c); });
    return fits ? typed : QString();
}

} // namespace

KeySlots::KeySlots(QString storeId, QString cipher, QByteArray salt)
    : m_storeId(std::move(storeId))
    , m_cipher(std::move(cipher))
    , m_salt(std::move(salt))
{
}

QJsonObject KeySlots::body() const
{
    QJsonArray list;
    for (const KeySlot& slot : m_slots)
        list.append(toJson(slot));
    return {{u"format"_s, kFormat},
            {u"store_id"_s, m_storeId},
            {u"cipher"_s, m_cipher},
            {u"salt"_s, textOf(m_salt)},
            {u"slots"_s, list}};
}

QByteArray KeySlots::toBytes() const
{
    QJsonObject json = body();
    const QByteArray sum = QCryptographicHash::hash(
        QJsonDocument(json).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    json[u"checksum"_s] = QString::fromLatin1(sum.toHex());
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<KeySlots> KeySlots::load(const QString& folder)
{
    QFile file(keySlotsFile(folder));
    if (!file.open(QIODevice::ReadOnly))
        return keySlotsDamaged(u"cannot be read"_s);
    if (file.size() > kMaxFile)
        return keySlotsDamaged(u"too long"_s);
    return parse(file.readAll());
}

Result<KeySlots> KeySlots::parse(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json[u"format"_s].toInt() > kFormat)
        return newerStore();
    KeySlots keySlots(json[u"store_id"_s].toString(), json[u"cipher"_s].toString(),
                      bytesOf(json, u"salt"_s));
    for (const QJsonValue each : json[u"slots"_s].toArray()) {
        const auto slot = slotOf(each.toObject());
        if (!slot)
            return keySlotsDamaged(u"a slot is not as it must be"_s);
        keySlots.m_slots.append(*slot);
    }
    if (keySlots.m_salt.size() != 16 || keySlots.m_storeId.size() != 36 ||
        (keySlots.m_cipher != u"aegis" && keySlots.m_cipher != u"chacha20"))
        return keySlotsDamaged(u"a field is not as it must be"_s);
    // Not the checksum alone: every byte must be the one that was written.
    if (keySlots.toBytes() != bytes)
        return keySlotsDamaged(u"checksum"_s);
    return keySlots;
}

Result<void> KeySlots::save(const QString& folder) const
{
    const QString name = keySlotsFile(folder);
    const QString previous = name + u".previous"_s;
    QFile before(name);
    if (before.open(QIODevice::ReadOnly)) {
        if (auto kept = writeWhole(previous, before.readAll()); !kept)
            return kept;
    }
    return writeWhole(name, toBytes());
}

Result<void> KeySlots::put(const QString& name, const QString& password, const DataKey& key)
{
    KeySlot slot;
    slot.name = name;
    setCost(slot);
    slot.passwordSalt = randomBytes(crypto_pwhash_SALTBYTES);
    slot.nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    auto wrapping = wrappingKey(slot, password);
    if (!wrapping)
        return Error{Error::Code::Internal, u"out_of_memory"_s,
                     QCoreApplication::translate("Store", "内存不足，无法计算密钥，没有保存。"),
                     u"crypto_pwhash"_s};
    slot.publicKey.resize(crypto_box_PUBLICKEYBYTES);
    QByteArray privateKey(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_box_keypair(out(slot.publicKey), out(privateKey));
    slot.wrappedPrivateKey.resize(privateKey.size() + crypto_secretbox_MACBYTES);
    crypto_secretbox_easy(out(slot.wrappedPrivateKey), in(privateKey),
                          static_cast<unsigned long long>(privateKey.size()), in(slot.nonce),
                          in(*wrapping));
    slot.sealedDataKey.resize(key.key().size() + crypto_box_SEALBYTES);
    crypto_box_seal(out(slot.sealedDataKey), in(key.key()),
                    static_cast<unsigned long long>(key.key().size()), in(slot.publicKey));
    sodium_memzero(privateKey.data(), static_cast<size_t>(privateKey.size()));
    sodium_memzero(wrapping->data(), static_cast<size_t>(wrapping->size()));
    remove(name);
    m_slots.append(slot);
    return {};
}

void KeySlots::remove(const QString& name)
{
    m_slots.removeIf([&](const KeySlot& slot) { return slot.name == name; });
}

bool KeySlots::contains(const QString& name) const
{
    return std::ranges::any_of(m_slots, [&](const KeySlot& slot) { return slot.name == name; });
}

QStringList KeySlots::names() const
{
    QStringList names;
    for (const KeySlot& slot : m_slots) {
        if (!slot.name.isEmpty())
            names.append(slot.name);
    }
    return names;
}

std::optional<QByteArray> KeySlots::open(const KeySlot& slot, const QString& password) const
{
    auto wrapping = wrappingKey(slot, password);
    if (!wrapping)
        return std::nullopt;
    QByteArray privateKey(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    QByteArray dataKey(32, Qt::Uninitialized);
    const bool opened =
        crypto_secretbox_open_easy(out(privateKey), in(slot.wrappedPrivateKey),
                                   static_cast<unsigned long long>(slot.wrappedPrivateKey.size()),
                                   in(slot.nonce), in(*wrapping)) == 0 &&
        crypto_box_seal_open(out(dataKey), in(slot.sealedDataKey),
                             static_cast<unsigned long long>(slot.sealedDataKey.size()),
                             in(slot.publicKey), in(privateKey)) == 0;
    sodium_memzero(privateKey.data(), static_cast<size_t>(privateKey.size()));
    sodium_memzero(wrapping->data(), static_cast<size_t>(wrapping->size()));
    if (!opened)
        return std::nullopt;
    return dataKey;
}

Result<DataKey> KeySlots::unlock(const QString& account, const QString& password) const
{
    const QString recovery = typedRecoveryKey(password);
    for (const KeySlot& slot : m_slots) {
        if (slot.name != account && (!slot.name.isEmpty() || recovery.isEmpty()))
            continue;
        if (auto key = open(slot, slot.name.isEmpty() ? recovery : password))
            return DataKey(*std::move(key), m_salt);
    }
    return Error{Error::Code::WrongPassword, u"wrong_password"_s,
                 QCoreApplication::translate("Store", "账号或密码不正确，没有打开。")};
}

QString newRecoveryKey()
{
    QString key;
    for (int i = 0; i < kRecoveryLength; ++i) {
        if (i > 0 && i % 4 == 0)
            key += u'-';
        key += QLatin1Char(kRecoveryLetters[randombytes_uniform(32)]);
    }
    return key;
}

QString bestCipher()
{
    return sodium_runtime_has_aesni() ? u"aegis"_s : u"chacha20"_s;
}

} // namespace titledesk
