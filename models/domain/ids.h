// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace titledesk {

/// A row number of one table; the tag keeps a person's number from being taken for a submission's.
template <typename Tag>
struct RowId {
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    auto operator<=>(const RowId&) const = default;
    friend size_t qHash(RowId id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using SubmissionId = RowId<struct SubmissionTag>; ///< the local number, `#N`
using PersonId = RowId<struct PersonTag>;

/// A new UUID of version 7 (RFC 9562): its first 48 bits are milliseconds since 1970, so ids sort
/// by time. Ids made by one process strictly increase.
QString newUuid7();

/// The UUID of version 5 that a submission from a spreadsheet has, so that two desks that import
/// one file agree. `unitKey` is unitKey() of the unit; `uniqueValues` are the canonical values of
/// the item's `unique` fields, in order.
QString submissionUuid(const QString& unitKey, const QString& item, const QString& idNumber,
                       const QStringList& uniqueValues);

/// The UUID of version 5 of a person: of unit and ID number.
QString personUuid(const QString& unitKey, const QString& idNumber);

} // namespace titledesk
