// SPDX-License-Identifier: GPL-3.0-or-later
#include "tally.h"

using namespace Qt::StringLiterals;

namespace titledesk {

Tally sumOf(const QMap<QString, Tally>& tallies, const QStringList& items)
{
    Tally sum;
    for (const QString& item : items)
        sum += tallies.value(item);
    return sum;
}

Result<QMap<QString, Tally>> tallies(Connection& connection)
{
    QMap<QString, Tally> found;
    Statement rows(connection, u"SELECT item, pending, passed, returned, terminated FROM tally"_s);
    while (rows.next())
        found[rows.text(0)] = {rows.number(1), rows.number(2), rows.number(3), rows.number(4)};
    if (rows.failed())
        return rows.error();
    return found;
}

Result<QMap<QString, Tally>> recount(Connection& connection)
{
    QMap<QString, Tally> found;
    Statement rows(
        connection,
        u"SELECT item, sum(state = 'pending'), sum(state = 'passed'), sum(state = 'returned'), "
        "sum(state = 'terminated') FROM submission WHERE withdrawn_at IS NULL GROUP BY item"_s);
    while (rows.next())
        found[rows.text(0)] = {rows.number(1), rows.number(2), rows.number(3), rows.number(4)};
    if (rows.failed())
        return rows.error();
    return found;
}

} // namespace titledesk
