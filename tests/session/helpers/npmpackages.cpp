// SPDX-License-Identifier: GPL-3.0-or-later
#include "npmpackages.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace titledesk::test {
namespace {

constexpr int kInstallMs = 240'000;

bool putContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool install(const QDir& folder, const QDir& source, const QStringList& files)
{
    for (const QString& name : files)
        if (!putContent(folder.filePath(name), contentOf(source.filePath(name))))
            return false;
    const QByteArray pinned = QCryptographicHash::hash(
        contentOf(folder.filePath(u"package-lock.json"_s)), QCryptographicHash::Sha256);
    const QString stamp = folder.filePath(u"installed"_s);
    if (contentOf(stamp) == pinned.toHex())
        return true;
    QProcess npm;
    npm.setWorkingDirectory(folder.path());
    npm.start(u"npm"_s, {u"ci"_s, u"--ignore-scripts"_s, u"--no-audit"_s, u"--no-fund"_s});
    if (!npm.waitForFinished(kInstallMs) || npm.exitCode() != 0) {
        qWarning("npm ci failed: %s", npm.readAllStandardError().constData());
        return false;
    }
    return putContent(stamp, pinned.toHex());
}

} // namespace

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString npmFolder(const QString& name, const QString& source, const QStringList& files)
{
    const QDir folder(QStringLiteral(TITLEDESK_BIN) + u"/../"_s + name);
    folder.mkpath(u"."_s);
    QLockFile lock(folder.filePath(u"lock"_s)); // other tests install, too
    lock.setStaleLockTime(0);
    const QDir from(QStringLiteral(TITLEDESK_TEST_DATA) + u"/../"_s + source);
    return lock.tryLock(kInstallMs) && install(folder, from, files) ? folder.canonicalPath()
                                                                    : QString();
}

} // namespace titledesk::test
