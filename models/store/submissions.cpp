// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissions.h"

#include "material.h"
#include "needs.h"
#include "people.h"
#include "submissionsql.h"

#include <QCollator>
#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr auto kRow =
    "s.id, s.uuid, s.kind, s.item, s.title, s.state, s.version, s.submitted_at, s.decision_id, "
    "v.fields, "
    "(SELECT count(*) FROM evidence e WHERE e.owner = 'submission' AND e.owner_id = s.id AND "
    "e.version = s.version), "
    "EXISTS (SELECT 1 FROM viewed w WHERE w.account = ? AND w.submission_id = s.id AND w.version "
    "= s.version), "
    "(SELECT m.note FROM mark m WHERE m.account = ? AND m.submission_id = s.id), "
    "p.id, p.uuid, p.name, p.id_type, p.id_number, p.sex, p.mobile, p.department, p.registration, "
    "p.left_on, d.decided_at, CASE s.state WHEN 'returned' THEN d.due_by END, "
    "(SELECT count(*) FROM decision r WHERE r.submission_id = s.id AND r.action = 'return' AND NOT "
    "EXISTS (SELECT 1 FROM decision_undone u WHERE u.decision_id = r.id)), ";
constexpr auto kJoined = "JOIN submission_version v ON v.submission_id = s.id AND v.version = "
                         "s.version JOIN person p ON p.id = s.person_id "
                         "LEFT JOIN decision d ON d.id = s.decision_id";
constexpr int kPersonColumn = 13;
constexpr int kDecisionColumn = 23;
constexpr int kSameColumn = 26;

// Passed in a version that was submitted in the calendar year before, here, with equal fields; the
// new one brings no evidence that the old one lacks.
constexpr auto kSameAsLastYear =
    "EXISTS (SELECT 1 FROM submission s2 JOIN submission_version v2 ON v2.submission_id = s2.id "
    "JOIN decision d2 ON d2.submission_id = v2.submission_id AND d2.version = v2.version "
    "WHERE s2.person_id = s.person_id AND s2.item = s.item AND s2.withdrawn_at IS NULL "
    "AND d2.action = 'pass' "
    "AND NOT EXISTS (SELECT 1 FROM decision_undone u WHERE u.decision_id = d2.id) "
    "AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.submission_id = d2.submission_id "
    "AND n.base_decision = d2.id AND NOT EXISTS "
    "(SELECT 1 FROM decision_undone nu WHERE nu.decision_id = n.id)) "
    "AND v2.fields = v.fields AND NOT (v2.submission_id = s.id AND v2.version = s.version) "
    "AND strftime('%Y', v2.submitted_at / 1000, 'unixepoch', 'localtime') + 1 = "
    "strftime('%Y', s.submitted_at / 1000, 'unixepoch', 'localtime') + 0 "
    "AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.owner = 'submission' AND e.owner_id = s.id "
    "AND e.version = s.version AND e.sha256 NOT IN (SELECT o.sha256 FROM evidence o WHERE "
    "o.owner = 'submission' AND o.owner_id = v2.submission_id AND o.version = v2.version)))";

QString rowColumns()
{
    return QLatin1StringView(kRow) + QLatin1StringView(kSameAsLastYear);
}

SubmissionRow rowOf(const Statement& row)
{
    SubmissionRow found;
    found.id = SubmissionId{row.number(0)};
    found.uuid = row.text(1);
    found.kind = kindFromKey(row.text(2)).value_or(Kind::Achievement);
    found.item = row.text(3);
    found.title = row.text(4);
    found.state = stateFromKey(row.text(5)).value_or(State::Pending);
    found.version = int(row.number(6));
    found.submittedAt = QDateTime::fromMSecsSinceEpoch(row.number(7), Qt::UTC);
    found.fields = fieldsFromJson(row.bytes(9));
    found.evidenceCount = int(row.number(10));
    found.viewed = row.number(11) != 0;
    found.marked = !row.isNull(12);
    found.note = row.text(12);
    found.person = personFromRow(row, kPersonColumn);
    if (!row.isNull(kDecisionColumn))
        found.decidedAt = QDateTime::fromMSecsSinceEpoch(row.number(kDecisionColumn), Qt::UTC);
    found.dueBy = QDate::fromString(row.text(kDecisionColumn + 1), Qt::ISODate);
    found.returns = int(row.number(kDecisionColumn + 2));
    found.sameAsLastYear = row.number(kSameColumn) != 0;
    return found;
}

