// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "postgrades.h"
#include "store.h"
#include "submissions.h"

#include <QDate>
#include <QDateTime>

namespace titledesk {

/// What an approval says beside its numbers.
struct PostApproval {
    QString documentNo;
    QString authority;
    QString approvedOn; ///< yyyy-mm-dd
    PostNumbers approved;
    bool operator==(const PostApproval&) const = default;
};

/// cli.md's file: document_no, authority, approved_on and the grades. BadInput (`unknown_field`,
/// `field_missing`, `bad_date`, `unknown_grade`, `bad_number`, `no_posts`).
Result<PostApproval> postApprovalFromJson(const QJsonObject& json);
/// The same object back; `onWire` as postNumbersToJson().
QJsonObject postApprovalToJson(const PostApproval& approval, bool onWire = false);

/// How many posts are filled, and on what day that was counted.
struct FilledPosts {
    PostNumbers filled;
    QString asOf; ///< yyyy-mm-dd
};
/// cli.md's file: the grades, and `as_of` (today where it is not there). BadInput as above.
Result<FilledPosts> filledPostsFromJson(const QJsonObject& json);

/// How many posts of one grade there are, and what the standing applications would do to them (B9).
struct PostCount {
    PostGrade grade = {};
    int approved = 0; ///< 核准数
    int filled = 0;   ///< 已聘数
    int taken = 0;    ///< 本次拟占用: pending and passed applications that say they take one
    int released = 0; ///< by the same people, who hold an appointment of another grade
    int vacant() const { return approved - filled; } ///< 空岗数
    int left() const { return vacant() - taken; }    ///< what is left after them
    bool operator==(const PostCount&) const = default;
};

/// The unit's posts, every grade that there is. Before the approval is submitted `approved` is 0.
struct Posts {
    bool submitted = false;
    PostApproval approval;
    QDateTime submittedAt; ///< UTC
    QString account;
    EvidenceRef form;   ///< 岗位核准表
    QString filledAsOf; ///< yyyy-mm-dd of the newest filled numbers, or empty
    QVector<PostCount> grades;

    /// All of them in one: for the home page.
    PostCount total() const;
    PostCount totalOf(PostKind kind) const;
    PostCount totalOf(const PostLevel& level) const;
    /// All zeros where there is no such grade.
    PostCount of(PostGrade grade) const;
    /// Grades with more filled than approved: a warning, not an error.
    QVector<PostGrade> overfilled() const;
};

/// Taken and released count the applications of the newest year there is, but not `except` (the
/// one whose recommendation is being written), nor those that a later node failed.
Result<Posts> readPosts(Connection& connection, SubmissionId except = {});

/// What an enterprise hears that asks for posts (`posts_not_for_unit`).
Error postsNotForUnit();

/// Refused: read_only_account, posts_not_for_unit, posts_fixed. What submitPosts() asks first, for
/// those who want to know before they put the form into evidence.db.
Result<void> maySubmitPosts(Connection& connection, const Session& session);

/// Keeps the stamped form for the approval that will be submitted, in place of the one before; its
/// content is in evidence.db already. The same errors.
Result<void> keepPostForm(Connection& connection, const Session& session, const EvidenceRef& form);

/// Submits the approval, once and for ever, and queues it for central (inside Store::write; the
/// form's content is in evidence.db already, by putContent). Refused: read_only_account,
/// posts_not_for_unit, posts_fixed, posts_need_form.
Result<void> submitPosts(Connection& connection, const Session& session,
                         const PostApproval& approval, const EvidenceRef& form);

/// Writes how many posts are filled; a grade that is not named keeps its number. Refused:
/// read_only_account, posts_not_for_unit. BadInput: bad_date.
Result<void> writeFilledPosts(Connection& connection, const Session& session,
                              const FilledPosts& posts);

} // namespace titledesk
