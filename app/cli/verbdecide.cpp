// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "decisions.h"
#include "filters.h"
#include "recommend.h"
#include "refusaljson.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Decide", text);
}

QString standardPass()
{
    return u"经审核，所提交材料真实、完整、有效，同意通过。"_s;
}

Result<QVector<SubmissionId>> chosen(const CommandLine& line, const QString& account,
                                     Connection& connection)
{
    if (line.has(u"all"_s)) {
        auto query = queryFrom(line, connection, account);
        if (!query)
            return query.error();
        // What is decided already is not meant by "all".
        if (!line.has(u"state"_s))
            query.value().states = {State::Pending};
        auto found = findSubmissions(line, query.value(), connection);
        if (!found)
            return found.error();
        return found.value().ids;
    }
    QVector<SubmissionId> ids;
    Submissions submissions(connection, Catalog::builtIn());
    for (const QString& text : line.arguments) {
        auto id = submissions.find(text);
        if (!id)
            return id.error();
        if (!ids.contains(id.value()))
            ids.append(id.value());
    }
    return ids;
}

Result<void> checkWritten(const CommandLine& line, Action action)
{
    if (line.has(u"all"_s) && !line.arguments.isEmpty())
        return usageError(words(QT_TRANSLATE_NOOP("Decide", "编号和 --all 只能给出一种。")));
    if (!line.has(u"all"_s) && hasFilters(line))
        return usageError(words(QT_TRANSLATE_NOOP("Decide", "按条件审核请加上 --all。")));
    if (!line.has(u"all"_s) && line.arguments.isEmpty())
        return usageError(words(QT_TRANSLATE_NOOP("Decide", "请给出编号，或用 --all 和条件。")));
    if (action != Action::Pass && line.value(u"opinion"_s).trimmed().isEmpty())
        return usageError(
            action == Action::Return
                ? words(QT_TRANSLATE_NOOP("Decide", "请用 --opinion 填写退回意见。"))
                : words(QT_TRANSLATE_NOOP("Decide", "请用 --opinion 填写终止意见。")));
    return {};
}

Result<bool> confirmed(const CommandLine& line, Action action)
{
    if (action != Action::Terminate)
        return false;
    if (line.has(u"yes"_s))
        return true;
    if (!isTerminal(stdin))
        return usageError(words(QT_TRANSLATE_NOOP(
            "Decide", "一旦终止，本年度将无法再进行职称申报；不在终端中运行时请加上 --yes。")));
    if (!confirms(words(QT_TRANSLATE_NOOP(
            "Decide", "一旦终止申报人员本年度将无法再进行职称申报，确定终止？[y/N] "))) ||
        !confirms(words(QT_TRANSLATE_NOOP("Decide", "请再次确认终止？[y/N] "))))
        return Error{Error::Code::Refused, u"not_confirmed"_s,
                     words(QT_TRANSLATE_NOOP("Decide", "没有确认，没有改动。"))};
    return true;
}

Exit exitFor(const DecisionOutcome& outcome, bool each)
{
    if (outcome.refused.isEmpty())
        return Exit::Done;
    return each ? Exit::Partly : Exit::Refused;
}

void answer(Output& out, const DecisionOutcome& outcome, Action action, bool each)
{
    QJsonObject json{{u"decided"_s, outcome.decisions.size()},
                     {u"refused"_s, refusalsJson(outcome.refused)},
                     {u"decisions"_s, QJsonArray::fromStringList(outcome.decisions)}};
    if (!outcome.refused.isEmpty() && !each)
        json[u"error"_s] = QJsonObject{{u"code"_s, outcome.refused.first().code},
                                       {u"message"_s, outcome.refused.first().message}};
    out.json(json);
    out.line(words(QT_TRANSLATE_NOOP("Decide", "%1：%2 条。"))
                 .arg(name(action))
                 .arg(outcome.decisions.size()));
    printRefusals(out, outcome.refused);
    if (!outcome.refused.isEmpty() && !each)
        out.line(words(QT_TRANSLATE_NOOP(
            "Decide", "有数据不能审核，因此一条也没有审核；加上 --each 可以只审核其余的。")));
}

