// SPDX-License-Identifier: GPL-3.0-or-later
#include "chosenachievements.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace titledesk {

ChosenAchievements chosenAchievements(const QString& field)
{
    static const QRegularExpression reference(
        u"[\\s,，;；、]*([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})[\\s,，;；、]*"_s);
    ChosenAchievements chosen;
    auto found = reference.globalMatch(field);
    while (found.hasNext()) {
        const QString uuid = found.next().captured(1).toLower();
        if (!chosen.submissions.contains(uuid))
            chosen.submissions.append(uuid);
    }
    QString words = field;
    chosen.words = words.replace(reference, u" "_s).trimmed();
    return chosen;
}

} // namespace titledesk