Error unknownSubmission()
{
    return {Error::Code::Refused, u"unknown_submission"_s,
            QCoreApplication::translate("Submissions", "没有这条申报数据，它可能已被撤回。")};
}

// Names sort as pinyin does, which SQLite does not know: people are few, so their ranks are made
// here.
Result<QHash<qint64, int>> nameRanks(Connection& connection)
{
    struct Named {
        QCollatorSortKey sortKey;
        qint64 id;
    };
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::vector<Named> people;
    Statement rows(connection, u"SELECT id, name FROM person"_s);
    while (rows.next())
        people.push_back({collator.sortKey(rows.text(1)), rows.number(0)});
    if (rows.failed())
        return rows.error();
    std::ranges::sort(people, [](const Named& a, const Named& b) {
        const int order = a.sortKey.compare(b.sortKey);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    QHash<qint64, int> ranks;
    ranks.reserve(qsizetype(people.size()));
    int rank = 0;
    for (const Named& person : people)
        ranks.insert(person.id, rank++);
    return ranks;
}

/// 公示后材料有变更 is a warning in the list, too (B8).
void markChangedAfterPublicity(QVector<SubmissionRow>& rows)
{
    for (SubmissionRow& row : rows)
        if (row.application && row.application->publicity.status == PublicityFacts::Status::Changed)
            row.checks = std::max(row.checks, Check::Level::Warning);
}

/// What only the store knows of an application: its recommendation, for as long as it is a draft.
Result<void> addRecommendationWarnings(Connection& connection, SubmissionDetail& detail)
{
    const SubmissionRow& row = detail.row;
    const bool isDraft = row.state == State::Pending || row.state == State::Returned;
    if (row.kind != Kind::Application || !isDraft)
        return {};
    auto warnings = recommendationWarnings(connection, row);
    if (!warnings)
        return warnings.error();
    detail.checks += warnings.value();
    std::ranges::stable_sort(detail.checks, std::ranges::greater{}, &Check::level);
    return {};
}

struct IdAndPerson {
    SubmissionId id;
    qint64 person;
};

} // namespace

std::optional<SubmissionQuery::Sort> sortFromKey(QStringView key)
{
    using Sort = SubmissionQuery::Sort;
    static const QHash<QString, Sort> kKeys{
        {u"submitted_at"_s, Sort::SubmittedAt},
        {u"name"_s, Sort::Name},
        {u"item"_s, Sort::Item},
        {u"title"_s, Sort::Title},
        {u"state"_s, Sort::State},
        {u"number"_s, Sort::Number},
        {u"department"_s, Sort::Department},
        {u"kind"_s, Sort::Kind},
        {u"version"_s, Sort::Version},
        {u"id_number"_s, Sort::IdNumber},
        {u"person"_s, Sort::Name},
        {u"id"_s, Sort::Number},
        {u"decided_at"_s, Sort::DecidedAt},
        {u"due_by"_s, Sort::DueBy},
        {u"unit_deadline"_s, Sort::Deadline},
    };
    const auto found = kKeys.constFind(key.toString());
    if (found == kKeys.constEnd())
        return std::nullopt;
    return found.value();
}

Submissions::Submissions(Connection& connection, const Catalog& catalog)
    : m_connection(connection)
    , m_catalog(catalog)
{
}

Result<QVector<SubmissionId>> Submissions::ids(const SubmissionQuery& query, std::stop_token stop)
{
    const bool byName = query.sort == SubmissionQuery::Sort::Name;
    // SQLite's own interface: a million rows through QVariant would take several times as long.
    RawQuery raw(m_connection, selectIds(query, m_catalog));
    std::vector<IdAndPerson> rows;
    while (raw.next()) {
        if (stop.stop_requested())
            return cancelledError();
        rows.push_back({SubmissionId{raw.number(0)}, raw.number(1)});
    }
    if (raw.failed())
        return m_connection.lastError();
    if (byName) {
        auto ranks = nameRanks(m_connection);
        if (!ranks)
            return ranks.error();
        const auto rank = [&](const IdAndPerson& row) { return ranks.value().value(row.person); };
        std::ranges::stable_sort(rows, [&](const IdAndPerson& a, const IdAndPerson& b) {
            return query.descending ? rank(b) < rank(a) : rank(a) < rank(b);
        });
    }
    QVector<SubmissionId> ids;
    ids.reserve(qsizetype(rows.size()));
    for (const IdAndPerson& row : rows)
        ids.append(row.id);
    return ids;
}

Result<qint64> Submissions::count(const SubmissionQuery& query)
{
    RawQuery raw(m_connection, selectCount(query));
    if (!raw.next())
        return m_connection.lastError();
    return raw.number(0);
}

Result<QVector<SubmissionRow>> Submissions::rows(const QVector<SubmissionId>& ids,
                                                 const QString& account)
{
    Statement found(
        m_connection,
        u"SELECT %1 FROM json_each(?) j JOIN submission s ON s.id = j.value %2 ORDER BY j.key"_s
            .arg(rowColumns(), QLatin1StringView(kJoined)));
    found.bind(account).bind(account).bind(jsonIds(ids));
    QVector<SubmissionRow> rows;
    rows.reserve(ids.size());
    while (found.next()) {
        rows.append(rowOf(found));
        SubmissionRow& row = rows.last();
        row.checks = highestLevel(ownChecks(m_catalog, row));
    }
    if (found.failed())
        return found.error();
    if (auto added = addApplicationFacts(m_connection, rows, QDate::currentDate()); !added)
        return added.error();
    markChangedAfterPublicity(rows);
    return rows;
}

Result<SubmissionDetail> Submissions::detail(SubmissionId id, const QString& account)
{
    SubmissionDetail detail;
    {
        Statement row(m_connection, u"SELECT %1 FROM submission s %2 WHERE s.id = ?"_s.arg(
                                        rowColumns(), QLatin1StringView(kJoined)));
        row.bind(account).bind(account).bind(id.value);
        if (!row.next())
            return row.failed() ? row.error() : unknownSubmission();
        detail.row = rowOf(row);
        detail.decision = row.text(8);
    }
    QVector<SubmissionRow> rows{detail.row};
    if (auto added = addApplicationFacts(m_connection, rows, QDate::currentDate()); !added)
        return added.error();
    detail.row = rows.first();
    for (const auto& part : {&readEvidence, &readHistory, &readPreviousFields})
        if (auto done = part(m_connection, detail); !done)
            return done.error();
    auto related = relatedSubmissions(m_connection, m_catalog, detail.row);
    if (!related)
        return related.error();
    detail.checks = allChecks(m_catalog, detail.row, related.value());
    if (auto done = addRecommendationWarnings(m_connection, detail); !done)
        return done.error();
    detail.row.checks = highestLevel(detail.checks);
    if (auto done = readMissing(m_connection, detail); !done)
        return done.error();
    if (detail.row.kind == Kind::Application) {
        auto material = readMaterial(m_connection, m_catalog, detail.row, account);
        if (!material)
            return material.error();
        detail.material = material.value();
    }
    return detail;
}

Result<SubmissionId> Submissions::find(const QString& text)
{
    const QString wanted = text.trimmed();
    const bool byNumber = wanted.startsWith(u'#');
    Statement row(m_connection, byNumber ? u"SELECT id FROM submission WHERE id = ?"_s
                                         : u"SELECT id FROM submission WHERE uuid = ?"_s);
    if (byNumber)
        row.bind(wanted.mid(1).toLongLong());
    else
        row.bind(wanted.toLower());
    if (row.next())
        return SubmissionId{row.number(0)};
    if (row.failed())
        return row.error();
    return unknownSubmission();
}

QStringList Submissions::departments()
{
    QStringList names;
    Statement rows(m_connection, u"SELECT DISTINCT department FROM person WHERE department <> '' "
                                 "ORDER BY department"_s);
    while (rows.next())
        names.append(rows.text(0));
    return names;
}

} // namespace titledesk
