// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "connection.h"
#include "ids.h"
#include "store.h"
#include "submissions.h"

#include <QDateTime>
#include <QHash>
#include <QMap>

#include <memory>

namespace titledesk {

/// A decision that was made on another desk and came from central: it has no outbox entry here.
struct SampleDecision {
    QString id; ///< UUID
    Action action = Action::Pass;
    QString opinion;
    QDateTime at;     ///< UTC
    QDate dueBy = {}; ///< of a return: when it is to be back
};

/// What the unit says of an application (M14, M15).
struct SampleRecommendation {
    QString text;
    qint64 publicity = 0; ///< row that it rests on, 0: none yet
    int publicised = 0;   ///< the version that was publicised
    QString takesPost;    ///< yes, no or empty
    int postGrade = 0;
    QString postNote;
    QVector<EvidenceRef> stamped = {};
};

/// One notice for many applications (B8).
struct SamplePublicity {
    QString uuid;
    QDate from;
    QDate to;
    QString place;
    QString department;
    QString result;
    QVector<EvidenceRef> proof = {};
};

/// Posts of a public institution by grade.
struct SamplePosts {
    QString documentNo;
    QString authority;
    QDate approvedOn;
    QMap<int, std::pair<int, int>> professional; ///< approved and filled
    QMap<int, std::pair<int, int>> management;
    EvidenceRef form;
};

struct SampleVersion {
    Fields fields;
    QDateTime submittedAt; ///< UTC
    std::optional<SampleDecision> decision;
    QString json = {}; ///< the fields as they are stored; by prepare()
    QVector<EvidenceRef> evidence = {};
};

/// One submission with all that became of it.
struct SampleSubmission {
    QString uuid;
    const Item* item = nullptr;
    QVector<SampleVersion> versions; ///< at least one; all but the last are returned
    QString title = {};              ///< of the first version; by prepare()
    QByteArray uniqueKey = {};       ///< of the first version; by prepare()
    std::optional<SampleRecommendation> recommendation = {}; ///< of an application

    /// Works out what follows from the fields. Apart from the writing, since it needs no store: one
    /// thread makes records while another writes them.
    void prepare();
};

/// Writes made-up records as if central had sent them over the years. Use inside Store::write.
class SampleWriter {
public:
    SampleWriter(Connection& connection, const Session& session);

    /// A person by the fields of the registration; the registration itself is a submission.
    Result<PersonId> person(const Fields& registration);
    Result<SubmissionId> submission(PersonId person, const SampleSubmission& submission);
    Result<void> progress(SubmissionId application, const QString& node, const QString& result,
                          const QString& opinion, const QDateTime& at);
    /// Its row; the one there is where its UUID is known.
    Result<qint64> publicity(const SamplePublicity& publicity);
    /// Nothing where posts were submitted already.
    Result<void> posts(const SamplePosts& posts);
    Result<void> plan(const QString& id, const QString& name, int year, const QString& committee,
                      const QDate& unitDeadline, const QJsonObject& details);
    Result<void> news(const QString& id, const QString& title, const QString& body,
                      const QDateTime& at);

private:
    Result<void> version(SubmissionId id, int number, const SampleVersion& version);
    Result<void> nextVersion(SubmissionId id, const Item& item, const SampleVersion& version);
    Result<void> decision(SubmissionId id, int number, const SampleDecision& decision);
    Result<void> recommendation(SubmissionId id, const SampleRecommendation& said);
    Result<void> files(const QString& owner, qint64 ownerId, int version,
                       const QVector<EvidenceRef>& files);
    Result<void> grades(const QString& kind, const QMap<int, std::pair<int, int>>& numbers,
                        const QDate& day);
    Statement& statement(const QString& sql);

    Connection& m_connection;
    const Session& m_session;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
};

} // namespace titledesk
