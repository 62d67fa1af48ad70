// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidenceupload.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace titledesk {

Result<std::optional<EvidenceUpload>> EvidenceUploads::of(const QString& sha256,
                                                          const QString& endpoint)
{
    Statement row(m_connection,
                  u"SELECT url, whole FROM evidence_upload WHERE sha256 = ? AND endpoint = ?"_s);
    row.bind(sha256).bind(endpoint);
    if (row.next())
        return std::optional(EvidenceUpload{sha256, endpoint, row.text(0), row.number(1) != 0});
    if (row.failed())
        return row.error();
    return std::optional<EvidenceUpload>();
}

Result<void> EvidenceUploads::put(const EvidenceUpload& upload)
{
    Statement upsert(m_connection,
                     u"INSERT INTO evidence_upload (sha256, endpoint, url, whole, changed_at) "
                     "VALUES (?, ?, ?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET "
                     "endpoint = excluded.endpoint, url = excluded.url, whole = excluded.whole, "
                     "changed_at = excluded.changed_at"_s);
    upsert.bind(upload.sha256).bind(upload.endpoint).bind(upload.url).bind(upload.whole ? 1 : 0);
    upsert.bind(QDateTime::currentMSecsSinceEpoch());
    return upsert.run();
}

Result<void> EvidenceUploads::forget(const QString& sha256)
{
    Statement remove(m_connection, u"DELETE FROM evidence_upload WHERE sha256 = ?"_s);
    return remove.bind(sha256).run();
}

} // namespace titledesk
