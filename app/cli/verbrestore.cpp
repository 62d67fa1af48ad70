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
    return QCoreApplication::translate("Restore", text);
}

Result<Exit> run(Job& job)
{
    const auto password = job.password();
    if (!password)
        return password.error();
    const QString file = QFileInfo(job.line().arguments.first()).absoluteFilePath();
    if (auto done = restoreStore(file, job.folder(), job.account(), password.value()); !done)
        return done.error();
    job.out().json({{u"ok"_s, true}, {u"data"_s, job.folder()}});
    job.out().line(words(QT_TRANSLATE_NOOP("Restore", "已恢复到 %1。")).arg(job.folder()));
    return Exit::Done;
}

} // namespace

Verb restoreVerb()
{
    return {u"restore"_s, u"FILE"_s, words(QT_TRANSLATE_NOOP("Restore", "把备份恢复到空的文件夹")),
            {},           1,         1,
            run};
}

} // namespace titledesk
