// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralcall.h"

namespace titledesk::central {

/// Finds the call that a request asks for, checks its token and runs it. Thread-safe; never throws.
Answer route(const Request& request, const Service& service);

/// The largest body that any call takes.
inline constexpr qint64 kBodyBytes = 16LL * 1024 * 1024;

} // namespace titledesk::central
