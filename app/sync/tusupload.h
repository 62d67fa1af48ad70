// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncrun.h"

#include <atomic>
#include <optional>

namespace titledesk {

/// What the uploads of one sync learn about the endpoint, from several threads.
struct TusEndpoint {
    QUrl url;
    std::atomic<qint64> chunk = 0;        ///< bytes of a PATCH; halved where it is too much
    std::atomic<bool> hasChecksum = true; ///< until the server does not know it
};

/// One content on its way to a server of tus 1.0: created, sent in pieces with checksums, resumed
/// at the server's offset after any break, and created again where the server has lost it. Where
/// it is being written is kept in the store.
class TusUpload {
public:
    TusUpload(SyncRun& run, TusEndpoint& endpoint, CentralClient& client, const QString& sha256);

    /// All of it is at the server then, or the fault of this file. Errors are the server's, the
    /// store's, or Cancelled. `anew`: what was written before is not to be relied on.
    Result<std::optional<EvidenceFault>> send(bool anew);
    qint64 sentBytes() const { return m_sentBytes; } ///< 0: the server had all of it

private:
    using Step = Result<void>;
    Result<void> recall(bool anew);
    Step create();
    Step askOffset();
    Step patch();
    Step patched(const CentralReply& reply, qint64 size);
    Step refused(const CentralReply& reply);
    Step broken(const Error& error);
    Step lost();
    Step sendAgain(const CentralReply& reply);
    Step halve(const CentralReply& reply);
    Step moveTo(qint64 offset);
    Result<void> keep(bool whole);
    Result<QByteArray> metadata();
    CentralRequest request(const QByteArray& method, const QUrl& url) const;

    SyncRun& m_run;
    TusEndpoint& m_endpoint;
    CentralClient& m_client;
    QString m_sha256;
    QByteArray m_content;
    QUrl m_place;         ///< of the upload; empty: to be created
    qint64 m_offset = -1; ///< -1: to be asked for
    qint64 m_furthest = 0;
    qint64 m_sentBytes = 0;
    int m_breaks = 0; ///< since something last arrived
    int m_creations = 0;
    bool m_wasWhole = false; ///< and is kept as such
    std::optional<EvidenceFault> m_fault;
};

} // namespace titledesk
