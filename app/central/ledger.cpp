// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "evidencefolder.h"
#include "publicity.h"
#include "workflow.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

/// The record of a body, for the submission's row: the body is sound, so it is there.
QJsonObject recordOf(const PostedDecision& posted)
{
    return QJsonDocument::fromJson(posted.body.toUtf8()).object().value(u"record"_s).toObject();
}

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Verdict rejected(const Problem& problem)
{
    Verdict verdict;
    verdict.problem = problem;
    return verdict;
}

Verdict rejected(const QString& problemName, const QString& detail = {})
{
    return rejected(problem(problemName, detail));
}

/// What is wrong with the body beyond the types of its members: the member's name, or empty.
QString fault(const PostedDecision& posted, const DecisionBody& body)
{
    if (body.id != posted.id || !isUuid(body.id))
        return u"id"_s;
    if (!isUuid(body.desk))
        return u"desk"_s;
    if (!isUuid(body.submission))
        return u"submission"_s;
    if (!body.baseDecision.isEmpty() && !isUuid(body.baseDecision))
        return u"base_decision"_s;
    if (body.baseVersion < 1)
        return u"base_version"_s;
    if (body.item.isEmpty() || body.item.size() > 100 || body.item.contains(QChar::Null))
        return u"item"_s;
    const QString& number = body.idNumber;
    if (number.trimmed().isEmpty() || number.size() > 100 || number.contains(QChar::Null))
        return u"record.person.id_number"_s;
    const int decidedIn = body.time.date().year();
    if (decidedIn < 2000 || decidedIn > 9999)
        return u"time"_s;
    if (body.year < 0 || body.year > 9999)
        return u"record.year"_s;
    if (!std::ranges::all_of(body.evidence, [](const QString& hash) { return isHex(hash, 64); }))
        return u"evidence"_s;
    return {};
}

/// What is wrong with the dates of the publicity that a recommendation rests on (B8), or empty: a
/// desk judges by the same calendar.
QString publicityFault(const DecisionBody& body)
{
    const QJsonValue said = body.recommendation.value(u"publicity"_s);
    if (!said.isObject())
        return {};
    Publicity publicity;
    publicity.from = QDate::fromString(said[u"from"].toString(), Qt::ISODate);
    publicity.to = QDate::fromString(said[u"to"].toString(), Qt::ISODate);
    publicity.calendarConfirmed = said[u"calendar_confirmed"].toBool();
    const auto faults = publicityDateFaults(publicity);
    return faults.isEmpty() ? QString() : faults.first().message;
}

} // namespace

struct Ledger::Submission {
    QString kind, item, idNumber;
    int version = 1;
    State state = State::Pending;
    QString decision;
    QString record;
    bool withdrawn = false;

    QJsonObject toCurrent() const
    {
        return {
            {u"version"_s, version},
            {u"state"_s, withdrawn ? u"withdrawn"_s : key(state)},
            {u"decision"_s, decision.isEmpty() ? QJsonValue() : QJsonValue(decision)},
            {u"record"_s, QJsonDocument::fromJson(record.toUtf8()).object()},
        };
    }
};

QJsonObject Verdict::toJson(const QString& id) const
{
    QJsonObject json{{u"id"_s, id}};
    switch (result) {
    case Result::Accepted:
    case Result::Duplicate:
        json[u"result"_s] = result == Result::Accepted ? u"accepted"_s : u"duplicate"_s;
        json[u"receipt"_s] = receipt.toJson();
        return json;
    case Result::Conflict:
        json[u"result"_s] = u"conflict"_s;
        json[u"current"_s] = current;
        break;
    case Result::Rejected:
        json[u"result"_s] = u"rejected"_s;
        break;
    }
    QJsonObject said = problem.toJson();
    said.remove(u"status"_s);
    json[u"problem"_s] = said;
    return json;
}

