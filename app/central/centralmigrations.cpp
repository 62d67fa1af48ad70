// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralmigrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

/// Any number will do; it only must not be another program's in the same database.
constexpr qint64 kMigrationLock = 0x7469746C65;

Result<int> currentVersion(Database& database)
{
    Query query(database, u"SELECT coalesce(max(version), 0) FROM migration"_s);
    if (!query.next())
        return query.error();
    return static_cast<int>(query.number(0));
}

Result<void> runScript(Database& database, const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return Error{Error::Code::Internal, u"migration_unreadable"_s, file};
    static const QRegularExpression statementEnd(u";\\s*\\n"_s);
    const QStringList statements =
        QString::fromUtf8(source.readAll()).split(statementEnd, Qt::SkipEmptyParts);
    for (const QString& statement : statements) {
        if (statement.trimmed().isEmpty())
            continue;
        if (const auto run = database.run(statement); !run)
            return run;
    }
    return {};
}

Result<void> step(Database& database, int version, const QString& file)
{
    if (const auto run = runScript(database, file); !run)
        return run;
    Query note(database, u"INSERT INTO migration (version, applied_at) VALUES (?, ?)"_s);
    return note.bind(version).bind(QDateTime::currentMSecsSinceEpoch()).run();
}

} // namespace

Result<void> migrate(Database& database)
{
    return database.write([&]() -> Result<void> {
        if (database.isPostgreSql()) {
            Query lock(database, u"SELECT pg_advisory_xact_lock(?)"_s);
            if (const auto locked = lock.bind(kMigrationLock).run(); !locked)
                return locked;
        }
        if (const auto made =
                database.run(u"CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, "
                             "applied_at BIGINT NOT NULL)"_s);
            !made)
            return made;
        const auto current = currentVersion(database);
        if (!current)
            return current.error();
        int latest = 0;
        const QDir folder(u":/titledesk/central"_s);
        for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            latest = name.left(4).toInt();
            if (latest <= current.value())
                continue;
            if (const auto done = step(database, latest, folder.filePath(name)); !done)
                return done;
        }
        if (current.value() > latest)
            return Error{Error::Code::Refused, u"newer_database"_s,
                         u"the database was written by a newer titledesk-central"_s};
        return {};
    });
}

} // namespace titledesk::central
