// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions.h"
#include "intake.h"
#include "store.h"

namespace titledesk {

/// A made-up ID number: 340000, a birthday, `number` (0 to 999) and the right check character.
QString madeUpIdNumber(int number);
Fields rosterRow(int number);
Fields courseRow(int number, const QString& hours = QStringLiteral("24"));

/// `people` registrations, each with `courses` achievements, all pending.
void fill(Store& store, int people, int courses);

Result<Intake> take(Store& store, const QString& item, int person, const Fields& fields);
QVector<SubmissionId> allIds(Store& store, const SubmissionQuery& query = {});
Result<DecisionOutcome> decide(Store& store, const DecisionRequest& request);
DecisionRequest passing(const QVector<SubmissionId>& ids);
DecisionRequest returning(const QVector<SubmissionId>& ids);
/// Passes all registrations.
void passRegistrations(Store& store);
Result<void> runScript(Store& store, const QString& sql);

} // namespace titledesk
