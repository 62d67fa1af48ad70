// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "ids.h"

#include <QDateTime>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <QVector>

#include <optional>

namespace titledesk {

enum class OutboxState : std::uint8_t {
    Queued,
    Sending,
    Sent,
    Conflict,
    Rejected,
    Undone,
    Discarded,
    Superseded
};
QString key(OutboxState state);
std::optional<OutboxState> outboxStateFromKey(QStringView key);
/// 待上报, 上报中, 已上报, 内容已变更, 平台未接收, …
QString name(OutboxState state);

struct OutboxEntry {
    qint64 seq = 0;
    QString decision; ///< UUID
    SubmissionId submission;
    QString submissionUuid;
    PersonId person;
    OutboxState state = OutboxState::Queued;
    int attempts = 0;
    QDateTime nextTry; ///< UTC, invalid: at once
    QString problemType;
    QString serverMessage;
    QString requestId;
    QByteArray receipt; ///< JSON, or empty
    QByteArray body;    ///< only where it was asked for
    QString sha256;     ///< of body
};

struct OutboxCounts {
    qint64 queued = 0, sending = 0, sent = 0, conflict = 0, rejected = 0;
    qint64 pass = 0, returned = 0, terminate = 0; ///< what waits (queued and sending), by action
};

/// How much central accepted, and the digest over it (central.md).
struct SentSummary {
    qint64 count = 0;
    QString digest;
    bool operator==(const SentSummary&) const = default;
};
struct SentRange {
    QStringList decisions;
    QString digest;
};

/// All SQL about the outbox. Every step of state is a compare-and-set.
class Outbox {
public:
    explicit Outbox(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<OutboxCounts> counts();
    Result<QVector<OutboxEntry>> entries(std::optional<OutboxState> state, int limit = 0,
                                         qint64 afterSeq = 0);
    /// Up to `limit` entries after `afterSeq` that may go now, with bodies, oldest first: queued or
    /// sending, due at `now`, and none of the same person before them that is parked as conflict or
    /// rejected, or not yet due.
    Result<QVector<OutboxEntry>> due(const QDateTime& now, int limit, qint64 afterSeq = 0);
    /// queued|sending → sending, counting the attempt; committed before the request. Refused where
    /// one of them moved on.
    Result<void> markSending(const QVector<qint64>& seqs, const QString& requestId);
    /// The same, leaving out those that moved on meanwhile: which ones were marked.
    Result<QSet<qint64>> markThoseWaiting(const QVector<qint64>& seqs, const QString& requestId);
    /// sending → sent with its receipt; adds to sent_summary. Unchanged where it is sent already.
    Result<void> markSent(qint64 seq, const QByteArray& receipt);
    Result<void> markConflict(qint64 seq, const QString& message, const QByteArray& serverRecord);
    Result<void> markRejected(qint64 seq, const QString& problemType, const QString& message);
    /// queued|sending → rejected, before anything of it was asked; unchanged where it moved on.
    /// False then.
    Result<bool> park(qint64 seq, const QString& problemType, const QString& message);
    /// Why what is sending got no answer. It stays so, and goes again with the same bytes.
    Result<void> note(const QVector<qint64>& seqs, const QString& message);
    /// What of this desk was accepted, by month (yyyy-MM, UTC); months without anything are absent.
    Result<QMap<QString, SentSummary>> sentByMonth(const QString& desk);
    /// The same counted anew for decisions made in [from, to), milliseconds since 1970 UTC.
    Result<SentRange> sentBetween(const QString& desk, qint64 from, qint64 to);
    /// conflict|rejected → queued. Refused otherwise.
    Result<void> retry(const QString& decision);
    /// conflict|rejected → discarded. Refused otherwise. The entry alone: see Decisions::discard().
    Result<void> discard(const QString& decision);

private:
    Connection& m_connection;
};

} // namespace titledesk
