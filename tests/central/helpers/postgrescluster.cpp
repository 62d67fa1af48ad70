// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgrescluster.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>
#include <QUrl>
#include <QUuid>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace titledesk::test {
namespace {

constexpr int kPatienceMs = 60'000;
constexpr auto kUser = "titledesk";

/// Debian keeps the server's programs out of PATH.
QString postgresProgram(const QString& name)
{
    const QString inPath = QStandardPaths::findExecutable(name);
    if (!inPath.isEmpty())
        return inPath;
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (const QString path = versions.filePath(version + u"/bin/"_s + name);
            QFile::exists(path))
            return path;
    return {};
}

const passwd* postgresUser()
{
    return ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
}

/// The process runs as `postgres` where this one is root, and ends when this one does.
void runAsPostgres(QProcess& process)
{
    const passwd* user = postgresUser();
    const uid_t uid = user ? user->pw_uid : 0;
    const gid_t gid = user ? user->pw_gid : 0;
    process.setChildProcessModifier([uid, gid] {
        if (uid != 0 && (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0))
            ::_exit(126);
        // An immediate shutdown, also after a crash of the test. A change of user would clear it.
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
}

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Runs one statement on a database; its error, or nothing.
QString runOn(const QString& url, const QString& sql)
{
    const QString name = QUuid::createUuid().toString();
    QString fault;
    {
        const QUrl parts(url);
        auto database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        database.setHostName(parts.host());
        database.setPort(parts.port());
        database.setUserName(parts.userName());
        database.setDatabaseName(parts.path().mid(1));
        QSqlQuery query(database);
        if (!database.open())
            fault = database.lastError().text();
        else if (query = QSqlQuery(database); !query.exec(sql))
            fault = query.lastError().text();
    }
    QSqlDatabase::removeDatabase(name);
    return fault;
}

} // namespace

QString newDatabaseIn(const QString& clusterUrl)
{
    const QString name = u"central_"_s + QUuid::createUuid().toString(QUuid::Id128);
    const QString fault = runOn(clusterUrl + u"/postgres"_s, u"CREATE DATABASE "_s + name);
    if (!fault.isEmpty())
        qWarning("no database: %s", qPrintable(fault));
    return fault.isEmpty() ? clusterUrl + u'/' + name : QString();
}

PostgresCluster::PostgresCluster()
{
    if (initialise())
        start();
}

PostgresCluster::~PostgresCluster()
{
    stop();
}

bool PostgresCluster::mayBeMissing()
{
    return qEnvironmentVariableIsSet("TITLEDESK_TESTS_WITHOUT_POSTGRESQL");
}

QString PostgresCluster::url() const
{
    return u"postgresql://%1@127.0.0.1:%2"_s.arg(QLatin1String(kUser)).arg(m_port);
}

QString PostgresCluster::newDatabase() const
{
    return isUp() ? newDatabaseIn(url()) : QString();
}

bool PostgresCluster::initialise()
{
    const QString program = postgresProgram(u"initdb"_s);
    if (program.isEmpty()) {
        m_fault = u"initdb is not installed (installer/setup.sh: postgresql)"_s;
        return false;
    }
    if (::geteuid() == 0) {
        const passwd* user = postgresUser();
        if (!user || ::chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid,
                             user->pw_gid) != 0) {
            m_fault = u"root needs a user postgres to run PostgreSQL as"_s;
            return false;
        }
    }
    QProcess initdb;
    runAsPostgres(initdb);
    initdb.setWorkingDirectory(m_folder.path());
    initdb.start(program,
                 {u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, QLatin1String(kUser), u"-A"_s,
                  u"trust"_s, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s, u"-N"_s});
    if (!initdb.waitForFinished(kPatienceMs) || initdb.exitCode() != 0) {
        m_fault = u"initdb: "_s + QString::fromUtf8(initdb.readAllStandardError());
        return false;
    }
    return true;
}

bool PostgresCluster::start()
{
    // Between finding a free port and listening there somebody else may take it.
    const int port = m_port != 0 ? m_port : freePort();
    m_port = 0;
    m_server.setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setWorkingDirectory(m_folder.path());
    runAsPostgres(m_server);
    m_server.start(postgresProgram(u"postgres"_s),
                   {u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s, m_folder.path(), u"-p"_s,
                    QString::number(port), u"-c"_s, u"listen_addresses=127.0.0.1"_s, u"-c"_s,
                    u"fsync=off"_s, u"-c"_s, u"max_connections=200"_s});
    QElapsedTimer patience;
    patience.start();
    m_port = port;
    do {
        m_fault = runOn(url() + u"/postgres"_s, u"SELECT 1"_s);
        if (m_fault.isEmpty())
            return true;
    } while (!m_server.waitForFinished(50) && patience.elapsed() < kPatienceMs);
    m_port = 0;
    QFile log(m_folder.filePath(u"log"_s));
    if (log.open(QIODevice::ReadOnly))
        m_fault += QString::fromUtf8(log.readAll());
    return false;
}

void PostgresCluster::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), SIGINT); // "fast": it ends the sessions
    if (!m_server.waitForFinished(kPatienceMs)) {
        m_server.kill();
        m_server.waitForFinished();
    }
}

bool PostgresCluster::restart()
{
    stop();
    return start();
}

} // namespace titledesk::test
