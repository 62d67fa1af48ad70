// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission.h"

#include <optional>
#include <span>

namespace titledesk {

/// What an action needs beyond an opinion before it may be taken.
enum class Need : std::uint8_t {
    PassedRegistration, ///< of the person, M19
    Recommendation,     ///< of the unit, with its proof of publicity, M14
    PostAnswer,         ///< public institutions only, M15
    Confirmation,       ///< terminating cannot be taken back by the person, M17
    NoCheckError,       ///< no check of level error that was not overridden
};

enum class Role : std::uint8_t { Administrator, Reviewer, ReadOnly };
QString key(Role role);
std::optional<Role> roleFromKey(QStringView key);

/// One way of the workflow: who may take it stands in permissions.h.
struct Transition {
    Kind kind;
    State from;
    Action action;
    State to;
    std::span<const Need> needs;
};

/// The one way from `from` by `action`, or nothing where the manual knows none (an achievement is
/// never terminated). A correction of a sent decision starts from the state that decision led to.
std::optional<Transition> transition(Kind kind, State from, Action action);

/// Whether an account of this role decides at all: may(role, Right::Decide) of permissions.h.
bool mayDecide(Role role);

} // namespace titledesk
