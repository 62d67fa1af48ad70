// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submissions.h"

class QVBoxLayout;

namespace titledesk {

/// What an eye should fall on first: 待定 with its note (B20), 已调出, and that last year's passed
/// record was the same (M8a). Nothing where none of it holds.
void addMarksSection(QVBoxLayout& layout, const SubmissionRow& row);

} // namespace titledesk
