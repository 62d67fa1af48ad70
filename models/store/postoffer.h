// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "ids.h"

#include <QMap>

#include <optional>

namespace titledesk {

/// What an application's answer about the post (M15) chooses from: the usual grade of the title
/// applied for, and what is left of each professional grade without this application.
struct PostOffer {
    bool isKnown = false;          ///< the posts were submitted; otherwise nothing is known of them
    std::optional<int> usualGrade; ///< 正高 4, 副高 7, 中级 10, 助理级 12, 员级 13
    QMap<int, int> left;           ///< by professional grade

    int leftOf(int grade) const { return left.value(grade, 0); }
};

Result<PostOffer> postOffer(Connection& connection, SubmissionId application);

} // namespace titledesk
