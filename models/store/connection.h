// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

struct sqlite3;

namespace titledesk {

/// The key that opens both files of a unit: 32 random bytes and 16 bytes of salt. Wiped when it
/// goes.
class DataKey {
public:
    DataKey() = default;
    DataKey(QByteArray key, QByteArray salt);
    ~DataKey();
    DataKey(const DataKey&) = default;
    DataKey(DataKey&&) noexcept = default;
    DataKey& operator=(const DataKey&) = default;
    DataKey& operator=(DataKey&&) noexcept = default;

    /// New key and salt from the system's random source.
    static DataKey random();
    bool isValid() const { return m_key.size() == 32 && m_salt.size() == 16; }
    const QByteArray& key() const { return m_key; }
    const QByteArray& salt() const { return m_salt; }
    /// What sqlite3_key takes: `raw:` ‖ key ‖ salt, 52 bytes.
    QByteArray raw() const;

private:
    QByteArray m_key;
    QByteArray m_salt;
};

/// One SQLite connection to an encrypted file. It belongs to the thread that opened it; nothing
/// else may use it (asserted).
class Connection {
public:
    /// Untouched reads the file alone, as if it had no WAL, and writes nothing, not even beside it.
    enum class Mode { ReadWrite, ReadOnly, Create, Untouched };

    /// Opens (or with Create makes) the file, keyed, with the pragmas of the house: foreign_keys,
    /// recursive_triggers, WAL, synchronous FULL, busy timeout, temp_store MEMORY. `cipher`:
    /// "aegis" (AEGIS-256) or "chacha20". Damaged: not a database, not with this key, or empty.
    static Result<std::unique_ptr<Connection>> open(const QString& file, const DataKey& key,
                                                    const QString& cipher, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    QSqlDatabase database() const;
    sqlite3* handle() const { return m_handle; }

    /// Runs statements without values, split at nothing: the text is SQLite's own script.
    Result<void> script(const QString& sql);

    /// Moves the WAL into the file and truncates it, where no reader is in the way; waits for
    /// nobody.
    void checkpoint();

    /// No connection or statement is used and no future waited for in this thread from now on
    /// (asserted). A desk calls it for its GUI thread; nullptr takes the ban away.
    static void forbidThread(Qt::HANDLE thread);
    static bool isForbidden();

    /// For tests only: asked before each statement and commit of every connection; where it says
    /// true, the access fails as on a disk that is gone. It is called on the store's threads; an
    /// empty one takes it away, while no store works.
    using FaultHook = std::function<bool(const QString& sql)>;
    static void setFaultHook(FaultHook hook);

    /// The error of SQLite as one of ours. Triggers' words (`terminated_this_year`,
    /// `decision_fixed`, …) become the reason of a Refused error with a message for the
    /// administrator; corruption becomes Damaged; an interrupt Cancelled.
    Error lastError() const;

private:
    friend class Statement;
    Connection() = default;
    Result<void> unlock(const DataKey& key, const QString& cipher);
    Result<void> prepare(Mode mode);
    static bool isMadeToFail(const QString& sql);
    static Error madeError();
    QString m_name;
    sqlite3* m_handle = nullptr;
    Qt::HANDLE m_thread = nullptr;
    Mode m_mode = Mode::ReadOnly;
};

/// A prepared statement, forward-only, over QSqlQuery: bind, run, step. Fails loudly on a
/// connection of another thread.
///     Statement s(connection, u"SELECT name FROM person WHERE id = ?"_s);
///     s.bind(id.value);
///     while (s.next()) use(s.text(0));
///     if (s.failed()) return s.error();
class Statement {
public:
    Statement(Connection& connection, const QString& sql);

    /// The next `?` (numbered ones are not known to Qt's driver). A null QString is the empty text,
    /// a null QByteArray the empty blob; NULL is QVariant().
    Statement& bind(const QVariant& value);
    /// Runs a statement that gives no rows; for another run, bind again.
    Result<void> run();
    /// The next row; runs the statement at the first call. False at the end and on failure.
    bool next();
    bool failed() const { return m_failed; }
    const Error& error() const { return m_error; }

    bool isNull(int column) const;
    QString text(int column) const;
    qint64 number(int column) const;
    QByteArray bytes(int column) const;
    qint64 changes() const; ///< rows that the last run() changed
    qint64 lastId() const;  ///< row id of the last INSERT
    void reset();           ///< releases the read position at once

private:
    bool execute();
    void fail();

    Connection& m_connection;
    QSqlQuery m_query;
    Error m_error;
    qint64 m_changes = 0;
    int m_bound = 0;
    bool m_prepared = false;
    bool m_started = false;
    bool m_failed = false;
};

/// A text as a value that is never NULL: Qt binds a null QString as NULL, which NOT NULL columns
/// refuse.
inline QString notNull(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// BEGIN IMMEDIATE … COMMIT; rolls back when it goes without commit().
class Transaction {
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Result<void> begin();
    Result<void> commit();

private:
    Connection& m_connection;
    bool m_open = false;
};

} // namespace titledesk
