// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unit.h"

namespace titledesk {

/// Writes 单位信息表 (M4), which a unit without an account gives to its HR authority: an xlsx with
/// one row for each field. Refused: cannot_write; an older file stays then.
Result<void> exportUnitSheet(const Unit& unit, const QString& noCreditCodeReason,
                             const QString& file);

} // namespace titledesk
