// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centraldatabase.h"

#include <QJsonObject>

namespace titledesk::central {

/// Appends to the inbox of one unit. Use inside Database::write with the unit's row locked, so that
/// items are seen in the order of their numbers.
class InboxWriter {
public:
    InboxWriter(Database& database, const QString& unit);

    /// `type` person, submission, withdrawal or progress, with the member of that name.
    Result<void> add(const QString& type, const QJsonObject& content);
    /// A decision, which `origin` posted and does not get back.
    Result<void> addDecision(const QString& decisionId, const QString& origin);

private:
    Result<void> append(const QString& type, const QString& content, const QString& origin);

    QString m_unit;
    Query m_count, m_insert;
};

} // namespace titledesk::central
