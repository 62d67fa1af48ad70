// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace titledesk::test {

/// A PostgreSQL cluster of its own in a temporary folder, on a free loopback port, until this
/// object goes. As root it runs as the user `postgres`, since PostgreSQL refuses root. It forces
/// nothing to the disk: what lies in it need not outlive the machine.
class PostgresCluster {
public:
    PostgresCluster();
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster&) = delete;
    PostgresCluster& operator=(const PostgresCluster&) = delete;

    bool isUp() const { return m_port != 0; }
    /// What kept it from coming up, for whoever reads the test's output.
    QString fault() const { return m_fault; }
    /// A new, empty database; its URL as titledesk-central takes it. Empty where it failed.
    QString newDatabase() const;
    /// The URL of the cluster without a database.
    QString url() const;
    /// Ends all connections at once, as a failover does, and comes up again on the same port.
    bool restart();
    void stop();

    /// Whether a test may be skipped where no cluster comes up: somebody asked for it.
    static bool mayBeMissing();

private:
    bool initialise();
    bool start();

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_port = 0;
    QString m_fault;
};

/// A new, empty database in the cluster of that URL; its own URL, or an empty one.
QString newDatabaseIn(const QString& clusterUrl);

} // namespace titledesk::test
