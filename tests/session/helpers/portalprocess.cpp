// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalprocess.h"

#include "npmpackages.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace titledesk::test {
namespace {

constexpr int kPatienceMs = 30'000;

/// Where provider and browser run; empty where they cannot be installed.
QString providerFolder()
{
    static const QString ready =
        npmFolder(u"openid-provider"_s, u"session/provider"_s,
                  {u"package.json"_s, u"package-lock.json"_s, u"provider.mjs"_s, u"browser.mjs"_s});
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
