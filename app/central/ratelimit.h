// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centraldatabase.h"

#include <QStringList>

namespace titledesk::central {

/// Failed sign-ins are counted in the database, so that several servers count as one.
/// `too-many-requests` with the seconds to wait where an address failed 50 times or an account 10
/// times within 15 minutes; `account` may be empty.
class SignInLimit {
public:
    SignInLimit(Database& database, const QString& address, const QString& account);

    Result<void> check();
    /// Counts one failure. Its own transaction.
    Result<void> countFailure();

private:
    struct Subject {
        QString name;
        int most;
    };
    Database& m_database;
    QVector<Subject> m_subjects;
};

} // namespace titledesk::central
