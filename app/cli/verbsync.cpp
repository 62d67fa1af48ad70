// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "syncservice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("SyncVerb", text);
}

void print(Output& out, const SyncReport& report)
{
    out.line(words(QT_TRANSLATE_NOOP("SyncVerb", "接收：新增或更新 %1，撤回 %2。"))
                 .arg(report.pulled.upserts)
                 .arg(report.pulled.withdrawals));
    out.line(words(QT_TRANSLATE_NOOP("SyncVerb", "上报：%1 条，冲突 %2，未接收 %3，还在等待 %4。"))
                 .arg(report.pushed.sent + report.pushed.duplicates)
                 .arg(report.pushed.conflicts)
                 .arg(report.pushed.rejected)
                 .arg(report.pushed.left));
    out.line(report.reconciled ? words(QT_TRANSLATE_NOOP("SyncVerb", "核对一致。"))
                               : words(QT_TRANSLATE_NOOP("SyncVerb", "核对不一致或没有核对。")));
    for (const QString& differing : report.differing)
        out.line(u"  "_s + differing);
}

Result<Exit> run(Job& job)
{
    const CommandLine& line = job.line();
    SyncOptions options;
    if (line.has(u"pull"_s) != line.has(u"push"_s)) {
        options.pull = line.has(u"pull"_s);
        options.push = line.has(u"push"_s);
    }
    options.server = line.value(u"server"_s);
    auto store = job.store();
    if (!store)
        return store.error();
    const SyncOutcome outcome = syncWithCentral(
        *store.value(), Catalog::builtIn(), options, {},
        [&job](const SyncProgress& far) { job.out().progress(far.done, far.total); });
    job.out().json(outcome.toJson());
    if (!outcome.failure || outcome.report.didAnything())
        print(job.out(), outcome.report);
    if (outcome.failure && !job.out().isJson())
        job.out().failure(*outcome.failure);
    if (outcome.failure)
        return exitFor(*outcome.failure);
    return outcome.report.isPartial() ? Exit::Partly : Exit::Done;
}

} // namespace

Verb syncVerb()
{
    return {
        u"sync"_s,
        u"[--server URL] [--pull] [--push]"_s,
        words(QT_TRANSLATE_NOOP("SyncVerb", "与人社平台同步")),
        {{u"server"_s}, {u"pull"_s, Option::Takes::Nothing}, {u"push"_s, Option::Takes::Nothing}},
        0,
        0,
        run};
}

} // namespace titledesk
