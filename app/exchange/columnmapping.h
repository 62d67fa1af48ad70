// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QMap>

namespace titledesk {

/// What the columns of a department's own table are, as an administrator said once: remembered by
/// name.
struct ColumnMapping {
    QString item; ///< item key, or empty: found by the headings
    /// Heading → field key; empty: leave the column out. The person's own are `person.name` and
    /// `person.id_number`, or shorter `name` and `id_number` where the item has no such field.
    QMap<QString, QString> columns;

    QByteArray toJson() const;
    static ColumnMapping fromJson(const QByteArray& json);
};

/// Refused (`unknown_mapping`) where no mapping of that name was saved.
Result<ColumnMapping> loadMapping(Connection& connection, const QString& name);
Result<void> saveMapping(Connection& connection, const QString& name, const ColumnMapping& mapping);

} // namespace titledesk
