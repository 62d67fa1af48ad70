// SPDX-License-Identifier: GPL-3.0-or-later
#include "centraldatabase.h"

#include <QRandomGenerator>
#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

constexpr int kAttempts = 8;

/// Whether the database is not there, or no longer: a connection that could not be opened or broke
/// (for PostgreSQL without a code, or of the classes 08, 57P and 53).
bool isAway(const QSqlError& error, const QString& code)
{
    return error.type() == QSqlError::ConnectionError || code.isEmpty() || code.startsWith(u"08") ||
           code.startsWith(u"57P") || code.startsWith(u"53");
}

Error databaseError(const QSqlError& error)
{
    const QString code = error.nativeErrorCode();
    // SQLite: BUSY, LOCKED; PostgreSQL: serialization_failure, deadlock_detected.
    const bool busy = code == u"5" || code == u"6" || code == u"40001" || code == u"40P01";
    const bool duplicate = code == u"19" || code == u"1555" || code == u"2067" || code == u"23505";
    const bool away = !busy && isAway(error, code);
    return {busy || away ? Error::Code::Unreachable : Error::Code::Internal,
            busy        ? u"busy"_s
            : away      ? u"away"_s
            : duplicate ? u"duplicate_row"_s
                        : u"database"_s,
            u"服务器暂时无法处理，请稍后重试。"_s, code + u' ' + error.driverText()};
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString& text)
{
    const Error wrong{
        Error::Code::BadInput, u"bad_database"_s,
        u"--database must be sqlite:FILE or postgresql://user:password@host:port/name"_s};
    DatabaseUrl read;
    if (text.startsWith(u"sqlite:")) {
        read.file = text.mid(7);
        return read.file.isEmpty() ? Result<DatabaseUrl>(wrong) : read;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"postgresql" && url.scheme() != u"postgres"))
        return wrong;
    read.kind = Kind::PostgreSql;
    read.host = url.host(QUrl::FullyDecoded);
    read.port = url.port(5432);
    read.user = url.userName(QUrl::FullyDecoded);
    read.password = url.password(QUrl::FullyDecoded);
    read.name = url.path(QUrl::FullyDecoded).mid(1);
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        static const QStringList known{u"sslmode"_s, u"sslrootcert"_s, u"sslcert"_s, u"sslkey"_s};
        // A semicolon would begin an option of its own.
        if (!known.contains(name) || value.contains(u';'))
            return wrong;
        read.options += u';' + name + u'=' + value;
    }
    return read.name.isEmpty() ? Result<DatabaseUrl>(wrong) : read;
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseUrl& url)
{
    std::unique_ptr<Database> database(new Database);
    database->m_kind = url.kind;
    database->m_connection = u"central-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const bool sqlite = url.kind == DatabaseUrl::Kind::Sqlite;
    auto handle =
        QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, database->m_connection);
    if (sqlite) {
        handle.setDatabaseName(url.file);
        handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    } else {
        handle.setHostName(url.host);
        handle.setPort(url.port);
        handle.setUserName(url.user);
        handle.setPassword(url.password);
        handle.setDatabaseName(url.name);
        handle.setConnectOptions(url.options);
    }
    if (!handle.open())
        return databaseError(handle.lastError());
    if (sqlite) {
        for (const auto& pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
                                   u"PRAGMA foreign_keys=ON"_s})
            if (const auto set = database->run(pragma); !set)
                return set.error();
    }
    return database;
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connection);
}

Result<Database*> Database::ofThisThread(const DatabaseUrl& url)
{
    thread_local std::unique_ptr<Database> database;
    if (database && !database->handle().isOpen())
        database.reset();
    if (!database) {
        auto opened = open(url);
        if (!opened)
            return opened.error();
        database = std::move(opened).value();
    }
    return database.get();
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<void> Database::run(const QString& sql)
{
    QSqlQuery query(handle());
    if (!query.exec(sql))
        return databaseError(query.lastError());
    return {};
}

Result<void> Database::writeOnce(const std::function<Result<void>()>& work)
{
    // SQLite lets one writer in at a time; in PostgreSQL each writer locks its unit's row first,
    // and SERIALIZABLE catches whatever that would not.
    auto done =
        run(isPostgreSql() ? u"BEGIN ISOLATION LEVEL SERIALIZABLE"_s : u"BEGIN IMMEDIATE"_s);
    if (!done)
        return done;
    done = work();
    if (done)
        done = run(u"COMMIT"_s);
    if (!done) {
        // The first failure is what is told; a rollback that fails, too, means a lost connection.
        if (const auto rolledBack = run(u"ROLLBACK"_s); !rolledBack && isPostgreSql())
            handle().close();
    }
    return done;
}

Result<void> Database::write(const std::function<Result<void>()>& work)
{
    Result<void> done;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        done = writeOnce(work);
        if (done || done.error().reason != u"busy")
            return done;
        QThread::msleep(QRandomGenerator::global()->bounded(5U, 20U << attempt));
    }
    return done;
}

Query::Query(Database& database, const QString& sql)
    : m_query(database.handle())
{
    m_query.setForwardOnly(true);
    m_failed = !m_query.prepare(sql);
}

Query& Query::bind(const QVariant& value)
{
    if (m_started) {
        m_query.finish();
        m_started = false;
    }
    // Qt takes a null text for NULL; ours are texts that are empty.
    // A QVariant of a null text is not null itself.
    const bool isNullText = value.userType() == QMetaType::QString && value.toString().isNull();
    m_query.addBindValue(isNullText ? QVariant(u""_s) : value);
    return *this;
}

bool Query::execute()
{
    m_started = true;
    m_failed = m_failed || !m_query.exec();
    return !m_failed;
}

Result<void> Query::run()
{
    if (!execute())
        return error();
    return {};
}

bool Query::next()
{
    if (!m_started && !execute())
        return false;
    if (m_query.next())
        return true;
    m_failed = m_failed || m_query.lastError().type() != QSqlError::NoError;
    return false;
}

Error Query::error() const
{
    return databaseError(m_query.lastError());
}

} // namespace titledesk::central
