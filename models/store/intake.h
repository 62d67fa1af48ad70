// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "connection.h"
#include "ids.h"
#include "store.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

namespace titledesk {

/// What became of one record that came in.
enum class Intake : std::uint8_t { Imported, Updated, Unchanged };

/// Writes records that come in as submissions: from a spreadsheet, from the inbox, from a sample.
/// Use inside Store::write, so that a whole file is one transaction; a record that is refused
/// leaves nothing (a SAVEPOINT of its own).
class IntakeWriter {
public:
    IntakeWriter(Connection& connection, const Catalog& catalog, const Session& session);

    /// The fields that a source speaks of: what it says nothing about keeps its known value, where
    /// an empty cell clears it. Without a call every field is spoken of.
    void setSpoken(const QSet<QString>& fields) { m_spoken = fields; }

    /// A registration from a roster: makes or updates the person, too. Without `registered_at` it
    /// gets today's date.
    Result<Intake> registration(const Fields& fields, const QString& source);
    /// An achievement or application of a person of the roster. Refused: `unknown_person` where the
    /// roster has no such ID number, `terminated_this_year` for an application after a termination
    /// (M17). Known (same item, person and unique fields): same values → Unchanged; changed and
    /// pending, never decided → Updated in place; changed and decided → Updated as a new version,
    /// pending.
    Result<Intake> submission(const Item& item, const QString& idNumber, const Fields& fields,
                              const QString& source);
    /// The submission that the last call wrote or found.
    SubmissionId lastId() const { return m_lastId; }

private:
    struct Record;
    struct Known;
    Result<Intake> put(const Record& record, const std::optional<Known>& before);
    Result<std::optional<Known>> known(const Record& record);
    Fields withUnspoken(const Fields& fields, const std::optional<Known>& before) const;
    Result<void> insert(const Record& record);
    Result<void> rewrite(const Known& known, const Record& record);
    Result<void> addVersion(const Known& known, const Record& record);
    Result<qint64> putPerson(const Fields& fields);
    /// 0 where the roster has no such number.
    Result<qint64> personWith(const QString& idNumber);
    /// A statement kept prepared: a file of 100,000 rows runs the same few.
    Statement& statement(const QString& sql);

    Connection& m_connection;
    const Catalog& m_catalog;
    const Session& m_session;
    std::optional<QSet<QString>> m_spoken;
    SubmissionId m_lastId;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
};

} // namespace titledesk
