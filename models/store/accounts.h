// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyslots.h"
#include "store.h"

#include <QDateTime>
#include <QVector>

namespace titledesk {

/// Somebody who works with the store. An account stands in two places: a row of `account` (role,
/// name) and a key slot (password). Both change in one step: inside the transaction the row, the
/// audit row and the fingerprint of the key slots are written, then keyslots.json, then it is
/// committed. A program that was ended in between leaves a file whose fingerprint is not the one
/// that unit.db keeps; the next opening makes the two agree (repairAccounts).
struct Account {
    QString name;
    QString displayName;
    Role role = Role::ReadOnly;
    QDateTime createdAt; ///< UTC
    QDateTime removedAt; ///< UTC; invalid: the account stands
    bool isRemoved() const { return removedAt.isValid(); }
};

struct NewAccount {
    QString name;
    QString displayName;
    Role role = Role::Reviewer;
    QString password;
};

constexpr int kShortestPassword = 8; ///< characters
constexpr int kLongestAccountName = 64;

/// All accounts, those that stand first, each group by name. Removed ones keep their names in what
/// was decided.
Result<QVector<Account>> accounts(Connection& connection);
/// WrongPassword where no such account stands.
Result<Account> standingAccount(Connection& connection, const QString& name);

/// Refused: administrator_only; account_name, account_exists (also where one of that name was
/// removed: history must not speak of two people by one name); password_short. Computes a key: a
/// second, never in the GUI thread, as all that follow here.
Result<void> addAccount(Store& store, const NewAccount& what);
/// Name and role. Refused: administrator_only, unknown_account, own_account, last_administrator.
Result<void> changeAccount(Store& store, const QString& name, const QString& displayName,
                           Role role);
/// One's own; `current` may be the recovery key. WrongPassword; Refused: password_short,
/// password_same.
Result<void> changeOwnPassword(Store& store, const QString& current, const QString& next);
/// Somebody's, by an administrator. Refused: administrator_only, unknown_account, password_short.
Result<void> resetPassword(Store& store, const QString& name, const QString& next);

/// Whether key slots and accounts were last written together.
Result<bool> slotsAgree(Connection& unit, const QString& folder);
/// Notes inside a transaction that the key slots are these.
Result<void> noteSlots(Connection& unit, const KeySlots& keySlots);
/// Makes them agree again, inside a transaction that `account` opens the folder with: a slot of
/// nobody goes, an account without a slot counts as removed (but the last administrator), and the
/// audit trail says that it was so.
Result<void> repairAccounts(Connection& unit, const QString& folder, const QString& account);

/// What removing takes for granted, inside the transaction of the new unit.db (see rekey.h).
Result<void> checkRemoval(Connection& unit, const Session& session, const QString& name);
Result<void> writeRemoval(Connection& unit, const Session& session, const QString& name);

} // namespace titledesk
