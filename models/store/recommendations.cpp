// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommendations.h"

#include "audit.h"
#include "permissions.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kLowestGrade = 13; // of professional posts

QVariant orNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray hashesOf(const QVector<EvidenceRef>& files)
{
    QJsonArray hashes;
    for (const EvidenceRef& file : files)
        hashes.append(file.sha256);
    return hashes;
}

QJsonObject publicityJson(const KeptPublicity& kept)
{
    const Publicity& facts = kept.facts;
    const WorkdayCount count = WorkdayCalendar::builtIn().count(facts.from, facts.to);
    return {{u"id"_s, kept.uuid},
            {u"from"_s, textOrNull(facts.from.toString(Qt::ISODate))},
            {u"to"_s, textOrNull(facts.to.toString(Qt::ISODate))},
            {u"working_days"_s, count.isCertain() ? QJsonValue(count.days) : QJsonValue()},
            {u"calendar_confirmed"_s, facts.calendarConfirmed},
            {u"place"_s, facts.place},
            {u"department"_s, facts.department},
            {u"phone"_s, facts.phone},
            {u"result"_s, facts.result},
            {u"proof"_s, hashesOf(kept.proof)}};
}

// What was there before an application had any recommendation is nothing, not an error.
Result<std::optional<KeptPublicity>> publicityUnder(Connection& connection,
                                                    const Recommendation& draft)
{
    if (!draft.publicity.isValid())
        return std::optional<KeptPublicity>();
    auto kept = readPublicity(connection, draft.publicity);
    if (!kept)
        return kept.error();
    return std::optional(kept.value());
}

Result<void> restOn(Connection& connection, const Session& session, SubmissionId application,
                    PublicityId publicity)
{
    if (!publicity.isValid())
        return unpublicise(connection, application);
    if (auto there = readPublicity(connection, publicity); !there)
        return there.error();
    auto before = publicityOf(connection, application);
    if (!before)
        return before.error();
    if (before.value() == publicity)
        return {};
    return publicise(connection, session, publicity, {application});
}

} // namespace

Result<Recommendation> readRecommendation(Connection& connection, SubmissionId application)
{
    Recommendation draft;
    {
        Statement row(connection, u"SELECT text, publicity_id, takes_post, post_grade, post_note "
                                  "FROM recommendation WHERE submission_id = ?"_s);
        row.bind(application.value);
        if (row.next()) {
            draft.text = row.text(0);
            draft.publicity = PublicityId{row.number(1)};
            draft.takesPost = row.text(2);
            if (!row.isNull(3))
                draft.postGrade = int(row.number(3));
            draft.postNote = row.text(4);
        }
        if (row.failed())
            return row.error();
    }
    auto files = filesOf(connection, EvidenceOwner::Recommendation, application.value);
    if (!files)
        return files.error();
    draft.stamped = files.value();
    return draft;
}

Result<void> writeRecommendation(Connection& connection, const Session& session,
                                 SubmissionId application, const Recommendation& draft)
{
    if (auto allowed = permitted(session.role, Right::Decide); !allowed)
        return allowed;
    if (auto may = mayRecommend(connection, application); !may)
        return may;
    if (draft.postGrade && (*draft.postGrade < 1 || *draft.postGrade > kLowestGrade))
        return Error{Error::Code::Refused, u"post_grade"_s,
                     QCoreApplication::translate("Recommendation",
                                                 "专业技术岗位等级应为 1 至 13 级，没有保存。")};
    if (auto done = restOn(connection, session, application, draft.publicity); !done)
        return done;
    const bool hasPosts = session.unit.isPublicInstitution();
    Statement upsert(
        connection,
        u"INSERT INTO recommendation (submission_id, text, takes_post, post_grade, post_note, "
        "changed_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (submission_id) DO UPDATE SET "
        "text = excluded.text, takes_post = excluded.takes_post, post_grade = excluded.post_grade, "
        "post_note = excluded.post_note, changed_at = excluded.changed_at"_s);
    upsert.bind(application.value).bind(notNull(draft.text));
    upsert.bind(hasPosts ? orNull(draft.takesPost) : QVariant());
    upsert.bind(hasPosts && draft.postGrade ? QVariant(*draft.postGrade) : QVariant());
    upsert.bind(hasPosts ? notNull(draft.postNote) : u""_s);
    upsert.bind(QDateTime::currentMSecsSinceEpoch());
    if (auto done = upsert.run(); !done)
        return done;
    if (auto done = putFiles(connection, session, EvidenceOwner::Recommendation, application.value,
                             draft.stamped);
        !done)
        return done;
    return AuditWriter(connection, session.account)
        .append(u"recommendation.draft"_s, QString::number(application.value));
}

Result<QJsonObject> recommendationJson(Connection& connection, SubmissionId application)
{
    auto found = readRecommendation(connection, application);
    if (!found)
        return found.error();
    const Recommendation& draft = found.value();
    auto publicity = publicityUnder(connection, draft);
    if (!publicity)
        return publicity.error();
    return QJsonObject{
        {u"text"_s, draft.text},
        {u"takes_post"_s, textOrNull(draft.takesPost)},
        {u"post_grade"_s, draft.postGrade ? QJsonValue(*draft.postGrade) : QJsonValue()},
        {u"post_note"_s, draft.postNote},
        {u"stamped"_s, hashesOf(draft.stamped)},
        {u"publicity"_s,
         publicity.value() ? QJsonValue(publicityJson(*publicity.value())) : QJsonValue()}};
}

Result<QStringList> recommendationHashes(Connection& connection, SubmissionId application)
{
    auto found = readRecommendation(connection, application);
    if (!found)
        return found.error();
    auto publicity = publicityUnder(connection, found.value());
    if (!publicity)
        return publicity.error();
    QVector<EvidenceRef> files = found.value().stamped;
    if (publicity.value())
        files += publicity.value()->proof;
    QStringList hashes;
    for (const EvidenceRef& file : files)
        if (!hashes.contains(file.sha256))
            hashes.append(file.sha256);
    return hashes;
}

} // namespace titledesk
