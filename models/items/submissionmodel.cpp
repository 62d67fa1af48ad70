// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissionmodel.h"

#include "rowchanges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

using What = ListColumn::What;

constexpr int kCoalesceMs = 120;
// More changes than this are told as a new list; fewer keep the reader's place.
constexpr int kMostRuns = 200;

} // namespace

SubmissionModel::SubmissionModel(Store& store, const Catalog& catalog, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_catalog(catalog)
    , m_idsAnswer([this](const auto& ids) { idsArrived(ids); })
    , m_nextAnswer(
          [this](const auto& next) { emit nextPendingFound(next ? next.value() : SubmissionId{}); })
    , m_rows(store, catalog, [this](int first, int last) { rowsArrived(first, last); })
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kCoalesceMs);
    connect(&m_soon, &QTimer::timeout, this, &SubmissionModel::reload);
    connect(&store, &Store::changed, this, [this] {
        if (!m_columns.isEmpty() && !m_soon.isActive())
            m_soon.start();
    });
}

SubmissionModel::~SubmissionModel()
{
    m_stop.request_stop();
}

void SubmissionModel::show(const QVector<ListColumn>& columns, const SubmissionQuery& query)
{
    beginResetModel();
    m_columns = columns;
    m_query = query;
    m_ids.clear();
    m_ticks.setAll(false);
    m_rows.clear();
    m_rows.setAccount(query.account);
    m_ready = false;
    endResetModel();
    announceTicks();
    reload();
}

void SubmissionModel::setQuery(const SubmissionQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_ready = false;
    // "All" was all of another list.
    if (m_ticks.isAll())
        tickAll(false);
    reload();
}

void SubmissionModel::reload()
{
    m_soon.stop();
    m_stop.request_stop(); // nobody waits for the old answer any more
    m_stop = std::stop_source();
    m_idsAnswer.ask(m_store.read(
        [query = m_query, stop = m_stop.get_token(), &catalog = m_catalog](Connection& connection) {
            return Submissions(connection, catalog).ids(query, stop);
        }));
}

void SubmissionModel::idsArrived(const Result<QVector<SubmissionId>>& ids)
{
    if (!ids) {
        if (ids.error().code != Error::Code::Cancelled)
            emit failed(ids.error());
        return;
    }
    m_rows.markStale();
    m_ready = true;
    if (ids.value() != m_ids)
        replaceIds(ids.value());
    if (!m_ids.isEmpty() && !m_columns.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit ready();
}

void SubmissionModel::replaceIds(const QVector<SubmissionId>& ids)
{
    if (!removeRuns(ids) && !insertRuns(ids)) {
        beginResetModel();
        m_ids = ids;
        m_rows.setIds(ids);
        if (!m_ticks.isAll() && !m_ticks.isEmpty(ids.size())) {
            Ticks kept;
            for (const SubmissionId id : ids) {
                if (m_ticks.contains(id))
                    kept.set(id, true);
            }
            m_ticks = kept;
        } else {
            m_ticks.setAll(false);
        }
        endResetModel();
    }
    announceTicks();
}

bool SubmissionModel::removeRuns(const QVector<SubmissionId>& ids)
{
    const auto runs = missingRuns(m_ids, ids, kMostRuns);
    if (!runs || runs->isEmpty())
        return false;
    for (auto run = runs->crbegin(); run != runs->crend(); ++run) {
        beginRemoveRows({}, run->first, run->first + run->count - 1);
        for (int row = run->first; row < run->first + run->count; ++row)
            m_ticks.forget(m_ids[row]);
        m_ids.remove(run->first, run->count);
        m_rows.setIds(m_ids);
        endRemoveRows();
    }
    return true;
}

bool SubmissionModel::insertRuns(const QVector<SubmissionId>& ids)
{
    const auto runs = missingRuns(ids, m_ids, kMostRuns);
    if (!runs || runs->isEmpty())
        return false;
    for (const RowRun& run : *runs) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        if (run.count == ids.size())
            m_ids = ids;
        else {
            m_ids.insert(run.first, run.count, SubmissionId{});
            std::copy_n(ids.begin() + run.first, run.count, m_ids.begin() + run.first);
        }
        for (int row = run.first; row < run.first + run.count; ++row)
            m_ticks.arrive(ids[row]);
        m_rows.setIds(m_ids);
        endInsertRows();
    }
    return true;
}

void SubmissionModel::rowsArrived(int first, int last)
{
    if (last < rowCount() && !m_columns.isEmpty())
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

int SubmissionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int SubmissionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

SubmissionId SubmissionModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids[row] : SubmissionId{};
}

int SubmissionModel::rowOf(SubmissionId id) const
{
    return int(m_ids.indexOf(id));
}

const SubmissionRow* SubmissionModel::row(int row) const
{
    const SubmissionId id = idAt(row);
    return id.isValid() ? m_rows.known(id) : nullptr;
}

void SubmissionModel::setTicked(const QVector<SubmissionId>& ids, bool on)
{
    for (const SubmissionId id : ids) {
        m_ticks.set(id, on);
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1), {Qt::CheckStateRole});
    }
    announceTicks();
}

void SubmissionModel::tickAll(bool on)
{
    m_ticks.setAll(on);
    if (!m_ids.isEmpty() && !m_columns.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {Qt::CheckStateRole});
    announceTicks();
}

void SubmissionModel::announceTicks()
{
    emit headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
    emit tickedChanged(tickedCount());
}

QVector<SubmissionId> SubmissionModel::tickedInOrder() const
{
    if (m_ticks.isAll() && tickedCount() == m_ids.size())
        return m_ids;
    QVector<SubmissionId> ticked;
    ticked.reserve(tickedCount());
    std::ranges::copy_if(m_ids, std::back_inserter(ticked),
                         [this](SubmissionId id) { return m_ticks.contains(id); });
    return ticked;
}

void SubmissionModel::noteViewed(SubmissionId id)
{
    m_rows.noteViewed(id);
    if (const int row = rowOf(id); row >= 0)
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void SubmissionModel::setRevealed(PersonId person)
{
    if (m_revealed == person)
        return;
    m_revealed = person;
    if (!m_ids.isEmpty() && !m_columns.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void SubmissionModel::findNextPending(int row)
{
    SubmissionQuery pending = m_query;
    pending.states = {State::Pending};
    m_nextAnswer.ask(m_store.read([ids = m_ids, row, pending, &catalog = m_catalog](
                                      Connection& connection) -> Result<SubmissionId> {
        auto open = Submissions(connection, catalog).ids(pending);
        if (!open)
            return open.error();
        const QSet<SubmissionId> wanted(open.value().cbegin(), open.value().cend());
        for (qsizetype step = 1; step <= ids.size(); ++step) {
            const SubmissionId id = ids[(row + step) % ids.size()];
            if (wanted.contains(id))
                return id;
        }
        return open.value().isEmpty() ? SubmissionId{} : open.value().first();
    }));
}

} // namespace titledesk
