// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "postsjson.h"
#include "verbs.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("PostsVerb", text);
}

Result<Exit> show(Job& job, Store& store)
{
    auto read = waitFor(store.read([](Connection& connection) { return readPosts(connection); }));
    if (!read)
        return read.error();
    const Posts& posts = read.value();
    job.out().json(postsToJson(posts));
    if (posts.submitted)
        job.out().line(words(QT_TRANSLATE_NOOP("PostsVerb", "%1，%2，%3 核准"))
                           .arg(posts.approval.documentNo, posts.approval.authority,
                                posts.approval.approvedOn));
    else
        job.out().line(words(QT_TRANSLATE_NOOP("PostsVerb", "岗位核准信息尚未提交。")));
    QVector<QStringList> rows;
    for (const PostCount& one : posts.grades)
        if (one.approved > 0 || one.filled > 0 || one.taken > 0)
            rows.append({name(one.grade.kind), gradeName(one.grade), QString::number(one.approved),
                         QString::number(one.filled), QString::number(one.vacant()),
                         QString::number(one.taken)});
    job.out().table({words(QT_TRANSLATE_NOOP("PostsVerb", "岗位")),
                     words(QT_TRANSLATE_NOOP("PostsVerb", "等级")),
                     words(QT_TRANSLATE_NOOP("PostsVerb", "核准数")),
                     words(QT_TRANSLATE_NOOP("PostsVerb", "已聘数")),
                     words(QT_TRANSLATE_NOOP("PostsVerb", "空岗数")),
                     words(QT_TRANSLATE_NOOP("PostsVerb", "本次拟占用"))},
                    rows);
    for (const PostGrade& grade : posts.overfilled())
        job.out().line(words(QT_TRANSLATE_NOOP("PostsVerb", "%1 %2的已聘数多于核准数。"))
                           .arg(name(grade.kind), gradeName(grade)));
    return Exit::Done;
}

Result<void> submit(Job& job, Store& store, const QString& file)
{
    auto json = readJsonFile(file);
    if (!json)
        return json.error();
    auto approval = postApprovalFromJson(json.value());
    if (!approval)
        return approval.error();
    const Session session = store.session();
    if (auto may = waitFor(store.read(
            [&](Connection& connection) { return maySubmitPosts(connection, session); }));
        !may)
        return may;
    const QString form = job.line().value(u"form"_s);
    auto put = waitFor(
        store.writeEvidence([&](Connection& connection) { return putContent(connection, form); }));
    if (!put)
        return put.error();
    return waitFor(store.write([&](Connection& connection) {
        return submitPosts(connection, session, approval.value(), put.value());
    }));
}

Result<void> fill(Store& store, const QString& file)
{
    auto json = readJsonFile(file);
    if (!json)
        return json.error();
    auto posts = filledPostsFromJson(json.value());
    if (!posts)
        return posts.error();
    return waitFor(store.write([&](Connection& connection) {
        return writeFilledPosts(connection, store.session(), posts.value());
    }));
}

Result<Exit> run(Job& job)
{
    const QStringList arguments = job.line().arguments;
    const QString& what = arguments.first();
    const bool isShow = what == u"show" && arguments.size() == 1;
    const bool isSubmit = what == u"submit" && arguments.size() == 2 && job.line().has(u"form"_s);
    const bool isFilled = what == u"filled" && arguments.size() == 2;
    if (!isShow && !isSubmit && !isFilled)
        return usageError(words(QT_TRANSLATE_NOOP(
            "PostsVerb", "用法：posts show，posts submit 文件.json --form 岗位核准表，"
                         "posts filled 文件.json。")));
    auto store = job.store();
    if (!store)
        return store.error();
    if (!store.value()->session().unit.isPublicInstitution())
        return postsNotForUnit();
    if (isSubmit) {
        if (auto done = submit(job, *store.value(), arguments.at(1)); !done)
            return done.error();
    }
    if (isFilled) {
        if (auto done = fill(*store.value(), arguments.at(1)); !done)
            return done.error();
    }
    return show(job, *store.value());
}

} // namespace

Verb postsVerb()
{
    return {u"posts"_s,
            u"show | submit FILE.json --form FILE | filled FILE.json"_s,
            words(QT_TRANSLATE_NOOP("PostsVerb", "岗位核准信息")),
            {{u"form"_s}},
            1,
            2,
            run};
}

} // namespace titledesk
