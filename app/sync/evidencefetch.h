// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <stop_token>

namespace titledesk {

/// A content by its hash: the store's, or central's, which is then kept in the store for the next
/// time. Refused: `unknown_evidence` where neither has it, `not_signed_in`, `sign_in_needed`;
/// Unreachable; Cancelled; Damaged where what came has another hash (nothing is kept). Waits for
/// network and store: never call it in the GUI thread.
Result<QByteArray> contentFromAnywhere(Store& store, const QString& sha256,
                                       std::stop_token stop = {});

} // namespace titledesk
