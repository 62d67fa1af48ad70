// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"

#include "decisionbody.h"
#include "decisionhead.h"
#include "needs.h"
#include "permissions.h"
#include "submissionsql.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kStopEvery = 64; // submissions between two looks at the stop token

QString words(const char* text)
{
    return QCoreApplication::translate("Decisions", text);
}

bool isRule(const Error& error)
{
    return error.code == Error::Code::Refused;
}

} // namespace

Decisions::Decisions(Connection& connection, const Catalog& catalog, const Session& session)
    : m_connection(connection)
    , m_catalog(catalog)
    , m_session(session)
{
}

Statement& Decisions::statement(const QString& sql)
{
    auto& kept = m_statements[sql];
    if (!kept)
        kept = std::make_shared<Statement>(m_connection, sql);
    kept->reset();
    return *kept;
}

Result<DecisionOutcome> Decisions::decide(const DecisionRequest& request, std::stop_token stop,
                                          const Progress& progress)
{
    if (auto allowed = permitted(m_session.role, Right::Decide); !allowed)
        return allowed.error();
    if (auto marked = m_connection.script(u"SAVEPOINT decide"_s); !marked)
        return marked.error();
    DecisionOutcome outcome;
    outcome.batch = newUuid7();
    AuditWriter audit(m_connection, m_session.account);
    bool doomed = false; // all or nothing: after a refusal the rest is only looked at
    qint64 done = 0;
    for (const SubmissionId id : request.ids) {
        if (done % kStopEvery == 0) {
            if (stop.stop_requested())
                return cancelledError();
            if (progress)
                progress(done, request.ids.size());
        }
        ++done;
        auto head = this->head(id);
        if (!head)
            return head.error();
        auto refused = head.value()
                           ? refusal(*head.value(), request)
                           : Result<std::optional<Refusal>>(std::optional(
                                 Refusal{id,
                                         {},
                                         u"unknown_submission"_s,
                                         words(QT_TRANSLATE_NOOP(
                                             "Decisions", "没有这条申报数据，它可能已被撤回。"))}));
        if (!refused)
            return refused.error();
        if (!refused.value() && !doomed) {
            auto written = write(*head.value(), request, outcome.batch, audit);
            if (written)
                outcome.decisions.append(written.value());
            else if (isRule(written.error()))
                refused = std::optional(Refusal{id, head.value()->uuid, written.error().reason,
                                                written.error().message});
            else
                return written.error();
        }
        if (refused.value()) {
            outcome.refused.append(*refused.value());
            doomed = doomed || !request.each;
        }
    }
    if (doomed) {
        if (auto back = m_connection.script(u"ROLLBACK TO decide"_s); !back)
            return back.error();
        outcome.decisions.clear();
    }
    if (auto released = m_connection.script(u"RELEASE decide"_s); !released)
        return released.error();
    if (progress)
        progress(done, request.ids.size());
    return outcome;
}

Result<QVector<Refusal>> Decisions::wouldRefuse(const DecisionRequest& request)
{
    QVector<Refusal> refused;
    for (const SubmissionId id : request.ids) {
        auto head = this->head(id);
        if (!head)
            return head.error();
        if (!head.value()) {
            refused.append(
                {id,
                 {},
                 u"unknown_submission"_s,
                 words(QT_TRANSLATE_NOOP("Decisions", "没有这条申报数据，它可能已被撤回。"))});
            continue;
        }
        auto one = refusal(*head.value(), request);
        if (!one)
            return one.error();
        if (one.value())
            refused.append(*one.value());
    }
    return refused;
}

Result<std::optional<Decisions::Head>> Decisions::head(SubmissionId id)
{
    Statement& row = statement(Head::sql());
    row.bind(id.value);
    if (!row.next()) {
        if (row.failed())
            return row.error();
        return std::optional<Head>();
    }
    Head head = Head::from(row);
    row.reset();
    return std::optional(std::move(head));
}

