// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultplan.h"
#include "witness.h"

#include <QTcpServer>
#include <QThread>
#include <QThreadPool>
#include <QUrl>

#include <memory>
#include <mutex>

class QTcpSocket;

namespace titledesk {

/// When the desk is killed: at which of a run's requests, and where that is then.
struct KillPoint {
    enum class Where : std::uint8_t { Never, OnRequest, BeforeReply, AfterReply };
    Where where = Where::Never;
    int request = 0; ///< of the run, from 0
};

/// Limits that the discovery is to name in place of central's own, so that a few decisions are
/// several batches and a small file several pieces. 0: central's.
struct ShownLimits {
    int decisionsPerPost = 0;
    int chunkBytes = 0;
};

/// Stands between desks and a server in threads of its own, and does to requests what a plan says.
class FaultProxy {
public:
    FaultProxy();
    ~FaultProxy();
    FaultProxy(const FaultProxy&) = delete;
    FaultProxy& operator=(const FaultProxy&) = delete;
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

    /// A new schedule: what was before is forgotten.
    void begin(const QUrl& server, const FaultPlan& plan, ShownLimits limits = {});
    /// The next run of the desk; `pid` is killed (SIGKILL) where `kill` says.
    void beginRun(qint64 pid, KillPoint kill);
    void endRun(bool killed);
    /// No more faults from now on.
    void makeClean();
    /// Requests with one of these decisions are refused with this status of the contract (400, 413,
    /// 422) until it is called anew.
    void poison(const QSet<QString>& decisions, int status);
    /// After so many posts of decisions are answered, further ones get 503; -1: never.
    void allowPosts(int count);
    /// Sends to the server what was held back so far.
    void deliverHeld();

    /// The bearer token that the desk used last.
    QByteArray token() const;
    int requests() const;
    QHash<Fault, int> faults() const;
    /// What the witness saw (see there).
    QStringList objections() const;
    QStringList parked() const;
    QSet<QString> refusedFiles() const;
    void allowAgain(const QStringList& decisions);
    /// One line for each request: what it was, what became of it.
    QStringList story() const;

private:
    class Listener;
    struct Held {
        QByteArray bytes;
        int behind = 0; ///< so many later requests
    };
    struct Course { ///< of one request
        Fault fault = Fault::None;
        HttpMessage answer; ///< in central's place, where it is whole
        QUrl server;
        bool killOnRequest = false, killBeforeReply = false, killAfterReply = false;
        int delayMs = 0, cutAt = 0;
        bool secondReply = false;
    };

    void serve(qintptr socket);
    Course courseOf(const HttpMessage& request);
    HttpMessage refusalOf(const HttpMessage& request);
    void hold(const HttpMessage& request);
    HttpMessage reply(const Course& course, const HttpMessage& request);
    HttpMessage shown(const HttpMessage& request, const HttpMessage& reply);
    void hand(QTcpSocket& desk, const Course& course, const HttpMessage& request,
              const HttpMessage& reply);
    void deliverDue();
    void killDesk();

    std::unique_ptr<Listener> m_listener;
    QThread m_thread;
    QThreadPool m_pool;
    quint16 m_port = 0;

    mutable std::mutex m_mutex; ///< for all below
    QUrl m_server;
    FaultPlan m_plan;
    ShownLimits m_limits;
    Witness m_witness;
    QVector<Held> m_held;
    KillPoint m_kill;
    qint64 m_pid = 0;
    int m_requestOfRun = 0;
    int m_requests = 0;
    int m_postsLeft = -1;
    bool m_clean = false;
    QSet<QString> m_poisoned;
    int m_poisonStatus = 422;
    QByteArray m_token;
    QStringList m_story;
};

} // namespace titledesk
