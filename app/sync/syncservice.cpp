// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncservice.h"

#include "enrolment.h"
#include "permissions.h"
#include "pull.h"
#include "push.h"
#include "reconcile.h"
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

Result<SyncReport> runSync(Store& store, const Catalog& catalog, const SyncOptions& options,
                           std::stop_token stop, const SyncProgressHandler& progress)
{
    Q_ASSERT(!Connection::isForbidden());
    if (auto allowed = permitted(store.session().role, Right::Sync); !allowed)
        return allowed.error();
    QLockFile lock(QDir(store.folder()).filePath(u"sync.lock"_s));
    lock.setStaleLockTime(0); // however long it takes; a program that is gone holds nothing
    if (!lock.tryLock(0))
        return Error{Error::Code::Refused, u"sync_running"_s,
                     QCoreApplication::translate("Sync", "另一个程序正在同步，请稍后再试。")};
    const auto tell = [&](const SyncProgress& now) {
        if (progress)
            progress(now);
    };
    tell({SyncPhase::Connecting});
    auto session = CentralSession::open(store, options.server, stop);
    if (!session)
        return session.error();
    auto discovery = session.value()->discover();
    if (!discovery)
        return discovery.error();
    if (auto enrolled = finishEnrolment(store, *session.value()); !enrolled)
        return enrolled.error();
    SyncRun run{store, catalog, *session.value(), discovery.value(), options, stop, tell, {}};
    if (options.pull) {
        if (auto pulled = pull(run); !pulled)
            return pulled.error();
    }
    if (options.push) {
        if (auto pushed = push(run); !pushed)
            return pushed.error();
    }
    tell({SyncPhase::Reconciling});
    if (auto compared = reconcile(run); !compared)
        return compared.error();
    const SyncReport& report = run.report;
    qCInfo(syncLog) << "synced: sent" << report.pushed.sent << "duplicates"
                    << report.pushed.duplicates << "conflicts" << report.pushed.conflicts
                    << "rejected" << report.pushed.rejected << "pages" << report.pulled.pages
                    << "reconciled" << report.reconciled;
    return report;
}

} // namespace titledesk
