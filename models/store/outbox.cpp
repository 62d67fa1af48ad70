// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox.h"

#include "decisionbody.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

struct StateWord {
    OutboxState state;
    const char16_t* key;
};

constexpr std::array kWords{
    StateWord{OutboxState::Queued, u"queued"},
    StateWord{OutboxState::Sending, u"sending"},
    StateWord{OutboxState::Sent, u"sent"},
    StateWord{OutboxState::Conflict, u"conflict"},
    StateWord{OutboxState::Rejected, u"rejected"},
    StateWord{OutboxState::Undone, u"undone"},
    StateWord{OutboxState::Discarded, u"discarded"},
    StateWord{OutboxState::Superseded, u"superseded"},
};

constexpr auto kColumns =
    "o.seq, o.decision_id, o.submission_id, s.uuid, o.person_id, o.state, o.attempts, "
    "o.next_try, o.problem_type, o.server_message, o.request_id, o.receipt, o.sha256";

OutboxEntry entryOf(const Statement& row)
{
    OutboxEntry entry;
    entry.seq = row.number(0);
    entry.decision = row.text(1);
    entry.submission = SubmissionId{row.number(2)};
    entry.submissionUuid = row.text(3);
    entry.person = PersonId{row.number(4)};
    entry.state = outboxStateFromKey(row.text(5)).value_or(OutboxState::Queued);
    entry.attempts = int(row.number(6));
    if (row.number(7) > 0)
        entry.nextTry = QDateTime::fromMSecsSinceEpoch(row.number(7), Qt::UTC);
    entry.problemType = row.text(8);
    entry.serverMessage = row.text(9);
    entry.requestId = row.text(10);
    entry.receipt = row.bytes(11);
    entry.sha256 = row.text(12);
    return entry;
}

Error movedOn()
{
    return {Error::Code::Refused, u"outbox_moved_on"_s,
            QCoreApplication::translate("Outbox", "该条审核的上报状态已改变，请刷新后再试。")};
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

// A compare-and-set that must hit its row.
Result<void> mustChange(Statement& update)
{
    if (auto done = update.run(); !done)
        return done;
    if (update.changes() != 1)
        return movedOn();
    return {};
}

Result<void> addToSummary(Connection& connection, const OutboxEntry& entry, const QString& desk,
                          const QString& month)
{
    DecisionDigest digest;
    qint64 count = 0;
    {
        Statement row(connection,
                      u"SELECT count, digest FROM sent_summary WHERE desk = ? AND month = ?"_s);
        row.bind(desk).bind(month);
        if (row.next()) {
            count = row.number(0);
            digest = DecisionDigest::fromHex(row.text(1));
        } else if (row.failed()) {
            return row.error();
        }
    }
    digest.add(entry.decision, entry.sha256);
    Statement upsert(connection,
                     u"INSERT INTO sent_summary (desk, month, count, digest) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT (desk, month) DO UPDATE SET count = excluded.count, "
                     "digest = excluded.digest"_s);
    upsert.bind(desk).bind(month).bind(count + 1).bind(digest.toHex());
    return upsert.run();
}

} // namespace

QString key(OutboxState state)
{
    for (const StateWord& word : kWords)
        if (word.state == state)
            return QString::fromUtf16(word.key);
    Q_UNREACHABLE();
}

std::optional<OutboxState> outboxStateFromKey(QStringView text)
{
    for (const StateWord& word : kWords)
        if (text == word.key)
            return word.state;
    return std::nullopt;
}

QString name(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return QCoreApplication::translate("Outbox", "待上报");
    case OutboxState::Sending:
        return QCoreApplication::translate("Outbox", "上报中");
    case OutboxState::Sent:
        return QCoreApplication::translate("Outbox", "已上报");
    case OutboxState::Conflict:
        return QCoreApplication::translate("Outbox", "内容已变更");
    case OutboxState::Rejected:
        return QCoreApplication::translate("Outbox", "平台未接收");
    case OutboxState::Undone:
        return QCoreApplication::translate("Outbox", "已撤销");
    case OutboxState::Discarded:
        return QCoreApplication::translate("Outbox", "已放弃上报");
    case OutboxState::Superseded:
        return QCoreApplication::translate("Outbox", "已由后一次审核取代");
    }
    Q_UNREACHABLE();
}

