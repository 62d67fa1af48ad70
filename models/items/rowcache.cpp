// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcache.h"

#include <QThreadPool>

#include <algorithm>

namespace titledesk {
namespace {

// While someone drags the scroll bar, only the pages near its end are still wanted.
constexpr int kMostWanted = 4;

} // namespace

RowCache::RowCache(Store& store, const Catalog& catalog, std::function<void(int, int)> arrived)
    : m_store(store)
    , m_catalog(catalog)
    , m_arrived(std::move(arrived))
    , m_rows(std::make_unique<Rows>(kMostRows))
{
    for (Load& load : m_loads) {
        load.answer = std::make_unique<Answer<QVector<SubmissionRow>>>(
            [this, &load](const auto& rows) { loaded(load, rows); });
    }
}

void RowCache::setIds(const QVector<SubmissionId>& ids)
{
    m_ids = ids;
    m_wanted.clear();
    dropLoads();
}

void RowCache::markStale()
{
    ++m_generation;
    dropLoads();
}

void RowCache::dropLoads()
{
    for (Load& load : m_loads) {
        load.answer->drop();
        load.wish = {};
    }
}

void RowCache::clear()
{
    // To free thousands of rows takes a while that the window need not wait for.
    std::shared_ptr<Rows> old = std::exchange(m_rows, std::make_unique<Rows>(kMostRows));
    QThreadPool::globalInstance()->start([rows = std::move(old)]() mutable { rows.reset(); });
    setIds({});
}

const SubmissionRow* RowCache::at(int row)
{
    if (row < 0 || row >= m_ids.size())
        return nullptr;
    const Entry* entry = m_rows->object(m_ids.at(row));
    if (entry == nullptr || entry->generation != m_generation)
        want({row / kPageRows});
    return entry != nullptr && entry->row.id.isValid() ? &entry->row : nullptr;
}

const SubmissionRow* RowCache::known(SubmissionId id) const
{
    const Entry* entry = m_rows->object(id);
    return entry != nullptr && entry->row.id.isValid() ? &entry->row : nullptr;
}

void RowCache::noteViewed(SubmissionId id)
{
    if (Entry* entry = m_rows->object(id))
        entry->row.viewed = true;
}

bool RowCache::isLoading(int page) const
{
    return std::ranges::any_of(m_loads, [=](const Load& load) { return load.wish.page == page; });
}

bool RowCache::isFresh(int page) const
{
    const qsizetype first = qsizetype(page) * kPageRows;
    if (first >= m_ids.size())
        return true;
    const qsizetype last = std::min<qsizetype>(first + kPageRows, m_ids.size()) - 1;
    for (const qsizetype row : {first, last}) {
        const Entry* entry = m_rows->object(m_ids.at(row));
        if (entry == nullptr || entry->generation != m_generation)
            return false;
    }
    return true;
}

void RowCache::want(Wish wish)
{
    if (isLoading(wish.page) || (!m_wanted.isEmpty() && m_wanted.last().page == wish.page))
        return;
    m_wanted.removeIf([&](const Wish& other) { return other.page == wish.page; });
    m_wanted.append(wish);
    while (m_wanted.size() > kMostWanted)
        m_wanted.removeFirst();
    startLoads();
}

void RowCache::startLoads()
{
    for (Load& load : m_loads) {
        if (load.wish.page >= 0)
            continue;
        if (m_wanted.isEmpty())
            return;
        load.wish = m_wanted.takeLast();
        load.generation = m_generation;
        load.ids = m_ids.mid(qsizetype(load.wish.page) * kPageRows, kPageRows);
        load.answer->ask(m_store.read(
            [ids = load.ids, account = m_account, &catalog = m_catalog](Connection& connection) {
                return Submissions(connection, catalog).rows(ids, account);
            }));
    }
}

void RowCache::loaded(Load& load, const Result<QVector<SubmissionRow>>& rows)
{
    const Wish wish = std::exchange(load.wish, {});
    if (rows) {
        // One that is gone stays an empty entry: asked for again and again it would never come.
        for (const SubmissionId id : std::as_const(load.ids))
            m_rows->insert(id, new Entry{{}, load.generation});
        for (const SubmissionRow& row : rows.value())
            m_rows->insert(row.id, new Entry{row, load.generation});
        if (!wish.ahead && m_wanted.isEmpty() && !isFresh(wish.page + 1))
            want({wish.page + 1, true});
        const int first = wish.page * kPageRows;
        const int last = std::min(first + kPageRows, int(m_ids.size())) - 1;
        if (first <= last)
            m_arrived(first, last);
    }
    startLoads();
}

} // namespace titledesk
