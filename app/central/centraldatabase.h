// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>

namespace titledesk::central {

/// Where the data lies: `sqlite:FILE` or `postgresql://user:password@host:port/name`, of which
/// libpq finds a missing password in PGPASSFILE. After a `?` may follow sslmode, sslrootcert,
/// sslcert and sslkey, as libpq knows them.
struct DatabaseUrl {
    enum class Kind { Sqlite, PostgreSql };
    Kind kind = Kind::Sqlite;
    QString file;
    QString host, name, user, password;
    int port = 5432;
    QString options = QStringLiteral("connect_timeout=10"); ///< for libpq, between semicolons

    /// BadInput for anything else.
    static Result<DatabaseUrl> parse(const QString& text);
};

/// One connection; it belongs to the thread that opened it.
class Database {
public:
    /// Opens the database with the settings of the house. Internal with the driver's words
    /// otherwise.
    static Result<std::unique_ptr<Database>> open(const DatabaseUrl& url);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// The connection of this thread, opened at its first use and closed when the thread ends.
    static Result<Database*> ofThisThread(const DatabaseUrl& url);

    bool isPostgreSql() const { return m_kind == DatabaseUrl::Kind::PostgreSql; }
    QSqlDatabase handle() const;

    /// Runs a statement without values.
    Result<void> run(const QString& sql);

    /// Runs `work` in one transaction that excludes other writers of the same rows, and commits
    /// where it succeeds. A database that is busy or saw a serialisation failure runs it again, up
    /// to eight times: `work` must be free of other effects. Unreachable with reason `busy`
    /// afterwards, or `away` where the connection broke: the thread gets a new one next time.
    Result<void> write(const std::function<Result<void>()>& work);

private:
    Database() = default;
    Result<void> writeOnce(const std::function<Result<void>()>& work);

    QString m_connection;
    DatabaseUrl::Kind m_kind = DatabaseUrl::Kind::Sqlite;
};

/// A prepared statement with `?` for each value, forward-only. It may be run again with new values.
class Query {
public:
    Query(Database& database, const QString& sql);

    /// The next value; a null text counts as an empty one, NULL is QVariant().
    Query& bind(const QVariant& value);
    /// Runs it; for another run bind again.
    Result<void> run();
    /// The next row, running it at the first call. False at the end and on failure.
    bool next();
    bool failed() const { return m_failed; }
    Error error() const;

    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    int changes() const { return m_query.numRowsAffected(); }

private:
    bool execute();

    QSqlQuery m_query;
    bool m_started = false;
    bool m_failed = false;
};

} // namespace titledesk::central
