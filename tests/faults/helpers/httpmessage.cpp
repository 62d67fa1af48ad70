// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpmessage.h"

#include <QTcpSocket>

namespace titledesk {
namespace {

constexpr int kWaitMs = 20'000;

bool hasNoBody(const QByteArray& head)
{
    return head.startsWith("HTTP/") && (head.mid(9, 3) == "204" || head.mid(9, 3) == "304");
}

} // namespace

QByteArray HttpMessage::header(const QByteArray& lowerName) const
{
    const QByteArray name = "\r\n" + lowerName + ':';
    const qsizetype at = head.toLower().indexOf(name);
    if (at < 0)
        return {};
    const qsizetype from = at + name.size();
    return head.mid(from, head.indexOf('\r', from) - from).trimmed();
}

HttpMessage HttpMessage::withBody(const QByteArray& other) const
{
    HttpMessage changed{{}, other, true};
    for (const QByteArray& line : head.split('\n'))
        if (!line.toLower().startsWith("content-length:") && line.trimmed().size() > 0)
            changed.head += line + '\n';
    changed.head += "Content-Length: " + QByteArray::number(other.size()) + "\r\n\r\n";
    return changed;
}

HttpMessage HttpMessage::closing() const
{
    HttpMessage changed = *this;
    // Nothing on the way is packed: the proxy reads it.
    if (const qsizetype at = changed.head.toLower().indexOf("\r\naccept-encoding:"); at >= 0)
        changed.head.remove(at, changed.head.indexOf("\r\n", at + 2) - at);
    changed.head.insert(changed.head.indexOf("\r\n") + 2, "Connection: close\r\n");
    return changed;
}

HttpMessage readMessage(QTcpSocket& socket, bool canHaveBody)
{
    QByteArray bytes;
    HttpMessage message;
    qsizetype length = 0;
    while (message.head.isEmpty() || bytes.size() < length) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(kWaitMs))
            break;
        bytes += socket.readAll();
        const qsizetype end = message.head.isEmpty() ? bytes.indexOf("\r\n\r\n") : -1;
        if (end < 0)
            continue;
        message.head = bytes.left(end + 4);
        bytes.remove(0, end + 4);
        if (canHaveBody && !hasNoBody(message.head))
            length = message.header("content-length").toLongLong();
    }
    message.body = bytes;
    message.isWhole = !message.head.isEmpty() && bytes.size() >= length;
    return message;
}

void writeAll(QTcpSocket& socket, const QByteArray& bytes)
{
    socket.write(bytes);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(kWaitMs)) {
    }
}

void endPolitely(QTcpSocket& socket)
{
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(1000);
}

HttpMessage madeReply(int status, const QByteArray& type, const QByteArray& body,
                      const QByteArray& moreHeaders)
{
    HttpMessage reply;
    reply.head = "HTTP/1.1 " + QByteArray::number(status) + " Made up\r\nContent-Type: " + type +
                 "\r\n" + moreHeaders + "Content-Length: " + QByteArray::number(body.size()) +
                 "\r\nConnection: close\r\n\r\n";
    reply.body = body;
    reply.isWhole = true;
    return reply;
}

HttpMessage madeProblem(int status, const QByteArray& name, int retryAfter)
{
    const QByteArray body = R"({"type":"urn:titledesk:problem:)" + name +
                            R"(","title":"made up","status":)" + QByteArray::number(status) + '}';
    return madeReply(status, "application/problem+json", body,
                     retryAfter < 0 ? QByteArray()
                                    : "Retry-After: " + QByteArray::number(retryAfter) + "\r\n");
}

} // namespace titledesk
