// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox.h"
#include "records.h"

namespace titledesk {

/// A plan as central sends it: open to persons until ten days before the unit's deadline, which is
/// `days` from today.
QJsonObject planJson(const QString& id, const QString& name, int year, int days);
/// Takes plans as a sync does; those that were there go.
Result<void> takePlans(Store& store, const QJsonArray& plans);

/// Fields of an application to be reviewed this year for the plan of this name.
Fields applicationRow(const QString& plan, int year);
/// An application of a person, pending.
SubmissionId takeApplication(Store& store, int person, const Fields& fields);

/// A decision that was made and sent long ago, as a desk gets it that took over: what a pass needs
/// is not asked for again. `days` ago.
Result<void> decideLongAgo(Store& store, SubmissionId id, Action action, int days,
                           const QString& dueBy = {});
/// What a later node decided, by the inbox: `days` ago.
Result<InboxOutcome> takeProgress(Store& store, const QString& uuid, const QString& node,
                                  const QString& result, const QString& opinion, int days = 0);

} // namespace titledesk
