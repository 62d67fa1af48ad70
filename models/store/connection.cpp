// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "sqlerrors.h"
#include "storelog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUrl>

#include <sodium.h>
#include <sqlite3.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kBusyTimeoutMs = 10'000;
constexpr int kAegis256 = 4; // the value of sqlite3mc's parameter `algorithm`
std::atomic<Qt::HANDLE> g_forbidden = nullptr;
std::atomic<quint64> g_connections = 0;
std::atomic<bool> g_hasFaultHook = false; // the hook itself is looked at by tests only

Connection::FaultHook& faultHook()
{
    static Connection::FaultHook hook;
    return hook;
}

void wipe(QByteArray& bytes)
{
    // A copy that shares the bytes still needs them; it wipes them in its turn.
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (handle.typeName() != "sqlite3*"_ba)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

QString uriOf(const QString& file, Connection::Mode mode)
{
    const char* access = "rw";
    if (mode == Connection::Mode::Create)
        access = "rwc";
    if (mode == Connection::Mode::Untouched)
        access = "ro&immutable=1";
    const QUrl url = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
    return url.toString(QUrl::FullyEncoded) + u"?mode="_s + QLatin1StringView(access);
}

// Qt's driver must have been given our library and not the system's, or nothing would be encrypted.
bool driverIsCiphered()
{
    static const bool ciphered = [] {
        const QString name = u"store-probe"_s;
        bool found = false;
        {
            QSqlDatabase probe = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            probe.setDatabaseName(u":memory:"_s);
            QSqlQuery query(probe);
            found =
                probe.open() && query.exec(u"SELECT sqlite3mc_version(), sqlite_source_id()"_s) &&
                query.next() && query.value(1).toString() == QLatin1StringView(sqlite3_sourceid());
        }
        QSqlDatabase::removeDatabase(name);
        return found;
    }();
    return ciphered;
}

Error notInstalled()
{
    return {
        Error::Code::Internal, u"not_ciphered"_s,
        QCoreApplication::translate("Store", "程序安装不完整：缺少加密数据库组件，请重新安装。"),
        u"QSQLITE does not use SQLite3 Multiple Ciphers"_s};
}

} // namespace

DataKey::DataKey(QByteArray key, QByteArray salt)
    : m_key(std::move(key))
    , m_salt(std::move(salt))
{
}

DataKey::~DataKey()
{
    wipe(m_key);
}

DataKey DataKey::random()
{
    QByteArray key(32, Qt::Uninitialized);
    QByteArray salt(16, Qt::Uninitialized);
    randombytes_buf(key.data(), static_cast<size_t>(key.size()));
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    return {std::move(key), std::move(salt)};
}

QByteArray DataKey::raw() const
{
    return "raw:"_ba + m_key + m_salt;
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& file, const DataKey& key,
                                                     const QString& cipher, Mode mode)
{
    Q_ASSERT(!isForbidden());
    if (!driverIsCiphered())
        return notInstalled();
    if (mode != Mode::Create && QFileInfo(file).size() == 0)
        return damaged(u"%1 is missing or empty"_s.arg(QFileInfo(file).fileName()));

    std::unique_ptr<Connection> made(new Connection);
    made->m_name = u"store-%1"_s.arg(++g_connections);
    made->m_thread = QThread::currentThreadId();
    made->m_mode = mode;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, made->m_name);
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyTimeoutMs));
    database.setDatabaseName(uriOf(file, mode));
    if (!database.open())
        return sqlError(database.lastError().nativeErrorCode().toInt(),
                        database.lastError().driverText());
    made->m_handle = handleOf(database);
    if (auto unlocked = made->unlock(key, cipher); !unlocked)
        return unlocked.error();
    if (auto prepared = made->prepare(mode); !prepared)
        return prepared.error();
    return made;
}

Connection::~Connection()
{
    Q_ASSERT(m_thread == QThread::currentThreadId());
    if (m_handle && (m_mode == Mode::ReadWrite || m_mode == Mode::Create))
        checkpoint();
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::unlock(const DataKey& key, const QString& cipher)
{
    Q_ASSERT(key.isValid());
    const QByteArray name = cipher.toLatin1();
    const int index = sqlite3mc_cipher_index(name.constData());
    if (!m_handle || index < 1 || sqlite3mc_config(m_handle, "cipher", index) != index)
        return notInstalled();
    if (cipher == u"aegis" &&
        sqlite3mc_config_cipher(m_handle, "aegis", "algorithm", kAegis256) != kAegis256)
        return notInstalled();
    QByteArray raw = key.raw();
    const int keyed = sqlite3_key(m_handle, raw.constData(), static_cast<int>(raw.size()));
    wipe(raw);
    if (keyed != SQLITE_OK)
        return lastError();
    return {};
}

Result<void> Connection::prepare(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    // Only a writer may move a WAL into the file when it closes: what only looks changes nothing.
    const bool reads = mode == Mode::ReadOnly || mode == Mode::Untouched;
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, reads ? 1 : 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (auto set = script(u"PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;"
                          "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;"
                          "PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 0;"_s);
        !set)
        return set;
    if (mode == Mode::Create) {
        if (auto set = script(u"PRAGMA page_size = 4096; PRAGMA journal_mode = WAL;"_s); !set)
            return set;
    }
    if (reads) {
        if (auto set = script(u"PRAGMA query_only = ON;"_s); !set)
            return set;
    }
    return script(u"SELECT count(*) FROM sqlite_schema;"_s); // the first page: is it this key's?
}

QSqlDatabase Connection::database() const
{
    Q_ASSERT(m_thread == QThread::currentThreadId());
    return QSqlDatabase::database(m_name, false);
}

Result<void> Connection::script(const QString& sql)
{
    Q_ASSERT(m_thread == QThread::currentThreadId() && !isForbidden());
    if (isMadeToFail(sql))
        return madeError();
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

void Connection::checkpoint()
{
    sqlite3_busy_timeout(m_handle, 0);
    const int done =
        sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(m_handle, kBusyTimeoutMs);
    // A reader in the way is ordinary; the next commit tries again.
    if (done != SQLITE_OK && (done & 0xff) != SQLITE_BUSY && (done & 0xff) != SQLITE_LOCKED)
        qCWarning(storeLog) << "checkpoint:" << sqlite3_errstr(done);
}

void Connection::forbidThread(Qt::HANDLE thread)
{
    g_forbidden = thread;
}

bool Connection::isForbidden()
{
    return g_forbidden && g_forbidden == QThread::currentThreadId();
}

void Connection::setFaultHook(FaultHook hook)
{
    g_hasFaultHook = false;
    faultHook() = std::move(hook);
    g_hasFaultHook = static_cast<bool>(faultHook());
}

bool Connection::isMadeToFail(const QString& sql)
{
    return g_hasFaultHook && sql != u"ROLLBACK" && faultHook()(sql);
}

Error Connection::madeError()
{
    return sqlError(SQLITE_IOERR, u"made to fail"_s);
}

Error Connection::lastError() const
{
    return sqlError(sqlite3_extended_errcode(m_handle),
                    QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

} // namespace titledesk
