// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralcall.h"

namespace titledesk::central {

/// HEAD and GET /v1/evidence/{sha256}: whether the unit's file is there, and the file.
Answer getEvidence(const Call& call);

// tus 1.0 with creation, checksum, expiration and termination.
Answer tusOptions(const Call& call);
Answer tusCreate(const Call& call);
Answer tusHead(const Call& call);
Answer tusPatch(const Call& call);
Answer tusDelete(const Call& call);

inline constexpr qint64 kFileBytes = 200LL * 1024 * 1024;
inline constexpr qint64 kChunkBytes = 8LL * 1024 * 1024;

} // namespace titledesk::central
