// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace titledesk {

/// What an application's field `achievements` says: which submissions the person chose, by UUID in
/// the field's order, and the words beside them that are no reference (a spreadsheet writes 论文 3
/// 篇).
struct ChosenAchievements {
    QStringList submissions;
    QString words;
    bool operator==(const ChosenAchievements&) const = default;
};

/// References stand between white space, commas, semicolons or 、 of either width.
ChosenAchievements chosenAchievements(const QString& field);

} // namespace titledesk
