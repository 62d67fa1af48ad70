// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionhead.h"

#include "people.h"
#include "recommendations.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

Result<QStringList> evidenceHashes(Connection& connection, SubmissionId id, int version)
{
    Statement rows(connection, u"SELECT DISTINCT sha256 FROM evidence WHERE owner = 'submission' "
                               "AND owner_id = ? AND version = ? ORDER BY sha256"_s);
    rows.bind(id.value).bind(version);
    QStringList hashes;
    while (rows.next())
        hashes.append(rows.text(0));
    if (rows.failed())
        return rows.error();
    return hashes;
}

/// The recommendation with its own files among the evidence of a pass.
Result<void> freezeRecommendation(Connection& connection, SubmissionId id, DecisionBody& body)
{
    auto said = recommendationJson(connection, id);
    if (!said)
        return said.error();
    body.recommendation = said.value();
    auto hashes = recommendationHashes(connection, id);
    if (!hashes)
        return hashes.error();
    body.evidence += hashes.value();
    body.evidence.removeDuplicates();
    body.evidence.sort();
    return {};
}

} // namespace

QString Decisions::Head::sql()
{
    return u"SELECT s.id, s.uuid, s.kind, s.item, s.title, s.year, s.state, s.version, "
           u"s.submitted_at, "
           "s.decision_id, NOT EXISTS (SELECT 1 FROM outbox o WHERE o.decision_id = s.decision_id "
           "AND o.state = 'queued' AND o.attempts = 0), v.fields, (SELECT count(*) FROM evidence e "
           "WHERE e.owner = 'submission' AND e.owner_id = s.id AND e.version = s.version), "
           "p.id, p.uuid, p.name, p.id_type, p.id_number, p.sex, p.mobile, p.department, "
           "p.registration, p.left_on "
           "FROM submission s JOIN submission_version v ON v.submission_id = s.id AND v.version = "
           "s.version "
           "JOIN person p ON p.id = s.person_id WHERE s.id = ? AND s.withdrawn_at IS NULL"_s;
}

Decisions::Head Decisions::Head::from(const Statement& row)
{
    Head head;
    head.id = SubmissionId{row.number(0)};
    head.uuid = row.text(1);
    head.kind = kindFromKey(row.text(2)).value_or(Kind::Achievement);
    head.item = row.text(3);
    head.title = row.text(4);
    head.year = int(row.number(5));
    head.state = stateFromKey(row.text(6)).value_or(State::Pending);
    head.version = int(row.number(7));
    head.submittedAt = row.number(8);
    head.decision = row.text(9);
    head.decisionLeft = row.number(10) != 0;
    head.fields = fieldsFromJson(row.bytes(11));
    head.evidenceCount = int(row.number(12));
    head.person = personFromRow(row, 13);
    return head;
}

SubmissionRow Decisions::Head::asRow() const
{
    SubmissionRow row;
    row.id = id;
    row.uuid = uuid;
    row.kind = kind;
    row.item = item;
    row.person = person;
    row.title = title;
    row.state = state;
    row.version = version;
    row.fields = fields;
    row.evidenceCount = evidenceCount;
    return row;
}

Result<DecisionBody> Decisions::Head::body(Connection& connection, const Session& session,
                                           const DecisionRequest& request) const
{
    DecisionBody body;
    body.id = newUuid7();
    body.desk = session.desk;
    body.submission = uuid;
    body.baseVersion = version;
    body.baseDecision = decision;
    body.kind = kind;
    body.item = item;
    body.action = request.action;
    body.opinion = request.opinions.value(id, request.opinion).trimmed();
    body.account = session.account;
    body.time = QDateTime::currentDateTimeUtc();
    auto hashes = evidenceHashes(connection, id, version);
    if (!hashes)
        return hashes.error();
    body.evidence = hashes.value();
    if (kind == Kind::Application && request.action == Action::Pass) {
        if (auto frozen = freezeRecommendation(connection, id, body); !frozen)
            return frozen.error();
    }
    body.personId = person.uuid;
    body.personName = person.name;
    body.idType = person.idType;
    body.idNumber = person.idNumber;
    body.registrationPassed = person.registered && person.registration == State::Passed;
    body.title = title;
    body.year = year;
    body.submittedAt = QDateTime::fromMSecsSinceEpoch(submittedAt, Qt::UTC);
    body.fields = fields;
    return body;
}

} // namespace titledesk
