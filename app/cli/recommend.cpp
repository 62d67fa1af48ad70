// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend.h"

#include "evidence.h"
#include "exitcode.h"
#include "postoffer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Recommend", text);
}

std::optional<QString> given(const CommandLine& line, const QString& option)
{
    return line.has(option) ? std::optional(line.value(option).trimmed()) : std::nullopt;
}

Result<std::optional<QDate>> dateFrom(const CommandLine& line, const QString& option)
{
    if (!line.has(option))
        return std::optional<QDate>();
    const QDate date = QDate::fromString(line.value(option), Qt::ISODate);
    if (!date.isValid())
        return usageError(
            words(QT_TRANSLATE_NOOP("Recommend", "选项 --%1 应为日期，如 2026-03-02。"))
                .arg(option));
    return std::optional(date);
}

Result<void> readDates(const CommandLine& line, RecommendationInput& input)
{
    auto from = dateFrom(line, u"publicity-from"_s);
    if (!from)
        return from.error();
    auto to = dateFrom(line, u"publicity-to"_s);
    if (!to)
        return to.error();
    input.from = from.value();
    input.to = to.value();
    input.calendarConfirmed = line.has(u"calendar-confirmed"_s);
    if (!input.from || !input.to || input.calendarConfirmed ||
        WorkdayCalendar::builtIn().count(*input.from, *input.to).isCertain())
        return {};
    return Error{
        Error::Code::Refused, u"calendar_unknown"_s,
        words(QT_TRANSLATE_NOOP(
            "Recommend", "程序没有该年度的节假日安排，请自行核对公示不少于五个工作日，然后加上 "
                         "--calendar-confirmed。"))};
}

Result<void> readPost(const CommandLine& line, const Unit& unit, RecommendationInput& input)
{
    input.takesPost = given(line, u"takes-post"_s);
    input.postNote = given(line, u"post-note"_s);
    if (input.takesPost && *input.takesPost != u"yes" && *input.takesPost != u"no")
        return usageError(
            words(QT_TRANSLATE_NOOP("Recommend", "选项 --takes-post 应为 yes 或 no。")));
    const auto grade = line.number(u"post-grade"_s, 1, 0);
    if (!grade)
        return grade.error();
    if (grade.value() > 13)
        return usageError(words(QT_TRANSLATE_NOOP("Recommend", "岗位等级应为 1 至 13。")));
    if (grade.value() > 0)
        input.postGrade = grade.value();
    if ((input.takesPost || input.postNote || input.postGrade) && !unit.isPublicInstitution())
        return Error{
            Error::Code::Refused, u"posts_not_for_unit"_s,
            words(QT_TRANSLATE_NOOP("Recommend", "只有事业单位需要说明是否占用本单位职位数。"))};
    return {};
}

Result<QVector<EvidenceRef>> storeFiles(const QStringList& paths, Store& store)
{
    QVector<EvidenceRef> files;
    for (const QString& path : paths) {
        auto put = waitFor(store.writeEvidence(
            [&path](Connection& connection) { return putContent(connection, path); }));
        if (!put)
            return put.error();
        files.append(put.value());
    }
    return files;
}

QVector<EvidenceRef> joined(QVector<EvidenceRef> files, const QVector<EvidenceRef>& more)
{
    for (const EvidenceRef& file : more)
        if (std::ranges::none_of(files, [&](const auto& f) { return f.sha256 == file.sha256; }))
            files.append(file);
    return files;
}

/// The publicity that all of them rest on, or one that is not stored yet.
Result<KeptPublicity> commonPublicity(Connection& connection, const QVector<SubmissionId>& ids)
{
    QVector<PublicityId> found;
    for (const SubmissionId id : ids) {
        auto one = publicityOf(connection, id);
        if (!one)
            return one.error();
        if (!found.contains(one.value()))
            found.append(one.value());
    }
    if (found.size() != 1 || !found.first().isValid())
        return KeptPublicity();
    return readPublicity(connection, found.first());
}

KeptPublicity completed(const KeptPublicity& stored, const RecommendationInput& input)
{
    KeptPublicity kept = stored;
    Publicity& facts = kept.facts;
    const QDate from = input.from.value_or(facts.from);
    const QDate to = input.to.value_or(facts.to);
    const bool moved = from != facts.from || to != facts.to;
    facts.calendarConfirmed = input.calendarConfirmed || (facts.calendarConfirmed && !moved);
    facts.from = from;
    facts.to = to;
    facts.place = input.place.value_or(facts.place);
    facts.department = input.department.value_or(facts.department);
    facts.phone = input.phone.value_or(facts.phone);
    facts.result = input.result.value_or(facts.result);
    if (input.from && input.to && facts.result.isEmpty())
        facts.result = words(QT_TRANSLATE_NOOP("Recommend", "无异议"));
    kept.proof = joined(kept.proof, input.proof);
    return kept;
}

