// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <cstdint>

namespace titledesk {

/// What can be wrong with a file as a whole.
enum class ExchangeFault : std::uint8_t {
    CannotRead,
    CannotWrite,
    OldExcel,
    Encrypted,
    DamagedFile,
    TooLarge,
    NotATable,
    NotRecognised,
    UnknownItem,
    UnknownMapping,
    Stopped,
};

/// The error for it, with what the administrator can do; `detail` is for the log and holds no
/// cell's content.
Error exchangeError(ExchangeFault fault, const QString& detail = {});

} // namespace titledesk
