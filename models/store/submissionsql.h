// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submissions.h"

#include <QVariant>
#include <QVector>

struct sqlite3_stmt;

namespace titledesk {

/// A statement's text and its values, in order.
struct BoundSql {
    QString text;
    QVector<QVariant> values; ///< QString or qint64
};

/// SELECT id, person_id … in the query's order (by id where it sorts by name: the caller ranks
/// names), and count(*). One person's submissions stand in the catalog's order of items.
BoundSql selectIds(const SubmissionQuery& query, const Catalog& catalog);
BoundSql selectCount(const SubmissionQuery& query);

/// A statement over SQLite's own interface, for results too long for QVariants. Numbers only.
class RawQuery {
public:
    RawQuery(Connection& connection, const BoundSql& sql);
    ~RawQuery();
    RawQuery(const RawQuery&) = delete;
    RawQuery& operator=(const RawQuery&) = delete;

    bool next();
    bool failed() const { return m_failed; }
    qint64 number(int column) const;

private:
    sqlite3_stmt* m_statement = nullptr;
    bool m_failed = false;
};

Error cancelledError();

/// A list of ids for `json_each(?)`.
QString jsonIds(const QVector<SubmissionId>& ids);

/// The parts of a detail, each its own reading.
Result<void> readEvidence(Connection& connection, SubmissionDetail& detail);
Result<void> readHistory(Connection& connection, SubmissionDetail& detail);
Result<void> readPreviousFields(Connection& connection, SubmissionDetail& detail);
Result<void> readMissing(Connection& connection, SubmissionDetail& detail);

/// Checks of the submission alone, and with what is related to it.
QVector<Check> ownChecks(const Catalog& catalog, const SubmissionRow& row);
QVector<Check> allChecks(const Catalog& catalog, const SubmissionRow& row,
                         const QVector<RelatedSubmission>& related);
/// The same person's submissions (at most 500), and others' with the same unique fields (at most
/// 20).
Result<QVector<RelatedSubmission>>
relatedSubmissions(Connection& connection, const Catalog& catalog, const SubmissionRow& row);

} // namespace titledesk
