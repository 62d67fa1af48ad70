// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

#include <memory>
#include <stop_token>

class QNetworkAccessManager;

namespace titledesk {

struct CentralRequest {
    QByteArray method = "GET";
    QString path = {}; ///< relative to the server's address: `v1/inbox?limit=200`
    QByteArray body = {};
    QByteArray contentType = "application/json";
    QString token = {};
    QMap<QByteArray, QByteArray> headers = {};
    QString id = {};                ///< X-Request-ID; a new one where empty
    qint64 mostBytes = 256LL << 20; ///< of an answer; evidence is the largest thing that comes
};

/// What a server answered, whatever it was.
struct CentralReply {
    int status = 0;
    QByteArray contentType;
    QByteArray body = {};
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QJsonObject json;                     ///< of application/json and application/problem+json
    QString requestId;   ///< what the request was called, for the log and the queue
    int retryAfter = -1; ///< seconds from now, -1: not said

    bool isSuccess() const { return status >= 200 && status < 300; }
    /// `conflict` of `urn:titledesk:problem:conflict`; empty where the body is no problem of ours.
    QString problem() const;
    /// The problem as an error for the administrator.
    Error error() const;
};

/// HTTP to one server, one request after the other, in a thread that may wait (it runs an event
/// loop of its own).
class CentralClient {
public:
    /// Refused (`bad_address`, `not_https`): HTTPS only, but for loopback addresses.
    static Result<QUrl> checkedAddress(const QString& server);

    explicit CentralClient(QUrl server, std::stop_token stop = {});
    ~CentralClient();

    /// Unreachable where there was no answer (no network, 30 s without a byte); Cancelled by the
    /// stop token; Refused (`not_https`) where the path is a whole address that is not safe.
    Result<CentralReply> send(const CentralRequest& request);
    /// The same, and a success must be JSON of an object; anything else is Unreachable
    /// (`not_central`): a captive portal.
    Result<CentralReply> sendForJson(const CentralRequest& request);
    const QUrl& server() const { return m_server; }
    /// The Retry-After of the last answer where that was a 429 or 5xx, in seconds; -1 otherwise.
    int askedToWait() const { return m_askedToWait; }

private:
    QUrl m_server;
    std::stop_token m_stop;
    int m_askedToWait = -1;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

/// The answer is not what the contract says.
Error notCentral(const QString& detail);

} // namespace titledesk
