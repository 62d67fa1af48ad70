// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

namespace titledesk {

/// Fixed threads, each with a connection of its own, that take jobs from one queue in order.
class Executor {
public:
    using Opener = std::function<Result<std::unique_ptr<Connection>>()>;
    using Job = std::function<void(Connection*)>; ///< null: the connection could not be opened anew

    /// Starts `threads` threads, each of which opens its connection by `opener`; the first failure
    /// is returned.
    static Result<std::unique_ptr<Executor>> start(int threads, const Opener& opener);
    /// Finishes the jobs that were queued, closes the connections, ends the threads.
    ~Executor();
    Executor(const Executor&) = delete;
    Executor& operator=(const Executor&) = delete;

    template <typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>>
    {
        using Outcome = std::invoke_result_t<Work, Connection&>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        auto future = promise->future();
        post([promise, work = std::make_shared<Work>(std::move(work))](Connection* connection) {
            if (!promise->isCanceled())
                promise->addResult(connection ? (*work)(*connection) : Outcome(notOpen()));
            promise->finish();
        });
        return future;
    }

    void post(Job job);
    /// Finishes the jobs that run and closes the connections. What is posted from now on waits.
    void suspend();
    /// Opens the connections anew and goes on. On failure, which is returned, every job is answered
    /// by an error.
    Result<void> resume(const Opener& opener);
    /// sqlite3_interrupt on every connection that is at work.
    void interrupt();

private:
    Executor();
    static Error notOpen();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace titledesk
