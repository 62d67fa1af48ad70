// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "vault.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Backup", text);
}

Result<Exit> run(Job& job)
{
    const QString file = QFileInfo(job.line().arguments.first()).absoluteFilePath();
    auto store = job.store();
    if (!store)
        return store.error();
    if (auto done = backupStore(*store.value(), file); !done)
        return done.error();
    job.out().json({{u"ok"_s, true}, {u"file"_s, file}, {u"bytes"_s, QFileInfo(file).size()}});
    job.out().line(words(QT_TRANSLATE_NOOP("Backup", "已备份到 %1。")).arg(file));
    return Exit::Done;
}

} // namespace

Verb backupVerb()
{
    return {u"backup"_s, u"FILE"_s, words(QT_TRANSLATE_NOOP("Backup", "备份全部数据到一个文件")),
            {},          1,         1,
            run};
}

} // namespace titledesk
