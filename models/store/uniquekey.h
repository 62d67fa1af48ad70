// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"

#include <QByteArray>

namespace titledesk {

/// `submission.unique_key`: the first 16 bytes of SHA-256 over the item's unique values.
QByteArray uniqueKey(const Item& item, const Fields& fields);

} // namespace titledesk
