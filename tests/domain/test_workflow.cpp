// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

constexpr std::array kKinds{Kind::Registration, Kind::Achievement, Kind::Application};
constexpr std::array kStates{State::Pending, State::Passed, State::Returned, State::Terminated};
constexpr std::array kActions{Action::Pass, Action::Return, Action::Terminate};

bool needs(Kind kind, State from, Action action, Need need)
{
    const auto way = transition(kind, from, action);
    return way && std::ranges::find(way->needs, need) != way->needs.end();
}

} // namespace

class TestWorkflow : public QObject {
    Q_OBJECT
private slots:
    void pendingCanAlwaysBePassedAndReturned();
    void onlyPendingApplicationsAreTerminated();
    void everyWayLeadsWhereItsActionSays();
    void passingNeedsARegistration();
    void applicationsNeedARecommendation();
    void returningNeedsNothing();
    void keysAreReadBack();
    void namesAreTheManualsWords();
    void fieldsAreReadBack();
};

void TestWorkflow::pendingCanAlwaysBePassedAndReturned()
{
    for (const Kind kind : kKinds) {
        QVERIFY(transition(kind, State::Pending, Action::Pass));
        QVERIFY(transition(kind, State::Pending, Action::Return));
    }
}

void TestWorkflow::onlyPendingApplicationsAreTerminated()
{
    for (const Kind kind : kKinds)
        for (const State from : kStates) {
            const bool possible = kind == Kind::Application && from == State::Pending;
            QCOMPARE(transition(kind, from, Action::Terminate).has_value(), possible);
        }
    QVERIFY(needs(Kind::Application, State::Pending, Action::Terminate, Need::Confirmation));
}

void TestWorkflow::everyWayLeadsWhereItsActionSays()
{
    for (const Kind kind : kKinds)
        for (const State from : kStates)
            for (const Action action : kActions) {
                const auto way = transition(kind, from, action);
                if (!way)
                    continue;
                QVERIFY(way->to == stateAfter(action));
                QVERIFY(way->to != from);
                QVERIFY(way->kind == kind && way->from == from && way->action == action);
            }
}

void TestWorkflow::passingNeedsARegistration()
{
    for (const State from : {State::Pending, State::Returned}) {
        QVERIFY(!needs(Kind::Registration, from, Action::Pass, Need::PassedRegistration));
        QVERIFY(needs(Kind::Achievement, from, Action::Pass, Need::PassedRegistration));
        QVERIFY(needs(Kind::Application, from, Action::Pass, Need::PassedRegistration));
        for (const Kind kind : kKinds)
            QVERIFY(needs(kind, from, Action::Pass, Need::NoCheckError));
    }
}

void TestWorkflow::applicationsNeedARecommendation()
{
    for (const Kind kind : kKinds) {
        const bool application = kind == Kind::Application;
        QCOMPARE(needs(kind, State::Pending, Action::Pass, Need::Recommendation), application);
        QCOMPARE(needs(kind, State::Pending, Action::Pass, Need::PostAnswer), application);
    }
}

void TestWorkflow::returningNeedsNothing()
{
    for (const Kind kind : kKinds)
        for (const State from : kStates)
            if (const auto way = transition(kind, from, Action::Return))
                QVERIFY(way->needs.empty());
}

void TestWorkflow::keysAreReadBack()
{
    for (const Kind kind : kKinds)
        QVERIFY(kindFromKey(key(kind)) == kind);
    for (const State state : kStates)
        QVERIFY(stateFromKey(key(state)) == state);
    for (const Action action : kActions)
        QVERIFY(actionFromKey(key(action)) == action);
    for (const Role role : {Role::Administrator, Role::Reviewer, Role::ReadOnly}) {
        QVERIFY(roleFromKey(key(role)) == role);
        QCOMPARE(mayDecide(role), role != Role::ReadOnly);
    }
    QVERIFY(!kindFromKey(u"Registration"));
    QVERIFY(!stateFromKey(u""));
    QVERIFY(!actionFromKey(u"passed"));
    QVERIFY(!roleFromKey(u"root"));
}

void TestWorkflow::namesAreTheManualsWords()
{
    QCOMPARE(name(Kind::Registration), u"人员注册"_s);
    QCOMPARE(name(State::Pending), u"待审核"_s);
    QCOMPARE(name(State::Terminated), u"已终止"_s);
    QCOMPARE(name(Action::Pass), u"通过"_s);
    QCOMPARE(name(Action::Return), u"退回"_s);
    QCOMPARE(name(Action::Terminate), u"终止"_s);
}

void TestWorkflow::fieldsAreReadBack()
{
    const Fields fields{{u"b"_s, u"“二”\n"_s}, {u"a"_s, u"1.50"_s}};
    const QByteArray json = fieldsToJson(fields);
    QVERIFY(json.startsWith(R"({"a":"1.50","b":)"));
    QCOMPARE(fieldsFromJson(json), fields);
    QCOMPARE(fieldsToJson({}), QByteArray("{}"));
    QVERIFY(fieldsFromJson("[]").isEmpty());
    QVERIFY(fieldsFromJson(R"({"a":1})").isEmpty());
    QVERIFY(fieldsFromJson("not json").isEmpty());
}

QTEST_GUILESS_MAIN(TestWorkflow)
#include "test_workflow.moc"
