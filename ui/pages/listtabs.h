// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"

#include <QTabBar>
#include <QTimer>

namespace titledesk {

/// [全部][待审核][已通过][已退回] with their numbers, as far as a place knows them; the task center
/// has 待处理 and 已处理, applications add what later nodes decided, returns that are not back what
/// is overdue.
class ListTabs : public QTabBar {
    Q_OBJECT

public:
    explicit ListTabs(DeskContext& context, QWidget* parent = nullptr);

    /// The tabs of a place. `base` is its query without states.
    void showPlace(const Place& place, const SubmissionQuery& base);
    /// Counts anew what the query finds in each state.
    void recount(const SubmissionQuery& base);
    QVector<State> states() const;
    /// Makes a query show what the chosen tab holds.
    void apply(SubmissionQuery& query) const;
    void choose(State state);
    void choose(SubmissionQuery::Later later);
    /// What all tabs together hold, -1 before it is known.
    qint64 total() const;
    qint64 countOf(State state) const;

signals:
    void chosen();
    void counted();

private:
    struct Tab {
        QString text;
        QVector<State> states;
        std::optional<SubmissionQuery::Later> later = {};
        bool overdue = false;
        /// Whether the tally does not know its number.
        bool isCounted() const { return later.has_value() || overdue; }
        void apply(SubmissionQuery& query) const;
    };
    struct Counts {
        QMap<State, qint64> states;
        QMap<int, qint64> tabs; ///< by index, of those that are counted
    };
    QVector<Tab> tabsOf(Place::Kind kind) const;
    static Result<void> countTabs(Connection& connection, const Catalog& catalog,
                                  const QVector<Tab>& tabs, const SubmissionQuery& base,
                                  Counts& counts);
    void counts(const Result<Counts>& counts);
    void relabel();

    DeskContext& m_context;
    QVector<Tab> m_tabs;
    SubmissionQuery m_base;
    Counts m_counts;
    Answer<Counts> m_answer;
    QTimer m_soon;
};

} // namespace titledesk