Result<OutboxCounts> Outbox::counts()
{
    OutboxCounts counts;
    Statement rows(m_connection, u"SELECT state, count(*) FROM outbox GROUP BY state"_s);
    while (rows.next()) {
        const qint64 number = rows.number(1);
        switch (outboxStateFromKey(rows.text(0)).value_or(OutboxState::Undone)) {
        case OutboxState::Queued:
            counts.queued = number;
            break;
        case OutboxState::Sending:
            counts.sending = number;
            break;
        case OutboxState::Sent:
            counts.sent = number;
            break;
        case OutboxState::Conflict:
            counts.conflict = number;
            break;
        case OutboxState::Rejected:
            counts.rejected = number;
            break;
        case OutboxState::Undone:
        case OutboxState::Discarded:
        case OutboxState::Superseded:
            break;
        }
    }
    if (rows.failed())
        return rows.error();
    Statement actions(m_connection,
                      u"SELECT sum(d.action = 'pass'), sum(d.action = 'return'), "
                      "sum(d.action = 'terminate') FROM outbox o JOIN decision d "
                      "ON d.id = o.decision_id WHERE o.state IN ('queued', 'sending')"_s);
    if (actions.next()) {
        counts.pass = actions.number(0);
        counts.returned = actions.number(1);
        counts.terminate = actions.number(2);
    }
    if (actions.failed())
        return actions.error();
    return counts;
}

Result<QVector<OutboxEntry>> Outbox::entries(std::optional<OutboxState> state, int limit,
                                             qint64 afterSeq)
{
    Statement rows(m_connection,
                   u"SELECT %1 FROM outbox o JOIN submission s ON s.id = o.submission_id "
                   "WHERE o.seq > ? %2 ORDER BY o.seq LIMIT ?"_s.arg(
                       QLatin1StringView(kColumns), state ? u"AND o.state = ?"_s : QString()));
    rows.bind(afterSeq);
    if (state)
        rows.bind(key(*state));
    rows.bind(limit > 0 ? limit : -1);
    QVector<OutboxEntry> found;
    while (rows.next())
        found.append(entryOf(rows));
    if (rows.failed())
        return rows.error();
    return found;
}

Result<QVector<OutboxEntry>> Outbox::due(const QDateTime& at, int limit, qint64 afterSeq)
{
    // One person's decisions go in their order: one that is parked or not yet due holds back those
    // behind it.
    Statement rows(m_connection,
                   u"SELECT %1, o.body FROM outbox o JOIN submission s ON s.id = o.submission_id "
                   "WHERE o.state IN ('queued', 'sending') AND o.seq > ? AND o.next_try <= ? "
                   "AND NOT EXISTS ("
                   "SELECT 1 FROM outbox p WHERE p.person_id = o.person_id AND p.seq < o.seq "
                   "AND p.state IN ('queued', 'sending', 'conflict', 'rejected') "
                   "AND (p.state IN ('conflict', 'rejected') OR p.next_try > ?)) "
                   "ORDER BY o.seq LIMIT ?"_s.arg(QLatin1StringView(kColumns)));
    rows.bind(afterSeq).bind(at.toMSecsSinceEpoch()).bind(at.toMSecsSinceEpoch()).bind(limit);
    QVector<OutboxEntry> found;
    while (rows.next()) {
        found.append(entryOf(rows));
        found.last().body = rows.bytes(13);
    }
    if (rows.failed())
        return rows.error();
    return found;
}

Result<QSet<qint64>> Outbox::markThoseWaiting(const QVector<qint64>& seqs, const QString& requestId)
{
    Statement update(
        m_connection,
        u"UPDATE outbox SET state = 'sending', attempts = attempts + 1, request_id = ?, "
        "changed_at = ? WHERE seq = ? AND state IN ('queued', 'sending')"_s);
    QSet<qint64> marked;
    for (const qint64 seq : seqs) {
        update.bind(requestId).bind(now()).bind(seq);
        if (auto done = update.run(); !done)
            return done.error();
        if (update.changes() == 1)
            marked.insert(seq);
    }
    return marked;
}

Result<void> Outbox::markSending(const QVector<qint64>& seqs, const QString& requestId)
{
    auto marked = markThoseWaiting(seqs, requestId);
    if (!marked)
        return marked.error();
    return marked.value().size() == seqs.size() ? Result<void>() : movedOn();
}

