// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"

#include "audit.h"
#include "exchangeerrors.h"
#include "importrun.h"
#include "permissions.h"
#include "storefolder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

Q_LOGGING_CATEGORY(exchangeLog, "titledesk.exchange")

// Counts only: names of files are often names of people.
Result<void> audit(Connection& connection, const Session& session, const ImportReport& report)
{
    AuditWriter trail(connection, session.account);
    return trail.append(u"import"_s, {},
                        QJsonObject{{u"kind"_s, report.kind},
                                    {u"item"_s, report.item},
                                    {u"rows"_s, report.rows},
                                    {u"imported"_s, report.imported},
                                    {u"updated"_s, report.updated},
                                    {u"unchanged"_s, report.unchanged},
                                    {u"rejected"_s, report.rejected}});
}

// The rejected rows alone must not replace the file that has all of them.
Result<void> checkRejectsPlace(const Store& store, const QString& path, const QString& rejects)
{
    if (rejects.isEmpty())
        return {};
    if (QFileInfo(rejects) == QFileInfo(path))
        return Error{
            Error::Code::Refused, u"same_file"_s,
            QCoreApplication::translate(
                "Import", "未导入的行不能存成被导入的文件本身，没有改动。请换一个文件名。")};
    return refuseOwnFile(store.folder(), rejects);
}

Error dryRunOver()
{
    return {Error::Code::Cancelled, u"dry_run"_s, {}};
}

} // namespace

Result<ImportReport> importFile(Store& store, const QString& path, const ImportOptions& options,
                                std::stop_token stop, const ExchangeProgressHandler& progress)
{
    if (auto allowed = permitted(store.session().role, Right::Import); !allowed)
        return allowed.error();
    const Catalog& catalog = options.catalog != nullptr ? *options.catalog : Catalog::builtIn();
    if (!options.item.isEmpty() && catalog.item(options.item) == nullptr)
        return exchangeError(ExchangeFault::UnknownItem);
    auto reader = openTable(path);
    if (!reader)
        return reader.error();
    if (auto free = checkRejectsPlace(store, path, options.rejectsFile); !free)
        return free.error();
    ImportReport report;
    report.file = QFileInfo(path).fileName();
    report.dryRun = options.dryRun;
    std::unique_ptr<ImportRun> run;
    // One transaction for the file; a dry run is the same work, rolled back at its end.
    const Result<void> done = waitFor(store.write([&](Connection& connection) -> Result<void> {
        run = std::make_unique<ImportRun>(connection, catalog, store.session(), *reader.value(),
                                          options, stop, progress);
        Result<void> taken = run->run(report);
        if (taken && !options.dryRun)
            taken = audit(connection, store.session(), report);
        if (taken && stop.stop_requested())
            taken = exchangeError(ExchangeFault::Stopped);
        // Named before the commit: a file that cannot be written keeps the store as it was.
        if (taken && run->rejects() != nullptr)
            taken = run->rejects()->commit();
        if (taken && options.dryRun)
            taken = dryRunOver();
        run->release();
        return taken;
    }));
    const bool dryRunDone = !done && done.error().reason == u"dry_run";
    if (!done && !dryRunDone) {
        qCInfo(exchangeLog) << "import ended:" << done.error().reason << done.error().detail;
        return done.error();
    }
    if (run->rejects() != nullptr)
        report.rejectsFile = options.rejectsFile;
    if (progress)
        progress({report.rows, 1.0});
    qCInfo(exchangeLog) << "import:" << report.rows << "rows," << report.rejected << "rejected";
    return report;
}

} // namespace titledesk
