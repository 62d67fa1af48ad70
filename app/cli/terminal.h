// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <cstdio>

namespace titledesk {

bool isTerminal(FILE* stream);

/// One line from standard input without its end.
QString readLine();

/// Asks on standard error and reads a line that is not shown. Only where standard input is a
/// terminal.
QString readSecret(const QString& prompt);

/// Asks on standard error; true for y or 是. Only where standard input is a terminal.
bool confirms(const QString& question);

} // namespace titledesk