DecisionRequest requestFrom(const CommandLine& line, Action action)
{
    DecisionRequest request;
    request.action = action;
    request.opinion = line.value(u"opinion"_s, action == Action::Pass ? standardPass() : QString());
    request.overrideReason = line.value(u"override"_s);
    request.dueBy = line.value(u"due-by"_s);
    request.correcting = line.has(u"correct"_s);
    request.each = line.has(u"each"_s);
    return request;
}

/// One transaction: what is refused as a whole leaves no draft of a recommendation either.
Result<DecisionOutcome> write(Job& job, Store& store, const RecommendationInput& recommendation,
                              DecisionRequest request)
{
    std::optional<DecisionOutcome> refused;
    auto written = waitFor(store.write([&](Connection& connection) -> Result<DecisionOutcome> {
        const Session& session = store.session();
        auto ids = chosen(job.line(), session.account, connection);
        if (!ids)
            return ids.error();
        request.ids = ids.value();
        if (auto kept = keepRecommendations(recommendation, request.ids, session, connection);
            !kept)
            return kept.error();
        auto outcome = Decisions(connection, Catalog::builtIn(), session)
                           .decide(request, {}, [&job](qint64 done, qint64 total) {
                               job.out().progress(done, total);
                           });
        if (!outcome || outcome.value().refused.isEmpty() || request.each)
            return outcome;
        refused = outcome.value();
        return Error{Error::Code::Refused, u"refused"_s, {}};
    }));
    if (refused)
        return *refused;
    return written;
}

Result<Exit> decide(Job& job, Action action)
{
    const CommandLine& line = job.line();
    if (auto good = checkWritten(line, action); !good)
        return good.error();
    auto sure = confirmed(line, action);
    if (!sure)
        return sure.error();
    auto opened = job.store();
    if (!opened)
        return opened.error();
    Store& store = *opened.value();
    auto recommendation = recommendationFrom(line, store);
    if (!recommendation)
        return recommendation.error();
    DecisionRequest request = requestFrom(line, action);
    request.confirmed = sure.value();
    auto outcome = write(job, store, recommendation.value(), request);
    if (!outcome)
        return outcome.error();
    answer(job.out(), outcome.value(), action, request.each);
    return exitFor(outcome.value(), request.each);
}

QVector<Option> decideOptions(Action action)
{
    QVector<Option> options = filterOptions();
    if (action == Action::Pass)
        options.append(recommendationOptions());
    options.append({{u"all"_s, Option::Takes::Nothing},
                    {u"each"_s, Option::Takes::Nothing},
                    {u"yes"_s, Option::Takes::Nothing},
                    {u"correct"_s, Option::Takes::Nothing},
                    {u"opinion"_s},
                    {u"override"_s},
                    {u"due-by"_s}});
    return options;
}

Verb decisionVerb(Action action, const QString& summary, const QString& usage,
                  Result<Exit> (*run)(Job&))
{
    return {key(action), u"ID… | --all "_s + filterUsage() + usage,
            summary,     decideOptions(action),
            0,           -1,
            run};
}

} // namespace

Verb passVerb()
{
    return decisionVerb(
        Action::Pass, words(QT_TRANSLATE_NOOP("Decide", "审核通过")),
        u" [--opinion T] [--each] [--override REASON] [--correct] [--recommendation T "
        "--evidence FILE… --publicity-from D --publicity-to D [--publicity-place T] "
        "[--publicity-department T] [--publicity-phone T] [--publicity-result T] "
        "[--calendar-confirmed] [--stamped FILE…] "
        "[--takes-post yes|no --post-grade G --post-note T]]"_s,
        [](Job& job) { return decide(job, Action::Pass); });
}

Verb returnVerb()
{
    return decisionVerb(Action::Return, words(QT_TRANSLATE_NOOP("Decide", "退回")),
                        u" --opinion T [--due-by D] [--each] [--correct]"_s,
                        [](Job& job) { return decide(job, Action::Return); });
}

Verb terminateVerb()
{
    return decisionVerb(Action::Terminate, words(QT_TRANSLATE_NOOP("Decide", "终止职称申报")),
                        u" --opinion T --yes [--each] [--correct]"_s,
                        [](Job& job) { return decide(job, Action::Terminate); });
}

} // namespace titledesk