Result<void> Outbox::markSent(qint64 seq, const QByteArray& receipt)
{
    OutboxEntry entry;
    QString desk;
    QString month;
    {
        Statement row(
            m_connection,
            u"SELECT o.decision_id, o.sha256, o.state, d.decided_at, d.desk FROM outbox o "
            "JOIN decision d ON d.id = o.decision_id WHERE o.seq = ?"_s);
        row.bind(seq);
        if (!row.next())
            return row.failed() ? row.error() : movedOn();
        entry.decision = row.text(0);
        entry.sha256 = row.text(1);
        if (row.text(2) == u"sent")
            return {};
        desk = row.text(4);
        month = QDateTime::fromMSecsSinceEpoch(row.number(3), Qt::UTC).toString(u"yyyy-MM"_s);
    }
    Statement update(m_connection,
                     u"UPDATE outbox SET state = 'sent', receipt = ?, problem_type = '', "
                     "server_message = '', next_try = 0, changed_at = ? "
                     "WHERE seq = ? AND state = 'sending'"_s);
    update.bind(QString::fromUtf8(receipt)).bind(now()).bind(seq);
    if (auto done = mustChange(update); !done)
        return done;
    return addToSummary(m_connection, entry, desk, month);
}

Result<void> Outbox::markConflict(qint64 seq, const QString& message,
                                  const QByteArray& serverRecord)
{
    Statement update(m_connection, u"UPDATE outbox SET state = 'conflict', server_message = ?, "
                                   "server_record = ?, next_try = 0, changed_at = ? "
                                   "WHERE seq = ? AND state = 'sending'"_s);
    update.bind(notNull(message)).bind(QString::fromUtf8(serverRecord)).bind(now()).bind(seq);
    return mustChange(update);
}

Result<void> Outbox::markRejected(qint64 seq, const QString& problemType, const QString& message)
{
    Statement update(m_connection, u"UPDATE outbox SET state = 'rejected', problem_type = ?, "
                                   "server_message = ?, next_try = 0, changed_at = ? "
                                   "WHERE seq = ? AND state = 'sending'"_s);
    update.bind(notNull(problemType)).bind(notNull(message)).bind(now()).bind(seq);
    return mustChange(update);
}

Result<bool> Outbox::park(qint64 seq, const QString& problemType, const QString& message)
{
    Statement update(m_connection, u"UPDATE outbox SET state = 'rejected', problem_type = ?, "
                                   "server_message = ?, next_try = 0, changed_at = ? "
                                   "WHERE seq = ? AND state IN ('queued', 'sending')"_s);
    update.bind(notNull(problemType)).bind(notNull(message)).bind(now()).bind(seq);
    if (auto done = update.run(); !done)
        return done.error();
    return update.changes() == 1;
}

Result<void> Outbox::note(const QVector<qint64>& seqs, const QString& message)
{
    Statement update(m_connection, u"UPDATE outbox SET server_message = ?, changed_at = ? "
                                   "WHERE seq = ? AND state = 'sending'"_s);
    for (const qint64 seq : seqs) {
        update.bind(notNull(message)).bind(now()).bind(seq);
        if (auto done = update.run(); !done)
            return done;
    }
    return {};
}

Result<QMap<QString, SentSummary>> Outbox::sentByMonth(const QString& desk)
{
    QMap<QString, SentSummary> months;
    Statement rows(m_connection, u"SELECT month, count, digest FROM sent_summary WHERE desk = ?"_s);
    rows.bind(desk);
    while (rows.next())
        months[rows.text(0)] = {rows.number(1), rows.text(2)};
    if (rows.failed())
        return rows.error();
    return months;
}

Result<SentRange> Outbox::sentBetween(const QString& desk, qint64 from, qint64 to)
{
    Statement rows(m_connection,
                   u"SELECT o.decision_id, o.sha256 FROM decision d JOIN outbox o ON o.decision_id "
                   "= d.id WHERE d.desk = ? AND d.decided_at >= ? AND d.decided_at < ? "
                   "AND o.state = 'sent'"_s);
    rows.bind(desk).bind(from).bind(to);
    SentRange range;
    DecisionDigest digest;
    while (rows.next()) {
        range.decisions.append(rows.text(0));
        digest.add(rows.text(0), rows.text(1));
    }
    if (rows.failed())
        return rows.error();
    range.digest = digest.toHex();
    return range;
}

Result<void> Outbox::retry(const QString& decision)
{
    Statement update(m_connection,
                     u"UPDATE outbox SET state = 'queued', next_try = 0, changed_at = ? "
                     "WHERE decision_id = ? AND state IN ('conflict', 'rejected')"_s);
    update.bind(now()).bind(decision);
    return mustChange(update);
}

Result<void> Outbox::discard(const QString& decision)
{
    Statement update(m_connection,
                     u"UPDATE outbox SET state = 'discarded', next_try = 0, changed_at = ? "
                     "WHERE decision_id = ? AND state IN ('conflict', 'rejected')"_s);
    update.bind(now()).bind(decision);
    return mustChange(update);
}

} // namespace titledesk
