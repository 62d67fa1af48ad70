// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowchanges.h"

namespace titledesk {

std::optional<QVector<RowRun>> missingRuns(const QVector<SubmissionId>& all,
                                           const QVector<SubmissionId>& some, int most)
{
    QVector<RowRun> runs;
    qsizetype at = 0;
    for (qsizetype row = 0; row < all.size(); ++row) {
        if (at < some.size() && some[at] == all[row]) {
            ++at;
            continue;
        }
        if (!runs.isEmpty() && runs.last().first + runs.last().count == row) {
            ++runs.last().count;
            continue;
        }
        if (runs.size() == most)
            return std::nullopt;
        runs.append({int(row), 1});
    }
    if (at != some.size())
        return std::nullopt;
    return runs;
}

} // namespace titledesk
