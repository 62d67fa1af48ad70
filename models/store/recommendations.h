// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publicities.h"

#include <QJsonObject>

#include <optional>

namespace titledesk {

/// 单位推荐意见 of an application (M14, M15). A draft until the application passes; the decision's
/// body freezes what was said.
struct Recommendation {
    QString text;
    PublicityId publicity; ///< that it rests on; not valid: none yet
    QString takesPost;     ///< 是否占用本单位职位数: yes, no, or empty: not answered
    std::optional<int> postGrade;
    QString postNote;             ///< 说明, for yes and for no
    QVector<EvidenceRef> stamped; ///< the stamped recommendation

    bool operator==(const Recommendation& other) const
    {
        return text == other.text && publicity == other.publicity && takesPost == other.takesPost &&
               postGrade == other.postGrade && postNote == other.postNote &&
               sameFiles(stamped, other.stamped);
    }
};

/// An empty one where nothing was written yet.
Result<Recommendation> readRecommendation(Connection& connection, SubmissionId application);
/// Keeps the draft (inside Store::write). An enterprise has no posts: an answer about one is not
/// kept. Refused: mayRecommend()'s reasons, unknown_publicity, post_grade (not 1 to 13).
Result<void> writeRecommendation(Connection& connection, const Session& session,
                                 SubmissionId application, const Recommendation& draft);

/// What a decision's body freezes of it: text, takes_post, post_grade, post_note, stamped (hashes)
/// and publicity {id, from, to, working_days, calendar_confirmed, place, department, phone, result,
/// proof (hashes)}. Nothing said is `null`.
Result<QJsonObject> recommendationJson(Connection& connection, SubmissionId application);
/// The contents that the recommendation rests on, proof of publicity included.
Result<QStringList> recommendationHashes(Connection& connection, SubmissionId application);

} // namespace titledesk
