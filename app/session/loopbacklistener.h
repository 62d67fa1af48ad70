// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <stop_token>

class QEventLoop;

namespace titledesk {

/// Waits on 127.0.0.1, at a free port, for the browser to come back from the portal (RFC 8252, 7.3)
/// and answers it with a page. It reads the head of a GET request of at most 16 KiB, within ten
/// seconds, and of at most eight connections at a time. It lives and waits in one thread.
class LoopbackListener {
public:
    /// What the browser brought: the authorization code, or why there is none.
    using Judge = std::function<Result<QString>(const QUrlQuery&)>;

    /// The address to come back to. PortalFault: NoPort.
    Result<QUrl> listen();
    /// The judge's word on the first request for that address; others are answered with 404.
    /// PortalFault: TimeOut, Cancelled.
    Result<QString> wait(const Judge& judge, std::chrono::milliseconds limit, std::stop_token stop);

private:
    void take(QTcpSocket* socket);
    void read(QTcpSocket* socket);
    void answer(QTcpSocket* socket, int status, const QString& text, bool last = false);

    QTcpServer m_server;
    int m_connections = 0;
    Judge m_judge;
    QEventLoop* m_loop = nullptr;
    std::optional<Result<QString>> m_outcome;
};

} // namespace titledesk
