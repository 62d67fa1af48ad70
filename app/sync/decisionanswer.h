// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox.h"

#include <QJsonArray>

namespace titledesk {

/// What central says of one decision.
struct DecisionAnswer {
    enum class Kind : std::uint8_t { Accepted, Duplicate, Conflict, Rejected };
    Kind kind = Kind::Accepted;
    QByteArray receipt; ///< JSON, where it was taken
    QByteArray current; ///< JSON of what central holds, for a conflict
    QString problem;    ///< `evidence-missing`, …
    QString message;    ///< central's words

    bool isTaken() const { return kind == Kind::Accepted || kind == Kind::Duplicate; }
};

/// One answer for each entry, in order, of a kind that the contract knows, with a receipt that
/// `receiptKey` (Ed25519) signed; otherwise nothing: none of them counts then.
std::optional<QVector<DecisionAnswer>> answersTo(const QVector<OutboxEntry>& batch,
                                                 const QJsonArray& results,
                                                 const QByteArray& receiptKey);

} // namespace titledesk
