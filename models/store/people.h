// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "submissions.h"

namespace titledesk {

/// Reads a person from nine columns of a row: id, uuid, name, id_type, id_number, sex, mobile,
/// department, registration.
PersonSummary personFromRow(const Statement& row, int first);

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

private:
    Connection& m_connection;
};

} // namespace titledesk
