// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "submissions.h"
#include "tally.h"

namespace titledesk {

/// Reads a person from ten columns of a row: id, uuid, name, id_type, id_number, sex, mobile,
/// department, registration, left_on.
PersonSummary personFromRow(const Statement& row, int first);

struct Session;

class People {
public:
    explicit People(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Refused (`unknown_person`) where there is none.
    Result<PersonSummary> person(PersonId id);
    /// By ID number, UUID, `#N` or a name that only one person has.
    Result<PersonId> find(const QString& text);
    Result<std::optional<PersonSummary>> byIdNumber(const QString& idNumber);
    /// 调出 since that day, or with an invalid date back again (B20); audited. Refused:
    /// `unknown_person`, `read_only_account`. For Store::write.
    Result<void> setLeftOn(PersonId id, const QDate& day, const Session& session);
    /// How many of the person's current submissions there are of each item, by state.
    Result<QMap<QString, Tally>> tallies(PersonId id);

private:
    Connection& m_connection;
};

} // namespace titledesk
