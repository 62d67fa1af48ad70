// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer.h"
#include "submissions.h"

#include <QSet>

#include <optional>

namespace titledesk {

struct ExportOptions {
    enum class Format : std::uint8_t { Xlsx, Csv };
    Format format = Format::Xlsx;
    bool mask = false;                ///< ID numbers and phones as 340000********1234
    const Catalog* catalog = nullptr; ///< the built-in one where absent
    /// Of what the query finds, these alone.
    std::optional<QSet<SubmissionId>> only;
};

struct ExportReport {
    QString file; ///< full path
    qint64 rows = 0;
    qint64 bytes = 0;
    QString sha256;

    /// cli.md's `export`.
    QJsonObject toJson() const;
};

/// The format that a file's suffix says: xlsx or csv; nothing for any other.
std::optional<ExportOptions::Format> exportFormatFor(const QString& file);

/// Writes what `query` finds: xlsx with one sheet per item, or csv (UTF-8 with BOM). Importable
/// again unless masked. The file is written beside and renamed: cancelled or failed, nothing is
/// left and an older file stays. Refused: cannot_write, store_file. Waits for the store's readers:
/// never call it in the GUI thread.
Result<ExportReport> exportSubmissions(Store& store, const SubmissionQuery& query,
                                       const QString& file, const ExportOptions& options = {},
                                       std::stop_token stop = {},
                                       const ExchangeProgressHandler& progress = {});

} // namespace titledesk
