// SPDX-License-Identifier: GPL-3.0-or-later
// Taking decisions back (撤销, B2): until they were sent, adding a row that says so and deleting
// nothing.
#include "decisions.h"

#include "outbox.h"
#include "permissions.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Decisions", text);
}

QString dependedOn()
{
    return words(
        QT_TRANSLATE_NOOP("Decisions", "已有审核通过的数据以它为前提：%1。请先撤销这些审核。"));
}

struct UndoFacts {
    SubmissionId submission;
    QString uuid;
    Kind kind = Kind::Achievement;
    qint64 person = 0;
    State state = State::Pending;
    bool stands = false;
    bool undone = false;
    QString outboxState;
    qint64 attempts = 0;
};

std::optional<Refusal> ruleAgainst(const UndoFacts& facts)
{
    const auto refuse = [&](const QString& code, const QString& message) {
        return std::optional(Refusal{facts.submission, facts.uuid, code, message});
    };
    if (facts.undone)
        return refuse(u"already_undone"_s,
                      words(QT_TRANSLATE_NOOP("Decisions", "这次审核已经撤销过了。")));
    if (facts.outboxState.isEmpty())
        return refuse(
            u"other_desk"_s,
            words(QT_TRANSLATE_NOOP("Decisions", "这次审核不是在本机作出的，不能在本机撤销。")));
    if (facts.outboxState == u"sent")
        return refuse(u"sent"_s,
                      words(QT_TRANSLATE_NOOP(
                          "Decisions", "这次审核已经上报，不能撤销；如需更正，请重新审核。")));
    if (facts.outboxState == u"sending" || facts.attempts > 0)
        return refuse(u"sending"_s,
                      words(QT_TRANSLATE_NOOP("Decisions", "这次审核正在上报，暂不能撤销。")));
    if (facts.outboxState != u"queued" || !facts.stands)
        return refuse(u"superseded"_s, words(QT_TRANSLATE_NOOP(
                                           "Decisions", "这次审核之后该数据又有变化，不能撤销。")));
    return std::nullopt;
}

} // namespace

Result<QString> Decisions::dependents(Kind kind, qint64 person, SubmissionId id)
{
    // A registration carries achievements and applications; an achievement may stand in an
    // application (M13).
    if (kind == Kind::Application)
        return QString();
    Statement& rows = statement(
        u"SELECT title FROM submission WHERE person_id = ? AND state = 'passed' AND id <> ? "
        "AND withdrawn_at IS NULL AND kind IN ('application', ?) ORDER BY id LIMIT 4"_s);
    rows.bind(person).bind(id.value);
    rows.bind(kind == Kind::Registration ? u"achievement"_s : u"application"_s);
    QStringList titles;
    while (rows.next())
        titles.append(rows.text(0));
    if (rows.failed())
        return rows.error();
    rows.reset();
    if (titles.size() > 3)
        titles = titles.mid(0, 3) << words(QT_TRANSLATE_NOOP("Decisions", "等"));
    return titles.join(words(QT_TRANSLATE_NOOP("Decisions", "、")));
}

