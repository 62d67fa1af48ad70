// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QStringList>

namespace titledesk {

/// 完善单位信息 (M21, inside Store::write): writes the unit, notes it in the audit trail and queues
/// it for central; without a change it does nothing. Refused: read_only_account, unit_fixed,
/// checkUnit()'s reasons.
Result<void> editUnit(Connection& connection, const Session& session, const Unit& unit);

/// The unit as central holds it, version `version` (an ETag): what only another desk changed is
/// taken over, what only this desk changed stays queued, and what both changed differently is a
/// conflict that the administrator decides; nothing of ours is lost. The answer names the fields of
/// a conflict.
Result<QStringList> receiveUnit(Connection& connection, const Session& session, const Unit& held,
                                const QString& version);

/// Ends a conflict: ours go out again, or central's are taken over. Refused (`no_conflict`).
Result<void> settleUnit(Connection& connection, const Session& session, bool ours);

/// The ETag of the unit that this desk and central had alike last; empty: never.
Result<QString> centralUnitVersion(Connection& connection);
Result<void> setCentralUnitVersion(Connection& connection, const QString& version);

} // namespace titledesk
