// SPDX-License-Identifier: GPL-3.0-or-later
#include "posts.h"

#include "audit.h"
#include "evidence.h"
#include "permissions.h"
#include "unitupload.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qint64 kApproval = 1; // the only one
const QStringList kApprovalMembers{u"document_no"_s, u"authority"_s, u"approved_on"_s};

QString words(const char* text)
{
    return QCoreApplication::translate("Posts", text);
}

Error bad(const QString& reason, const QString& message)
{
    return {Error::Code::BadInput, reason, message};
}

bool isDate(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate).toString(Qt::ISODate) == text && !text.isEmpty();
}

/// A member that nobody knows is a slip of the pen; what it says would be lost for ever.
Result<void> checkMembers(const QJsonObject& json, const QStringList& known)
{
    const QStringList all = known + QStringList{key(PostKind::Professional),
                                                key(PostKind::Management), key(PostKind::Skilled)};
    for (const QString& member : json.keys())
        if (!all.contains(member))
            return bad(u"unknown_field"_s,
                       words(QT_TRANSLATE_NOOP("Posts", "没有“%1”这个栏目；栏目有：%2。"))
                           .arg(member, all.join(u"、"_s)));
    return {};
}

Result<QString> textOf(const QJsonObject& json, const QString& member, const QString& name)
{
    const QString text = json.value(member).toString().trimmed();
    if (text.isEmpty())
        return bad(u"field_missing"_s,
                   words(QT_TRANSLATE_NOOP("Posts", "请填写%1（%2）。")).arg(name, member));
    return text;
}

void add(PostCount& sum, const PostCount& one)
{
    sum.approved += one.approved;
    sum.filled += one.filled;
    sum.taken += one.taken;
    sum.released += one.released;
}

template <typename Fits>
PostCount sumOf(const QVector<PostCount>& grades, Fits fits)
{
    PostCount sum;
    for (const PostCount& one : grades)
        if (fits(one.grade))
            add(sum, one);
    return sum;
}

/// `SELECT kind, grade, number` into one member of the counts.
Result<void> readNumbers(Statement& rows, QVector<PostCount>& grades, int PostCount::*member)
{
    while (rows.next()) {
        const auto kind = postKindFromKey(rows.text(0));
        const PostGrade grade{kind.value_or(PostKind::Professional), int(rows.number(1))};
        const auto found = std::ranges::find(grades, grade, &PostCount::grade);
        if (kind && found != grades.end())
            (*found).*member += int(rows.number(2));
    }
    return rows.failed() ? Result<void>(rows.error()) : Result<void>();
}

Result<void> readApproval(Connection& connection, Posts& posts)
{
    auto files = evidenceOf(connection, EvidenceOwner::PostApproval, kApproval, 1);
    if (!files)
        return files.error();
    if (!files.value().isEmpty())
        posts.form = files.value().first();
    Statement row(connection, u"SELECT document_no, authority, approved_on, submitted_at, account "
                              "FROM post_approval WHERE id = 1"_s);
    if (!row.next())
        return row.failed() ? Result<void>(row.error()) : Result<void>();
    posts.submitted = true;
    posts.approval.documentNo = row.text(0);
    posts.approval.authority = row.text(1);
    posts.approval.approvedOn = row.text(2);
    posts.submittedAt = QDateTime::fromMSecsSinceEpoch(row.number(3), Qt::UTC);
    posts.account = row.text(4);
    return {};
}

// Passed applications of earlier years are in the filled numbers; one that a later node failed or
// whose person left takes no post.
const QString kTakers =
    u" FROM recommendation r JOIN submission s ON s.id = r.submission_id JOIN person p ON p.id = "
    "s.person_id WHERE r.takes_post = 'yes' AND r.post_grade IS NOT NULL AND s.id <> ? AND "
    "s.withdrawn_at IS NULL AND s.state IN ('pending', 'passed') AND p.left_on IS NULL AND s.year "
    "= "
    "(SELECT max(year) FROM submission WHERE kind = 'application' AND withdrawn_at IS NULL) AND "
    "coalesce((SELECT g.result FROM progress g WHERE g.submission_id = s.id ORDER BY g.at DESC, "
    "g.id DESC LIMIT 1), '') <> 'failed'"_s;

Result<void> readApplications(Connection& connection, SubmissionId except, Posts& posts)
{
    Statement taken(connection, u"SELECT 'professional', r.post_grade, count(*)"_s + kTakers +
                                    u" GROUP BY r.post_grade"_s);
    taken.bind(except.value);
    if (auto read = readNumbers(taken, posts.grades, &PostCount::taken); !read)
        return read;
    // The grade that the person holds now: the newest passed appointment that has not ended.
    Statement released(
        connection,
        u"SELECT 'professional', held, count(*) FROM (SELECT r.post_grade AS wanted, (SELECT "
        "CAST(json_extract(v.fields, '$.grade') AS INTEGER) FROM submission a JOIN "
        "submission_version v ON v.submission_id = a.id AND v.version = a.version WHERE "
        "a.person_id = s.person_id AND a.item = 'appointment' AND a.state = 'passed' AND "
        "a.withdrawn_at IS NULL AND coalesce(json_extract(v.fields, '$.end'), '9999') >= ? ORDER "
        "BY "
        "json_extract(v.fields, '$.start') DESC LIMIT 1) AS held"_s +
            kTakers + u") WHERE held IS NOT NULL AND held <> wanted GROUP BY held"_s);
    released.bind(QDate::currentDate().toString(Qt::ISODate)).bind(except.value);
    return readNumbers(released, posts.grades, &PostCount::released);
}

