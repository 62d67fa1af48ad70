// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace titledesk::central {

/// `titledesk-central unit add|list|revoke`, with the arguments after `unit`. The exit code: 0
/// done, 2 usage, 1 anything else. What it prints is one JSON object for each unit.
int runUnitCommand(const QStringList& arguments);

} // namespace titledesk::central
