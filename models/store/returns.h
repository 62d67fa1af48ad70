// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "connection.h"
#include "ids.h"
#include "returnnotice.h"

#include <QVector>

namespace titledesk {

/// What the persons are to be told of those of `ids` that are returned and not back yet, in their
/// order; the others are left out (B19).
Result<QVector<ReturnedItem>> returnedItems(Connection& connection, const Catalog& catalog,
                                            const QVector<SubmissionId>& ids);

} // namespace titledesk
