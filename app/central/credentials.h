// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralcall.h"

namespace titledesk::central {

/// A random text of 256 bits, base64url: tokens and central secrets.
QString randomSecret();
/// A random enrolment code that can be read out: 5 groups of 4 letters and digits, about 100 bits.
QString randomCode();
/// Codes as they are compared: without blanks and hyphens, capitals.
QString normalisedCode(const QString& code);

/// Argon2id of a central secret, with its salt and cost in it. Empty where memory lacks.
QString hashedSecret(const QString& secret);
/// Whether the secret is that of `hash`; an empty hash costs the same time and is never right.
bool secretMatches(const QString& secret, const QString& hash);

/// Access and refresh token of a desk; earlier ones stay good until they expire. As the API's
/// `Tokens`. Use inside Database::write.
Result<QJsonObject> issueTokens(Database& database, const Caller& caller);
/// A new access token for a refresh token, which lives on. Refused: `wrong-secret`,
/// `unit-revoked`. Use inside Database::write.
Result<QJsonObject> renewTokens(Database& database, const QString& refreshToken);

/// The caller that an Authorization header names. Refused: `unauthorized`, `unit-revoked`.
Result<Caller> authenticate(Database& database, const QByteArray& authorization);

} // namespace titledesk::central
