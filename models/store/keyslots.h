// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace titledesk {

/// One way to the data key: an X25519 pair whose private half is wrapped by Argon2id of a password,
/// and the data key sealed to the public half. A changed password rewraps 32 bytes.
struct KeySlot {
    QString name; ///< of the account; empty: the recovery key
    quint64 passes = 0;
    quint64 memory = 0; ///< bytes
    QByteArray passwordSalt;
    QByteArray publicKey;
    QByteArray nonce;
    QByteArray wrappedPrivateKey;
    QByteArray sealedDataKey;
};

/// keyslots.json of a unit's folder.
class KeySlots {
public:
    KeySlots() = default;
    KeySlots(QString storeId, QString cipher, QByteArray salt);

    /// Damaged where the file is missing, is not byte for byte what save() writes, or its checksum
    /// does not hold.
    static Result<KeySlots> load(const QString& folder);
    static Result<KeySlots> parse(const QByteArray& bytes);
    /// Written beside and renamed; the generation before stays as keyslots.json.previous.
    Result<void> save(const QString& folder) const;
    QByteArray toBytes() const;

    /// A new slot, or a new password for a known one; `name` empty: the recovery key.
    Result<void> put(const QString& name, const QString& password, const DataKey& key);
    void remove(const QString& name);
    bool contains(const QString& name) const;
    /// Of the accounts; the recovery key's is not among them.
    QStringList names() const;

    /// By the account's password or by the recovery key; otherwise WrongPassword.
    Result<DataKey> unlock(const QString& account, const QString& password) const;

    const QString& storeId() const { return m_storeId; }
    const QString& cipher() const { return m_cipher; }
    const QByteArray& salt() const { return m_salt; }

private:
    QJsonObject body() const;
    std::optional<QByteArray> open(const KeySlot& slot, const QString& password) const;

    QString m_storeId;
    QString m_cipher;
    QByteArray m_salt;
    QVector<KeySlot> m_slots;
};

/// A new recovery key: 160 random bits in groups of letters and digits that cannot be mistaken for
/// each other.
QString newRecoveryKey();

/// "aegis" where the processor has AES instructions, else "chacha20".
QString bestCipher();

} // namespace titledesk
