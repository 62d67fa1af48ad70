// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "evidence.h"
#include "ids.h"
#include "publicity.h"
#include "store.h"
#include "submissions.h"

namespace titledesk {

/// Whether both name the same contents, in the same order.
bool sameFiles(const QVector<EvidenceRef>& one, const QVector<EvidenceRef>& other);

/// A publicity as the store keeps it: one for many applications, its proof attached once (B8).
struct KeptPublicity {
    PublicityId id; ///< not valid: not stored yet
    QString uuid;
    Publicity facts;
    QVector<EvidenceRef> proof;         ///< 单位公示证明和材料
    QVector<SubmissionId> applications; ///< that rest on it, in order
    /// An application passed on it: what was said then stays, another notice is another publicity.
    bool fixed = false;
};

/// Refused (`unknown_publicity`) where there is none.
Result<KeptPublicity> readPublicity(Connection& connection, PublicityId id);
/// All of them, newest first.
Result<QVector<KeptPublicity>> readPublicities(Connection& connection);
/// The one that an application rests on; not valid where there is none.
Result<PublicityId> publicityOf(Connection& connection, SubmissionId application);

/// Writes facts and proof (inside Store::write); a new one where `kept.id` is not valid. Files that
/// are not named any more are taken off, never deleted. Refused: read_only_account, publicity_dates
/// (one date without the other, or the wrong way round), publicity_fixed, unknown_publicity.
Result<PublicityId> writePublicity(Connection& connection, const Session& session,
                                   const KeptPublicity& kept);
/// Lets the applications rest on it, each from now on on this one alone. An application that did
/// already keeps the version that was publicised. Refused: not_application, not_pending,
/// unknown_submission.
Result<void> publicise(Connection& connection, const Session& session, PublicityId publicity,
                       const QVector<SubmissionId>& applications);
/// Takes an application off its publicity.
Result<void> unpublicise(Connection& connection, SubmissionId application);

/// Whether an application may be recommended now: one that waits, or was returned and may be
/// corrected. Refused: unknown_submission, not_application, not_pending.
Result<void> mayRecommend(Connection& connection, SubmissionId application);

/// Makes the files of an owner that has no versions exactly these (inside Store::write), with audit
/// rows.
Result<void> putFiles(Connection& connection, const Session& session, EvidenceOwner owner,
                      qint64 ownerId, const QVector<EvidenceRef>& files);
Result<QVector<EvidenceRef>> filesOf(Connection& connection, EvidenceOwner owner, qint64 ownerId);

} // namespace titledesk
