// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommendations.h"

#include "audit.h"
#include "ids.h"
#include "permissions.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

Error refuse(const QString& reason, const char* message)
{
    return {Error::Code::Refused, reason, QCoreApplication::translate("Recommendation", message)};
}

Result<void> checkDraft(Connection& connection, SubmissionId application,
                        const Recommendation& draft)
{
    Statement row(connection,
                  u"SELECT kind, state FROM submission WHERE id = ? AND withdrawn_at IS NULL"_s);
    row.bind(application.value);
    if (!row.next())
        return row.failed() ? row.error()
                            : refuse(u"unknown_submission"_s,
                                     QT_TRANSLATE_NOOP("Recommendation", "没有这条申报数据。"));
    if (row.text(0) != u"application")
        return refuse(u"not_application"_s,
                      QT_TRANSLATE_NOOP("Recommendation", "只有职称申报需要单位推荐意见。"));
    if (row.text(1) != u"pending")
        return refuse(
            u"not_pending"_s,
            QT_TRANSLATE_NOOP("Recommendation", "该申报已经审核，单位推荐意见不能再修改。"));
    const QDate from = QDate::fromString(draft.publicityFrom, Qt::ISODate);
    const QDate to = QDate::fromString(draft.publicityTo, Qt::ISODate);
    const bool none = draft.publicityFrom.isEmpty() && draft.publicityTo.isEmpty();
    if (!none && (!from.isValid() || !to.isValid() || from > to))
        return refuse(u"publicity_dates"_s,
                      QT_TRANSLATE_NOOP("Recommendation", "公示的开始和结束日期不对，没有保存。"));
    return {};
}

QVariant orNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// The publicity's row: the draft's own one is rewritten, one that several applications share is
/// left and a new one made.
Result<QVariant> putPublicity(Connection& connection, SubmissionId application,
                              const Recommendation& draft)
{
    if (draft.publicityFrom.isEmpty())
        return QVariant();
    Statement same(
        connection,
        u"SELECT id FROM publicity WHERE from_date = ? AND to_date = ? AND place = ? AND result = ?"_s);
    same.bind(draft.publicityFrom).bind(draft.publicityTo);
    same.bind(notNull(draft.publicityPlace)).bind(notNull(draft.publicityResult));
    qint64 id = same.next() ? same.number(0) : 0;
    if (same.failed())
        return same.error();
    same.reset();
    if (id == 0) {
        Statement insert(
            connection,
            u"INSERT INTO publicity (uuid, from_date, to_date, place, result, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s);
        insert.bind(newUuid7()).bind(draft.publicityFrom).bind(draft.publicityTo);
        insert.bind(notNull(draft.publicityPlace)).bind(notNull(draft.publicityResult));
        insert.bind(QDateTime::currentMSecsSinceEpoch());
        if (auto done = insert.run(); !done)
            return done.error();
        id = insert.lastId();
    }
    Statement link(
        connection,
        u"INSERT INTO publicity_submission (publicity_id, submission_id, version) SELECT ?, s.id, "
        "s.version FROM submission s WHERE s.id = ? AND NOT EXISTS (SELECT 1 FROM "
        "publicity_submission WHERE publicity_id = ? AND submission_id = ?)"_s);
    link.bind(id).bind(application.value).bind(id).bind(application.value);
    if (auto done = link.run(); !done)
        return done.error();
    return QVariant(id);
}

} // namespace

Result<Recommendation> readRecommendation(Connection& connection, SubmissionId application)
{
    Statement row(
        connection,
        u"SELECT r.text, p.from_date, p.to_date, p.place, p.result, r.takes_post, r.post_grade, r.post_note FROM recommendation r LEFT JOIN publicity p ON p.id = r.publicity_id WHERE r.submission_id = ?"_s);
    row.bind(application.value);
    Recommendation draft;
    if (row.next()) {
        draft.text = row.text(0);
        draft.publicityFrom = row.text(1);
        draft.publicityTo = row.text(2);
        draft.publicityPlace = row.text(3);
        draft.publicityResult = row.text(4);
        draft.takesPost = row.text(5);
        if (!row.isNull(6))
            draft.postGrade = int(row.number(6));
        draft.postNote = row.text(7);
    }
    if (row.failed())
        return row.error();
    return draft;
}

Result<void> writeRecommendation(Connection& connection, const Session& session,
                                 SubmissionId application, const Recommendation& draft)
{
    if (auto allowed = permitted(session.role, Right::Decide); !allowed)
        return allowed;
    if (auto fits = checkDraft(connection, application, draft); !fits)
        return fits;
    auto publicity = putPublicity(connection, application, draft);
    if (!publicity)
        return publicity.error();
    Statement upsert(
        connection,
        u"INSERT INTO recommendation (submission_id, text, publicity_id, takes_post, post_grade, post_note, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (submission_id) DO UPDATE SET text = excluded.text, publicity_id = excluded.publicity_id, takes_post = excluded.takes_post, post_grade = excluded.post_grade, post_note = excluded.post_note, changed_at = excluded.changed_at"_s);
    upsert.bind(application.value).bind(notNull(draft.text)).bind(publicity.value());
    upsert.bind(orNull(draft.takesPost));
    upsert.bind(draft.postGrade ? QVariant(*draft.postGrade) : QVariant());
    upsert.bind(notNull(draft.postNote)).bind(QDateTime::currentMSecsSinceEpoch());
    if (auto done = upsert.run(); !done)
        return done;
    return AuditWriter(connection, session.account)
        .append(u"recommendation.draft"_s, QString::number(application.value));
}

} // namespace titledesk
