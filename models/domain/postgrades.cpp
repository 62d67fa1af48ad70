// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgrades.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr PostKind kKinds[] = {PostKind::Professional, PostKind::Management, PostKind::Skilled};

QString words(const char* text)
{
    return QCoreApplication::translate("Posts", text);
}

int lowestOf(PostKind kind)
{
    switch (kind) {
    case PostKind::Professional:
        return 13;
    case PostKind::Management:
        return 10;
    case PostKind::Skilled:
        return 5;
    }
    Q_UNREACHABLE();
}

/// `7`, `ordinary` or, as on the wire, `0`.
std::optional<PostGrade> gradeFromKey(PostKind kind, const QString& text)
{
    bool whole = false;
    const int number = text == u"ordinary" ? kOrdinaryGrade : text.toInt(&whole);
    const PostGrade grade{kind, number};
    const bool written = text == u"ordinary" || (whole && QString::number(number) == text);
    return written && isPostGrade(grade) ? std::optional(grade) : std::nullopt;
}

Error bad(const QString& reason, const QString& message)
{
    return {Error::Code::BadInput, reason, message};
}

Result<void> readKind(PostKind kind, const QJsonValue& value, PostNumbers& numbers)
{
    if (!value.isObject())
        return bad(
            u"bad_number"_s,
            words(QT_TRANSLATE_NOOP("Posts", "“%1”应是按等级列出的岗位数。")).arg(key(kind)));
    const QJsonObject grades = value.toObject();
    for (auto it = grades.begin(); it != grades.end(); ++it) {
        const auto grade = gradeFromKey(kind, it.key());
        if (!grade)
            return bad(u"unknown_grade"_s, words(QT_TRANSLATE_NOOP("Posts", "%1没有“%2”这个等级。"))
                                               .arg(name(kind), it.key()));
        const double posts = it.value().toDouble(-1);
        if (!it.value().isDouble() || posts < 0 || posts > kMaxPosts || posts != std::floor(posts))
            return bad(u"bad_number"_s,
                       words(QT_TRANSLATE_NOOP("Posts", "%1 %2的岗位数应是不小于 0 的整数。"))
                           .arg(name(kind), gradeName(*grade)));
        numbers.insert(*grade, int(posts));
    }
    return {};
}

} // namespace

QString key(PostKind kind)
{
    switch (kind) {
    case PostKind::Professional:
        return u"professional"_s;
    case PostKind::Management:
        return u"management"_s;
    case PostKind::Skilled:
        return u"skilled"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PostKind> postKindFromKey(QStringView text)
{
    for (const PostKind kind : kKinds)
        if (key(kind) == text)
            return kind;
    return std::nullopt;
}

QString name(PostKind kind)
{
    switch (kind) {
    case PostKind::Professional:
        return words(QT_TRANSLATE_NOOP("Posts", "专业技术岗位"));
    case PostKind::Management:
        return words(QT_TRANSLATE_NOOP("Posts", "管理岗位"));
    case PostKind::Skilled:
        return words(QT_TRANSLATE_NOOP("Posts", "工勤技能岗位"));
    }
    Q_UNREACHABLE();
}

std::strong_ordering PostGrade::operator<=>(const PostGrade& other) const
{
    const auto rank = [](const PostGrade& one) {
        return one.grade == kOrdinaryGrade ? 100 : one.grade;
    };
    if (const auto byKind = kind <=> other.kind; byKind != 0)
        return byKind;
    return rank(*this) <=> rank(other);
}

bool isPostGrade(PostGrade grade)
{
    if (grade.grade == kOrdinaryGrade)
        return grade.kind == PostKind::Skilled;
    return grade.grade >= 1 && grade.grade <= lowestOf(grade.kind);
}

QVector<PostGrade> postGradesOf(PostKind kind)
{
    QVector<PostGrade> grades;
    for (int grade = 1; grade <= lowestOf(kind); ++grade)
        grades.append({kind, grade});
    if (kind == PostKind::Skilled)
        grades.append({kind, kOrdinaryGrade});
    return grades;
}

QVector<PostGrade> allPostGrades()
{
    QVector<PostGrade> grades;
    for (const PostKind kind : kKinds)
        grades += postGradesOf(kind);
    return grades;
}

QString gradeKey(PostGrade grade)
{
    return grade.grade == kOrdinaryGrade ? u"ordinary"_s : QString::number(grade.grade);
}

QString gradeName(PostGrade grade)
{
    if (grade.grade == kOrdinaryGrade)
        return words(QT_TRANSLATE_NOOP("Posts", "普通工"));
    return words(QT_TRANSLATE_NOOP("Posts", "%1 级")).arg(grade.grade);
}

const QVector<PostLevel>& postLevels()
{
    static const QVector<PostLevel> levels{{u"senior"_s, 1, 4},
                                           {u"associate_senior"_s, 5, 7},
                                           {u"intermediate"_s, 8, 10},
                                           {u"assistant"_s, 11, 12},
                                           {u"junior"_s, 13, 13}};
    return levels;
}

QString name(const PostLevel& level)
{
    switch (level.highest) {
    case 1:
        return words(QT_TRANSLATE_NOOP("Posts", "正高级"));
    case 5:
        return words(QT_TRANSLATE_NOOP("Posts", "副高级"));
    case 8:
        return words(QT_TRANSLATE_NOOP("Posts", "中级"));
    case 11:
        return words(QT_TRANSLATE_NOOP("Posts", "助理级"));
    default:
        return words(QT_TRANSLATE_NOOP("Posts", "员级"));
    }
}

const PostLevel* postLevel(QStringView key)
{
    const auto& levels = postLevels();
    const auto found = std::ranges::find_if(levels, [&](const auto& l) { return l.key == key; });
    return found == levels.end() ? nullptr : &*found;
}

Result<PostNumbers> postNumbersFromJson(const QJsonObject& json)
{
    PostNumbers numbers;
    for (const PostKind kind : kKinds) {
        if (!json.contains(key(kind)))
            continue;
        if (auto read = readKind(kind, json.value(key(kind)), numbers); !read)
            return read.error();
    }
    return numbers;
}

QJsonObject postNumbersToJson(const PostNumbers& numbers, bool onWire)
{
    QMap<QString, QJsonObject> kinds;
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        const QString grade = onWire ? QString::number(it.key().grade) : gradeKey(it.key());
        kinds[key(it.key().kind)].insert(grade, it.value());
    }
    QJsonObject json;
    for (auto it = kinds.begin(); it != kinds.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

} // namespace titledesk
