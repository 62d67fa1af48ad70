// SPDX-License-Identifier: GPL-3.0-or-later
#include "postsjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qint64 kMaxFile = 1 << 20;

QString words(const char* text)
{
    return QCoreApplication::translate("PostsVerb", text);
}

QJsonValue gradeValue(PostGrade grade)
{
    return grade.grade == kOrdinaryGrade ? QJsonValue(gradeKey(grade)) : QJsonValue(grade.grade);
}

QJsonValue formJson(const EvidenceRef& form)
{
    if (form.sha256.isEmpty())
        return {};
    return QJsonObject{{u"sha256"_s, form.sha256},
                       {u"name"_s, form.name},
                       {u"size"_s, form.size},
                       {u"mime"_s, form.mime}};
}

QJsonArray warningsOf(const Posts& posts)
{
    QJsonArray warnings;
    for (const PostGrade& grade : posts.overfilled())
        warnings.append(QJsonObject{
            {u"code"_s, u"overfilled"_s},
            {u"kind"_s, key(grade.kind)},
            {u"grade"_s, gradeValue(grade)},
            {u"message"_s, words(QT_TRANSLATE_NOOP("PostsVerb", "%1 %2的已聘数多于核准数。"))
                               .arg(name(grade.kind), gradeName(grade))}});
    return warnings;
}

} // namespace

Result<QJsonObject> readJsonFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxFile)
        return Error{
            Error::Code::BadInput, u"cannot_read"_s,
            words(QT_TRANSLATE_NOOP("PostsVerb", "无法读取文件 %1，没有改动。")).arg(path)};
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (document.isObject())
        return document.object();
    return Error{Error::Code::BadInput, u"bad_json"_s,
                 words(QT_TRANSLATE_NOOP("PostsVerb",
                                         "文件 %1 不是 JSON 对象（第 %2 个字节起），没有改动。"))
                     .arg(path)
                     .arg(fault.offset)};
}

QJsonObject postsToJson(const Posts& posts)
{
    QJsonArray grades;
    for (const PostCount& one : posts.grades)
        grades.append(QJsonObject{{u"kind"_s, key(one.grade.kind)},
                                  {u"grade"_s, gradeValue(one.grade)},
                                  {u"approved"_s, one.approved},
                                  {u"filled"_s, one.filled},
                                  {u"taken"_s, one.taken},
                                  {u"released"_s, one.released},
                                  {u"left"_s, one.vacant()}});
    const PostCount total = posts.total();
    QJsonObject json{{u"submitted"_s, posts.submitted},
                     {u"grades"_s, grades},
                     {u"total"_s, QJsonObject{{u"approved"_s, total.approved},
                                              {u"filled"_s, total.filled},
                                              {u"taken"_s, total.taken},
                                              {u"released"_s, total.released},
                                              {u"left"_s, total.vacant()}}},
                     {u"filled_as_of"_s, posts.filledAsOf},
                     {u"warnings"_s, warningsOf(posts)}};
    if (posts.submitted) {
        json[u"document_no"_s] = posts.approval.documentNo;
        json[u"authority"_s] = posts.approval.authority;
        json[u"approved_on"_s] = posts.approval.approvedOn;
        json[u"submitted_at"_s] = posts.submittedAt.toString(Qt::ISODateWithMs);
        json[u"account"_s] = posts.account;
        json[u"form"_s] = formJson(posts.form);
    }
    return json;
}

} // namespace titledesk
