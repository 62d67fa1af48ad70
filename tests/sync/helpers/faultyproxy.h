// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QThread>
#include <QUrl>
#include <QVector>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <semaphore>

namespace titledesk {

/// Stands between a desk and a server and does to chosen requests what networks do. One request at
/// a time.
class FaultyProxy {
public:
    enum class Fault : std::uint8_t {
        None,
        DropRequest,   ///< the server never sees it
        DropReply,     ///< the server has done it, the desk never hears
        ServerError,   ///< 503 instead
        Unauthorized,  ///< 401 instead, as for a token that is no longer taken
        Captive401,    ///< 401 with a web page
        TooLarge,      ///< 413 instead
        CaptivePortal, ///< 200 with a web page
        CutReply,      ///< half of the reply's body
        HoldRequest,   ///< waits for release() before the server sees it
        HoldReply,     ///< waits for release() before the desk hears
    };

    explicit FaultyProxy(QUrl server);
    ~FaultyProxy();
    QUrl url() const;

    /// The next `times` requests whose path begins so meet with the fault.
    void fail(Fault fault, const QByteArray& path, int times = 1);
    /// Asked first for each request: what it gives is the whole answer, and the server sees
    /// nothing; `drop` cuts the connection. Called on the proxy's thread.
    using Answering = std::function<std::optional<QByteArray>(const QByteArray& request)>;
    void answerBy(Answering answering);
    static QByteArray drop() { return {}; }
    /// Changes what the server answered.
    using Changing = std::function<QByteArray(const QByteArray& request, const QByteArray& reply)>;
    void changeBy(Changing changing);
    /// What came, oldest first: head and body.
    QVector<QByteArray> requests() const;
    /// How many requests began so: `PATCH /v1/evidence`.
    qsizetype count(const QByteArray& beginning) const;
    void forgetRequests();

    /// Waits until a request is held; false after `ms`.
    bool waitHeld(int ms = 20'000) { return m_held.try_acquire_for(std::chrono::milliseconds(ms)); }
    void release() { m_release.release(); }
    /// X-Request-ID of the request that met with a fault last.
    QString failedRequestId() const;

    /// A whole answer.
    static QByteArray page(const QByteArray& status, const QByteArray& type, const QByteArray& body,
                           const QByteArray& headers = {});
    /// The same answer with another body.
    static QByteArray withBody(const QByteArray& reply, const QByteArray& body);
    static QByteArray bodyOf(const QByteArray& message);
    static QByteArray headerOf(const QByteArray& message, const QByteArray& name);

private:
    void serve(qintptr socket);
    Fault faultFor(const QByteArray& request);

    class Listener;
    QUrl m_server;
    QThread m_thread;
    std::unique_ptr<Listener> m_listener;
    std::atomic<Fault> m_fault = Fault::None;
    std::atomic<int> m_times = 0;
    QByteArray m_path;
    mutable std::mutex m_mutex;
    QString m_failedRequestId;
    QVector<QByteArray> m_requests;
    Answering m_answering;
    Changing m_changing;
    std::counting_semaphore<> m_held{0};
    std::counting_semaphore<> m_release{0};
    quint16 m_port = 0;
};

} // namespace titledesk
