// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <memory>

namespace titledesk::test {

/// Puts a command into TITLEDESK_BROWSER; an empty one takes it out.
void setBrowser(const QStringList& command);

/// A real OpenID provider in the portal's place on a free loopback port, until this object goes
/// (tests/session/provider). Its packages are installed into the build folder by `npm ci` the first
/// time. Options: provider.mjs.
class PortalProcess {
public:
    explicit PortalProcess(const QStringList& options = {});
    ~PortalProcess();
    PortalProcess(const PortalProcess&) = delete;
    PortalProcess& operator=(const PortalProcess&) = delete;

    bool isUp() const { return !m_issuer.isEmpty(); }
    QString issuer() const { return m_issuer; }
    /// The command that goes through the provider's pages; options: browser.mjs.
    static QStringList browserCommand(const QStringList& options = {});
    /// The same as PortalWay::openBrowser wants it, from any thread.
    std::function<bool(const QUrl&)> browser(const QStringList& options = {});
    /// The page that the browser saw last, once it is there.
    QString lastPage() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_issuer;
};

} // namespace titledesk::test
