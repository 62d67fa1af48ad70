// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "audit.h"
#include "permissions.h"
#include "store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr auto kColumns =
    "id, uuid, name, id_type, id_number, sex, mobile, department, registration, left_on";

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
    person.leftOn = QDate::fromString(row.text(first + 9), Qt::ISODate);
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

Result<void> People::setLeftOn(PersonId id, const QDate& day, const Session& session)
{
    if (auto allowed = permitted(session.role, Right::Decide); !allowed)
        return allowed;
    auto who = person(id);
    if (!who)
        return who.error();
    Statement update(m_connection, u"UPDATE person SET left_on = ? WHERE id = ?"_s);
    update.bind(day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant());
    update.bind(id.value);
    if (auto done = update.run(); !done)
        return done;
    AuditWriter audit(m_connection, session.account);
    return day.isValid() ? audit.append(u"person.left"_s, who.value().uuid,
                                        {{u"left_on"_s, day.toString(Qt::ISODate)}})
                         : audit.append(u"person.back"_s, who.value().uuid);
}

Result<QMap<QString, Tally>> People::tallies(PersonId id)
{
    Statement rows(m_connection,
                   u"SELECT item, sum(state = 'pending'), sum(state = 'passed'), "
                   "sum(state = 'returned'), sum(state = 'terminated') FROM submission "
                   "WHERE person_id = ? AND withdrawn_at IS NULL GROUP BY item"_s);
    rows.bind(id.value);
    QMap<QString, Tally> found;
    while (rows.next())
        found.insert(rows.text(0),
                     {rows.number(1), rows.number(2), rows.number(3), rows.number(4)});
    if (rows.failed())
        return rows.error();
    return found;
}

} // namespace titledesk