Error alreadySubmitted()
{
    return {Error::Code::Refused, u"posts_fixed"_s,
            words(QT_TRANSLATE_NOOP("Posts", "岗位核准信息已经提交，不可再更改。"))};
}

Result<void> mayChangePosts(Connection& connection, const Session& session)
{
    if (auto may = permitted(session.role, Right::SubmitPosts); !may)
        return may;
    Statement unit(connection, u"SELECT 1 FROM unit WHERE nature = 'public_institution'"_s);
    if (unit.next())
        return {};
    return unit.failed() ? unit.error() : postsNotForUnit();
}

Result<void> writeGrades(Connection& connection, const PostNumbers& approved)
{
    // What an interrupted program of an older version may have left is no approval.
    if (auto cleared = connection.script(u"DELETE FROM post_grade"_s); !cleared)
        return cleared;
    Statement insert(connection,
                     u"INSERT INTO post_grade (kind, grade, approved) VALUES (?, ?, ?)"_s);
    for (auto it = approved.begin(); it != approved.end(); ++it) {
        insert.bind(key(it.key().kind)).bind(it.key().grade).bind(it.value());
        if (auto done = insert.run(); !done)
            return done;
    }
    return {};
}

} // namespace

Error postsNotForUnit()
{
    return {Error::Code::Refused, u"posts_not_for_unit"_s,
            words(QT_TRANSLATE_NOOP("Posts", "只有事业单位有岗位核准信息，没有保存。"))};
}

Result<PostApproval> postApprovalFromJson(const QJsonObject& json)
{
    if (auto known = checkMembers(json, kApprovalMembers); !known)
        return known.error();
    auto documentNo = textOf(json, u"document_no"_s, words(QT_TRANSLATE_NOOP("Posts", "核准文号")));
    if (!documentNo)
        return documentNo.error();
    auto authority = textOf(json, u"authority"_s, words(QT_TRANSLATE_NOOP("Posts", "核准部门")));
    if (!authority)
        return authority.error();
    auto approvedOn = textOf(json, u"approved_on"_s, words(QT_TRANSLATE_NOOP("Posts", "核准日期")));
    if (!approvedOn)
        return approvedOn.error();
    if (!isDate(approvedOn.value()) ||
        QDate::fromString(approvedOn.value(), Qt::ISODate) > QDate::currentDate())
        return bad(u"bad_date"_s,
                   words(QT_TRANSLATE_NOOP("Posts",
                                           "核准日期应为 2026-03-05 这样的日期，且不晚于今天。")));
    auto approved = postNumbersFromJson(json);
    if (!approved)
        return approved.error();
    if (std::ranges::all_of(approved.value(), [](int posts) { return posts == 0; }))
        return bad(u"no_posts"_s,
                   words(QT_TRANSLATE_NOOP("Posts", "请至少填写一个等级的核准岗位数。")));
    return PostApproval{documentNo.value(), authority.value(), approvedOn.value(),
                        approved.value()};
}

QJsonObject postApprovalToJson(const PostApproval& approval, bool onWire)
{
    QJsonObject json = postNumbersToJson(approval.approved, onWire);
    json[u"document_no"_s] = approval.documentNo;
    json[u"authority"_s] = approval.authority;
    json[u"approved_on"_s] = approval.approvedOn;
    return json;
}

Result<FilledPosts> filledPostsFromJson(const QJsonObject& json)
{
    // The approval's own file may be filled in again with other numbers.
    if (auto known = checkMembers(json, kApprovalMembers + QStringList{u"as_of"_s}); !known)
        return known.error();
    auto filled = postNumbersFromJson(json);
    if (!filled)
        return filled.error();
    if (filled.value().isEmpty())
        return bad(u"no_posts"_s,
                   words(QT_TRANSLATE_NOOP("Posts", "请至少填写一个等级的已聘岗位数。")));
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    return FilledPosts{filled.value(), json.value(u"as_of"_s).toString(today)};
}

PostCount Posts::total() const
{
    return sumOf(grades, [](PostGrade) { return true; });
}

PostCount Posts::totalOf(PostKind kind) const
{
    return sumOf(grades, [kind](PostGrade grade) { return grade.kind == kind; });
}

PostCount Posts::totalOf(const PostLevel& level) const
{
    return sumOf(grades, [&](PostGrade grade) {
        return grade.kind == PostKind::Professional && grade.grade >= level.highest &&
               grade.grade <= level.lowest;
    });
}

