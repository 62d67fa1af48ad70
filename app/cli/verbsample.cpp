// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "sample.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kMostPeople = 1'000'000;

QString words(const char* text)
{
    return QCoreApplication::translate("SampleVerb", text);
}

Result<Exit> run(Job& job)
{
    const CommandLine& line = job.line();
    if (!line.has(u"people"_s) || !line.has(u"per-person"_s))
        return usageError(
            words(QT_TRANSLATE_NOOP("SampleVerb", "请给出 --people 和 --per-person。")));
    const auto people = line.number(u"people"_s, 1, 0);
    const auto perPerson = line.number(u"per-person"_s, 0, 0);
    const auto seed = line.number(u"seed"_s, 0, 1);
    for (const auto* number : {&people, &perPerson, &seed})
        if (!*number)
            return number->error();
    if (people.value() > kMostPeople)
        return usageError(words(QT_TRANSLATE_NOOP("SampleVerb", "最多 %1 人。")).arg(kMostPeople));
    auto store = job.store();
    if (!store)
        return store.error();
    SampleOptions options;
    options.people = people.value();
    options.perPerson = perPerson.value();
    options.seed = quint64(seed.value());
    auto report = fillSample(*store.value(), options, [&job](qint64 done, qint64 total) {
        job.out().progress(done, total);
    });
    if (!report)
        return report.error();
    job.out().json(
        {{u"people"_s, report.value().people}, {u"submissions"_s, report.value().submissions}});
    job.out().line(words(QT_TRANSLATE_NOOP("SampleVerb", "已生成示例人员 %1 名、申报数据 %2 条。"))
                       .arg(report.value().people)
                       .arg(report.value().submissions));
    return Exit::Done;
}

} // namespace

Verb sampleVerb()
{
    return {u"sample"_s,
            u"--people N --per-person M [--seed S]"_s,
            words(QT_TRANSLATE_NOOP("SampleVerb", "填入虚构的示例数据")),
            {{u"people"_s}, {u"per-person"_s}, {u"seed"_s}},
            0,
            0,
            run};
}

} // namespace titledesk
