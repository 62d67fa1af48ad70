// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcolumn.h"

class QFontMetrics;

namespace titledesk {

/// Pixels that the usual text of a list's column takes in this font, without padding and signs.
int usualWidth(const ListColumn& column, const QFontMetrics& metrics);

} // namespace titledesk
