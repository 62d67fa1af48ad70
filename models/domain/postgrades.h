// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QVector>

#include <compare>
#include <cstdint>

namespace titledesk {

/// The three kinds of posts that a public institution has (M22).
enum class PostKind : std::uint8_t { Professional, Management, Skilled };
QString key(PostKind kind); ///< professional, management, skilled
std::optional<PostKind> postKindFromKey(QStringView key);
QString name(PostKind kind); ///< 专业技术岗位, 管理岗位, 工勤技能岗位

/// The grade 普通工 of skilled posts, below the fifth.
inline constexpr int kOrdinaryGrade = 0;

/// One grade of one kind. Sorted by kind, then from the highest grade down; ordinary comes last.
struct PostGrade {
    PostKind kind = PostKind::Professional;
    int grade = 0;
    bool operator==(const PostGrade&) const = default;
    std::strong_ordering operator<=>(const PostGrade& other) const;
};

/// Whether there is such a grade: professional 1–13, management 1–10, skilled 1–5 and ordinary.
bool isPostGrade(PostGrade grade);
/// Every grade of a kind, the highest first.
QVector<PostGrade> postGradesOf(PostKind kind);
QVector<PostGrade> allPostGrades();
QString gradeKey(PostGrade grade);  ///< `7`, `ordinary`, as cli.md's file has it
QString gradeName(PostGrade grade); ///< 7 级, 普通工

/// The level of a title that a professional grade is for: 1–4 正高级, 5–7 副高级, 8–10 中级,
/// 11–12 助理级, 13 员级.
struct PostLevel {
    QString key; ///< as the catalog's title levels: senior, associate_senior, …
    int highest = 0;
    int lowest = 0; ///< what a post taken defaults to (catalog.md, Posts)
};
QString name(const PostLevel& level); ///< 正高级, 副高级, 中级, 助理级, 员级
const QVector<PostLevel>& postLevels();
/// nullptr where the catalog's key is no level.
const PostLevel* postLevel(QStringView key);

/// How many posts, by grade. A grade that is not there: nothing was said about it.
using PostNumbers = QMap<PostGrade, int>;
inline constexpr int kMaxPosts = 1'000'000;

/// `{"professional":{"1":N,…},"management":{…},"skilled":{…,"ordinary":N}}` of cli.md; other
/// members are left alone. BadInput (`unknown_grade`, `bad_number`) names what is wrong.
Result<PostNumbers> postNumbersFromJson(const QJsonObject& json);
/// The same object back. `onWire`: ordinary is called `0`, as central's API has it.
QJsonObject postNumbersToJson(const PostNumbers& numbers, bool onWire = false);

} // namespace titledesk
