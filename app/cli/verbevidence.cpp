// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "evidence.h"
#include "storefolder.h"
#include "submissionjson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("EvidenceVerb", text);
}

struct Target {
    SubmissionId id;
    int version = 1;
};

Result<Target> target(Connection& connection, const QString& text, const QString& account)
{
    Submissions submissions(connection, Catalog::builtIn());
    auto id = submissions.find(text);
    if (!id)
        return id.error();
    auto rows = submissions.rows({id.value()}, account);
    if (!rows)
        return rows.error();
    return Target{id.value(), rows.value().isEmpty() ? 1 : rows.value().first().version};
}

Result<Exit> list(Job& job, Store& store, const QString& submission)
{
    auto files = waitFor(store.read([&](Connection& connection) -> Result<QVector<EvidenceRef>> {
        auto found = target(connection, submission, store.session().account);
        if (!found)
            return found.error();
        return evidenceOf(connection, EvidenceOwner::Submission, found.value().id.value,
                          found.value().version);
    }));
    if (!files)
        return files.error();
    QJsonArray json;
    QVector<QStringList> rows;
    for (const EvidenceRef& file : files.value()) {
        json.append(evidenceJson(file));
        rows.append({file.name, QString::number(file.size), file.mime, file.sha256});
    }
    job.out().json({{u"evidence"_s, json}});
    job.out().table({words(QT_TRANSLATE_NOOP("EvidenceVerb", "文件")),
                     words(QT_TRANSLATE_NOOP("EvidenceVerb", "字节")),
                     words(QT_TRANSLATE_NOOP("EvidenceVerb", "类型")),
                     words(QT_TRANSLATE_NOOP("EvidenceVerb", "SHA-256"))},
                    rows);
    return Exit::Done;
}

Result<Exit> add(Job& job, Store& store, const QStringList& arguments)
{
    // The contents are there before anything refers to them.
    QVector<EvidenceRef> files;
    for (const QString& path : arguments.mid(1)) {
        auto put = waitFor(store.writeEvidence(
            [&path](Connection& connection) { return putContent(connection, path); }));
        if (!put)
            return put.error();
        files.append(put.value());
    }
    auto attached = waitFor(store.write([&](Connection& connection) -> Result<void> {
        auto found = target(connection, arguments.first(), store.session().account);
        if (!found)
            return found.error();
        return attachToSubmission(connection, store.session(), found.value().id, files);
    }));
    if (!attached)
        return attached.error();
    return list(job, store, arguments.first());
}

Result<Exit> save(Job& job, Store& store, const QStringList& arguments)
{
    const QString file = QFileInfo(arguments.at(1)).absoluteFilePath();
    if (auto free = refuseOwnFile(job.folder(), file); !free)
        return free.error();
    const QString sha256 = arguments.first().toLower();
    auto named = waitFor(
        store.read([&](Connection& connection) { return evidenceNamed(connection, sha256); }));
    if (!named)
        return named.error();
    auto saved = waitFor(store.readEvidence(
        [&](Connection& connection) { return saveContent(connection, sha256, file); }));
    if (!saved)
        return saved.error();
    job.out().json({{u"evidence"_s, QJsonArray{evidenceJson(named.value())}},
                    {u"file"_s, file},
                    {u"bytes"_s, QFileInfo(file).size()}});
    job.out().line(words(QT_TRANSLATE_NOOP("EvidenceVerb", "已保存到 %1。")).arg(file));
    return Exit::Done;
}

Result<Exit> run(Job& job)
{
    const QString what = job.line().arguments.first();
    const QStringList arguments = job.line().arguments.mid(1);
    const bool isList = what == u"list" && arguments.size() == 1;
    const bool isAdd = what == u"add" && arguments.size() >= 2;
    const bool isSave = what == u"save" && arguments.size() == 2;
    if (!isList && !isAdd && !isSave)
        return usageError(words(QT_TRANSLATE_NOOP(
            "EvidenceVerb",
            "用法：evidence add 编号 文件…，evidence list 编号，evidence save SHA256 文件。")));
    auto store = job.store();
    if (!store)
        return store.error();
    if (isAdd)
        return add(job, *store.value(), arguments);
    return isList ? list(job, *store.value(), arguments.first())
                  : save(job, *store.value(), arguments);
}

} // namespace

Verb evidenceVerb()
{
    return {u"evidence"_s,
            u"add ID FILE… | list ID | save SHA256 FILE"_s,
            words(QT_TRANSLATE_NOOP("EvidenceVerb", "证明材料")),
            {},
            1,
            -1,
            run};
}

} // namespace titledesk
