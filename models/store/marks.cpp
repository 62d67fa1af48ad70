// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {

Result<void> markViewed(Connection& connection, const QString& account, SubmissionId id)
{
    Statement insert(connection, u"INSERT INTO viewed (account, submission_id, version, viewed_at) "
                                 "SELECT ?, id, version, ? FROM submission WHERE id = ? "
                                 "ON CONFLICT DO NOTHING"_s);
    insert.bind(account).bind(QDateTime::currentMSecsSinceEpoch()).bind(id.value);
    return insert.run();
}

Result<qint64> countUnseen(Connection& connection, const QString& account,
                           const QVector<SubmissionId>& ids)
{
    Statement seen(connection,
                   u"SELECT 1 FROM viewed v JOIN submission s ON s.id = v.submission_id "
                   "AND s.version = v.version WHERE v.account = ? AND v.submission_id = ?"_s);
    qint64 unseen = 0;
    for (const SubmissionId id : ids) {
        seen.bind(account).bind(id.value);
        unseen += seen.next() ? 0 : 1;
        if (seen.failed())
            return seen.error();
        seen.reset();
    }
    return unseen;
}

Result<qint64> countMarked(Connection& connection, const QString& account,
                           const QVector<SubmissionId>& ids)
{
    // An account marks few; `ids` may be everything.
    Statement rows(connection, u"SELECT submission_id FROM mark WHERE account = ?"_s);
    rows.bind(account);
    QSet<SubmissionId> marked;
    while (rows.next())
        marked.insert(SubmissionId{rows.number(0)});
    if (rows.failed())
        return rows.error();
    return std::ranges::count_if(ids, [&](SubmissionId id) { return marked.contains(id); });
}

Result<void> setMark(Connection& connection, const QString& account, SubmissionId id,
                     const std::optional<QString>& note)
{
    if (!note) {
        Statement remove(connection, u"DELETE FROM mark WHERE account = ? AND submission_id = ?"_s);
        remove.bind(account).bind(id.value);
        return remove.run();
    }
    Statement upsert(connection,
                     u"INSERT INTO mark (account, submission_id, note, marked_at) "
                     "VALUES (?, ?, ?, ?) ON CONFLICT (account, submission_id) "
                     "DO UPDATE SET note = excluded.note, marked_at = excluded.marked_at"_s);
    upsert.bind(account)
        .bind(id.value)
        .bind(notNull(*note))
        .bind(QDateTime::currentMSecsSinceEpoch());
    return upsert.run();
}

} // namespace titledesk
