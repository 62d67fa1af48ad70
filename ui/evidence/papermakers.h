// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidencekind.h"
#include "evidencepaper.h"

namespace titledesk {

Error paperError(const QString& reason, const char* text);

/// Turned as its camera says (EXIF). A picture of more pixels than EvidencePaper::kMaxPixels is
/// made smaller while it is read, or refused where its format cannot.
Result<std::shared_ptr<EvidencePaper>> openPicture(const QByteArray& content, EvidenceKind kind);

/// False where this program was built without Poppler.
bool canShowPdf();
/// Refused where it has a password, is damaged beyond reading or has no page.
Result<std::shared_ptr<EvidencePaper>> openPdf(const QByteArray& content);

} // namespace titledesk
