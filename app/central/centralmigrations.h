// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centraldatabase.h"

namespace titledesk::central {

/// Brings the schema up to this program's (resources/central/NNNN_name.sql), each step in one
/// transaction with its version. Several servers may start at once. Refused where the database is
/// of a newer program.
Result<void> migrate(Database& database);

} // namespace titledesk::central