PostCount Posts::of(PostGrade grade) const
{
    const auto found = std::ranges::find(grades, grade, &PostCount::grade);
    return found == grades.end() ? PostCount{grade} : *found;
}

QVector<PostGrade> Posts::overfilled() const
{
    QVector<PostGrade> found;
    for (const PostCount& one : grades)
        if (submitted && one.filled > one.approved)
            found.append(one.grade);
    return found;
}

Result<Posts> readPosts(Connection& connection, SubmissionId except)
{
    Posts posts;
    for (const PostGrade& grade : allPostGrades())
        posts.grades.append({grade});
    if (auto read = readApproval(connection, posts); !read)
        return read.error();
    Statement approved(connection, u"SELECT kind, grade, approved FROM post_grade"_s);
    if (auto read = readNumbers(approved, posts.grades, &PostCount::approved); !read)
        return read.error();
    Statement filled(connection, u"SELECT kind, grade, filled FROM post_filled"_s);
    if (auto read = readNumbers(filled, posts.grades, &PostCount::filled); !read)
        return read.error();
    Statement asOf(connection, u"SELECT max(as_of) FROM post_filled"_s);
    if (asOf.next())
        posts.filledAsOf = asOf.text(0);
    if (asOf.failed())
        return asOf.error();
    if (auto read = readApplications(connection, except, posts); !read)
        return read.error();
    for (const PostCount& one : std::as_const(posts.grades))
        if (posts.submitted)
            posts.approval.approved.insert(one.grade, one.approved);
    return posts;
}

Result<void> maySubmitPosts(Connection& connection, const Session& session)
{
    if (auto may = mayChangePosts(connection, session); !may)
        return may;
    Statement held(connection, u"SELECT 1 FROM post_approval"_s);
    if (held.next())
        return alreadySubmitted();
    return held.failed() ? Result<void>(held.error()) : Result<void>();
}

Result<void> keepPostForm(Connection& connection, const Session& session, const EvidenceRef& form)
{
    if (auto may = maySubmitPosts(connection, session); !may)
        return may;
    Statement others(connection,
                     u"DELETE FROM evidence WHERE owner = 'post_approval' AND sha256 <> ?"_s);
    others.bind(form.sha256);
    if (auto removed = others.run(); !removed)
        return removed;
    return attachEvidence(connection, session, EvidenceOwner::PostApproval, kApproval, 1, form);
}

Result<void> submitPosts(Connection& connection, const Session& session,
                         const PostApproval& approval, const EvidenceRef& form)
{
    if (auto may = maySubmitPosts(connection, session); !may)
        return may;
    if (auto sound = postApprovalFromJson(postApprovalToJson(approval)); !sound)
        return sound.error();
    if (auto written = writeGrades(connection, approval.approved); !written)
        return written;
    if (auto attached =
            attachEvidence(connection, session, EvidenceOwner::PostApproval, kApproval, 1, form);
        !attached)
        return attached;
    Statement insert(connection,
                     u"INSERT INTO post_approval (id, document_no, authority, approved_on, "
                     "submitted_at, account) VALUES (1, ?, ?, ?, ?, ?)"_s);
    insert.bind(approval.documentNo).bind(approval.authority).bind(approval.approvedOn);
    insert.bind(QDateTime::currentMSecsSinceEpoch()).bind(session.account);
    if (auto done = insert.run(); !done)
        return done;
    QJsonObject body = postApprovalToJson(approval, true);
    body[u"form"_s] = form.sha256;
    if (auto queued = UnitUploads(connection).queue(UnitUploadKind::Posts, body); !queued)
        return queued;
    return AuditWriter(connection, session.account)
        .append(u"posts.submit"_s, {}, {{u"form"_s, form.sha256}});
}

Result<void> writeFilledPosts(Connection& connection, const Session& session,
                              const FilledPosts& posts)
{
    if (auto may = mayChangePosts(connection, session); !may)
        return may;
    if (!isDate(posts.asOf) || QDate::fromString(posts.asOf, Qt::ISODate) > QDate::currentDate())
        return bad(u"bad_date"_s,
                   words(QT_TRANSLATE_NOOP(
                       "Posts", "已聘数的统计日期应为 2026-03-05 这样的日期，且不晚于今天。")));
    Statement upsert(connection,
                     u"INSERT INTO post_filled (kind, grade, filled, as_of) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT (kind, grade) DO UPDATE SET filled = excluded.filled, as_of = "
                     "excluded.as_of"_s);
    for (auto it = posts.filled.begin(); it != posts.filled.end(); ++it) {
        upsert.bind(key(it.key().kind)).bind(it.key().grade).bind(it.value()).bind(posts.asOf);
        if (auto done = upsert.run(); !done)
            return done;
    }
    return AuditWriter(connection, session.account)
        .append(u"posts.filled"_s, {}, {{u"as_of"_s, posts.asOf}});
}

} // namespace titledesk
