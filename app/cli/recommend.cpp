// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend.h"

#include "evidence.h"
#include "exitcode.h"
#include "workdays.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Recommend", text);
}

Result<void> checkDates(const CommandLine& line)
{
    QVector<QDate> dates;
    for (const QString& option : {u"publicity-from"_s, u"publicity-to"_s}) {
        dates.append(QDate::fromString(line.value(option), Qt::ISODate));
        if (line.has(option) && !dates.last().isValid())
            return usageError(
                words(QT_TRANSLATE_NOOP("Recommend", "选项 --%1 应为日期，如 2026-03-02。"))
                    .arg(option));
    }
    if (!dates.first().isValid() || !dates.last().isValid() || line.has(u"calendar-confirmed"_s))
        return {};
    if (WorkdayCalendar::builtIn().count(dates.first(), dates.last()).isCertain())
        return {};
    return Error{
        Error::Code::Refused, u"calendar_unknown"_s,
        words(QT_TRANSLATE_NOOP(
            "Recommend", "程序没有该年度的节假日安排，请自行核对公示不少于五个工作日，然后加上 "
                         "--calendar-confirmed。"))};
}

Result<Recommendation> draftFrom(const CommandLine& line)
{
    Recommendation draft;
    draft.text = line.value(u"recommendation"_s);
    draft.publicityFrom = line.value(u"publicity-from"_s);
    draft.publicityTo = line.value(u"publicity-to"_s);
    draft.publicityPlace = line.value(u"publicity-place"_s);
    draft.publicityResult = line.value(u"publicity-result"_s);
    draft.takesPost = line.value(u"takes-post"_s);
    draft.postNote = line.value(u"post-note"_s);
    if (!draft.takesPost.isEmpty() && draft.takesPost != u"yes" && draft.takesPost != u"no")
        return usageError(
            words(QT_TRANSLATE_NOOP("Recommend", "选项 --takes-post 应为 yes 或 no。")));
    const auto grade = line.number(u"post-grade"_s, 1, 0);
    if (!grade)
        return grade.error();
    if (grade.value() > 13)
        return usageError(words(QT_TRANSLATE_NOOP("Recommend", "岗位等级应为 1 至 13。")));
    if (grade.value() > 0)
        draft.postGrade = grade.value();
    return draft;
}

} // namespace

const QVector<Option>& recommendationOptions()
{
    static const QVector<Option> options{
        {u"recommendation"_s},  {u"evidence"_s},
        {u"publicity-from"_s},  {u"publicity-to"_s},
        {u"publicity-place"_s}, {u"publicity-result"_s},
        {u"takes-post"_s},      {u"post-grade"_s},
        {u"post-note"_s},       {u"calendar-confirmed"_s, Option::Takes::Nothing},
    };
    return options;
}

Result<RecommendationInput> recommendationFrom(const CommandLine& line, Store& store)
{
    RecommendationInput input;
    input.given = std::ranges::any_of(recommendationOptions(),
                                      [&](const Option& option) { return line.has(option.name); });
    if (!input.given)
        return input;
    if (auto good = checkDates(line); !good)
        return good.error();
    auto draft = draftFrom(line);
    if (!draft)
        return draft.error();
    input.draft = draft.value();
    for (const QString& path : line.options.value(u"evidence"_s)) {
        auto put = waitFor(store.writeEvidence(
            [&path](Connection& connection) { return putContent(connection, path); }));
        if (!put)
            return put.error();
        input.files.append(put.value());
    }
    return input;
}

Result<void> keepRecommendations(const RecommendationInput& input, const QVector<SubmissionId>& ids,
                                 const Session& session, Connection& connection)
{
    if (!input.given)
        return {};
    auto rows = Submissions(connection, Catalog::builtIn()).rows(ids, session.account);
    if (!rows)
        return rows.error();
    for (const SubmissionRow& row : rows.value()) {
        if (row.kind != Kind::Application || row.state != State::Pending)
            continue;
        if (auto kept = writeRecommendation(connection, session, row.id, input.draft); !kept)
            return kept;
        for (const EvidenceRef& file : input.files)
            if (auto done = attachEvidence(connection, session, EvidenceOwner::Recommendation,
                                           row.id.value, row.version, file);
                !done)
                return done;
    }
    return {};
}

} // namespace titledesk