Result<std::optional<Refusal>> Decisions::refusal(const Head& head, const DecisionRequest& request)
{
    const auto refuse = [&](const QString& code, const QString& message) {
        return Result<std::optional<Refusal>>(
            std::optional(Refusal{head.id, head.uuid, code, message}));
    };
    if (request.opinions.value(head.id, request.opinion).trimmed().isEmpty())
        return refuse(u"opinion_missing"_s,
                      request.action == Action::Return
                          ? words(QT_TRANSLATE_NOOP("Decisions", "请填写退回意见。"))
                          : words(QT_TRANSLATE_NOOP("Decisions", "请填写审批意见。")));
    if (head.state != State::Pending && !request.correcting)
        return refuse(u"not_pending"_s,
                      words(QT_TRANSLATE_NOOP("Decisions", "该条数据当前为“%1”，不在待审核状态。"))
                          .arg(name(head.state)));
    if (head.state == stateAfter(request.action))
        return refuse(u"already_"_s + key(head.state),
                      words(QT_TRANSLATE_NOOP("Decisions", "该条数据已经是“%1”，没有需要更正的。"))
                          .arg(name(head.state)));
    const auto way = transition(head.kind, head.state, request.action);
    if (!way && head.state != State::Pending)
        return refuse(u"action_unknown"_s,
                      words(QT_TRANSLATE_NOOP("Decisions", "“%1”的%2数据不能更正为%3。"))
                          .arg(name(head.state), name(head.kind), name(request.action)));
    if (!way)
        return refuse(u"action_unknown"_s, words(QT_TRANSLATE_NOOP("Decisions", "%1数据不能%2。"))
                                               .arg(name(head.kind), name(request.action)));
    if (head.state != State::Pending && !head.decisionLeft)
        return refuse(
            u"undo_instead"_s,
            words(QT_TRANSLATE_NOOP("Decisions", "上一次审核尚未上报，请先撤销，再重新审核。")));
    NeedFacts facts;
    facts.registrationPassed = head.person.registration == State::Passed && head.person.registered;
    facts.overridden = !request.overrideReason.trimmed().isEmpty();
    facts.confirmed = request.confirmed;
    if (request.action == Action::Pass)
        facts.checks = ownChecks(m_catalog, head.asRow());
    if (request.action == Action::Pass && head.kind == Kind::Application) {
        if (auto read = readGaps(m_connection, head.id, facts); !read)
            return read.error();
    }
    const auto missing = unmetNeeds(*way, facts, true);
    if (!missing.isEmpty())
        return refuse(missing.first().code, missing.first().message);
    if (head.state == State::Passed) {
        auto names = dependents(head.kind, head.person.id.value, head.id);
        if (!names)
            return names.error();
        if (!names.value().isEmpty())
            return refuse(
                u"depended_on"_s,
                words(QT_TRANSLATE_NOOP("Decisions",
                                        "已有审核通过的数据以它为前提：%1。请先处理这些数据。"))
                    .arg(names.value()));
    }
    return std::optional<Refusal>();
}

Result<QString> Decisions::write(const Head& head, const DecisionRequest& request,
                                 const QString& batch, AuditWriter& audit)
{
    auto body = head.body(m_connection, m_session, request);
    if (!body)
        return body.error();
    const DecisionBody& frozen = body.value();
    Statement& decision = statement(
        u"INSERT INTO decision (id, submission_id, version, action, opinion, account, desk, "
        u"decided_at, "
        "base_decision, batch, override_reason, due_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const auto orNull = [](const QString& text) {
        return text.isEmpty() ? QVariant() : QVariant(text);
    };
    decision.bind(frozen.id).bind(head.id.value).bind(head.version).bind(key(request.action));
    decision.bind(frozen.opinion).bind(m_session.account).bind(m_session.desk);
    decision.bind(frozen.time.toMSecsSinceEpoch()).bind(orNull(head.decision)).bind(batch);
    decision.bind(orNull(request.overrideReason.trimmed())).bind(orNull(request.dueBy));
    if (auto done = decision.run(); !done)
        return done.error();
    const QByteArray bytes = frozen.toBytes();
    const QString hash = sha256Hex(bytes);
    Statement& outbox =
        statement(u"INSERT INTO outbox (decision_id, submission_id, person_id, body, sha256, "
                  "changed_at) VALUES (?, ?, ?, ?, ?, ?)"_s);
    outbox.bind(frozen.id).bind(head.id.value).bind(head.person.id.value).bind(bytes).bind(hash);
    outbox.bind(frozen.time.toMSecsSinceEpoch());
    if (auto done = outbox.run(); !done)
        return Error{Error::Code::Internal, done.error().reason, done.error().message,
                     done.error().detail};
    QJsonObject detail{
        {u"submission"_s, head.uuid}, {u"version"_s, head.version}, {u"sha256"_s, hash}};
    if (!request.overrideReason.trimmed().isEmpty())
        detail[u"override"_s] = true;
    if (auto done = audit.append(u"decision."_s + key(request.action), frozen.id, detail); !done)
        return Error{Error::Code::Internal, done.error().reason, done.error().message,
                     done.error().detail};
    // A later decision closes older conflicts and rejections, so that they never block the order.
    Statement& older =
        statement(u"UPDATE outbox SET state = 'superseded', changed_at = ? WHERE submission_id = ? "
                  "AND decision_id <> ? AND state IN ('conflict', 'rejected')"_s);
    older.bind(frozen.time.toMSecsSinceEpoch()).bind(head.id.value).bind(frozen.id);
    if (auto done = older.run(); !done)
        return Error{Error::Code::Internal, done.error().reason, done.error().message,
                     done.error().detail};
    return frozen.id;
}

} // namespace titledesk
