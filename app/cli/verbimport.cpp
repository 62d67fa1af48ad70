// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "catalog.h"
#include "importer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

struct Outcome {
    QJsonArray files;
    int taken = 0;
    bool rejected = false;
    std::optional<Error> failure; ///< of the first file that could not be taken
};

void tell(Output& out, const ImportReport& report)
{
    out.line(
        words(QT_TRANSLATE_NOOP("Import", "%1：共 %2 行，新增 %3，更新 %4，未变 %5，未导入 %6。"))
            .arg(report.file)
            .arg(report.rows)
            .arg(report.imported)
            .arg(report.updated)
            .arg(report.unchanged)
            .arg(report.rejected));
    for (const ImportProblem& problem : report.problems) {
        const QString sheet = problem.sheet.isEmpty() ? QString() : problem.sheet + u' ';
        // What is wrong with a whole row names no column.
        out.line(
            problem.column.isEmpty()
                ? words(QT_TRANSLATE_NOOP("Import", "  %1第 %2 行：%3"))
                      .arg(sheet, QString::number(problem.row), problem.message)
                : words(QT_TRANSLATE_NOOP("Import", "  %1第 %2 行 %3：%4"))
                      .arg(sheet, QString::number(problem.row), problem.column, problem.message));
    }
}

ImportOptions optionsFrom(const CommandLine& line)
{
    ImportOptions options;
    options.item = line.value(u"item"_s);
    options.mapping = line.value(u"mapping"_s);
    options.dryRun = line.has(u"dry-run"_s);
    options.rejectsFile = line.value(u"rejects"_s);
    return options;
}

void importOne(Job& job, Store& store, const QString& file, Outcome& outcome)
{
    const auto progress = [&job](const ExchangeProgress& far) {
        job.out().progress(qint64(far.fraction * 100), 100);
    };
    auto report = importFile(store, file, optionsFrom(job.line()), {}, progress);
    if (!report) {
        outcome.files.append(QJsonObject{{u"file"_s, QFileInfo(file).fileName()},
                                         {u"error"_s, errorJson(report.error())}});
        job.out().line(u"%1：%2"_s.arg(QFileInfo(file).fileName(), report.error().message));
        if (!outcome.failure)
            outcome.failure = report.error();
        return;
    }
    ++outcome.taken;
    outcome.rejected = outcome.rejected || report.value().rejected > 0;
    outcome.files.append(report.value().toJson());
    tell(job.out(), report.value());
}

Result<Exit> run(Job& job)
{
    const QStringList files = job.line().arguments;
    if (job.line().has(u"rejects"_s) && files.size() > 1)
        return usageError(words(QT_TRANSLATE_NOOP("Import", "--rejects 一次只用于一个文件。")));
    const QString item = job.line().value(u"item"_s);
    if (job.line().has(u"item"_s) && !Catalog::builtIn().item(item))
        return usageError(
            words(QT_TRANSLATE_NOOP("Import", "选项 --item 没有“%1”这个值。")).arg(item));
    auto store = job.store();
    if (!store)
        return store.error();
    Outcome outcome;
    for (const QString& file : files)
        importOne(job, *store.value(), file, outcome);
    if (outcome.failure && outcome.taken == 0 && files.size() == 1)
        return *outcome.failure;
    QJsonObject json{{u"files"_s, outcome.files}};
    if (outcome.failure)
        json[u"error"_s] = errorJson(*outcome.failure);
    job.out().json(json);
    if (outcome.failure && outcome.taken == 0)
        return exitFor(*outcome.failure);
    return outcome.failure || outcome.rejected ? Exit::Partly : Exit::Done;
}

} // namespace

Verb importVerb()
{
    return {u"import"_s,
            u"FILE… [--item ITEM] [--mapping NAME] [--dry-run] [--rejects FILE]"_s,
            words(QT_TRANSLATE_NOOP("Import", "导入电子表格")),
            {{u"item"_s}, {u"mapping"_s}, {u"dry-run"_s, Option::Takes::Nothing}, {u"rejects"_s}},
            1,
            -1,
            run};
}

} // namespace titledesk
