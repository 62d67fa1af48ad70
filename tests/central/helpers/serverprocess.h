// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace titledesk::test {

/// A titledesk-central of its own on a free loopback port, over a database of its own, until this
/// object goes. TITLEDESK_CENTRAL_DATABASE names a PostgreSQL database to share instead.
class ServerProcess {
public:
    explicit ServerProcess(const QStringList& options = {});
    ~ServerProcess();
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    /// Whether it listens.
    bool isUp() const { return !m_url.isEmpty(); }
    QUrl url() const { return m_url; }
    int port() const { return m_url.port(); }
    QString databaseUrl() const;
    QString evidence() const { return m_folder.filePath(QStringLiteral("evidence")); }

    /// SIGTERM; the exit code, -1 where it did not end within five seconds or crashed.
    int terminate();
    /// SIGKILL, then the same server again over the same data.
    void restartKilled();

    /// `titledesk-central unit …` on this database; its JSON object, empty where it failed.
    QJsonObject unitCommand(const QStringList& arguments) const;
    /// Runs a statement on the server's database, as another program of the platform would.
    bool runSql(const QString& sql, const QVariantList& values = {}) const;
    QVariant readSql(const QString& sql, const QVariantList& values = {}) const;

    /// The program with these arguments, to its end: exit code and standard error.
    static std::pair<int, QString> runProgram(const QStringList& arguments);

private:
    void start();

    QStringList m_options;
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
};

} // namespace titledesk::test
