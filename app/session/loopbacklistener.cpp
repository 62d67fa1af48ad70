// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopbacklistener.h"

#include "portalerrors.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace titledesk {
namespace {

constexpr qint64 kMostHead = 16 << 10; // bytes
constexpr int kMostConnections = 8;
constexpr auto kHeadLimit = 10s;
constexpr auto kPageLimit = 2s; // for the page to reach the browser
const QString kPath = u"/portal"_s;

QByteArray pageOf(const QString& text)
{
    // The page needs nothing from anywhere and leaves nothing behind.
    static const QString page =
        u"<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>%1</title>"
        "<style>body{font-family:sans-serif;margin:20vh auto;max-width:32em;padding:0 1em;"
        "text-align:center}p{font-size:1.2em}</style></head><body><h1>%1</h1><p>%2</p><p>%3</p>"
        "</body></html>"_s;
    return page
        .arg(QCoreApplication::translate("Portal", "职审台"), text.toHtmlEscaped(),
             QCoreApplication::translate("Portal", "可以关闭此页面，回到职审台。"))
        .toUtf8();
}

QByteArray statusLine(int status)
{
    switch (status) {
    case 200:
        return "200 OK";
    case 404:
        return "404 Not Found";
    case 405:
        return "405 Method Not Allowed";
    default:
        return "400 Bad Request";
    }
}

/// What a request's head asks for; nothing where it is no request for this listener.
struct Head {
    QByteArray method;
    QUrl target;
    QByteArray host;
};

std::optional<Head> headOf(const QByteArray& bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[1].startsWith('/') || !words[2].startsWith("HTTP/1."))
        return std::nullopt;
    Head head{words[0], QUrl::fromEncoded(words[1], QUrl::StrictMode), {}};
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == "host")
            head.host = line.mid(colon + 1).trimmed();
    }
    return head;
}

} // namespace

Result<QUrl> LoopbackListener::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        return portalError(PortalFault::NoPort, u"socket error %1"_s.arg(m_server.serverError()));
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection())
            take(socket);
    });
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(kPath));
}

Result<QString> LoopbackListener::wait(const Judge& judge, std::chrono::milliseconds limit,
                                       std::stop_token stop)
{
    QEventLoop loop;
    m_judge = judge;
    m_loop = &loop;
    QTimer::singleShot(limit, &loop, [&] {
        if (!m_outcome)
            m_outcome = portalError(PortalFault::TimeOut);
        loop.quit();
    });
    const std::stop_callback stopped(stop, [&loop] {
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    m_loop = nullptr;
    m_server.close();
    if (stop.stop_requested() || !m_outcome)
        return portalError(PortalFault::Cancelled);
    return *m_outcome;
}

void LoopbackListener::take(QTcpSocket* socket)
{
    if (m_outcome || m_connections >= kMostConnections) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    ++m_connections;
    socket->setReadBufferSize(kMostHead + 1);
    QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this, socket] {
        --m_connections;
        socket->deleteLater();
    });
    QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] { read(socket); });
    QTimer::singleShot(kHeadLimit, socket, [socket] { socket->abort(); });
    read(socket);
}

void LoopbackListener::read(QTcpSocket* socket)
{
    if (m_outcome || !m_loop)
        return;
    const QByteArray seen = socket->peek(kMostHead + 1);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0 && seen.size() <= kMostHead)
        return;                    // the rest comes
    socket->disconnect(&m_server); // one request for each connection
    QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this, socket] {
        --m_connections;
        socket->deleteLater();
    });
    const QString refused = QCoreApplication::translate("Portal", "这不是登录结果。");
    const auto head = end < 0 ? std::nullopt : headOf(seen.left(end));
    // Another name for this address would be some page's trick (DNS rebinding).
    if (!head || head->host != "127.0.0.1:" + QByteArray::number(m_server.serverPort()))
        return answer(socket, 400, refused);
    if (head->method != "GET")
        return answer(socket, 405, refused);
    if (head->target.path() != kPath)
        return answer(socket, 404, refused);
    m_outcome = m_judge(QUrlQuery(head->target));
    answer(socket, 200,
           *m_outcome ? QCoreApplication::translate("Portal", "已收到登录结果。")
                      : m_outcome->error().message,
           true);
}

void LoopbackListener::answer(QTcpSocket* socket, int status, const QString& text, bool last)
{
    const QByteArray page = pageOf(text);
    socket->write("HTTP/1.1 " + statusLine(status) +
                  "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " +
                  QByteArray::number(page.size()) +
                  "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
                  "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
                  "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n" +
                  page);
    if (last) {
        QObject::connect(socket, &QTcpSocket::disconnected, m_loop, &QEventLoop::quit);
        QTimer::singleShot(kPageLimit, m_loop, &QEventLoop::quit);
    }
    socket->readAll();
    socket->disconnectFromHost();
}

} // namespace titledesk
