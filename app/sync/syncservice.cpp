// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncservice.h"

#include "enrolment.h"
#include "outbox.h"
#include "permissions.h"
#include "pull.h"
#include "push.h"
#include "reconcile.h"
#include "serverwait.h"
#include "synclog.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace titledesk {

Q_LOGGING_CATEGORY(syncLog, "titledesk.sync")

QString name(SyncPhase phase)
{
    switch (phase) {
    case SyncPhase::Connecting:
        return QCoreApplication::translate("Sync", "正在连接人社平台");
    case SyncPhase::Receiving:
        return QCoreApplication::translate("Sync", "正在接收");
    case SyncPhase::SendingEvidence:
        return QCoreApplication::translate("Sync", "正在上传证明材料");
    case SyncPhase::Sending:
        return QCoreApplication::translate("Sync", "正在上报");
    case SyncPhase::Reconciling:
        return QCoreApplication::translate("Sync", "正在进行上报核对");
    }
    Q_UNREACHABLE();
}

bool SyncReport::isPartial() const
{
    return pushed.conflicts > 0 || pushed.rejected > 0 || unit.conflicts > 0 || unit.rejected > 0 ||
           !reconciled;
}

bool SyncReport::didAnything() const
{
    return pulled.pages + pushed.sent + pushed.duplicates + pushed.conflicts + pushed.rejected +
               evidence.bytes + unit.sent + unit.conflicts + unit.rejected >
           0;
}

QJsonObject SyncReport::toJson() const
{
    QJsonObject json{
        {u"pulled"_s, QJsonObject{{u"pages"_s, pulled.pages},
                                  {u"upserts"_s, pulled.upserts},
                                  {u"withdrawals"_s, pulled.withdrawals},
                                  {u"refused"_s, pulled.refused}}},
        {u"pushed"_s, QJsonObject{{u"sent"_s, pushed.sent},
                                  {u"duplicates"_s, pushed.duplicates},
                                  {u"conflicts"_s, pushed.conflicts},
                                  {u"rejected"_s, pushed.rejected},
                                  {u"left"_s, pushed.left}}},
        {u"evidence"_s, QJsonObject{{u"files"_s, evidence.files}, {u"bytes"_s, evidence.bytes}}},
        {u"unit"_s, QJsonObject{{u"sent"_s, unit.sent},
                                {u"conflicts"_s, unit.conflicts},
                                {u"rejected"_s, unit.rejected}}},
        {u"reconciled"_s, reconciled}};
    if (!differing.isEmpty())
        json[u"differing"_s] = QJsonArray::fromStringList(differing);
    return json;
}

QJsonObject SyncOutcome::toJson() const
{
    QJsonObject json = report.toJson();
    if (failure)
        json[u"error"_s] =
            QJsonObject{{u"code"_s, failure->reason}, {u"message"_s, failure->message}};
    if (nextTry.isValid())
        json[u"next_try"_s] = nextTry.toString(Qt::ISODateWithMs);
    return json;
}

QUrl SyncRun::discoveryUrl() const
{
    QUrl base = session.client().server();
    if (!base.path().endsWith(u'/'))
        base.setPath(base.path() + u'/');
    return base.resolved(QUrl(u"v1"_s));
}

namespace {

/// One sync from the connection to the comparison; what it did stays known where it fails.
class Sync {
public:
    Sync(Store& store, const Catalog& catalog, const SyncOptions& options, std::stop_token stop,
         SyncProgressHandler tell)
        : m_store(store)
        , m_catalog(catalog)
        , m_options(options)
        , m_stop(std::move(stop))
        , m_tell(std::move(tell))
    {
    }

    SyncOutcome run();

private:
    Result<void> mayAsk();
    Result<void> ask();
    Result<void> phases(SyncRun& run);
    Result<void> countLeft();
    void remember();

