// SPDX-License-Identifier: GPL-3.0-or-later
#include "executor.h"

#include <QThread>

#include <sqlite3.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace titledesk {

struct Executor::Private {
    struct Worker {
        std::unique_ptr<QThread> thread;
        sqlite3* handle = nullptr;
        bool atWork = false;
    };

    std::mutex mutex;
    std::condition_variable wake;
    std::condition_variable opened;
    std::deque<Job> jobs;
    std::vector<Worker> workers;
    std::optional<Error> failure;
    int waiting = 0; ///< for threads that still open their connection
    bool ending = false;

    void work(Worker& me, const Opener& opener);
    std::unique_ptr<Connection> openFor(Worker& me, const Opener& opener);
};

std::unique_ptr<Connection> Executor::Private::openFor(Worker& me, const Opener& opener)
{
    auto made = opener();
    const std::scoped_lock lock(mutex);
    --waiting;
    opened.notify_all();
    if (!made) {
        if (!failure)
            failure = made.error();
        return nullptr;
    }
    auto connection = std::move(made).value();
    me.handle = connection->handle();
    return connection;
}

void Executor::Private::work(Worker& me, const Opener& opener)
{
    const auto connection = openFor(me, opener);
    if (!connection)
        return;
    std::unique_lock lock(mutex);
    while (true) {
        wake.wait(lock, [this] { return ending || !jobs.empty(); });
        if (jobs.empty())
            break;
        {
            const Job job = std::move(jobs.front());
            jobs.pop_front();
            me.atWork = true;
            lock.unlock();
            job(*connection);
        }
        lock.lock();
        me.atWork = false;
    }
    me.handle = nullptr; // before the connection goes: nobody interrupts what is closed
}

Executor::Executor()
    : d(std::make_unique<Private>())
{
}

Result<std::unique_ptr<Executor>> Executor::start(int threads, const Opener& opener)
{
    std::unique_ptr<Executor> made(new Executor);
    auto* d = made->d.get();
    d->workers.resize(static_cast<size_t>(threads));
    d->waiting = threads;
    for (auto& worker : d->workers) {
        worker.thread.reset(QThread::create([d, &worker, opener] { d->work(worker, opener); }));
        worker.thread->setObjectName(u"store"_s);
        worker.thread->start();
    }
    std::unique_lock lock(d->mutex);
    d->opened.wait(lock, [d] { return d->waiting == 0; });
    const auto failure = d->failure;
    lock.unlock();
    if (failure)
        return *failure;
    return made;
}

Executor::~Executor()
{
    {
        const std::scoped_lock lock(d->mutex);
        d->ending = true;
    }
    d->wake.notify_all();
    for (auto& worker : d->workers)
        worker.thread->wait();
}

void Executor::post(Job job)
{
    {
        const std::scoped_lock lock(d->mutex);
        d->jobs.push_back(std::move(job));
    }
    d->wake.notify_one();
}

void Executor::interrupt()
{
    const std::scoped_lock lock(d->mutex);
    for (const auto& worker : d->workers) {
        if (worker.atWork && worker.handle)
            sqlite3_interrupt(worker.handle);
    }
}

} // namespace titledesk
