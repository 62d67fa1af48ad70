// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr auto kColumns =
    "id, uuid, name, id_type, id_number, sex, mobile, department, registration";

Error unknownPerson()
{
    return {Error::Code::Refused, u"unknown_person"_s,
            QCoreApplication::translate("People", "花名册中没有此人。")};
}

} // namespace

PersonSummary personFromRow(const Statement& row, int first)
{
    PersonSummary person;
    person.id = PersonId{row.number(first)};
    person.uuid = row.text(first + 1);
    person.name = row.text(first + 2);
    person.idType = row.text(first + 3);
    person.idNumber = row.text(first + 4);
    person.sex = row.text(first + 5);
    person.mobile = row.text(first + 6);
    person.department = row.text(first + 7);
    const auto state = stateFromKey(row.text(first + 8));
    person.registered = state.has_value();
    person.registration = state.value_or(State::Pending);
    return person;
}

Result<PersonSummary> People::person(PersonId id)
{
    Statement row(m_connection,
                  u"SELECT %1 FROM person WHERE id = ?"_s.arg(QLatin1StringView(kColumns)));
    row.bind(id.value);
    if (row.next())
        return personFromRow(row, 0);
    if (row.failed())
        return row.error();
    return unknownPerson();
}

Result<PersonId> People::find(const QString& text)
{
    const QString wanted = text.trimmed();
    const bool byNumber = wanted.startsWith(u'#');
    Statement rows(m_connection, byNumber
                                     ? u"SELECT id FROM person WHERE id = ? LIMIT 2"_s
                                     : u"SELECT id FROM person WHERE id_number = ? OR uuid = ? "
                                       "OR name = ? LIMIT 2"_s);
    if (byNumber)
        rows.bind(wanted.mid(1).toLongLong());
    else
        rows.bind(wanted.toUpper()).bind(wanted.toLower()).bind(wanted);
    QVector<PersonId> found;
    while (rows.next())
        found.append(PersonId{rows.number(0)});
    if (rows.failed())
        return rows.error();
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return unknownPerson();
    return Error{Error::Code::Refused, u"several_people"_s,
                 QCoreApplication::translate("People", "有多人同名，请改用证件号码。")};
}

Result<std::optional<PersonSummary>> People::byIdNumber(const QString& idNumber)
{
    Statement row(m_connection,
                  u"SELECT %1 FROM person WHERE id_number = ?"_s.arg(QLatin1StringView(kColumns)));
    row.bind(idNumber);
    if (row.next())
        return std::optional(personFromRow(row, 0));
    if (row.failed())
        return row.error();
    return std::optional<PersonSummary>();
}

} // namespace titledesk
