// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyproxy.h"

#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kWaitMs = 30'000;

/// A whole message: head, and as many bytes as Content-Length says.
QByteArray readMessage(QTcpSocket& socket)
{
    QByteArray message;
    qsizetype end = -1;
    qsizetype length = 0;
    while (end < 0 || message.size() < end + 4 + length) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(kWaitMs))
            break;
        message += socket.readAll();
        if (end < 0) {
            end = message.indexOf("\r\n\r\n");
            const QByteArray head = message.left(end).toLower();
            const qsizetype at = end < 0 ? -1 : head.indexOf("content-length:");
            if (at >= 0)
                length = head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        }
    }
    return message;
}

void write(QTcpSocket& socket, const QByteArray& bytes)
{
    socket.write(bytes);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(kWaitMs)) {
    }
}

/// One connection per message keeps the proxy simple.
QByteArray closing(QByteArray message)
{
    const qsizetype line = message.indexOf("\r\n") + 2;
    return message.insert(line, "Connection: close\r\n");
}

} // namespace

class FaultyProxy::Listener : public QTcpServer {
public:
    explicit Listener(FaultyProxy& proxy)
        : m_proxy(proxy)
    {
    }

protected:
    void incomingConnection(qintptr socket) override { m_proxy.serve(socket); }

private:
    FaultyProxy& m_proxy;
};

FaultyProxy::FaultyProxy(QUrl server)
    : m_server(std::move(server))
    , m_listener(std::make_unique<Listener>(*this))
{
    m_listener->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_listener.get(),
        [this] {
            m_listener->listen(QHostAddress::LocalHost);
            m_port = m_listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

FaultyProxy::~FaultyProxy()
{
    release();
    QMetaObject::invokeMethod(
        m_listener.get(), [this] { m_listener.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QByteArray FaultyProxy::page(const QByteArray& status, const QByteArray& type,
                             const QByteArray& body, const QByteArray& headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers +
           "Connection: close\r\n\r\n" + body;
}

QByteArray FaultyProxy::bodyOf(const QByteArray& message)
{
    return message.mid(message.indexOf("\r\n\r\n") + 4);
}

QByteArray FaultyProxy::headerOf(const QByteArray& message, const QByteArray& name)
{
    for (const QByteArray& line : message.left(message.indexOf("\r\n\r\n")).split('\n'))
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    return {};
}

QByteArray FaultyProxy::withBody(const QByteArray& reply, const QByteArray& body)
{
    QByteArray head;
    for (const QByteArray& line : reply.left(reply.indexOf("\r\n\r\n")).split('\n'))
        if (!line.toLower().startsWith("content-length:"))
            head += line.trimmed() + "\r\n";
    return head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void FaultyProxy::answerBy(Answering answering)
{
    const std::lock_guard guard(m_mutex);
    m_answering = std::move(answering);
}

void FaultyProxy::changeBy(Changing changing)
{
    const std::lock_guard guard(m_mutex);
    m_changing = std::move(changing);
}

QVector<QByteArray> FaultyProxy::requests() const
{
    const std::lock_guard guard(m_mutex);
    return m_requests;
}

qsizetype FaultyProxy::count(const QByteArray& beginning) const
{
    return std::ranges::count_if(
        requests(), [&](const QByteArray& request) { return request.startsWith(beginning); });
}

void FaultyProxy::forgetRequests()
{
    const std::lock_guard guard(m_mutex);
    m_requests.clear();
}

QUrl FaultyProxy::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void FaultyProxy::fail(Fault fault, const QByteArray& path, int times)
{
    m_path = path;
    m_times = times;
    m_fault = fault;
}

FaultyProxy::Fault FaultyProxy::faultFor(const QByteArray& request)
{
    const QByteArray path = request.left(request.indexOf("\r\n")).split(' ').value(1);
    if (m_fault == Fault::None || !path.startsWith(m_path) || m_times <= 0)
        return Fault::None;
    --m_times;
    const QByteArray name = "\r\nx-request-id: ";
    const qsizetype at = request.toLower().indexOf(name);
    const std::lock_guard guard(m_mutex);
    m_failedRequestId =
        at < 0 ? QString() : QString::fromLatin1(request.mid(at + name.size()).split('\r').first());
    return m_fault;
}

QString FaultyProxy::failedRequestId() const
{
    const std::lock_guard guard(m_mutex);
    return m_failedRequestId;
}

void FaultyProxy::serve(qintptr descriptor)
{
    QTcpSocket desk;
    desk.setSocketDescriptor(descriptor);
    const QByteArray request = readMessage(desk);
    Answering answering;
    Changing changing;
    {
        const std::lock_guard guard(m_mutex);
        m_requests.append(request);
        answering = m_answering;
        changing = m_changing;
    }
    if (const auto answer = answering ? answering(request) : std::nullopt)
        return answer->isEmpty() ? desk.abort() : write(desk, *answer);
    const Fault fault = faultFor(request);
    if (fault == Fault::DropRequest)
        return desk.abort();
    if (fault == Fault::ServerError)
        return write(desk,
                     page("503 Service Unavailable", "application/problem+json",
                          R"({"type":"urn:titledesk:problem:busy","title":"busy","status":503})"));
    if (fault == Fault::Unauthorized)
        return write(desk, page("401 Unauthorized", "application/problem+json",
                                R"({"type":"urn:titledesk:problem:unauthorized","title":"no",)"
                                R"("status":401})"));
    if (fault == Fault::Captive401)
        return write(desk, page("401 Unauthorized", "text/html", "<html>Pay first</html>"));
    if (fault == Fault::TooLarge)
        return write(desk, page("413 Content Too Large", "application/problem+json",
                                R"({"type":"urn:titledesk:problem:too-large","title":"big",)"
                                R"("status":413})"));
    if (fault == Fault::CaptivePortal)
        return write(desk, page("200 OK", "text/html", "<html>Welcome to the hotel</html>"));
    if (fault == Fault::HoldRequest) {
        m_held.release();
        m_release.acquire();
    }
    QTcpSocket server;
    server.connectToHost(m_server.host(), quint16(m_server.port()));
    if (!server.waitForConnected(kWaitMs))
        return desk.abort();
    // What is to be changed must be readable.
    QByteArray asked = closing(request);
    if (changing)
        asked.replace("\r\nAccept-Encoding:", "\r\nX-Accept-Encoding:");
    write(server, asked);
    QByteArray reply = readMessage(server);
    if (changing)
        reply = changing(request, reply);
    if (fault == Fault::HoldReply) {
        m_held.release();
        m_release.acquire();
    }
    if (fault == Fault::DropReply)
        return desk.abort();
    if (fault == Fault::CutReply)
        reply.chop(reply.size() / 3);
    write(desk, closing(reply));
    desk.disconnectFromHost();
    if (desk.state() != QAbstractSocket::UnconnectedState)
        desk.waitForDisconnected(1000);
}

} // namespace titledesk
