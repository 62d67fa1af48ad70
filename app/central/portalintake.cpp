// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalintake.h"

#include "centralcall.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk::central {

PortalIntake::PortalIntake(Database& database, const QString& unit)
    : m_database(database)
    , m_unit(unit)
    , m_inbox(database, unit)
{
}

Result<void> PortalIntake::person(const QJsonObject& person)
{
    return m_inbox.add(u"person"_s, person);
}

Result<void> PortalIntake::submission(const QJsonObject& submission)
{
    const QJsonObject record = submission.value(u"record"_s).toObject();
    const QString kind = submission.value(u"kind"_s).toString();
    const QString idNumber = record.value(u"person"_s).toObject().value(u"id_number"_s).toString();
    Query put(m_database,
              u"INSERT INTO submission (unit_id, id, kind, item, id_number, year, version, state, "
              "record) VALUES (?, ?, ?, ?, ?, ?, ?, 'pending', ?) ON CONFLICT (unit_id, id) "
              "DO UPDATE SET version = excluded.version, state = 'pending', decision_id = NULL, "
              "record = excluded.record, year = excluded.year, withdrawn_at = NULL"_s);
    put.bind(m_unit).bind(submission.value(u"id"_s).toString()).bind(kind);
    put.bind(submission.value(u"item"_s).toString()).bind(idNumber);
    put.bind(record.value(u"year"_s).toInt()).bind(submission.value(u"version"_s).toInt());
    put.bind(QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact)));
    if (auto done = put.run(); !done)
        return done;
    if (kind == u"registration") {
        Query pending(m_database, u"INSERT INTO person (unit_id, id_number, registration) "
                                  "VALUES (?, ?, 'pending') ON CONFLICT (unit_id, id_number) "
                                  "DO UPDATE SET registration = 'pending'"_s);
        if (auto done = pending.bind(m_unit).bind(idNumber).run(); !done)
            return done;
    }
    return m_inbox.add(u"submission"_s, submission);
}

Result<void> PortalIntake::withdrawal(const QString& submission)
{
    const qint64 now = nowMs();
    Query update(m_database,
                 u"UPDATE submission SET withdrawn_at = ? WHERE unit_id = ? AND id = ?"_s);
    if (auto done = update.bind(now).bind(m_unit).bind(submission).run(); !done)
        return done;
    return m_inbox.add(u"withdrawal"_s,
                       {{u"submission"_s, submission}, {u"time"_s, timeText(now)}});
}

Result<void> PortalIntake::progress(const QString& submission, const QString& node,
                                    const QString& result, const QString& opinion)
{
    return m_inbox.add(u"progress"_s, {{u"submission"_s, submission},
                                       {u"node"_s, node},
                                       {u"result"_s, result},
                                       {u"opinion"_s, opinion},
                                       {u"time"_s, timeText(nowMs())}});
}

} // namespace titledesk::central
