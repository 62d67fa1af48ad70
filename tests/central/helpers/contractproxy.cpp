// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractproxy.h"

#include "apidocument.h"
#include "npmpackages.h"

#include <QElapsedTimer>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace titledesk::test {
namespace {

constexpr int kPatienceMs = 60'000;

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

ContractProxy::ContractProxy(const QUrl& server)
{
    const QString folder = npmFolder(u"contract-proxy"_s, u"central/contract"_s,
                                     {u"package.json"_s, u"package-lock.json"_s});
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
