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
           !query.unseenOnly && !query.markedOnly && query.away == SubmissionQuery::Away::Any;
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
    m_tabs.clear();
    m_counts.clear();
    if (place.kind == Place::Kind::Tasks) {
        m_tabs = {{tr("待处理"), {State::Pending}},
                  {tr("已处理"), {State::Passed, State::Returned, State::Terminated}}};
    } else {
        m_tabs = {{tr("全部"), {}},
                  {name(State::Pending), {State::Pending}},
                  {name(State::Passed), {State::Passed}},
                  {name(State::Returned), {State::Returned}}};
        // 终止 stands only where it can be: on applications.
        if (place.kind == Place::Kind::Applications || place.kind == Place::Kind::Person)
            m_tabs.append({name(State::Terminated), {State::Terminated}});
    }
    for (const Tab& tab : std::as_const(m_tabs))
        addTab(tab.text);
    recount(base);
}

void ListTabs::recount(const SubmissionQuery& base)
{
    m_base = base;
    m_base.states.clear();
    m_answer.ask(m_context.store.read(
        [query = m_base, &catalog = m_context.catalog](Connection& connection) {
            return isTallied(query) ? fromTally(connection, query)
                                    : byQuery(connection, catalog, query);
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
        qint64 number = 0;
        for (const State state : kStates) {
            if (tab.states.isEmpty() || tab.states.contains(state))
                number += m_counts.value(state);
        }
        setTabText(index, u"%1 %2"_s.arg(tab.text).arg(number));
    }
}

QVector<State> ListTabs::states() const
{
    const int index = currentIndex();
    return index >= 0 && index < int(m_tabs.size()) ? m_tabs[index].states : QVector<State>();
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
    if (m_counts.isEmpty())
        return m_answer.isWaiting() ? -1 : 0;
    return std::accumulate(m_counts.cbegin(), m_counts.cend(), qint64(0));
}

qint64 ListTabs::countOf(State state) const
{
    return m_counts.value(state);
}

} // namespace titledesk
