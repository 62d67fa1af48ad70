// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "workflow.h"

namespace titledesk {

/// What somebody may want to do with a unit's data beyond looking at it. Who may stands in one
/// table, in permissions.cpp, and the services ask it; roles bind the program, not somebody who
/// holds a key.
enum class Right : std::uint8_t {
    Decide,         ///< pass, return, terminate, take back, recommendation and publicity
    Import,         ///< tables and packages in
    AddEvidence,    ///< files of a submission or a recommendation
    Sync,           ///< receiving, sending, signing in to central
    EditPhrases,    ///< 常用意见
    Export,         ///< files out
    BackUp,         ///< the whole store into one archive
    Restore,        ///< a new folder from an archive
    EditUnit,       ///< unit information, and how many posts are filled
    SubmitPosts,    ///< post approval, M22
    ManageAccounts, ///< add, remove, role, another's password
    Rekey,          ///< a new data key
    OwnPassword,    ///< one's own password
};

bool may(Role role, Right right);

/// Refused with the reason `read_only_account` or `administrator_only`, and words that name what is
/// refused, where the role does not have the right.
Result<void> permitted(Role role, Right right);

/// 管理员, 审核员, 只读.
QString name(Role role);

} // namespace titledesk