/// Other dates are another notice for those that rest on this one and were not named, and for those
/// that passed on it.
bool isAnother(const KeptPublicity& before, const KeptPublicity& after,
               const QVector<SubmissionId>& ids)
{
    if (before.fixed && !(before.facts == after.facts && sameFiles(before.proof, after.proof)))
        return true;
    const bool moved = before.facts.from != after.facts.from || before.facts.to != after.facts.to;
    return moved && std::ranges::any_of(before.applications,
                                        [&](SubmissionId id) { return !ids.contains(id); });
}

Result<void> keepPublicity(const RecommendationInput& input, const QVector<SubmissionId>& ids,
                           const Session& session, Connection& connection)
{
    auto stored = commonPublicity(connection, ids);
    if (!stored)
        return stored.error();
    KeptPublicity kept = completed(stored.value(), input);
    if (isAnother(stored.value(), kept, ids)) {
        kept.id = {};
        kept.proof = input.proof; // the proof is of the other notice
    }
    if (!kept.id.isValid() && (!kept.facts.from.isValid() || !kept.facts.to.isValid()))
        return usageError(words(
            QT_TRANSLATE_NOOP("Recommend", "这些申报还没有共同的公示，请用 --publicity-from 和 "
                                           "--publicity-to 填写公示时间。")));
    const bool isNew = !kept.id.isValid();
    auto written = writePublicity(connection, session, kept);
    if (!written)
        return written.error();
    return isNew ? publicise(connection, session, written.value(), ids) : Result<void>();
}

Result<void> complete(const RecommendationInput& input, SubmissionId id, const Session& session,
                      Connection& connection)
{
    auto stored = readRecommendation(connection, id);
    if (!stored)
        return stored.error();
    Recommendation draft = stored.value();
    draft.text = input.text.value_or(draft.text);
    draft.takesPost = input.takesPost.value_or(draft.takesPost);
    draft.postNote = input.postNote.value_or(draft.postNote);
    if (input.postGrade)
        draft.postGrade = input.postGrade;
    if (draft.takesPost == u"no")
        draft.postGrade.reset();
    if (draft.takesPost == u"yes" && !draft.postGrade) {
        auto offer = postOffer(connection, id);
        if (!offer)
            return offer.error();
        draft.postGrade = offer.value().usualGrade;
    }
    draft.stamped = joined(draft.stamped, input.stamped);
    return writeRecommendation(connection, session, id, draft);
}

} // namespace

const QVector<Option>& recommendationOptions()
{
    static const QVector<Option> options{
        {u"recommendation"_s},
        {u"evidence"_s},
        {u"stamped"_s},
        {u"publicity-from"_s},
        {u"publicity-to"_s},
        {u"publicity-place"_s},
        {u"publicity-department"_s},
        {u"publicity-phone"_s},
        {u"publicity-result"_s},
        {u"calendar-confirmed"_s, Option::Takes::Nothing},
        {u"takes-post"_s},
        {u"post-grade"_s},
        {u"post-note"_s},
    };
    return options;
}

bool RecommendationInput::speaksOfPublicity() const
{
    return from || to || place || department || phone || result || calendarConfirmed ||
           !proof.isEmpty();
}

Result<RecommendationInput> recommendationFrom(const CommandLine& line, Store& store)
{
    RecommendationInput input;
    input.given = std::ranges::any_of(recommendationOptions(),
                                      [&](const Option& option) { return line.has(option.name); });
    if (!input.given)
        return input;
    if (auto read = readDates(line, input); !read)
        return read.error();
    if (auto read = readPost(line, store.session().unit, input); !read)
        return read.error();
    input.text = given(line, u"recommendation"_s);
    input.place = given(line, u"publicity-place"_s);
    input.department = given(line, u"publicity-department"_s);
    input.phone = given(line, u"publicity-phone"_s);
    input.result = given(line, u"publicity-result"_s);
    auto proof = storeFiles(line.options.value(u"evidence"_s), store);
    if (!proof)
        return proof.error();
    auto stamped = storeFiles(line.options.value(u"stamped"_s), store);
    if (!stamped)
        return stamped.error();
    input.proof = proof.value();
    input.stamped = stamped.value();
    return input;
}

Result<void> keepRecommendations(const RecommendationInput& input, const QVector<SubmissionId>& ids,
                                 const Session& session, Connection& connection)
{
    if (!input.given)
        return {};
    // What cannot be recommended is refused where it is decided, with its own reason.
    QVector<SubmissionId> applications;
    for (const SubmissionId id : ids)
        if (mayRecommend(connection, id))
            applications.append(id);
    if (applications.isEmpty())
        return {};
    if (input.speaksOfPublicity()) {
        if (auto kept = keepPublicity(input, applications, session, connection); !kept)
            return kept;
    }
    for (const SubmissionId id : applications)
        if (auto done = complete(input, id, session, connection); !done)
            return done;
    return {};
}

} // namespace titledesk
