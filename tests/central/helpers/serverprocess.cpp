// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverprocess.h"

#include "postgrescluster.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace titledesk::test {
namespace {

constexpr int kPatienceMs = 20000;

QString program()
{
    // The tests lie beside the programs.
    return QCoreApplication::applicationDirPath() + u"/titledesk-central"_s;
}

/// A connection for as long as this lives.
class Side {
public:
    explicit Side(const QString& databaseUrl)
        : m_name(QUuid::createUuid().toString())
    {
        const bool isSqlite = databaseUrl.startsWith(u"sqlite:");
        auto database = QSqlDatabase::addDatabase(isSqlite ? u"QSQLITE"_s : u"QPSQL"_s, m_name);
        const QUrl url(databaseUrl);
        if (isSqlite) {
            database.setDatabaseName(databaseUrl.mid(7));
            database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        } else {
            database.setHostName(url.host());
            database.setPort(url.port());
            database.setUserName(url.userName());
            database.setDatabaseName(url.path().mid(1));
        }
        database.open();
    }
    ~Side() { QSqlDatabase::removeDatabase(m_name); }
    Side(const Side&) = delete;
    Side& operator=(const Side&) = delete;

    QSqlQuery run(const QString& sql, const QVariantList& values) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        query.prepare(sql);
        for (const QVariant& value : values)
            query.addBindValue(value);
        query.exec();
        return query;
    }

private:
    QString m_name;
};

} // namespace

ServerProcess::ServerProcess(const QStringList& options)
    : m_options(options)
    , m_database(qEnvironmentVariableIsSet("TITLEDESK_CENTRAL_CLUSTER")
                     ? newDatabaseIn(qEnvironmentVariable("TITLEDESK_CENTRAL_CLUSTER"))
                     : u"sqlite:"_s + m_folder.filePath(u"central.db"_s))
{
    start();
}

ServerProcess::ServerProcess(const ServerProcess& other, const QStringList& options)
    : m_options(options)
    , m_database(other.m_database)
    , m_evidence(other.m_evidence)
{
    start();
}

ServerProcess::ServerProcess(const QString& databaseUrl, const QStringList& options)
    : m_options(options)
    , m_database(databaseUrl)
{
    start();
}

ServerProcess::~ServerProcess()
{
    terminate();
}

QByteArray ServerProcess::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ServerProcess::start()
{
    // After a kill at the same place: a client goes on where it was.
    const int port = std::max(m_url.port(), 0);
    m_url.clear();
    m_process.setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_process.start(program(),
                    QStringList{u"--listen"_s, u"127.0.0.1:%1"_s.arg(port), u"--database"_s,
                                databaseUrl(), u"--evidence"_s, evidence()} +
                        m_options);
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(kPatienceMs))
            return;
    m_url = QUrl(QString::fromUtf8(m_process.readLine().trimmed().split(' ').constLast()));
}

int ServerProcess::terminate()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_process.exitCode();
    m_process.terminate();
    if (!m_process.waitForFinished(10000)) {
        m_process.kill();
        m_process.waitForFinished();
        return -1;
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void ServerProcess::restartKilled()
{
    m_process.kill();
    m_process.waitForFinished();
    start();
}

QJsonObject ServerProcess::unitCommand(const QStringList& arguments) const
{
    QProcess process;
    process.start(program(),
                  QStringList{u"unit"_s} + arguments + QStringList{u"--database"_s, databaseUrl()});
    if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

bool ServerProcess::runSql(const QString& sql, const QVariantList& values) const
{
    const Side side(databaseUrl());
    return side.run(sql, values).isActive();
}

QVariant ServerProcess::readSql(const QString& sql, const QVariantList& values) const
{
    const Side side(databaseUrl());
    QSqlQuery query = side.run(sql, values);
    return query.next() ? query.value(0) : QVariant();
}

QVariantList ServerProcess::readRows(const QString& sql, const QVariantList& values) const
{
    const Side side(databaseUrl());
    QSqlQuery query = side.run(sql, values);
    QVariantList rows;
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < query.record().count(); ++column)
            row.append(query.value(column));
        rows.append(QVariant(row));
    }
    return rows;
}

std::pair<int, QString> ServerProcess::runProgram(const QStringList& arguments)
{
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForFinished(kPatienceMs)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace titledesk::test
