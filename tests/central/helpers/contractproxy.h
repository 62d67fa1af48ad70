// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace titledesk::test {

/// Prism (@stoplight/prism-cli) on a free loopback port before a server, until this object goes. It
/// holds each request and answer against resources/central-api.yaml; what does not agree it says in
/// the answer's header `sl-violations`. Its packages are installed into the build folder by `npm
/// ci` the first time (tests/central/contract).
class ContractProxy {
public:
    explicit ContractProxy(const QUrl& server);
    ~ContractProxy();
    ContractProxy(const ContractProxy&) = delete;
    ContractProxy& operator=(const ContractProxy&) = delete;

    bool isUp() const { return !m_url.isEmpty(); }
    QUrl url() const { return m_url; }
    /// What it wrote, its reasons among it.
    QString said() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
};

} // namespace titledesk::test
