// SPDX-License-Identifier: GPL-3.0-or-later
#include "executor.h"

#include <QCoreApplication>
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
    std::condition_variable changed; ///< opened, parked, or open again
    std::deque<Job> jobs;
    std::vector<Worker> workers;
    std::optional<Error> failure;
    Opener reopen;
    int waiting = 0; ///< for threads that still open their connection
    int parked = 0;  ///< threads that have closed theirs
    bool suspended = false;
    bool ending = false;

    void work(Worker& me, const Opener& opener);
    std::unique_ptr<Connection> openFor(Worker& me, const Opener& opener);
    std::unique_ptr<Connection> park(Worker& me, std::unique_lock<std::mutex>& lock,
                                     std::unique_ptr<Connection> connection);
};

std::unique_ptr<Connection> Executor::Private::openFor(Worker& me, const Opener& opener)
{
    auto made = opener();
    const std::scoped_lock lock(mutex);
    --waiting;
    changed.notify_all();
    if (!made) {
        if (!failure)
            failure = made.error();
        return nullptr;
    }
    auto connection = std::move(made).value();
    me.handle = connection->handle();
    return connection;
}

std::unique_ptr<Connection> Executor::Private::park(Worker& me, std::unique_lock<std::mutex>& lock,
                                                    std::unique_ptr<Connection> connection)
{
    me.handle = nullptr;
    lock.unlock();
    connection.reset();
    lock.lock();
    ++parked;
    changed.notify_all();
    wake.wait(lock, [this] { return !suspended; });
    --parked;
    const Opener opener = reopen;
    lock.unlock();
    connection = openFor(me, opener);
    lock.lock();
    return connection;
}

void Executor::Private::work(Worker& me, const Opener& opener)
{
    auto connection = openFor(me, opener);
    if (!connection)
        return;
    std::unique_lock lock(mutex);
    while (true) {
        wake.wait(lock, [this] { return suspended || ending || !jobs.empty(); });
        if (suspended) {
            connection = park(me, lock, std::move(connection));
            continue;
        }
        if (jobs.empty())
            break;
        {
            const Job job = std::move(jobs.front());
            jobs.pop_front();
            me.atWork = true;
            lock.unlock();
            job(connection.get());
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
    d->changed.wait(lock, [d] { return d->waiting == 0; });
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

void Executor::suspend()
{
    std::unique_lock lock(d->mutex);
    d->suspended = true;
    d->wake.notify_all();
    d->changed.wait(lock, [this] { return d->parked == int(d->workers.size()); });
}

Result<void> Executor::resume(const Opener& opener)
{
    std::unique_lock lock(d->mutex);
    d->failure.reset();
    d->reopen = opener;
    d->waiting = int(d->workers.size());
    d->suspended = false;
    d->wake.notify_all();
    d->changed.wait(lock, [this] { return d->waiting == 0; });
    if (d->failure)
        return *d->failure;
    return {};
}

Error Executor::notOpen()
{
    return {Error::Code::Internal, u"not_open"_s,
            QCoreApplication::translate("Store", "单位数据已经关闭，没有保存。请重新打开。")};
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