Result<std::optional<Refusal>> Decisions::undoOne(const QString& decision, AuditWriter& audit)
{
    UndoFacts facts;
    Statement& row = statement(
        u"SELECT s.id, s.uuid, s.kind, s.person_id, s.state, s.decision_id IS d.id, o.state, "
        u"o.attempts, "
        "EXISTS (SELECT 1 FROM decision_undone u WHERE u.decision_id = d.id) FROM decision d "
        "JOIN submission s ON s.id = d.submission_id LEFT JOIN outbox o ON o.decision_id = d.id WHERE d.id = ?"_s);
    row.bind(decision);
    if (!row.next()) {
        if (row.failed())
            return row.error();
        return std::optional(Refusal{{},
                                     decision,
                                     u"unknown_decision"_s,
                                     words(QT_TRANSLATE_NOOP("Decisions", "没有这次审核。"))});
    }
    facts = {SubmissionId{row.number(0)},
             row.text(1),
             kindFromKey(row.text(2)).value_or(Kind::Achievement),
             row.number(3),
             stateFromKey(row.text(4)).value_or(State::Pending),
             row.number(5) != 0,
             row.number(8) != 0,
             row.text(6),
             row.number(7)};
    row.reset();
    if (auto refused = ruleAgainst(facts))
        return refused;
    if (facts.state == State::Passed) {
        auto names = dependents(facts.kind, facts.person, facts.submission);
        if (!names)
            return names.error();
        if (!names.value().isEmpty())
            return std::optional(Refusal{facts.submission, facts.uuid, u"depended_on"_s,
                                         dependedOn().arg(names.value())});
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Statement& outbox =
        statement(u"UPDATE outbox SET state = 'undone', changed_at = ? WHERE decision_id = ? "
                  "AND state = 'queued' AND attempts = 0"_s);
    outbox.bind(now).bind(decision);
    if (auto done = outbox.run(); !done)
        return done.error();
    if (auto done = takeBack(decision, now); !done)
        return done.error();
    if (auto done = audit.append(u"decision.undo"_s, decision, {{u"submission"_s, facts.uuid}});
        !done)
        return done.error();
    return std::optional<Refusal>();
}

Result<void> Decisions::takeBack(const QString& decision, qint64 now)
{
    Statement& undone = statement(
        u"INSERT INTO decision_undone (decision_id, account, undone_at) VALUES (?, ?, ?)"_s);
    undone.bind(decision).bind(m_session.account).bind(now);
    return undone.run();
}

Result<void> Decisions::retry(const QString& decision)
{
    if (auto allowed = permitted(m_session.role, Right::Decide); !allowed)
        return allowed;
    if (auto done = Outbox(m_connection).retry(decision); !done)
        return done;
    return AuditWriter(m_connection, m_session.account).append(u"outbox.retry"_s, decision);
}

Result<void> Decisions::discard(const QString& decision)
{
    if (auto allowed = permitted(m_session.role, Right::Decide); !allowed)
        return allowed;
    Statement& row = statement(u"SELECT id, kind, person_id, state FROM submission "
                               "WHERE decision_id = ?"_s);
    row.bind(decision);
    const bool stands = row.next();
    if (row.failed())
        return row.error();
    if (stands && row.text(3) == key(State::Passed)) {
        const Kind kind = kindFromKey(row.text(1)).value_or(Kind::Achievement);
        auto names = dependents(kind, row.number(2), SubmissionId{row.number(0)});
        if (!names)
            return names.error();
        if (!names.value().isEmpty())
            return Error{Error::Code::Refused, u"depended_on"_s, dependedOn().arg(names.value())};
    }
    row.reset();
    if (auto done = Outbox(m_connection).discard(decision); !done)
        return done;
    if (stands) {
        if (auto done = takeBack(decision, QDateTime::currentMSecsSinceEpoch()); !done)
            return done;
    }
    return AuditWriter(m_connection, m_session.account).append(u"outbox.discard"_s, decision);
}

Result<DecisionOutcome> Decisions::undo(const QStringList& decisions)
{
    if (auto allowed = permitted(m_session.role, Right::Decide); !allowed)
        return allowed.error();
    DecisionOutcome outcome;
    AuditWriter audit(m_connection, m_session.account);
    // Newest first: what depends on a pass is taken back before it.
    QStringList newestFirst = decisions;
    std::ranges::sort(newestFirst, std::ranges::greater());
    for (const QString& decision : newestFirst) {
        auto refused = undoOne(decision, audit);
        if (!refused)
            return refused.error();
        if (refused.value())
            outcome.refused.append(*refused.value());
        else
            outcome.decisions.append(decision);
    }
    return outcome;
}

Result<DecisionOutcome> Decisions::undoBatch(const QString& batch)
{
    QStringList decisions;
    Statement rows(m_connection, u"SELECT d.id FROM decision d WHERE d.batch = ? AND NOT EXISTS "
                                 "(SELECT 1 FROM decision_undone u WHERE u.decision_id = d.id)"_s);
    rows.bind(batch);
    while (rows.next())
        decisions.append(rows.text(0));
    if (rows.failed())
        return rows.error();
    rows.reset();
    return undo(decisions);
}

Result<QString> Decisions::lastBatch()
{
    Statement row(m_connection,
                  u"SELECT d.batch FROM outbox o JOIN decision d ON d.id = o.decision_id "
                  "WHERE o.state = 'queued' AND o.attempts = 0 AND d.account = ? AND EXISTS "
                  "(SELECT 1 FROM submission s WHERE s.decision_id = d.id) "
                  "ORDER BY o.seq DESC LIMIT 1"_s);
    row.bind(m_session.account);
    if (row.next())
        return row.text(0);
    if (row.failed())
        return row.error();
    return QString();
}

} // namespace titledesk
