// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QStringList>

#include <optional>

class QIODevice;

namespace titledesk {

/// What a file of evidence may be: nothing else is taken.
enum class EvidenceKind : std::uint8_t { Pdf, Jpeg, Png, Ofd, Docx, Xlsx, Zip };

/// The usual suffix of a kind, without a dot, and its MIME type.
QString suffixOf(EvidenceKind kind);
QString mimeOf(EvidenceKind kind);
/// The word for it: PDF, JPG, ...
QString name(EvidenceKind kind);
std::optional<EvidenceKind> evidenceKindOfMime(QStringView mime);
/// By the suffix of a file's name alone.
std::optional<EvidenceKind> evidenceKindOfName(const QString& name);
/// How large a file is, for people: 84 KB, 1.2 MB.
QString evidenceSizeText(qint64 bytes);
/// `*.pdf`, ... : what a file chooser offers.
QStringList evidencePatterns();

/// What a file is, by its suffix and its first bytes (for office files and OFD: the parts of the
/// archive) together. `content` stands at its beginning and does so again afterwards. BadInput:
/// `file_kind` for another suffix, `file_disguised` where the content is not what the suffix says.
Result<EvidenceKind> sniffEvidence(QIODevice& content, const QString& name);

/// A file's name as it is kept: the last part of a path, without control and direction marks and
/// without what Windows does not take; at most 120 characters with its suffix. Never empty.
QString cleanEvidenceName(const QString& name);

} // namespace titledesk
