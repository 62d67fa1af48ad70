// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <optional>

namespace titledesk {

/// Where a content is being written at the server, so that a restart goes on there.
struct EvidenceUpload {
    QString sha256;
    QString endpoint; ///< that made it: another one knows nothing of it
    QString url;
    bool whole = false; ///< all of it has arrived
};

/// All SQL about uploads of evidence.
class EvidenceUploads {
public:
    explicit EvidenceUploads(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<std::optional<EvidenceUpload>> of(const QString& sha256, const QString& endpoint);
    /// In place of what was known of the content.
    Result<void> put(const EvidenceUpload& upload);
    Result<void> forget(const QString& sha256);

private:
    Connection& m_connection;
};

} // namespace titledesk
