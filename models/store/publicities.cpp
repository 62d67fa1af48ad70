// SPDX-License-Identifier: GPL-3.0-or-later
#include "publicities.h"

#include "audit.h"
#include "permissions.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kOnlyVersion = 1; // of files that belong to no version of a submission

constexpr auto kFacts = "p.id, p.uuid, p.from_date, p.to_date, p.place, p.department, p.phone, "
                        "p.result, p.calendar_confirmed, EXISTS (SELECT 1 FROM recommendation r "
                        "JOIN submission s ON s.id = r.submission_id WHERE r.publicity_id = p.id "
                        "AND s.state = 'passed')";

QString words(const char* text)
{
    return QCoreApplication::translate("Publicity", text);
}

Error refuse(const QString& reason, const char* message)
{
    return {Error::Code::Refused, reason, words(message)};
}

Publicity factsFrom(const Statement& row, int first)
{
    Publicity facts;
    facts.from = QDate::fromString(row.text(first), Qt::ISODate);
    facts.to = QDate::fromString(row.text(first + 1), Qt::ISODate);
    facts.place = row.text(first + 2);
    facts.department = row.text(first + 3);
    facts.phone = row.text(first + 4);
    facts.result = row.text(first + 5);
    facts.calendarConfirmed = row.number(first + 6) != 0;
    return facts;
}

KeptPublicity keptFrom(const Statement& row)
{
    KeptPublicity kept;
    kept.id = PublicityId{row.number(0)};
    kept.uuid = row.text(1);
    kept.facts = factsFrom(row, 2);
    kept.fixed = row.number(9) != 0;
    return kept;
}

Result<void> complete(Connection& connection, KeptPublicity& kept)
{
    auto proof = filesOf(connection, EvidenceOwner::Publicity, kept.id.value);
    if (!proof)
        return proof.error();
    kept.proof = proof.value();
    Statement rows(connection, u"SELECT submission_id FROM recommendation WHERE publicity_id = ? "
                               "ORDER BY submission_id"_s);
    rows.bind(kept.id.value);
    while (rows.next())
        kept.applications.append(SubmissionId{rows.number(0)});
    return rows.failed() ? Result<void>(rows.error()) : Result<void>();
}

QString dateText(const QDate& date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u""_s;
}

void bindFacts(Statement& statement, const Publicity& facts)
{
    statement.bind(dateText(facts.from)).bind(dateText(facts.to)).bind(notNull(facts.place));
    statement.bind(notNull(facts.department)).bind(notNull(facts.phone));
    statement.bind(notNull(facts.result)).bind(facts.calendarConfirmed ? 1 : 0);
}

Result<PublicityId> insert(Connection& connection, const Publicity& facts)
{
    Statement row(connection,
                  u"INSERT INTO publicity (from_date, to_date, place, department, phone, result, "
                  "calendar_confirmed, uuid, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    bindFacts(row, facts);
    row.bind(newUuid7()).bind(QDateTime::currentMSecsSinceEpoch());
    if (auto done = row.run(); !done)
        return done.error();
    return PublicityId{row.lastId()};
}

Result<void> update(Connection& connection, PublicityId id, const Publicity& facts)
{
    Statement row(connection,
                  u"UPDATE publicity SET from_date = ?, to_date = ?, place = ?, department = ?, "
                  "phone = ?, result = ?, calendar_confirmed = ? WHERE id = ?"_s);
    bindFacts(row, facts);
    return row.bind(id.value).run();
}

Result<void> audit(Connection& connection, const Session& session, const QString& action,
                   PublicityId id)
{
    return AuditWriter(connection, session.account).append(action, QString::number(id.value));
}

Result<void> link(Connection& connection, PublicityId publicity, SubmissionId application)
{
    Statement others(connection, u"DELETE FROM publicity_submission WHERE submission_id = ? AND "
                                 "publicity_id <> ?"_s);
    if (auto done = others.bind(application.value).bind(publicity.value).run(); !done)
        return done;
    Statement add(connection,
                  u"INSERT INTO publicity_submission (publicity_id, submission_id, version) "
                  "SELECT ?, s.id, s.version FROM submission s WHERE s.id = ? "
                  "ON CONFLICT DO NOTHING"_s);
    if (auto done = add.bind(publicity.value).bind(application.value).run(); !done)
        return done;
    Statement draft(connection,
                    u"INSERT INTO recommendation (submission_id, publicity_id, changed_at) "
                    "VALUES (?, ?, ?) ON CONFLICT (submission_id) DO UPDATE SET "
                    "publicity_id = excluded.publicity_id, changed_at = excluded.changed_at"_s);
    draft.bind(application.value).bind(publicity.value).bind(QDateTime::currentMSecsSinceEpoch());
    return draft.run();
}

} // namespace

bool sameFiles(const QVector<EvidenceRef>& one, const QVector<EvidenceRef>& other)
{
    return std::ranges::equal(one, other, {}, &EvidenceRef::sha256, &EvidenceRef::sha256);
}

Result<KeptPublicity> readPublicity(Connection& connection, PublicityId id)
{
    Statement row(connection,
                  u"SELECT %1 FROM publicity p WHERE p.id = ?"_s.arg(QLatin1StringView(kFacts)));
    row.bind(id.value);
    if (!row.next())
        return row.failed() ? row.error()
                            : refuse(u"unknown_publicity"_s,
                                     QT_TRANSLATE_NOOP("Publicity", "没有这次公示。"));
    KeptPublicity kept = keptFrom(row);
    row.reset();
    if (auto done = complete(connection, kept); !done)
        return done.error();
    return kept;
}

