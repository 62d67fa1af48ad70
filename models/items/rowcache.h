// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "store.h"
#include "submissions.h"

#include <QCache>
#include <QSet>

#include <array>
#include <functional>
#include <memory>

namespace titledesk {

/// The rows of a list that are shown or were shown lately, bounded in number. It loads pages by id,
/// at most two at a time, the latest wish first, and the page after it too.
class RowCache {
public:
    static constexpr int kPageRows = 100;
    static constexpr int kMostRows = 3000;

    /// `arrived(first, last)` is told which rows of the list are there now.
    RowCache(Store& store, const Catalog& catalog, std::function<void(int, int)> arrived);

    /// The list's ids changed; rows that are known stay.
    void setIds(const QVector<SubmissionId>& ids);
    void setAccount(const QString& account) { m_account = account; }
    /// What is known may be old now: it is still shown, and asked for again when it is.
    void markStale();
    void clear();

    /// The row at this place, or nothing while it is on its way.
    const SubmissionRow* at(int row);
    /// The row if it is known; loads nothing.
    const SubmissionRow* known(SubmissionId id) const;
    void noteViewed(SubmissionId id);
    int count() const { return int(m_rows->count()); }

private:
    struct Entry {
        SubmissionRow row;
        int generation = 0;
    };
    using Rows = QCache<SubmissionId, Entry>;
    struct Wish {
        int page = -1;
        bool ahead = false; ///< nobody looks at it yet, so it leads to no further one
    };
    struct Load {
        Wish wish;
        int generation = 0;
        QVector<SubmissionId> ids;
        std::unique_ptr<Answer<QVector<SubmissionRow>>> answer;
    };

    void want(Wish wish);
    void startLoads();
    void dropLoads();
    bool isLoading(int page) const;
    bool isFresh(int page) const;
    void loaded(Load& load, const Result<QVector<SubmissionRow>>& rows);

    Store& m_store;
    const Catalog& m_catalog;
    std::function<void(int, int)> m_arrived;
    QString m_account;
    QVector<SubmissionId> m_ids;
    std::unique_ptr<Rows> m_rows;
    QVector<Wish> m_wanted; ///< the latest wish last
    std::array<Load, 2> m_loads;
    int m_generation = 0; ///< of what is known: an answer from before markStale() is asked anew
};

} // namespace titledesk