Ledger::Ledger(Database& database, const ReceiptKeys& keys, const Caller& caller,
               const QString& evidence)
    : m_database(database)
    , m_keys(keys)
    , m_caller(caller)
    , m_evidence(evidence)
    , m_inbox(database, caller.unit)
    , m_findDecision(database, u"SELECT sha256, number, received_at, signature FROM decision "
                               "WHERE unit_id = ? AND id = ?"_s)
    , m_findSubmission(database, u"SELECT kind, item, id_number, version, state, decision_id, "
                                 "record, withdrawn_at FROM submission "
                                 "WHERE unit_id = ? AND id = ?"_s)
    , m_findPerson(database,
                   u"SELECT registration FROM person WHERE unit_id = ? AND id_number = ?"_s)
    , m_findTermination(database, u"SELECT d.decided_at FROM submission s JOIN decision d "
                                  "ON d.unit_id = s.unit_id AND d.id = s.decision_id "
                                  "WHERE s.unit_id = ? AND s.id_number = ? AND s.year = ? "
                                  "AND s.state = 'terminated' AND s.id <> ?"_s)
    , m_insertSubmission(database, u"INSERT INTO submission (kind, item, id_number, year, version, "
                                   "state, decision_id, record, unit_id, id) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
    , m_updateSubmission(database,
                         u"UPDATE submission SET version = ?, state = ?, decision_id = ?, "
                         "record = ?, year = ? WHERE unit_id = ? AND id = ?"_s)
    , m_putPerson(database, u"INSERT INTO person (unit_id, id_number, registration) "
                            "VALUES (?, ?, ?) ON CONFLICT (unit_id, id_number) "
                            "DO UPDATE SET registration = excluded.registration"_s)
    , m_insertDecision(database, u"INSERT INTO decision (unit_id, id, sha256, body, submission_id, "
                                 "version, action, desk, decided_at, number, received_at, "
                                 "signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
    , m_countReceipt(database, u"UPDATE unit SET last_receipt = last_receipt + 1 WHERE id = ?"_s)
    , m_readReceipt(database, u"SELECT number, last_receipt FROM unit WHERE id = ?"_s)
    , m_readSummary(database, u"SELECT count, digest FROM summary "
                              "WHERE unit_id = ? AND desk = ? AND month = ?"_s)
    , m_putSummary(database, u"INSERT INTO summary (unit_id, desk, month, count, digest) "
                             "VALUES (?, ?, ?, ?, ?) ON CONFLICT (unit_id, desk, month) "
                             "DO UPDATE SET count = excluded.count, digest = excluded.digest"_s)
{
}

Result<Verdict> Ledger::take(const PostedDecision& posted)
{
    const QByteArray bytes = posted.body.toUtf8();
    if (sha256Hex(bytes) != posted.sha256)
        return rejected(u"hash-mismatch"_s);
    if (!isUuid(posted.id) || posted.body.contains(QChar::Null))
        return rejected(u"bad-decision"_s, u"id"_s);
    auto before = known(posted);
    if (!before)
        return before.error();
    if (before.value())
        return *before.value();
    const auto body = DecisionBody::parse(bytes);
    if (!body)
        return rejected(u"bad-decision"_s, body.error().message);
    if (const QString member = fault(posted, body.value()); !member.isEmpty())
        return rejected(u"bad-decision"_s, member);
    if (body.value().opinion.trimmed().isEmpty())
        return rejected(u"opinion-missing"_s);
    return judge(posted, body.value());
}

Result<std::optional<Verdict>> Ledger::known(const PostedDecision& posted)
{
    m_findDecision.bind(m_caller.unit).bind(posted.id);
    if (!m_findDecision.next())
        return m_findDecision.failed() ? Result<std::optional<Verdict>>(m_findDecision.error())
                                       : std::optional<Verdict>();
    if (m_findDecision.text(0) != posted.sha256)
        return std::optional(rejected(u"decision-id-reused"_s));
    Verdict verdict;
    verdict.result = Verdict::Result::Duplicate;
    verdict.receipt = {m_findDecision.text(1), m_findDecision.number(2), m_findDecision.text(3)};
    return std::optional(verdict);
}

Result<std::optional<Ledger::Submission>> Ledger::submission(const QString& id)
{
    m_findSubmission.bind(m_caller.unit).bind(id);
    if (!m_findSubmission.next())
        return m_findSubmission.failed()
                   ? Result<std::optional<Submission>>(m_findSubmission.error())
                   : std::optional<Submission>();
    const Query& row = m_findSubmission;
    Submission found{row.text(0),
                     row.text(1),
                     row.text(2),
                     int(row.number(3)),
                     stateFromKey(row.text(4)).value_or(State::Pending),
                     row.text(5),
                     row.text(6),
                     !row.isNull(7)};
    return std::optional(found);
}

Result<Verdict> Ledger::judge(const PostedDecision& posted, const DecisionBody& body)
{
    const auto found = submission(body.submission);
    if (!found)
        return found.error();
    const std::optional<Submission>& held = found.value();
    if (held && (held->kind != key(body.kind) || held->item != body.item ||
                 held->idNumber != body.idNumber))
        return rejected(u"bad-decision"_s, u"submission"_s);
    // A version that central has not seen is a spreadsheet's, made at a desk: it comes with its
    // first decision, as a submission that is not known at all does.
    const bool isNew = !held || (body.baseVersion > held->version && !held->withdrawn);
    // A base that central has never taken (it was rejected here, and corrected at the desk) is none
    // to be overwritten where there is no decision at all.
    const bool isCurrent =
        isNew || (!held->withdrawn && body.baseVersion == held->version &&
                  (held->decision.isEmpty() || body.baseDecision == held->decision));
    if (!isCurrent) {
        Verdict conflict = rejected(u"conflict"_s);
        conflict.result = Verdict::Result::Conflict;
        conflict.current = held->toCurrent();
        return conflict;
    }
    const auto objects = objection(body, held, isNew);
    if (!objects)
        return objects.error();
    if (objects.value())
        return rejected(*objects.value());
    const auto receipt = write(posted, body, isNew, held);
    if (!receipt)
        return receipt.error();
    Verdict verdict;
    verdict.result = Verdict::Result::Accepted;
    verdict.receipt = receipt.value();
    return verdict;
}

Result<std::optional<Problem>> Ledger::objection(const DecisionBody& body,
                                                 const std::optional<Submission>& held, bool isNew)
{
    using Objection = std::optional<Problem>;
    const State from = isNew ? State::Pending : held->state;
    if (!transition(body.kind, from, body.action))
        return Objection(problem(u"action-not-allowed"_s));
    const bool isPass = body.action == Action::Pass;
    if (isPass && body.kind != Kind::Registration) {
        const auto registered = registrationHolds(body);
        if (!registered)
            return registered.error();
        if (!registered.value())
            return Objection(problem(u"registration-pending"_s));
    }
    if (body.kind == Kind::Application) {
        const auto terminated = terminatedBefore(body, isNew);
        if (!terminated)
            return terminated.error();
        if (terminated.value() || (isNew && held && held->state == State::Terminated))
            return Objection(problem(u"terminated-this-year"_s));
        if (isPass && body.recommendation.value(u"text"_s).toString().trimmed().isEmpty())
            return Objection(problem(u"recommendation-missing"_s));
        if (const QString fault = publicityFault(body); isPass && !fault.isEmpty())
            return Objection(problem(u"publicity-short"_s, fault));
    }
    for (const QString& hash : body.evidence)
        if (!m_evidence.isEmpty() && !EvidenceFolder(m_evidence).contains(hash))
            return Objection(problem(u"evidence-missing"_s, hash));
    return Objection();
}

Result<bool> Ledger::registrationHolds(const DecisionBody& body)
{
    m_findPerson.bind(m_caller.unit).bind(body.idNumber);
    if (m_findPerson.next())
        return m_findPerson.text(0) == u"passed";
    return m_findPerson.failed() ? Result<bool>(m_findPerson.error()) : body.registrationPassed;
}

// An application that was there before the other was terminated may still be returned or
// terminated; one that came afterwards is not taken at all (M17).
Result<bool> Ledger::terminatedBefore(const DecisionBody& body, bool isNew)
{
    m_findTermination.bind(m_caller.unit).bind(body.idNumber).bind(body.year).bind(body.submission);
    bool refused = false;
    while (m_findTermination.next()) {
        const bool came = body.submittedAt.isValid() &&
                          body.submittedAt.toMSecsSinceEpoch() > m_findTermination.number(0);
        refused = refused || body.action == Action::Pass || (isNew && came);
    }
    return m_findTermination.failed() ? Result<bool>(m_findTermination.error()) : refused;
}

Result<Receipt> Ledger::write(const PostedDecision& posted, const DecisionBody& body, bool isNew,
                              const std::optional<Submission>& held)
{
    if (auto written = writeSubmission(posted, body, isNew, held.has_value()); !written)
        return written.error();
    if (body.kind == Kind::Registration) {
        m_putPerson.bind(m_caller.unit).bind(body.idNumber).bind(key(stateAfter(body.action)));
        if (auto put = m_putPerson.run(); !put)
            return put.error();
    }
    const auto receipt = nextReceipt(posted);
    if (!receipt)
        return receipt.error();
    m_insertDecision.bind(m_caller.unit).bind(posted.id).bind(posted.sha256).bind(posted.body);
    m_insertDecision.bind(body.submission).bind(body.baseVersion).bind(key(body.action));
    m_insertDecision.bind(body.desk).bind(body.time.toMSecsSinceEpoch());
    m_insertDecision.bind(receipt.value().number).bind(receipt.value().time);
    if (auto put = m_insertDecision.bind(receipt.value().signature).run(); !put)
        return put.error();
    if (auto added = addToSummary(posted, body); !added)
        return added.error();
    if (auto told = m_inbox.addDecision(posted.id, m_caller.desk); !told)
        return told.error();
    return receipt;
}

Result<void> Ledger::writeSubmission(const PostedDecision& posted, const DecisionBody& body,
                                     bool isNew, bool isKnown)
{
    const QString state = key(stateAfter(body.action));
    const QString record = compact(recordOf(posted));
    if (!isKnown) {
        m_insertSubmission.bind(key(body.kind)).bind(body.item).bind(body.idNumber).bind(body.year);
        m_insertSubmission.bind(body.baseVersion).bind(state).bind(posted.id).bind(record);
        return m_insertSubmission.bind(m_caller.unit).bind(body.submission).run();
    }
    if (isNew) {
        m_updateSubmission.bind(body.baseVersion).bind(state).bind(posted.id).bind(record);
        return m_updateSubmission.bind(body.year).bind(m_caller.unit).bind(body.submission).run();
    }
    Query decide(m_database, u"UPDATE submission SET state = ?, decision_id = ? "
                             "WHERE unit_id = ? AND id = ?"_s);
    return decide.bind(state).bind(posted.id).bind(m_caller.unit).bind(body.submission).run();
}

Result<Receipt> Ledger::nextReceipt(const PostedDecision& posted)
{
    if (auto counted = m_countReceipt.bind(m_caller.unit).run(); !counted)
        return counted.error();
    if (!m_readReceipt.bind(m_caller.unit).next())
        return m_readReceipt.error();
    Receipt receipt;
    receipt.number = u"%1-%2"_s.arg(m_readReceipt.number(0), 6, 10, QLatin1Char('0'))
                         .arg(m_readReceipt.number(1), 8, 10, QLatin1Char('0'));
    receipt.time = nowMs();
    receipt.signature = m_keys.sign(posted.id, posted.sha256, receipt);
    return receipt;
}

Result<void> Ledger::addToSummary(const PostedDecision& posted, const DecisionBody& body)
{
    const QString month = body.time.toUTC().toString(u"yyyy-MM"_s);
    qint64 count = 0;
    DecisionDigest digest;
    m_readSummary.bind(m_caller.unit).bind(body.desk).bind(month);
    if (m_readSummary.next()) {
        count = m_readSummary.number(0);
        digest = DecisionDigest::fromHex(m_readSummary.text(1));
    } else if (m_readSummary.failed()) {
        return m_readSummary.error();
    }
    digest.add(posted.id, posted.sha256);
    m_putSummary.bind(m_caller.unit).bind(body.desk).bind(month).bind(count + 1);
    return m_putSummary.bind(digest.toHex()).run();
}

} // namespace titledesk::central