    Store& m_store;
    const Catalog& m_catalog;
    const SyncOptions& m_options;
    std::stop_token m_stop;
    SyncProgressHandler m_tell;
    SyncOutcome m_outcome;
    ServerWait m_wait;
    bool m_reached = false; ///< central said who it is
    int m_askedToWait = -1;
};

/// What nobody asked for waits for its time, and for the next sign-in.
Result<void> Sync::mayAsk()
{
    auto wait = waitFor(m_store.read([](Connection& c) { return serverWait(c); }));
    auto signIn = centralSignIn(m_store);
    if (!wait || !signIn)
        return wait ? signIn.error() : wait.error();
    m_wait = wait.value();
    if (!m_options.automatic)
        return {};
    if (signIn.value().paused)
        return Error{Error::Code::Refused, u"sign_in_needed"_s,
                     QCoreApplication::translate("Sync", "人社平台的登录已失效，请重新登录；所有审"
                                                         "核结果都保存在本机。")};
    if (wait.value().isOver(QDateTime::currentDateTimeUtc()))
        return {};
    m_outcome.nextTry = wait.value().nextTry;
    return Error{Error::Code::Unreachable, u"waiting"_s,
                 QCoreApplication::translate("Sync", "人社平台暂时无法连接，%1 后自动再试；所有审核"
                                                     "结果都保存在本机。")
                     .arg(wait.value().nextTry.toLocalTime().toString(u"HH:mm:ss"_s))};
}

Result<void> Sync::ask()
{
    m_tell({SyncPhase::Connecting});
    auto session = CentralSession::open(m_store, m_options.server, m_stop);
    if (!session)
        return session.error();
    CentralSession& central = *session.value();
    const auto done = [&]() -> Result<void> {
        auto discovery = central.discover();
        if (!discovery)
            return discovery.error();
        m_reached = true;
        if (auto enrolled = finishEnrolment(m_store, central); !enrolled)
            return enrolled;
        SyncRun run{m_store, m_catalog, central, discovery.value(), m_options, m_stop, m_tell};
        auto all = phases(run);
        m_outcome.report = run.report;
        m_askedToWait = run.askedToWait;
        return all;
    }();
    m_askedToWait = std::max(m_askedToWait, central.client().askedToWait());
    return done;
}

Result<void> Sync::phases(SyncRun& run)
{
    if (m_options.pull) {
        if (auto pulled = pull(run); !pulled)
            return pulled;
    }
    if (m_options.push) {
        if (auto pushed = push(run); !pushed)
            return pushed;
    }
    m_tell({SyncPhase::Reconciling});
    return reconcile(run);
}

Result<void> Sync::countLeft()
{
    auto counts = waitFor(m_store.read([](Connection& c) { return Outbox(c).counts(); }));
    if (!counts)
        return counts.error();
    m_outcome.report.pushed.left = counts.value().queued + counts.value().sending;
    return {};
}

/// How long the server is left alone now.
void Sync::remember()
{
    const auto& failure = m_outcome.failure;
    const bool failed = failure && failure->code == Error::Code::Unreachable;
    const bool answered = m_reached && (!failure || failure->code == Error::Code::Refused);
    if (!failed && !(answered && m_wait.failures > 0))
        return;
    auto kept = waitFor(m_store.write([&](Connection& c) -> Result<ServerWait> {
        if (failed)
            return noteServerFailed(c, m_askedToWait);
        auto done = noteServerAnswered(c);
        return done ? Result<ServerWait>(ServerWait{}) : done.error();
    }));
    if (kept)
        m_outcome.nextTry = kept.value().nextTry;
    else if (!m_outcome.failure)
        m_outcome.failure = kept.error();
}

SyncOutcome Sync::run()
{
    if (auto may = mayAsk(); !may) {
        m_outcome.failure = may.error();
        return m_outcome;
    }
    if (auto done = ask(); !done)
        m_outcome.failure = done.error();
    remember();
    if (auto counted = countLeft(); !counted && !m_outcome.failure)
        m_outcome.failure = counted.error();
    const SyncReport& report = m_outcome.report;
    qCInfo(syncLog) << "synced: sent" << report.pushed.sent << "duplicates"
                    << report.pushed.duplicates << "conflicts" << report.pushed.conflicts
                    << "rejected" << report.pushed.rejected << "left" << report.pushed.left
                    << "pages" << report.pulled.pages << "reconciled" << report.reconciled
                    << "failure" << (m_outcome.failure ? m_outcome.failure->reason : QString());
    return m_outcome;
}

} // namespace

SyncOutcome syncWithCentral(Store& store, const Catalog& catalog, const SyncOptions& options,
                            std::stop_token stop, const SyncProgressHandler& progress)
{
    Q_ASSERT(!Connection::isForbidden());
    if (auto allowed = permitted(store.session().role, Right::Sync); !allowed)
        return {{}, allowed.error()};
    QLockFile lock(QDir(store.folder()).filePath(u"sync.lock"_s));
    lock.setStaleLockTime(0); // however long it takes; a program that is gone holds nothing
    if (!lock.tryLock(0))
        return {{},
                Error{Error::Code::Refused, u"sync_running"_s,
                      QCoreApplication::translate("Sync", "另一个程序正在同步，请稍后再试。")}};
    const auto tell = [&](const SyncProgress& now) {
        if (progress)
            progress(now);
    };
    return Sync(store, catalog, options, std::move(stop), tell).run();
}

Result<SyncReport> runSync(Store& store, const Catalog& catalog, const SyncOptions& options,
                           std::stop_token stop, const SyncProgressHandler& progress)
{
    const SyncOutcome outcome = syncWithCentral(store, catalog, options, std::move(stop), progress);
    return outcome.failure ? Result<SyncReport>(*outcome.failure) : outcome.report;
}

} // namespace titledesk
