// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalprocess.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace titledesk::test {
namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kInstallMs = 240'000;

QString sourceFolder()
{
    return QStringLiteral(TITLEDESK_TEST_DATA) + u"/../session/provider"_s;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool putContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// `npm ci` in the folder, which is told apart by what package-lock.json pins.
bool install(const QDir& folder)
{
    for (const QString& name :
         {u"package.json"_s, u"package-lock.json"_s, u"provider.mjs"_s, u"browser.mjs"_s})
        if (!putContent(folder.filePath(name), contentOf(sourceFolder() + u'/' + name)))
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

/// Where provider and browser run; empty where they cannot be installed.
QString providerFolder()
{
    static const QString ready = [] {
        const QDir folder(QStringLiteral(TITLEDESK_BIN) + u"/../openid-provider"_s);
        folder.mkpath(u"."_s);
        QLockFile lock(folder.filePath(u"lock"_s)); // other tests install, too
        lock.setStaleLockTime(0);
        return lock.tryLock(kInstallMs) && install(folder) ? folder.canonicalPath() : QString();
    }();
    return ready;
}

} // namespace

void setBrowser(const QStringList& command)
{
    QStringList quoted;
    for (const QString& word : command)
        quoted.append(u'"' + word + u'"');
    if (command.isEmpty())
        qunsetenv("TITLEDESK_BROWSER");
    else
        qputenv("TITLEDESK_BROWSER", quoted.join(u' ').toUtf8());
}

PortalProcess::PortalProcess(const QStringList& options)
{
    if (providerFolder().isEmpty())
        return;
    m_process.setStandardErrorFile(m_folder.filePath(u"log"_s));
    m_process.start(u"node"_s, QStringList{providerFolder() + u"/provider.mjs"_s} + options);
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(kPatienceMs)) {
            qWarning("no provider: %s", contentOf(m_folder.filePath(u"log"_s)).constData());
            return;
        }
    m_issuer = QString::fromUtf8(m_process.readLine().trimmed().split(' ').constLast());
}

PortalProcess::~PortalProcess()
{
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

QStringList PortalProcess::browserCommand(const QStringList& options)
{
    return QStringList{u"node"_s, providerFolder() + u"/browser.mjs"_s} + options;
}

std::function<bool(const QUrl&)> PortalProcess::browser(const QStringList& options)
{
    const QString page = m_folder.filePath(u"page"_s);
    return [options, page](const QUrl& address) {
        QStringList command = browserCommand(options);
        const QString program = command.takeFirst();
        command << u"--page"_s << page << QString::fromLatin1(address.toEncoded());
        return QProcess::startDetached(program, command);
    };
}

QString PortalProcess::lastPage() const
{
    const QString page = m_folder.filePath(u"page"_s);
    QElapsedTimer patience;
    patience.start();
    while (contentOf(page).isEmpty() && patience.elapsed() < kPatienceMs)
        QThread::msleep(20);
    return QString::fromUtf8(contentOf(page));
}

} // namespace titledesk::test
