// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace titledesk {

/// A real titledesk-central over SQLite on a free port of the loopback address.
class CentralProcess {
public:
    explicit CentralProcess(const QStringList& options = {QStringLiteral("--enrol")});
    ~CentralProcess();
    QUrl url() const { return m_url; }
    QString database() const { return m_folder.filePath(QStringLiteral("central.db")); }
    /// Ids of the decisions that it holds, each as often as it stands there.
    QStringList decisions() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
};

} // namespace titledesk
