// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centraldatabase.h"
#include "unit.h"

#include <QVector>

#include <optional>

namespace titledesk::central {

/// A unit as central holds it.
struct HeldUnit {
    QString id;
    qint64 number = 0;
    QString unitKey; ///< empty until its first desk has enrolled
    QString label;
    Unit form;
    qint64 version = 1;
    bool revoked = false;

    QJsonObject toJson() const; ///< the API's HeldUnit
};

/// A unit's form as a client sent it: `invalid` where it is no object, `unit-invalid` with what is
/// wrong in it.
Result<Unit> formOf(const QJsonValue& value);

/// All SQL about units, their desks, codes and accounts. Whatever writes goes inside
/// Database::write.
class Units {
public:
    explicit Units(Database& database)
        : m_database(database)
    {
    }

    Result<HeldUnit> unit(const QString& id); ///< `not-found`
    Result<std::optional<HeldUnit>> unitByKey(const QString& unitKey);
    Result<QVector<HeldUnit>> all();
    /// Locks the unit's row, so that what one request reads no other changes before its commit.
    Result<void> lock(const QString& id);

    Result<HeldUnit> add(const QString& label);
    Result<void> revoke(const QString& id);
    /// The unit's form, with a new version. The first one also gives it its key; `unit-differs`
    /// where another unit has that.
    Result<void> setForm(const QString& id, const Unit& form);

    /// The public key of the desk, or empty where the unit has no such desk.
    Result<QString> deskKey(const QString& unit, const QString& desk);
    Result<bool> knowsDesk(const QString& unit, const QString& desk);
    /// Enrols the desk, or finds it enrolled. `desk-key-differs`.
    Result<void> putDesk(const QString& unit, const QString& desk, const QString& publicKey);

    Result<QString> addCode(const QString& unit); ///< the code, good for 30 days
    /// The code's unit; the code is used up. `enrolment-code-refused`.
    Result<QString> useCode(const QString& code);

    /// The unit that a subject of the portal stands for, or empty.
    Result<QString> linkedUnit(const QString& issuer, const QString& subject);
    /// Makes the subject stand for the unit from now on.
    Result<void> link(const QString& issuer, const QString& subject, const QString& unit);

    Result<void> addAccount(const QString& unit, const QString& name, const QString& secretHash);
    struct Account {
        QString unit; ///< empty: no such account
        QString secretHash;
    };
    Result<Account> account(const QString& name);

private:
    Result<std::optional<HeldUnit>> one(const QString& condition, const QString& value);
    Database& m_database;
};

} // namespace titledesk::central
