// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter.h"

#include "exchangeerrors.h"
#include "exportcolumns.h"
#include "storefolder.h"
#include "tablesink.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

Q_LOGGING_CATEGORY(exchangeLog, "titledesk.exchange")

constexpr qsizetype kPage = 1000; ///< rows that are in memory at one time
constexpr int kTries = 20;
constexpr qint64 kMsBetweenReports = 200;

struct ItemList {
    const Item* item = nullptr;
    QVector<SubmissionId> ids;
};

/// One export: the ids of every item first, then their rows in pages.
class ExportRun {
public:
    ExportRun(Store& store, const Catalog& catalog, const ExportOptions& options,
              std::stop_token stop, const ExchangeProgressHandler& progress)
        : m_store(store)
        , m_catalog(catalog)
        , m_options(options)
        , m_stop(std::move(stop))
        , m_progress(progress)
    {
        m_told.start();
    }

    Result<qint64> run(const SubmissionQuery& query, TableSink& sink);

private:
    template <typename Work>
    std::invoke_result_t<Work, Connection&> read(Work work);
    Result<QVector<ItemList>> lists(const SubmissionQuery& query);
    Result<QVector<ItemList>> listsIn(Connection& connection, const SubmissionQuery& query);
    Result<void> writeList(const ItemList& list, TableSink& sink);
    void tellProgress();

    Store& m_store;
    const Catalog& m_catalog;
    const ExportOptions& m_options;
    std::stop_token m_stop;
    const ExchangeProgressHandler& m_progress;
    QElapsedTimer m_told;
    qint64 m_total = 0;
    qint64 m_done = 0;
    qint64 m_written = 0;
};

// A page of the window that is left interrupts all readers: what was not meant for us is tried
// again.
template <typename Work>
std::invoke_result_t<Work, Connection&> ExportRun::read(Work work)
{
    for (int tries = 1;; ++tries) {
        if (m_stop.stop_requested())
            return exchangeError(ExchangeFault::Stopped);
        auto outcome = waitFor(m_store.read(work));
        if (outcome || outcome.error().code != Error::Code::Cancelled || tries == kTries)
            return outcome;
    }
}

Result<QVector<ItemList>> ExportRun::listsIn(Connection& connection, const SubmissionQuery& query)
{
    Submissions submissions(connection, m_catalog);
    QVector<ItemList> lists;
    qint64 listed = 0;
    for (const Item& item : m_catalog.items()) {
        const bool wanted = (!query.kind || *query.kind == item.kind) &&
                            (query.items.isEmpty() || query.items.contains(item.key));
        if (!wanted)
            continue;
        SubmissionQuery one = query;
        one.items = {item.key};
        auto ids = submissions.ids(one, m_stop);
        if (!ids)
            return ids.error();
        listed += ids.value().size();
        if (m_options.only)
            ids.value().removeIf([this](SubmissionId id) { return !m_options.only->contains(id); });
        if (!ids.value().isEmpty() || query.items.size() == 1)
            lists.append({&item, std::move(ids).value()});
    }
    const auto all = submissions.count(query);
    if (!all)
        return all.error();
    if (all.value() != listed)
        return exchangeError(ExchangeFault::UnknownItem, u"rows of items without a catalog"_s);
    return lists;
}

// One snapshot for all items, so that what comes in meanwhile is in none of them.
Result<QVector<ItemList>> ExportRun::lists(const SubmissionQuery& query)
{
    return read([this, &query](Connection& connection) -> Result<QVector<ItemList>> {
        if (auto begun = connection.script(u"BEGIN"_s); !begun)
            return begun.error();
        auto found = listsIn(connection, query);
        if (auto ended = connection.script(u"ROLLBACK"_s); !ended && found)
            return ended.error();
        return found;
    });
}

Result<qint64> ExportRun::run(const SubmissionQuery& query, TableSink& sink)
{
    const auto found = lists(query);
    if (!found)
        return found.error();
    for (const ItemList& list : found.value())
        m_total += list.ids.size();
    for (const ItemList& list : found.value())
        if (auto written = writeList(list, sink); !written)
            return written.error();
    return m_written;
}

Result<void> ExportRun::writeList(const ItemList& list, TableSink& sink)
{
    const QVector<ExportColumn> columns = exportColumns(*list.item);
    QVector<WorkbookWriter::Column> headings;
    for (const ExportColumn& column : columns)
        headings.append({column.heading, column.width});
    if (auto begun = sink.beginTable(list.item->name.zh, headings); !begun)
        return begun;
    QVector<OutCell> cells(columns.size());
    for (qsizetype from = 0; from < list.ids.size(); from += kPage) {
        const auto rows = read([&](Connection& connection) {
            return Submissions(connection, m_catalog).rows(list.ids.mid(from, kPage), {});
        });
        if (!rows)
            return rows.error();
        for (const SubmissionRow& row : rows.value()) {
            for (qsizetype c = 0; c < columns.size(); ++c)
                cells[c] = exportCell(columns.at(c), row, m_options.mask);
            if (auto written = sink.append(cells); !written)
                return written;
        }
        m_written += rows.value().size();
        m_done += std::min(kPage, list.ids.size() - from);
        tellProgress();
    }
    return {};
}

void ExportRun::tellProgress()
{
    if (!m_progress || m_told.elapsed() < kMsBetweenReports)
        return;
    m_told.restart();
    m_progress({m_done, double(m_done) / double(m_total)});
}

} // namespace

QJsonObject ExportReport::toJson() const
{
    return {{u"file"_s, file}, {u"rows"_s, rows}, {u"bytes"_s, bytes}, {u"sha256"_s, sha256}};
}

std::optional<ExportOptions::Format> exportFormatFor(const QString& file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == u"xlsx")
        return ExportOptions::Format::Xlsx;
    if (suffix == u"csv")
        return ExportOptions::Format::Csv;
    return std::nullopt;
}

Result<ExportReport> exportSubmissions(Store& store, const SubmissionQuery& query,
                                       const QString& file, const ExportOptions& options,
                                       std::stop_token stop,
                                       const ExchangeProgressHandler& progress)
{
    if (auto free = refuseOwnFile(store.folder(), file); !free)
        return free.error();
    auto sink = options.format == ExportOptions::Format::Xlsx ? XlsxSink::create(file)
                                                              : CsvSink::create(file);
    if (!sink)
        return sink.error();
    const Catalog& catalog = options.catalog != nullptr ? *options.catalog : Catalog::builtIn();
    ExportRun run(store, catalog, options, stop, progress);
    const auto rows = run.run(query, *sink.value());
    if (!rows)
        return rows.error();
    const auto written = sink.value()->finish();
    if (!written)
        return written.error();
    if (stop.stop_requested())
        return exchangeError(ExchangeFault::Stopped);
    if (auto named = sink.value()->commit(); !named)
        return named.error();
    if (progress)
        progress({rows.value(), 1.0});
    qCInfo(exchangeLog) << "export:" << rows.value() << "rows," << written.value().bytes << "bytes";
    return ExportReport{QFileInfo(file).absoluteFilePath(), rows.value(), written.value().bytes,
                        written.value().sha256};
}

} // namespace titledesk
