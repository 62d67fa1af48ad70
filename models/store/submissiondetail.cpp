// SPDX-License-Identifier: GPL-3.0-or-later
// What a submission's detail holds beyond its row: evidence, history, checks, what each action
// lacks.
#include "submissionsql.h"

#include "needs.h"
#include "uniquekey.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

CheckInput checkInput(const Catalog& catalog, const Item& item, const SubmissionRow& row,
                      const QVector<RelatedSubmission>& related)
{
    CheckedPerson person;
    person.name = row.person.name;
    person.idType = row.person.idType;
    person.idNumber = row.person.idNumber;
    person.sex = row.person.sex;
    person.registration = row.person.registration;
    person.registered = row.person.registered;
    return {catalog, item, row.fields, person, related, row.evidenceCount, QDate::currentDate()};
}

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

Result<void> readVersions(Connection& connection, SubmissionDetail& detail)
{
    Statement rows(connection, u"SELECT version, submitted_at, source FROM submission_version "
                               "WHERE submission_id = ? ORDER BY version"_s);
    rows.bind(detail.row.id.value);
    while (rows.next()) {
        HistoryEntry entry;
        entry.what = HistoryEntry::What::Submitted;
        entry.version = int(rows.number(0));
        entry.at = timeOf(rows.number(1));
        entry.source = rows.text(2);
        detail.history.append(entry);
    }
    return rows.failed() ? Result<void>(rows.error()) : Result<void>();
}

Result<void> readDecisions(Connection& connection, SubmissionDetail& detail)
{
    Statement rows(
        connection,
        u"SELECT d.id, d.version, d.action, d.opinion, d.account, d.decided_at, o.state, "
        "u.undone_at, u.account FROM decision d LEFT JOIN outbox o ON o.decision_id = d.id "
        "LEFT JOIN decision_undone u ON u.decision_id = d.id WHERE d.submission_id = ?"_s);
    rows.bind(detail.row.id.value);
    while (rows.next()) {
        HistoryEntry entry;
        entry.what = HistoryEntry::What::Decided;
        entry.decision = rows.text(0);
        entry.version = int(rows.number(1));
        entry.action = actionFromKey(rows.text(2)).value_or(Action::Pass);
        entry.opinion = rows.text(3);
        entry.account = rows.text(4);
        entry.at = timeOf(rows.number(5));
        entry.outboxState = rows.text(6);
        detail.history.append(entry);
        if (!rows.isNull(7)) {
            entry.what = HistoryEntry::What::Undone;
            entry.opinion.clear();
            entry.at = timeOf(rows.number(7));
            entry.account = rows.text(8);
            detail.history.append(entry);
        }
    }
    return rows.failed() ? Result<void>(rows.error()) : Result<void>();
}

} // namespace

Result<void> readEvidence(Connection& connection, SubmissionDetail& detail)
{
    Statement rows(connection,
                   u"SELECT sha256, name, mime, size FROM evidence WHERE owner = 'submission' "
                   "AND owner_id = ? AND version = ? ORDER BY id"_s);
    rows.bind(detail.row.id.value).bind(detail.row.version);
    while (rows.next())
        detail.evidence.append({rows.text(0), rows.text(1), rows.text(2), rows.number(3)});
    return rows.failed() ? Result<void>(rows.error()) : Result<void>();
}

Result<void> readHistory(Connection& connection, SubmissionDetail& detail)
{
    if (auto done = readVersions(connection, detail); !done)
        return done;
    if (auto done = readDecisions(connection, detail); !done)
        return done;
    std::ranges::stable_sort(
        detail.history, {}, [](const HistoryEntry& entry) { return entry.at.toMSecsSinceEpoch(); });
    return {};
}

Result<void> readPreviousFields(Connection& connection, SubmissionDetail& detail)
{
    if (detail.row.version < 2)
        return {};
    Statement row(connection, u"SELECT fields FROM submission_version WHERE submission_id = ? "
                              "AND version = ?"_s);
    row.bind(detail.row.id.value).bind(detail.row.version - 1);
    if (row.next())
        detail.previousFields = fieldsFromJson(row.bytes(0));
    return row.failed() ? Result<void>(row.error()) : Result<void>();
}

