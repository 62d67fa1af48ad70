// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inboxwriter.h"

#include <QDateTime>
#include <QJsonObject>

namespace titledesk::central {

/// What people and later review nodes tell central about a unit: it is written down and put into
/// the unit's inbox. Use inside Database::write with the unit's row locked.
class PortalIntake {
public:
    PortalIntake(Database& database, const QString& unit);

    /// The API's InboxPerson.
    Result<void> person(const QJsonObject& person);
    /// The API's InboxSubmission: a new one, or a new version, pending.
    Result<void> submission(const QJsonObject& submission);
    Result<void> withdrawal(const QString& submission);
    /// The API's progress; `time` is now.
    Result<void> progress(const QString& submission, const QString& node, const QString& result,
                          const QString& opinion);

private:
    Database& m_database;
    QString m_unit;
    InboxWriter m_inbox;
};

} // namespace titledesk::central
