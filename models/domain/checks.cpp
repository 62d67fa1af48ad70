// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "checkparts.h"

#include <algorithm>

namespace titledesk {

void CheckList::error(const QString& code, const QString& message, const QString& field)
{
    m_checks.append({Check::Level::Error, code, message, field, true});
}

void CheckList::warning(const QString& code, const QString& message, const QString& field)
{
    m_checks.append({Check::Level::Warning, code, message, field, true});
}

void CheckList::remark(const QString& code, const QString& message, const QString& field)
{
    m_checks.append({Check::Level::Ok, code, message, field, true});
}

void CheckList::bar(const QString& code, const QString& message)
{
    m_checks.append({Check::Level::Error, code, message, {}, false});
}

QVector<Check> CheckList::sorted() const
{
    QVector<Check> checks = m_checks;
    std::ranges::stable_sort(checks, std::ranges::greater{}, &Check::level);
    return checks;
}

QVector<const RelatedSubmission*> ownStanding(const CheckInput& input, QStringView item)
{
    QVector<const RelatedSubmission*> found;
    for (const RelatedSubmission& each : input.related)
        if (each.samePerson && each.item == item &&
            (each.state == State::Pending || each.state == State::Passed))
            found.append(&each);
    return found;
}

QVector<Check> checkSubmission(const CheckInput& input)
{
    CheckList list;
    checkPerson(input, list);
    checkFields(input, list);
    checkHistory(input, list);
    checkEligibility(input, list);
    checkDuplicates(input, list);
    return list.sorted();
}

Check::Level highestLevel(const QVector<Check>& checks)
{
    Check::Level highest = Check::Level::Ok;
    for (const Check& check : checks)
        highest = std::max(highest, check.level);
    return highest;
}

} // namespace titledesk
