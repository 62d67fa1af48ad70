// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <functional>

namespace titledesk {

/// The newest version that the numbered files (NNNN_name.sql) of a folder lead to.
int newestVersion(const QString& scripts);
Result<int> schemaVersion(Connection& connection);

/// Runs what is missing, each file in one transaction with its version. Refused (`newer_store`) for
/// a version above the newest. `before` is called once, before the first change, where there is
/// any; its error stops everything.
Result<void> migrate(Connection& connection, const QString& scripts,
                     const std::function<Result<void>()>& before = {});

/// Folders of the two files' scripts inside the program.
inline constexpr auto kUnitScripts = ":/titledesk/schema";
inline constexpr auto kEvidenceScripts = ":/titledesk/schema/evidence";

} // namespace titledesk
