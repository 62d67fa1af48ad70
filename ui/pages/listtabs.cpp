// SPDX-License-Identifier: GPL-3.0-or-later
#include "listtabs.h"

#include "tally.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kCoalesceMs = 150;
constexpr std::array kStates{State::Pending, State::Passed, State::Returned, State::Terminated};

// Without a filter of its own a list's numbers are the tally's, which costs nothing.
bool isTallied(const SubmissionQuery& query)
{
    return query.search.isEmpty() && !query.person.isValid() && query.department.isEmpty() &&
           !query.unseenOnly && !query.markedOnly && query.plan.isEmpty() &&
           query.away == SubmissionQuery::Away::Any;
}

bool belongs(const SubmissionQuery& query, const QString& item)
{
    if (!query.items.isEmpty())
        return query.items.contains(item);
    if (!query.kind)
        return true;
    const bool registration = item == QStringView(kRegistrationItem);
    const bool application = item == QStringView(kApplicationItem);
    switch (*query.kind) {
    case Kind::Registration:
        return registration;
    case Kind::Application:
        return application;
    case Kind::Achievement:
        return !registration && !application;
    }
    return false;
}

Result<QMap<State, qint64>> fromTally(Connection& connection, const SubmissionQuery& query)
{
    auto tally = tallies(connection);
    if (!tally)
        return tally.error();
    QMap<State, qint64> counts;
    for (auto one = tally.value().cbegin(); one != tally.value().cend(); ++one) {
        if (!belongs(query, one.key()))
            continue;
        counts[State::Pending] += one->pending;
        counts[State::Passed] += one->passed;
        counts[State::Returned] += one->returned;
        counts[State::Terminated] += one->terminated;
    }
    return counts;
}

Result<QMap<State, qint64>> byQuery(Connection& connection, const Catalog& catalog,
                                    SubmissionQuery query)
{
    QMap<State, qint64> counts;
    Submissions submissions(connection, catalog);
    for (const State state : kStates) {
        query.states = {state};
        auto count = submissions.count(query);
        if (!count)
            return count.error();
        counts[state] = count.value();
    }
    return counts;
}

} // namespace

ListTabs::ListTabs(DeskContext& context, QWidget* parent)
    : QTabBar(parent)
    , m_context(context)
    , m_answer([this](const auto& found) { counts(found); })
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setAccessibleName(tr("审核状态"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(kCoalesceMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { recount(m_base); });
    connect(&context.store, &Store::changed, this, [this] {
        if (!m_tabs.isEmpty() && !m_soon.isActive())
            m_soon.start();
    });
    connect(this, &QTabBar::currentChanged, this, [this] { emit chosen(); });
}

void ListTabs::showPlace(const Place& place, const SubmissionQuery& base)
{
    const QSignalBlocker quiet(this);
    while (count() > 0)
        removeTab(0);
    m_counts = {};
    m_tabs = tabsOf(place.kind);
    for (const Tab& tab : std::as_const(m_tabs))
        addTab(tab.text);
    recount(base);
}

QVector<ListTabs::Tab> ListTabs::tabsOf(Place::Kind kind) const
{
    if (kind == Place::Kind::Tasks)
        return {{tr("待处理"), {State::Pending}},
                {tr("已处理"), {State::Passed, State::Returned, State::Terminated}}};
    if (kind == Place::Kind::NotBack)
        return {{tr("全部"), {State::Returned}}, {tr("已逾期"), {State::Returned}, {}, true}};
    QVector<Tab> tabs{{tr("全部"), {}},
                      {name(State::Pending), {State::Pending}},
                      {name(State::Passed), {State::Passed}},
                      {name(State::Returned), {State::Returned}}};
    // 终止 stands only where it can be: on applications.
    if (kind == Place::Kind::Applications || kind == Place::Kind::Person)
        tabs.append({name(State::Terminated), {State::Terminated}});
    if (kind == Place::Kind::Applications)
        tabs += {Tab{laterWord(LaterResult::Returned, false), {}, SubmissionQuery::Later::Returned},
                 Tab{tr("评审结果"), {}, SubmissionQuery::Later::Decided}};
    return tabs;
}

void ListTabs::Tab::apply(SubmissionQuery& query) const
{
    query.states = states;
    query.later = later;
    query.overdueBefore = overdue ? QDate::currentDate() : QDate();
}

Result<void> ListTabs::countTabs(Connection& connection, const Catalog& catalog,
                                 const QVector<Tab>& tabs, const SubmissionQuery& base,
                                 Counts& counts)
{
    Submissions submissions(connection, catalog);
    for (int index = 0; index < int(tabs.size()); ++index) {
        if (!tabs[index].isCounted())
            continue;
        SubmissionQuery query = base;
        tabs[index].apply(query);
        auto count = submissions.count(query);
        if (!count)
            return count.error();
        counts.tabs[index] = count.value();
    }
    return {};
}

void ListTabs::recount(const SubmissionQuery& base)
{
    m_base = base;
    Tab().apply(m_base);
    m_answer.ask(m_context.store.read([query = m_base, tabs = m_tabs, &catalog = m_context.catalog](
                                          Connection& connection) -> Result<Counts> {
        auto states =
            isTallied(query) ? fromTally(connection, query) : byQuery(connection, catalog, query);
        if (!states)
            return states.error();
        Counts counts{states.value(), {}};
        if (auto done = countTabs(connection, catalog, tabs, query, counts); !done)
            return done.error();
        return counts;
    }));
}

void ListTabs::counts(const Result<Counts>& counts)
{
    if (!counts)
        return;
    m_counts = counts.value();
    relabel();
    emit counted();
}

void ListTabs::relabel()
{
    for (int index = 0; index < int(m_tabs.size()); ++index) {
        const Tab& tab = m_tabs[index];
        qint64 number = m_counts.tabs.value(index);
        for (const State state : kStates) {
            if (!tab.isCounted() && (tab.states.isEmpty() || tab.states.contains(state)))
                number += m_counts.states.value(state);
        }
        setTabText(index, u"%1 %2"_s.arg(tab.text).arg(number));
    }
}

QVector<State> ListTabs::states() const
{
    const int index = currentIndex();
    return index >= 0 && index < int(m_tabs.size()) ? m_tabs[index].states : QVector<State>();
}

void ListTabs::apply(SubmissionQuery& query) const
{
    const int index = currentIndex();
    (index >= 0 && index < int(m_tabs.size()) ? m_tabs[index] : Tab()).apply(query);
}

void ListTabs::choose(SubmissionQuery::Later later)
{
    for (int index = 0; index < int(m_tabs.size()); ++index) {
        if (m_tabs[index].later == later)
            setCurrentIndex(index);
    }
}

void ListTabs::choose(State state)
{
    for (int index = 0; index < int(m_tabs.size()); ++index) {
        if (m_tabs[index].states.contains(state)) {
            setCurrentIndex(index);
            return;
        }
    }
}

qint64 ListTabs::total() const
{
    if (m_counts.states.isEmpty())
        return m_answer.isWaiting() ? -1 : 0;
    return std::accumulate(m_counts.states.cbegin(), m_counts.states.cend(), qint64(0));
}

qint64 ListTabs::countOf(State state) const
{
    return m_counts.states.value(state);
}

} // namespace titledesk
