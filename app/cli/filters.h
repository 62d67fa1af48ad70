// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "submissions.h"

namespace titledesk {

/// --kind --item --category --state --person --department --search --sort --limit --after
const QVector<Option>& filterOptions();
QString filterUsage();

/// Whether the command says anything that narrows a list.
bool hasFilters(const CommandLine& line);

/// The filters and the order as the store takes them. Usage error for a key that does not exist;
/// Refused where there is no such person. `--state` may name several, joined by commas.
Result<SubmissionQuery> queryFrom(const CommandLine& line, Connection& connection,
                                  const QString& account);

/// What the filters find: `total` counts without --limit and --after, `ids` is what is asked for.
struct Found {
    qint64 total = 0;
    QVector<SubmissionId> ids;
};
Result<Found> findSubmissions(const CommandLine& line, const SubmissionQuery& query,
                              Connection& connection);

} // namespace titledesk
