// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts.h"
#include "storefixture.h"

namespace titledesk {

/// Adds an account that has the password `NAME-2026`; the test fails where that fails.
void addPerson(Store& store, const QString& name, Role role);
QString passwordOf(const QString& name);
/// Opens the fixture's folder with that password.
Result<std::unique_ptr<Store>> openAs(const StoreFixture& unit, const QString& name);

QVector<Account> accountsOf(Store& store);
/// The actions of the audit trail from `after` on.
QStringList actions(Store& store, int after = 0);
/// Copies the folder and whatever the program keeps beside it, as a kill at this moment would leave
/// them; `to` is the folder's new place.
void copyState(const QString& folder, const QString& to);

} // namespace titledesk
