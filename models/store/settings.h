// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "unit.h"

#include <QVector>

namespace titledesk {

/// A value by key; `fallback` where there is none.
Result<QString> setting(Connection& connection, const QString& key, const QString& fallback = {});
Result<void> setSetting(Connection& connection, const QString& key, const QString& value);

Result<Unit> readUnit(Connection& connection);
/// Refused (`unit_fixed`) where name, credit code or nature would change; otherwise checkUnit()'s
/// reasons.
Result<void> writeUnit(Connection& connection, const Unit& unit);

/// Phrases (常用意见) for pass, return, terminate or recommendation, the last one used first.
Result<QStringList> phrases(Connection& connection, const QString& action);
Result<void> addPhrase(Connection& connection, const QString& action, const QString& text);
Result<void> removePhrase(Connection& connection, const QString& action, const QString& text);

} // namespace titledesk
