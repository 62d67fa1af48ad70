// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applicationfacts.h"
#include "catalog.h"
#include "checks.h"
#include "connection.h"
#include "ids.h"

#include <QDateTime>
#include <QVector>

#include <stop_token>

namespace titledesk {

/// What a list shows: filters that all must hold, and an order. Absent and empty ones do not
/// filter.
struct SubmissionQuery {
    enum class Sort : std::uint8_t {
        SubmittedAt,
        Name,
        Item,
        Title,
        State,
        Number,
        Department,
        Kind,
        Version,
        IdNumber,
        DecidedAt,
        DueBy,   ///< those without a day to be back by last
        Deadline ///< of the application's plan; those without one last
    };
    /// What later nodes decided of an application that the unit passed (M14).
    enum class Later : std::uint8_t {
        Returned, ///< 上级退回
        Decided   ///< 评审结果: passed by the plan's last node, or failed at any
    };
    /// By whether the person has moved away (调出, B20).
    enum class Away : std::uint8_t { Any, Here, Gone };

    std::optional<Kind> kind;
    QStringList items; ///< item keys; a category is its items
    QVector<State> states;
    PersonId person;
    std::optional<Later> later;
    QString plan;        ///< id of a review plan: its applications
    QDate overdueBefore; ///< returned ones that were to be back before this day (B19)
    QString department;
    QString search;          ///< any part of a name, an ID number, a title or a field's text
    bool unseenOnly = false; ///< 未查看 by `account`
    bool markedOnly = false; ///< 待定 by `account` (B20)
    Away away = Away::Any;
    QString account;
    Sort sort = Sort::SubmittedAt;
    bool descending = false;

    bool operator==(const SubmissionQuery&) const = default;
};

/// The sort of a name in cli.md's `--sort` (`-` in front: descending): submitted_at, name, item,
/// title, state, number, department.
std::optional<SubmissionQuery::Sort> sortFromKey(QStringView key);

struct PersonSummary {
    PersonId id;
    QString uuid;
    QString name;
    QString idType;
    QString idNumber;
    QString sex;
    QString mobile;
    QString department;
    State registration = State::Pending;
    bool registered = false;
    QDate leftOn; ///< 调出 since; invalid: works here
};

/// One row of a list.
struct SubmissionRow {
    SubmissionId id;
    QString uuid;
    Kind kind = Kind::Achievement;
    QString item;
    PersonSummary person;
    QString title;
    State state = State::Pending;
    int version = 1;
    QDateTime submittedAt; ///< UTC
    Fields fields;
    Check::Level checks =
        Check::Level::Ok; ///< highest of the submission's own checks and its duplicates
    int evidenceCount = 0;
    bool viewed = false; ///< its current version, by the account that asked
    bool marked = false; ///< 待定
    QString note;        ///< of the mark; the account's own, never sent
    /// The person's record of the year before, which was passed, has the same fields and all of the
    /// evidence (M8a).
    bool sameAsLastYear = false;
    QDateTime decidedAt; ///< of the standing decision, UTC; invalid while it is pending
    QDate dueBy;         ///< of a standing return: to be back by then; invalid where none was set
    int returns = 0;     ///< how often it was returned, those taken back not counted (B19)
    std::optional<ApplicationFacts> application; ///< of applications
};

/// One entry of a submission's history: a version that came, a decision, a decision undone. Oldest
/// first.
struct HistoryEntry {
    enum class What : std::uint8_t { Submitted, Decided, Undone };
    What what = What::Submitted;
    QDateTime at; ///< UTC
    int version = 1;
    QString decision; ///< UUID, for Decided and Undone
    Action action = Action::Pass;
    QString opinion;
    QString account;
    QString source;      ///< of a version: import, inbox, desk, sample
    QString outboxState; ///< of a decision: queued, sent, …; empty where it has no outbox entry
};

struct EvidenceRef {
    QString sha256;
    QString name;
    QString mime;
    qint64 size = 0; ///< bytes
};

/// A submission of the same person that an application rests on, with its files.
struct MaterialEntry {
    SubmissionRow row;
    QVector<EvidenceRef> evidence;
};

/// What an application is judged by beside its own fields (M13).
struct ApplicationMaterial {
    QVector<MaterialEntry> titles;     ///< 现有职称, passed
    QVector<MaterialEntry> educations; ///< 教育经历, passed
    QDate worksSince;                  ///< the earliest passed work history; invalid: none
    /// The chosen ones, whatever their state, or where none was chosen all passed ones; in the
    /// catalog's order.
    QVector<MaterialEntry> achievements;
    bool chosen = false;    ///< `achievements` are those that the person chose
    QStringList unknown;    ///< chosen UUIDs that this store does not have as the person's
    QString chosenWords;    ///< what the field says beside references
    qint64 otherPassed = 0; ///< passed achievements of the person that are not shown
};

/// Everything about one submission.
struct SubmissionDetail {
    SubmissionRow row;
    QString decision; ///< the standing one on the current version, or empty
    QVector<EvidenceRef> evidence;
    QVector<HistoryEntry> history;
    Fields previousFields; ///< of the version before, empty where there is none: what changed is
                           ///< marked (B13)
    QVector<Check> checks;
    std::optional<ApplicationMaterial> material; ///< of applications
    QMap<Action, QStringList> missing; ///< for each action that the workflow knows from this state:
                                       ///< what is missing, in words
};

/// All SQL about submissions and their versions that only reads.
class Submissions {
public:
    Submissions(Connection& connection, const Catalog& catalog);

    /// The ids of a whole list, in its order. A million: some tens of milliseconds without a
    /// search. Cancelled by `stop`.
    Result<QVector<SubmissionId>> ids(const SubmissionQuery& query, std::stop_token stop = {});
    Result<qint64> count(const SubmissionQuery& query);
    /// Rows for `ids`, in their order; ids that are gone are left out. `account`: whose viewed and
    /// 待定 marks.
    Result<QVector<SubmissionRow>> rows(const QVector<SubmissionId>& ids, const QString& account);
    /// Refused (`unknown_submission`) where there is none.
    Result<SubmissionDetail> detail(SubmissionId id, const QString& account);
    /// By UUID or `#N`.
    Result<SubmissionId> find(const QString& text);
    QStringList departments();

private:
    Connection& m_connection;
    const Catalog& m_catalog;
};

} // namespace titledesk
