// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace titledesk {

/// One of the project's line icons (resources/icons/NAME.svg), drawn in the palette's text colour
/// of the moment, so that it follows the scheme. A name that does not exist gives an empty icon.
QIcon lineIcon(const QString& name);

} // namespace titledesk