Result<void> readMissing(Connection& connection, SubmissionDetail& detail)
{
    NeedFacts facts;
    facts.registrationPassed =
        detail.row.person.registered && detail.row.person.registration == State::Passed;
    facts.checks = detail.checks;
    if (detail.row.kind == Kind::Application) {
        if (auto read = readGaps(connection, detail.row.id, facts); !read)
            return read;
    }
    for (const Action action : {Action::Pass, Action::Return, Action::Terminate}) {
        const auto way = transition(detail.row.kind, detail.row.state, action);
        if (!way)
            continue;
        QStringList& missing = detail.missing[action];
        for (const Missing& gap : unmetNeeds(*way, facts, false))
            missing.append(gap.message);
    }
    return {};
}

QVector<Check> allChecks(const Catalog& catalog, const SubmissionRow& row,
                         const QVector<RelatedSubmission>& related)
{
    const Item* item = catalog.item(row.item);
    if (item == nullptr)
        return {{Check::Level::Warning,
                 u"unknown_item"_s,
                 QCoreApplication::translate("Submissions", "本程序的业绩库中没有这一业绩项。"),
                 {},
                 true}};
    return checkSubmission(checkInput(catalog, *item, row, related));
}

QVector<Check> ownChecks(const Catalog& catalog, const SubmissionRow& row)
{
    return allChecks(catalog, row, {});
}

namespace {

constexpr auto kRelated =
    "SELECT s.id, s.item, p.name, s.person_id, s.state, v.fields, s.id IN (SELECT owner_id FROM "
    "evidence WHERE owner = 'submission' AND version = s.version AND sha256 IN (SELECT sha256 FROM "
    "evidence WHERE owner = 'submission' AND owner_id = ? AND version = ?)) FROM submission s "
    "JOIN person p ON p.id = s.person_id JOIN submission_version v "
    "ON v.submission_id = s.id AND v.version = s.version "
    "WHERE s.withdrawn_at IS NULL AND s.id <> ? AND ";
constexpr auto kOfThePerson = "s.person_id = ? LIMIT 500";
constexpr auto kOfTheSameThing = "s.person_id <> ? AND s.unique_key = ? AND s.item = ? LIMIT 20";
constexpr auto kOfTheSameFile =
    "s.person_id <> ? AND s.id IN (SELECT theirs.owner_id FROM evidence mine JOIN evidence theirs "
    "ON theirs.sha256 = mine.sha256 AND theirs.owner = 'submission' WHERE mine.owner = "
    "'submission' "
    "AND mine.owner_id = ? AND mine.version = ?) AND NOT (s.unique_key = ? AND s.item = ?) LIMIT "
    "20";

/// Rows of kRelated with one of the conditions, whose values are bound in their order.
Result<void> readRelated(Connection& connection, const SubmissionRow& row, const char* which,
                         const QVariantList& values, QVector<RelatedSubmission>& related)
{
    Statement rows(connection, QLatin1StringView(kRelated) + QLatin1StringView(which));
    rows.bind(row.id.value).bind(row.version).bind(row.id.value);
    for (const QVariant& value : values)
        rows.bind(value);
    while (rows.next()) {
        RelatedSubmission one;
        one.id = SubmissionId{rows.number(0)};
        one.item = rows.text(1);
        one.personName = rows.text(2);
        one.samePerson = rows.number(3) == row.person.id.value;
        one.state = stateFromKey(rows.text(4)).value_or(State::Pending);
        one.fields = fieldsFromJson(rows.bytes(5));
        one.sharesEvidence = rows.number(6) != 0;
        related.append(one);
    }
    return rows.failed() ? Result<void>(rows.error()) : Result<void>();
}

} // namespace

Result<QVector<RelatedSubmission>>
relatedSubmissions(Connection& connection, const Catalog& catalog, const SubmissionRow& row)
{
    QVector<RelatedSubmission> related;
    const qint64 person = row.person.id.value;
    if (auto read = readRelated(connection, row, kOfThePerson, {person}, related); !read)
        return read.error();
    const Item* item = catalog.item(row.item);
    if (!item)
        return related;
    const QByteArray unique = uniqueKey(*item, row.fields);
    if (auto read =
            readRelated(connection, row, kOfTheSameThing, {person, unique, row.item}, related);
        !read)
        return read.error();
    if (auto read = readRelated(connection, row, kOfTheSameFile,
                                {person, row.id.value, row.version, unique, row.item}, related);
        !read)
        return read.error();
    return related;
}

} // namespace titledesk
