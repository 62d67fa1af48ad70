// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace titledesk {

/// What the program's end tells a script.
enum class Exit : int {
    Done = 0,
    Partly = 1,
    Usage = 2,
    Refused = 3,
    BadInput = 4,
    Unreachable = 5,
    Damaged = 6,
};

/// A command that was not written as it must be.
Error usageError(const QString& message);

/// The exit that an error means.
Exit exitFor(const Error& error);

} // namespace titledesk