Result<QVector<KeptPublicity>> readPublicities(Connection& connection)
{
    QVector<KeptPublicity> all;
    {
        Statement rows(connection, u"SELECT %1 FROM publicity p ORDER BY p.id DESC"_s.arg(
                                       QLatin1StringView(kFacts)));
        while (rows.next())
            all.append(keptFrom(rows));
        if (rows.failed())
            return rows.error();
    }
    for (KeptPublicity& kept : all)
        if (auto done = complete(connection, kept); !done)
            return done.error();
    return all;
}

Result<PublicityId> publicityOf(Connection& connection, SubmissionId application)
{
    Statement row(connection, u"SELECT publicity_id FROM recommendation WHERE submission_id = ?"_s);
    row.bind(application.value);
    const PublicityId id{row.next() ? row.number(0) : 0};
    if (row.failed())
        return row.error();
    return id;
}

Result<PublicityId> writePublicity(Connection& connection, const Session& session,
                                   const KeptPublicity& kept)
{
    if (auto allowed = permitted(session.role, Right::Decide); !allowed)
        return allowed.error();
    const Publicity& facts = kept.facts;
    if (facts.from.isValid() != facts.to.isValid() ||
        (facts.from.isValid() && facts.from > facts.to))
        return refuse(u"publicity_dates"_s,
                      QT_TRANSLATE_NOOP("Publicity", "公示的开始和结束日期不对，没有保存。"));
    PublicityId id = kept.id;
    if (id.isValid()) {
        auto before = readPublicity(connection, id);
        if (!before)
            return before.error();
        if (before.value().facts == facts && sameFiles(before.value().proof, kept.proof))
            return id;
        if (before.value().fixed)
            return refuse(u"publicity_fixed"_s,
                          QT_TRANSLATE_NOOP("Publicity", "已有职称申报以这次公示审核通过，公示不能"
                                                         "再修改；如需更正，请另填一次公示。"));
        if (auto done = update(connection, id, facts); !done)
            return done.error();
    } else {
        auto made = insert(connection, facts);
        if (!made)
            return made.error();
        id = made.value();
    }
    if (auto done = audit(connection, session, u"publicity.write"_s, id); !done)
        return done.error();
    if (auto done = putFiles(connection, session, EvidenceOwner::Publicity, id.value, kept.proof);
        !done)
        return done.error();
    return id;
}

Result<void> mayRecommend(Connection& connection, SubmissionId application)
{
    Statement row(connection,
                  u"SELECT kind, state FROM submission WHERE id = ? AND withdrawn_at IS NULL"_s);
    row.bind(application.value);
    if (!row.next())
        return row.failed()
                   ? row.error()
                   : refuse(u"unknown_submission"_s,
                            QT_TRANSLATE_NOOP("Publicity", "没有这条申报数据，它可能已被撤回。"));
    if (row.text(0) != u"application")
        return refuse(u"not_application"_s,
                      QT_TRANSLATE_NOOP("Publicity", "只有职称申报需要公示和单位推荐意见。"));
    if (row.text(1) != u"pending" && row.text(1) != u"returned")
        return refuse(
            u"not_pending"_s,
            QT_TRANSLATE_NOOP("Publicity", "该申报已经审核，公示和单位推荐意见不能再修改。"));
    return {};
}

Result<void> publicise(Connection& connection, const Session& session, PublicityId publicity,
                       const QVector<SubmissionId>& applications)
{
    if (auto allowed = permitted(session.role, Right::Decide); !allowed)
        return allowed;
    for (const SubmissionId application : applications) {
        if (auto may = mayRecommend(connection, application); !may)
            return may;
        if (auto done = link(connection, publicity, application); !done)
            return done;
    }
    return AuditWriter(connection, session.account)
        .append(u"publicity.applications"_s, QString::number(publicity.value),
                {{u"applications"_s, applications.size()}});
}

Result<void> unpublicise(Connection& connection, SubmissionId application)
{
    Statement gone(connection, u"DELETE FROM publicity_submission WHERE submission_id = ?"_s);
    if (auto done = gone.bind(application.value).run(); !done)
        return done;
    Statement draft(connection,
                    u"UPDATE recommendation SET publicity_id = NULL WHERE submission_id = ?"_s);
    return draft.bind(application.value).run();
}

Result<QVector<EvidenceRef>> filesOf(Connection& connection, EvidenceOwner owner, qint64 ownerId)
{
    return evidenceOf(connection, owner, ownerId, kOnlyVersion);
}

Result<void> putFiles(Connection& connection, const Session& session, EvidenceOwner owner,
                      qint64 ownerId, const QVector<EvidenceRef>& files)
{
    auto before = filesOf(connection, owner, ownerId);
    if (!before)
        return before.error();
    for (const EvidenceRef& file : before.value()) {
        if (std::ranges::any_of(files, [&](const auto& f) { return f.sha256 == file.sha256; }))
            continue;
        if (auto off =
                removeEvidence(connection, session, owner, ownerId, kOnlyVersion, file.sha256);
            !off)
            return off;
    }
    for (const EvidenceRef& file : files)
        if (auto on = attachEvidence(connection, session, owner, ownerId, kOnlyVersion, file); !on)
            return on;
    return {};
}

} // namespace titledesk
