// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "exporter.h"
#include "filters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Export", text);
}

Result<ExportOptions> optionsFrom(const CommandLine& line)
{
    const QString file = line.arguments.first();
    const auto format =
        exportFormatFor(line.has(u"format"_s) ? u"x."_s + line.value(u"format"_s) : file);
    if (!format)
        return usageError(words(QT_TRANSLATE_NOOP(
            "Export", "导出的格式应为 xlsx 或 csv（按文件的后缀，或用 --format）。")));
    ExportOptions options;
    options.format = *format;
    options.mask = line.has(u"mask"_s);
    return options;
}

Result<Exit> run(Job& job)
{
    const CommandLine& line = job.line();
    auto options = optionsFrom(line);
    if (!options)
        return options.error();
    auto opened = job.store();
    if (!opened)
        return opened.error();
    Store& store = *opened.value();
    auto query = waitFor(store.read([&](Connection& connection) -> Result<SubmissionQuery> {
        auto asked = queryFrom(line, connection, store.session().account);
        if (!asked || (!line.has(u"limit"_s) && !line.has(u"after"_s)))
            return asked;
        auto found = findSubmissions(line, asked.value(), connection);
        if (!found)
            return found.error();
        options.value().only.emplace(found.value().ids.begin(), found.value().ids.end());
        return asked;
    }));
    if (!query)
        return query.error();
    auto report = exportSubmissions(store, query.value(), line.arguments.first(), options.value(),
                                    {}, [&job](const ExchangeProgress& far) {
                                        job.out().progress(qint64(far.fraction * 100), 100);
                                    });
    if (!report)
        return report.error();
    job.out().json(report.value().toJson());
    job.out().line(words(QT_TRANSLATE_NOOP("Export", "已导出 %1 行到 %2。"))
                       .arg(report.value().rows)
                       .arg(report.value().file));
    return Exit::Done;
}

} // namespace

Verb exportVerb()
{
    QVector<Option> options = filterOptions();
    options.append({{u"format"_s}, {u"mask"_s, Option::Takes::Nothing}});
    return {u"export"_s,
            u"FILE [--format xlsx|csv] [--mask] "_s + filterUsage(),
            words(QT_TRANSLATE_NOOP("Export", "导出到文件")),
            options,
            1,
            1,
            run};
}

} // namespace titledesk
