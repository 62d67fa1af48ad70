// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcolumn.h"

#include <QString>

class QFontMetrics;

namespace titledesk {

/// A unit's deadline with the words that stand behind it, as long as they get.
QString longestDeadline();
/// Pixels that the usual text of a list's column takes in this font, without padding and signs.
int usualWidth(const ListColumn& column, const QFontMetrics& metrics);

} // namespace titledesk
