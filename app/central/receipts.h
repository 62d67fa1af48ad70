// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centraldatabase.h"

#include <QJsonObject>

namespace titledesk::central {

/// The proof that central took a decision.
struct Receipt {
    QString number;
    qint64 time = 0; ///< ms since 1970
    QString signature;

    QJsonObject toJson() const;
};

/// The server's Ed25519 pair, the same for all processes over one database.
class ReceiptKeys {
public:
    /// Reads the pair; the first server over an empty database makes it.
    static Result<ReceiptKeys> load(Database& database);

    const QString& publicKey() const { return m_publicKey; }
    /// Signs the UTF-8 text `id:sha256:number:time`.
    QString sign(const QString& decisionId, const QString& sha256, const Receipt& receipt) const;

private:
    QString m_publicKey;
    QByteArray m_secretKey;
};

} // namespace titledesk::central
