// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow.h"

#include "permissions.h"

#include <algorithm>
#include <array>

namespace titledesk {
namespace {

constexpr std::array kSound{Need::NoCheckError};
constexpr std::array kRegistered{Need::PassedRegistration, Need::NoCheckError};
constexpr std::array kRecommended{Need::PassedRegistration, Need::NoCheckError,
                                  Need::Recommendation, Need::PostAnswer};
constexpr std::array kConfirmed{Need::Confirmation};

using enum State;
using enum Action;

// Every rule of who may go where stands here and nowhere else. From a decided state an action is a
// correction.
constexpr std::array kTransitions{
    Transition{Kind::Registration, Pending, Pass, Passed, kSound},
    Transition{Kind::Registration, Pending, Return, Returned, {}},
    Transition{Kind::Registration, Passed, Return, Returned, {}},
    Transition{Kind::Registration, Returned, Pass, Passed, kSound},
    Transition{Kind::Achievement, Pending, Pass, Passed, kRegistered},
    Transition{Kind::Achievement, Pending, Return, Returned, {}},
    Transition{Kind::Achievement, Passed, Return, Returned, {}},
    Transition{Kind::Achievement, Returned, Pass, Passed, kRegistered},
    Transition{Kind::Application, Pending, Pass, Passed, kRecommended},
    Transition{Kind::Application, Pending, Return, Returned, {}},
    Transition{Kind::Application, Pending, Terminate, Terminated, kConfirmed},
    Transition{Kind::Application, Passed, Return, Returned, {}},
    Transition{Kind::Application, Returned, Pass, Passed, kRecommended},
    Transition{Kind::Application, Terminated, Return, Returned, {}},
};

} // namespace

std::optional<Transition> transition(Kind kind, State from, Action action)
{
    const auto* found = std::ranges::find_if(kTransitions, [=](const Transition& t) {
        return t.kind == kind && t.from == from && t.action == action;
    });
    if (found == kTransitions.end())
        return std::nullopt;
    return *found;
}

bool mayDecide(Role role)
{
    return may(role, Right::Decide);
}

QString key(Role role)
{
    switch (role) {
    case Role::Administrator:
        return QStringLiteral("administrator");
    case Role::Reviewer:
        return QStringLiteral("reviewer");
    case Role::ReadOnly:
        return QStringLiteral("read_only");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromKey(QStringView text)
{
    for (const Role role : {Role::Administrator, Role::Reviewer, Role::ReadOnly})
        if (key(role) == text)
            return role;
    return std::nullopt;
}

} // namespace titledesk
