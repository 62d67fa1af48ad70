// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractproxy.h"

#include "apidocument.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace titledesk::test {
namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kInstallMs = 240'000;

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

/// `npm ci` in the folder, once for each package-lock.json.
bool install(const QDir& folder)
{
    const QString source = QStringLiteral(TITLEDESK_TEST_DATA) + u"/../central/contract/"_s;
    for (const QString& name : {u"package.json"_s, u"package-lock.json"_s})
        if (!putContent(folder.filePath(name), contentOf(source + name)))
            return false;
    const QByteArray pinned = QCryptographicHash::hash(contentOf(source + u"package-lock.json"_s),
                                                       QCryptographicHash::Sha256);
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

QString installed()
{
    const QDir folder(QStringLiteral(TITLEDESK_BIN) + u"/../contract-proxy"_s);
    folder.mkpath(u"."_s);
    QLockFile lock(folder.filePath(u"lock"_s)); // another test may install, too
    lock.setStaleLockTime(0);
    return lock.tryLock(kInstallMs) && install(folder) ? folder.canonicalPath() : QString();
}

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

ContractProxy::ContractProxy(const QUrl& server)
{
    const QString folder = installed();
    if (folder.isEmpty())
        return;
    const int port = freePort();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(u"log"_s));
    m_process.start(u"node"_s, {folder + u"/node_modules/@stoplight/prism-cli/dist/index.js"_s,
                                u"proxy"_s, apiDocument(), server.toString(), u"-h"_s,
                                u"127.0.0.1"_s, u"-p"_s, QString::number(port)});
    QElapsedTimer patience;
    patience.start();
    while (!said().contains(u"is listening"_s)) {
        if (m_process.waitForFinished(100) || patience.elapsed() > kPatienceMs) {
            qWarning("no prism: %s", qPrintable(said()));
            return;
        }
    }
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
}

ContractProxy::~ContractProxy()
{
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

QString ContractProxy::said() const
{
    return QString::fromUtf8(contentOf(m_folder.filePath(u"log"_s)));
}

} // namespace titledesk::test
