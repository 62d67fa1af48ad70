// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <QSqlError>
#include <QThread>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace titledesk {

Statement::Statement(Connection& connection, const QString& sql)
    : m_connection(connection)
    , m_query(connection.database())
{
    Q_ASSERT(!Connection::isForbidden());
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
    if (!m_prepared)
        fail();
}

Statement& Statement::bind(const QVariant& value)
{
    const int at = m_bound++;
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        m_query.bindValue(at, u""_s);
    else if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        m_query.bindValue(at, ""_ba);
    else
        m_query.bindValue(at, value);
    return *this;
}

bool Statement::execute()
{
    Q_ASSERT(m_connection.m_thread == QThread::currentThreadId() && !Connection::isForbidden());
    m_bound = 0;
    if (!m_prepared)
        return false;
    if (Connection::isMadeToFail(m_query.lastQuery())) {
        m_failed = true;
        m_error = Connection::madeError();
        return false;
    }
    m_failed = !m_query.exec();
    if (m_failed)
        fail();
    return !m_failed;
}

Result<void> Statement::run()
{
    if (!execute())
        return m_error;
    m_changes = sqlite3_changes64(m_connection.handle()); // a finished query does not know any more
    m_query.finish();
    return {};
}

bool Statement::next()
{
    if (!m_started) {
        m_started = true;
        if (!execute())
            return false;
    }
    if (m_failed)
        return false;
    if (m_query.next())
        return true;
    // The driver tells the end of the rows from a failure by its error only.
    if (m_query.lastError().isValid())
        fail();
    return false;
}

void Statement::fail()
{
    m_failed = true;
    m_error = m_connection.lastError();
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Statement::number(int column) const
{
    return m_query.value(column).toLongLong();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

qint64 Statement::changes() const
{
    return m_changes;
}

qint64 Statement::lastId() const
{
    return sqlite3_last_insert_rowid(m_connection.handle());
}

void Statement::reset()
{
    m_query.finish();
    m_started = false;
    m_bound = 0;
}

Transaction::Transaction(Connection& connection)
    : m_connection(connection)
{
}

Transaction::~Transaction()
{
    // Where SQLite rolled back by itself (disk full), there is nothing left to roll back.
    if (m_open && sqlite3_get_autocommit(m_connection.handle()) == 0) {
        const auto rolledBack = m_connection.script(u"ROLLBACK"_s);
        Q_ASSERT(rolledBack);
        Q_UNUSED(rolledBack)
    }
}

Result<void> Transaction::begin()
{
    auto begun = m_connection.script(u"BEGIN IMMEDIATE"_s);
    m_open = static_cast<bool>(begun);
    return begun;
}

Result<void> Transaction::commit()
{
    auto committed = m_connection.script(u"COMMIT"_s);
    if (committed)
        m_open = false;
    return committed;
}

} // namespace titledesk
