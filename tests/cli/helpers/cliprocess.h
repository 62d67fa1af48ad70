// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace titledesk {

/// What a run of the command line ended with.
struct CliResult {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json;      ///< of standard output
    bool oneValue = false; ///< standard output is exactly one JSON value

    QString errorCode() const;
};

/// The real titledesk-cli on a folder of its own, which is gone at the end.
class Cli {
public:
    Cli();
    QString folder() const { return m_folder.filePath(QStringLiteral("unit")); }
    QString beside(const QString& name) const { return m_folder.filePath(name); }
    void setPassword(const QString& password) { m_password = password; }
    void setLocale(const QString& locale) { m_locale = locale; }

    /// Runs with --json and --data.
    CliResult json(const QStringList& arguments, const QByteArray& input = {}) const;
    /// Runs with the arguments as they are.
    CliResult plain(const QStringList& arguments) const;
    /// Starts with --json and --data and does not wait.
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;

    /// A new public institution; the test fails where that fails.
    void init() const;

private:
    CliResult run(const QStringList& arguments, const QByteArray& input) const;
    std::unique_ptr<QProcess> process(const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QString m_password = QStringLiteral("Kunlun-2026");
    QString m_locale = QStringLiteral("C.UTF-8");
};

/// One of the files that offices sent.
QString inputFile(const QString& name);

} // namespace titledesk
