// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidencekind.h"
#include "store.h"
#include "submissions.h"

namespace titledesk {

/// Who a file belongs to.
enum class EvidenceOwner : std::uint8_t { Submission, Recommendation, Publicity, PostApproval };
QString key(EvidenceOwner owner);

constexpr qint64 kMaxEvidenceSize = 50LL << 20; ///< bytes of one file

/// Puts a file's content into evidence.db (inside Store::writeEvidence), once for the same content
/// and chunk by chunk. BadInput: `cannot_read`, `file_too_large`, `file_empty`, and what
/// sniffEvidence() says. It commits before anything refers to it.
Result<EvidenceRef> putContent(Connection& evidence, const QString& file);
/// The same for what is not a file: a picture from the clipboard.
Result<EvidenceRef> putContent(Connection& evidence, QIODevice& content, const QString& name);
/// Writes a content to a file, beside and renamed. Refused: unknown_evidence, no_access; Damaged
/// where its hash does not hold.
Result<void> saveContent(Connection& evidence, const QString& sha256, const QString& file);
/// A content as bytes, for showing and sending; the same errors.
Result<QByteArray> contentOf(Connection& evidence, const QString& sha256);

/// Lets a content belong to something (inside Store::write), with an audit row. The same file twice
/// stands there once. Refused: `read_only_account` for one that only reads, `evidence_fixed` where
/// a submission's version was decided or is not the current one.
Result<void> attachEvidence(Connection& unit, const Session& session, EvidenceOwner owner,
                            qint64 ownerId, int version, const EvidenceRef& file);
/// Lets contents belong to a submission's current version, all or none; the same errors.
Result<void> attachToSubmission(Connection& unit, const Session& session, SubmissionId id,
                                const QVector<EvidenceRef>& files);
/// Takes a file away from what it belongs to, with an audit row; its content stays until it is
/// swept. Refused: read_only_account, evidence_fixed, unknown_evidence.
Result<void> removeEvidence(Connection& unit, const Session& session, EvidenceOwner owner,
                            qint64 ownerId, int version, const QString& sha256);
Result<QVector<EvidenceRef>> evidenceOf(Connection& unit, EvidenceOwner owner, qint64 ownerId,
                                        int version);
/// How a content is called, by the newest that refers to it. Refused: unknown_evidence.
Result<EvidenceRef> evidenceNamed(Connection& unit, const QString& sha256);
/// How many of `ids` lack the evidence that their item expects (`evidence_expected` of the
/// catalog): a warning where one passes, never a bar.
Result<qint64> countWithoutEvidence(Connection& unit, const Catalog& catalog,
                                    const QVector<SubmissionId>& ids);

} // namespace titledesk
