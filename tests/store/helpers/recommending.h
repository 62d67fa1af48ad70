// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommendations.h"
#include "records.h"
#include "storefixture.h"

namespace titledesk {

/// A store of a unit of this nature.
std::unique_ptr<Store> createIn(const StoreFixture& unit, const QString& nature);

/// An application for 工程师 of a plan, as an import gives it.
Fields applicationRow(const QString& year = QStringLiteral("2026"),
                      const QString& plan = QStringLiteral("计划甲"));
/// Applications of the first `people` of the roster, whose registrations have passed.
QVector<SubmissionId> fillApplications(Store& store, int people);

/// A publicity that has ended: 2026-03-02 to 2026-03-06, five working days.
Publicity endedPublicity();
/// A file's content in the store, by its name, or these bytes.
EvidenceRef storedFile(Store& store, const StoreFixture& unit, const QString& name);
EvidenceRef storedFile(Store& store, const StoreFixture& unit, const QString& name,
                       const QByteArray& bytes);
/// Writes a publicity; the test fails where that fails.
PublicityId publicityIn(Store& store, const KeptPublicity& kept);
/// A complete draft: text, ended publicity with proof, no post taken.
Recommendation completeDraft(Store& store, const StoreFixture& unit);
Result<void> recommend(Store& store, SubmissionId application, const Recommendation& draft);
/// What keeps it from passing: codes in order.
QStringList missingFor(Store& store, SubmissionId application);

} // namespace titledesk
