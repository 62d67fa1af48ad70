// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "submission.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <cstdint>

namespace titledesk {

/// A decision as it goes to central: frozen as bytes when it is made. See central.md, "A decision's
/// body".
struct DecisionBody {
    QString id;         ///< UUIDv7
    QString desk;       ///< UUID
    QString submission; ///< UUID
    int baseVersion = 1;
    QString baseDecision; ///< the last one known on the submission's version, or empty
    Kind kind = Kind::Achievement;
    QString item;
    Action action = Action::Pass;
    QString opinion;
    QString account;
    QDateTime time;             ///< UTC, milliseconds
    QJsonObject recommendation; ///< empty where there is none
    QStringList evidence;       ///< SHA-256 in hex
    // The record itself, so that what came from a spreadsheet arrives too.
    QString personId; ///< UUID
    QString personName;
    QString idType;
    QString idNumber;
    bool registrationPassed = false; ///< what the desk knows of the person, M19
    QString title;
    int year = 0; ///< of an application, else 0
    QDateTime submittedAt;
    Fields fields;

    /// Compact JSON with sorted keys, UTF-8: {account, action, base_decision, base_version, desk,
    /// evidence, id, item, kind, opinion, recommendation, record: {fields, person: {id, id_number,
    /// id_type, name, registration}, submitted_at, title, year}, submission, time}. Nothing known
    /// is `null`.
    QByteArray toBytes() const;
    /// BadInput names the first member that is missing or not of its type.
    static Result<DecisionBody> parse(const QByteArray& bytes);
};

/// SHA-256 of `bytes` in lower-case hex.
QString sha256Hex(const QByteArray& bytes);

/// Sum modulo 2^256 of SHA-256("id:body hash") over decisions: independent of their order, and any
/// range can be halved.
class DecisionDigest {
public:
    DecisionDigest() = default;
    /// From 64 hex digits; anything else is zero.
    static DecisionDigest fromHex(const QString& hex);

    void add(const QString& decisionId, const QString& bodySha256);
    void add(const DecisionDigest& other);
    QString toHex() const;
    bool operator==(const DecisionDigest&) const = default;

private:
    std::array<std::uint32_t, 8> m_words{}; ///< most significant first
};

} // namespace titledesk
