// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centraldatabase.h"
#include "receipts.h"

namespace titledesk::central {

/// --sample: made-up plans and news. Does nothing where there are any.
Result<void> fillSamplePlans(Database& database);
/// --sample: what a new unit finds in its inbox: a few persons, what they submitted, last year's
/// application with its decision and progress. Use inside Database::write.
Result<void> fillSampleInbox(Database& database, const ReceiptKeys& keys, const QString& unit);

} // namespace titledesk::central
