// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QTcpSocket;

namespace titledesk {

/// A request or a reply as it came over the wire. Bodies are as long as Content-Length says: the
/// desk and central use nothing else.
struct HttpMessage {
    QByteArray head; ///< with the empty line at its end
    QByteArray body;
    bool isWhole = false;

    QByteArray method() const { return head.split(' ').value(0); }
    QByteArray path() const { return head.left(head.indexOf('\r')).split(' ').value(1); }
    int status() const { return head.left(head.indexOf('\r')).split(' ').value(1).toInt(); }
    /// Empty where there is no such header.
    QByteArray header(const QByteArray& lowerName) const;
    QByteArray bytes() const { return head + body; }
    /// The same with another body, and the length of that.
    HttpMessage withBody(const QByteArray& other) const;
    /// The same, saying that the connection ends with it and that nothing may be packed.
    HttpMessage closing() const;
};

/// Not whole where the peer went away or was silent. A reply to HEAD has no body whatever it says.
HttpMessage readMessage(QTcpSocket& socket, bool canHaveBody = true);
/// Waits until the peer's kernel has it.
void writeAll(QTcpSocket& socket, const QByteArray& bytes);
/// Ends the connection after all that was written has been taken.
void endPolitely(QTcpSocket& socket);

/// A reply that no server of ours made.
HttpMessage madeReply(int status, const QByteArray& type, const QByteArray& body,
                      const QByteArray& moreHeaders = {});
/// The same as a problem of the contract.
HttpMessage madeProblem(int status, const QByteArray& name, int retryAfter = -1);

} // namespace titledesk
