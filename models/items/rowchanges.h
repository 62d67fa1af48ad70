// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QVector>

#include <optional>

namespace titledesk {

/// One run of rows that goes or comes.
struct RowRun {
    int first = 0; ///< in the longer of the two lists
    int count = 0;

    bool operator==(const RowRun&) const = default;
};

/// The runs of `all` that `some` lacks, in order, where `some` is `all` without them; nothing where
/// it is not, or where there are more than `most` runs. A list that only lost or won a few rows
/// keeps the reader's place that way.
std::optional<QVector<RowRun>> missingRuns(const QVector<SubmissionId>& all,
                                           const QVector<SubmissionId>& some, int most);

} // namespace titledesk
