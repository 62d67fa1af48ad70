// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace titledesk::test {

/// A titledesk-central of its own on a free loopback port, over a database of its own, until this
/// object goes: of SQLite, or a new one in the PostgreSQL cluster whose URL
/// TITLEDESK_CENTRAL_CLUSTER holds.
class ServerProcess {
public:
    explicit ServerProcess(const QStringList& options = {});
    /// One over the database and the evidence of `other`, beside it.
    ServerProcess(const ServerProcess& other, const QStringList& options);
    /// One over this database.
    ServerProcess(const QString& databaseUrl, const QStringList& options);
    ~ServerProcess();
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    /// Whether it listens.
    bool isUp() const { return !m_url.isEmpty(); }
    QUrl url() const { return m_url; }
    int port() const { return m_url.port(); }
    QString databaseUrl() const { return m_database; }
    QString evidence() const { return m_evidence; }
    /// What it wrote to standard error: its log.
    QByteArray log() const;

    /// SIGTERM; the exit code, -1 where it did not end within five seconds or crashed.
    int terminate();
    /// SIGKILL, then the same server again over the same data.
    void restartKilled();

    /// `titledesk-central unit …` on this database; its JSON object, empty where it failed.
    QJsonObject unitCommand(const QStringList& arguments) const;
    /// Runs a statement on the server's database, as another program of the platform would.
    bool runSql(const QString& sql, const QVariantList& values = {}) const;
    QVariant readSql(const QString& sql, const QVariantList& values = {}) const;
    /// All rows of a query, each as a list of its values.
    QVariantList readRows(const QString& sql, const QVariantList& values = {}) const;

    /// The program with these arguments, to its end: exit code and standard error.
    static std::pair<int, QString> runProgram(const QStringList& arguments);

private:
    void start();

    QStringList m_options;
    QTemporaryDir m_folder;
    QString m_database;
    QString m_evidence = m_folder.filePath(QStringLiteral("evidence"));
    QProcess m_process;
    QUrl m_url;
};

} // namespace titledesk::test
