// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace titledesk::test {

/// Every call of resources/central-api.yaml in its order, as `GET /v1/unit`. Empty where the file
/// cannot be read.
QStringList apiCalls();
/// Where that document lies.
QString apiDocument();

} // namespace titledesk::test
