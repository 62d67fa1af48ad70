// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"
#include "submissions.h"

namespace titledesk {

/// Who a file belongs to.
enum class EvidenceOwner : std::uint8_t { Submission, Recommendation, Publicity, PostApproval };
QString key(EvidenceOwner owner);

constexpr qint64 kMaxEvidenceSize = 200LL << 20; ///< bytes of one file

/// Puts a file's content into evidence.db (inside Store::writeEvidence), once for the same content.
/// BadInput (`cannot_read`, `file_too_large`, `file_empty`). It commits before anything refers to
/// it.
Result<EvidenceRef> putContent(Connection& evidence, const QString& file);
/// Writes a content to a file, beside and renamed. Refused: unknown_evidence, no_access; Damaged
/// where its hash does not hold.
Result<void> saveContent(Connection& evidence, const QString& sha256, const QString& file);
/// A content as bytes, for showing and sending; the same errors.
Result<QByteArray> contentOf(Connection& evidence, const QString& sha256);

/// Lets a content belong to something (inside Store::write), with an audit row. The same file twice
/// stands there once.
Result<void> attachEvidence(Connection& unit, const Session& session, EvidenceOwner owner,
                            qint64 ownerId, int version, const EvidenceRef& file);
Result<QVector<EvidenceRef>> evidenceOf(Connection& unit, EvidenceOwner owner, qint64 ownerId,
                                        int version);

} // namespace titledesk
