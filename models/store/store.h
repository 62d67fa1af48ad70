// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "executor.h"
#include "seal.h"
#include "unit.h"
#include "workflow.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <type_traits>

namespace titledesk {

/// Who works with a store, and where: what every decision and audit row is signed with.
struct Session {
    QString account;
    QString displayName;
    Role role = Role::Administrator;
    QString desk;    ///< UUID of this folder, from `seal`
    QString unitKey; ///< unitKey() of the unit
    Unit unit;
};

struct NewStore {
    Unit unit;
    QString account = QStringLiteral("admin");
    QString password;
};

/// One unit's folder, unlocked: unit.db, evidence.db, keyslots.json, seal. Work runs on its
/// threads: one writer and a few readers, each with a connection of its own. All functions may be
/// called from any thread.
class Store : public QObject {
    Q_OBJECT

public:
    struct Created;

    /// Makes a new store in `folder`, which must be absent or hold no store. The recovery key is
    /// shown once and never stored. Refused where a store exists already or the folder lies on a
    /// network share; unit rules: checkUnit().
    static Result<Created> create(const QString& folder, const NewStore& what);

    /// WrongPassword; Damaged where key slots are present and anything else is not as it must be
    /// (never creates then); Refused (`no_store`) where there is none. Migrates an older store
    /// after a backup; refuses a newer one.
    static Result<std::unique_ptr<Store>> open(const QString& folder, const QString& account,
                                               const QString& password);

    ~Store() override;

    const Session& session() const { return m_session; }
    const QString& folder() const { return m_folder; }

    /// Runs `work(Connection&)`, which returns a Result<T>, on a reader thread. Never changes
    /// anything.
    template <typename Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>>
    {
        return m_readers->run(std::move(work));
    }

    /// Runs `work(Connection&)`, which returns a Result<T>, on the writer thread inside one BEGIN
    /// IMMEDIATE transaction: committed where it returns a value, rolled back where it returns an
    /// error. Afterwards the seal is renewed, the WAL truncated and changed() emitted.
    template <typename Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>>
    {
        return m_writer->run([this, work = std::move(work)](Connection& connection) mutable {
            using Outcome = std::invoke_result_t<Work, Connection&>;
            Transaction transaction(connection);
            if (auto begun = transaction.begin(); !begun)
                return Outcome(begun.error());
            Outcome outcome = work(connection);
            if (!outcome)
                return outcome;
            if (auto counted = countCommit(connection); !counted)
                return Outcome(counted.error());
            if (auto committed = transaction.commit(); !committed)
                return Outcome(committed.error());
            afterCommit(connection);
            return outcome;
        });
    }

    /// The same for evidence.db (file contents).
    template <typename Work>
    auto writeEvidence(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>>
    {
        return m_evidence->run([this, work = std::move(work)](Connection& connection) mutable {
            using Outcome = std::invoke_result_t<Work, Connection&>;
            Transaction transaction(connection);
            if (auto begun = transaction.begin(); !begun)
                return Outcome(begun.error());
            Outcome outcome = work(connection);
            if (!outcome)
                return outcome;
            if (auto counted = countCommit(connection); !counted)
                return Outcome(counted.error());
            if (auto committed = transaction.commit(); !committed)
                return Outcome(committed.error());
            afterEvidenceCommit(connection);
            return outcome;
        });
    }

    /// Runs `work(Connection&)` over evidence.db without a transaction, to read file contents.
    template <typename Work>
    auto readEvidence(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>>
    {
        return m_evidence->run(std::move(work));
    }

    /// Runs `work(Store&)`, which returns a Result<T>, on the store's one thread for maintenance:
    /// what waits for other threads of the store, or computes keys. The store's end waits for it.
    template <typename Work>
    auto maintain(Work work) -> QFuture<std::invoke_result_t<Work, Store&>>
    {
        using Outcome = std::invoke_result_t<Work, Store&>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        auto future = promise->future();
        postMaintenance([this, promise, work = std::make_shared<Work>(std::move(work))] {
            promise->addResult((*work)(*this));
            promise->finish();
        });
        return future;
    }

    /// Interrupts what the readers run; their answers are Cancelled.
    void cancelReads();

signals:
    /// Something was committed, here or by another process (looked for once a second while an event
    /// loop runs).
    void changed();

private:
    Store();
    friend class StoreOpener;
    void afterCommit(Connection& connection);
    void afterEvidenceCommit(Connection& connection);
    void lookForOthers();
    void postMaintenance(std::function<void()> work);

    friend struct StoreAccess;
    QString m_folder;
    Session m_session;
    struct Private;
    std::unique_ptr<Private> d;
    std::unique_ptr<Executor> m_writer;
    std::unique_ptr<Executor> m_readers;
    std::unique_ptr<Executor> m_evidence;
};

struct Store::Created {
    std::unique_ptr<Store> store;
    QString recoveryKey; ///< groups of letters and digits, to be written down
};

/// Waits for a future of this store in a thread that may wait: a program without a window, a
/// worker, a test. Never the GUI thread of a desk (asserted).
template <typename T>
T waitFor(QFuture<T> future)
{
    Q_ASSERT(!Connection::isForbidden());
    future.waitForFinished();
    return future.takeResult();
}

} // namespace titledesk
