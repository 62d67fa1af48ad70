// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions.h"
#include "output.h"

#include <QJsonArray>

namespace titledesk {

/// [{"id", "code", "message"}]
QJsonArray refusalsJson(const QVector<Refusal>& refused);

/// The same as a table, where there is any.
void printRefusals(Output& out, const QVector<Refusal>& refused);

} // namespace titledesk
