// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QFuture>
#include <QFutureWatcher>

#include <functional>
#include <utility>

namespace titledesk {

/// What one object waits for from the store: at most one answer at a time. Asking anew drops the
/// answer that was on its way, and the owner's end drops it too, so nothing arrives at an object
/// that is gone or at a question that nobody asks any more.
template <typename T>
class Answer {
public:
    using Handler = std::function<void(const Result<T>&)>;

    explicit Answer(Handler handler)
        : m_handler(std::move(handler))
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] {
            const QFuture<Result<T>> future = m_watcher.future();
            if (future.resultCount() > 0)
                m_handler(future.result());
        });
    }
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;

    void ask(const QFuture<Result<T>>& future) { m_watcher.setFuture(future); }
    /// The answer is not wanted any more.
    void drop() { m_watcher.setFuture({}); }
    bool isWaiting() const { return m_watcher.isRunning(); }

private:
    QFutureWatcher<Result<T>> m_watcher;
    Handler m_handler;
};

} // namespace titledesk
