// SPDX-License-Identifier: GPL-3.0-or-later
#include "units.h"

#include "centralcall.h"
#include "credentials.h"
#include "decisionbody.h"
#include "ids.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

constexpr qint64 kCodeMs = 30LL * 24 * 60 * 60 * 1000;

const QString kSelect =
    u"SELECT id, number, coalesce(unit_key, ''), label, form, version, revoked_at FROM unit "_s;

HeldUnit unitOf(const Query& row)
{
    HeldUnit unit;
    unit.id = row.text(0);
    unit.number = row.number(1);
    unit.unitKey = row.text(2);
    unit.label = row.text(3);
    unit.form = Unit::fromJson(QJsonDocument::fromJson(row.text(4).toUtf8()).object());
    unit.version = row.number(5);
    unit.revoked = !row.isNull(6);
    return unit;
}

QString codeHash(const QString& code)
{
    return sha256Hex(normalisedCode(code).toUtf8());
}

} // namespace

QJsonObject HeldUnit::toJson() const
{
    return {{u"unit_id"_s, id}, {u"version"_s, version}, {u"unit"_s, form.toJson()}};
}

Result<Unit> formOf(const QJsonValue& value)
{
    if (!value.isObject())
        return refusal(u"invalid"_s, u"unit"_s);
    const Unit form = Unit::fromJson(value.toObject());
    const QJsonObject members = form.toJson();
    for (auto member = members.begin(); member != members.end(); ++member)
        if (const auto text = textMember(members, member.key(), 500, true); !text)
            return refusal(u"unit-invalid"_s, member.key());
    if (const auto sound = checkUnit(form); !sound)
        return refusal(u"unit-invalid"_s, sound.error().message);
    return form;
}

Result<std::optional<HeldUnit>> Units::one(const QString& condition, const QString& value)
{
    Query query(m_database, kSelect + condition);
    query.bind(value);
    if (query.next())
        return std::optional(unitOf(query));
    if (query.failed())
        return query.error();
    return std::optional<HeldUnit>();
}

Result<HeldUnit> Units::unit(const QString& id)
{
    auto found = one(u"WHERE id = ?"_s, id);
    if (!found)
        return found.error();
    return found.value() ? Result<HeldUnit>(*found.value()) : refusal(u"not-found"_s);
}

Result<std::optional<HeldUnit>> Units::unitByKey(const QString& unitKey)
{
    return one(u"WHERE unit_key = ?"_s, unitKey);
}

Result<QVector<HeldUnit>> Units::all()
{
    Query query(m_database, kSelect + u"ORDER BY number"_s);
    QVector<HeldUnit> units;
    while (query.next())
        units.append(unitOf(query));
    return query.failed() ? Result<QVector<HeldUnit>>(query.error()) : units;
}

Result<void> Units::lock(const QString& id)
{
    Query touch(m_database, u"UPDATE unit SET last_inbox = last_inbox WHERE id = ?"_s);
    return touch.bind(id).run();
}

Result<HeldUnit> Units::add(const QString& label)
{
    Query count(m_database,
                u"UPDATE server SET last_unit_number = last_unit_number + 1 WHERE id = 1"_s);
    if (const auto counted = count.run(); !counted)
        return counted.error();
    const QString id = newUuid7();
    Query insert(m_database, u"INSERT INTO unit (id, number, label, created_at) "
                             "SELECT ?, last_unit_number, ?, ? FROM server WHERE id = 1"_s);
    if (const auto added = insert.bind(id).bind(label).bind(nowMs()).run(); !added)
        return added.error();
    return unit(id);
}

Result<void> Units::revoke(const QString& id)
{
    Query update(m_database, u"UPDATE unit SET revoked_at = ? WHERE id = ?"_s);
    if (const auto done = update.bind(nowMs()).bind(id).run(); !done)
        return done;
    if (update.changes() != 1)
        return refusal(u"not-found"_s);
    Query tokens(m_database, u"DELETE FROM token WHERE unit_id = ?"_s);
    return tokens.bind(id).run();
}

Result<void> Units::setForm(const QString& id, const Unit& form)
{
    const auto holder = unitByKey(unitKey(form));
    if (!holder)
        return holder.error();
    if (holder.value() && holder.value()->id != id)
        return refusal(u"unit-differs"_s);
    Query update(m_database, u"UPDATE unit SET form = ?, unit_key = ?, version = version + 1 "
                             "WHERE id = ?"_s);
    const auto json = QJsonDocument(form.toJson()).toJson(QJsonDocument::Compact);
    return update.bind(QString::fromUtf8(json)).bind(unitKey(form)).bind(id).run();
}

Result<QString> Units::deskKey(const QString& unit, const QString& desk)
{
    Query query(m_database, u"SELECT public_key FROM desk WHERE unit_id = ? AND id = ?"_s);
    query.bind(unit).bind(desk);
    if (query.next())
        return query.text(0);
    return query.failed() ? Result<QString>(query.error()) : QString();
}

Result<bool> Units::knowsDesk(const QString& unit, const QString& desk)
{
    // A desk may also be known by decisions that another desk, restored from its backup, posted.
    Query query(m_database, u"SELECT 1 FROM desk WHERE unit_id = ? AND id = ? UNION ALL "
                            "SELECT 1 FROM summary WHERE unit_id = ? AND desk = ? LIMIT 1"_s);
    query.bind(unit).bind(desk).bind(unit).bind(desk);
    const bool found = query.next();
    return query.failed() ? Result<bool>(query.error()) : found;
}

Result<void> Units::putDesk(const QString& unit, const QString& desk, const QString& publicKey)
{
    const auto known = deskKey(unit, desk);
    if (!known)
        return known.error();
    if (known.value() == publicKey)
        return {};
    if (!known.value().isEmpty())
        return refusal(u"desk-key-differs"_s);
    Query insert(m_database,
                 u"INSERT INTO desk (unit_id, id, public_key, enrolled_at) VALUES (?, ?, ?, ?)"_s);
    return insert.bind(unit).bind(desk).bind(publicKey).bind(nowMs()).run();
}

Result<QString> Units::addCode(const QString& unit)
{
    const QString code = randomCode();
    Query insert(m_database,
                 u"INSERT INTO enrolment_code (hash, unit_id, expires_at) VALUES (?, ?, ?)"_s);
    const auto added = insert.bind(codeHash(code)).bind(unit).bind(nowMs() + kCodeMs).run();
    return added ? Result<QString>(code) : added.error();
}

Result<QString> Units::useCode(const QString& code)
{
    Query use(m_database, u"UPDATE enrolment_code SET used_at = ? "
                          "WHERE hash = ? AND used_at IS NULL AND expires_at > ?"_s);
    if (const auto used = use.bind(nowMs()).bind(codeHash(code)).bind(nowMs()).run(); !used)
        return used.error();
    if (use.changes() != 1)
        return refusal(u"enrolment-code-refused"_s);
    Query query(m_database, u"SELECT unit_id FROM enrolment_code WHERE hash = ?"_s);
    query.bind(codeHash(code));
    return query.next() ? Result<QString>(query.text(0)) : query.error();
}

Result<QString> Units::linkedUnit(const QString& issuer, const QString& subject)
{
    Query query(m_database, u"SELECT unit_id FROM portal_link WHERE issuer = ? AND subject = ?"_s);
    query.bind(issuer).bind(subject);
    if (query.next())
        return query.text(0);
    return query.failed() ? Result<QString>(query.error()) : QString();
}

Result<void> Units::link(const QString& issuer, const QString& subject, const QString& unit)
{
    Query upsert(m_database, u"INSERT INTO portal_link (issuer, subject, unit_id, linked_at) "
                             "VALUES (?, ?, ?, ?) ON CONFLICT (issuer, subject) DO UPDATE "
                             "SET unit_id = excluded.unit_id, linked_at = excluded.linked_at"_s);
    return upsert.bind(issuer).bind(subject).bind(unit).bind(nowMs()).run();
}

Result<void> Units::addAccount(const QString& unit, const QString& name, const QString& secretHash)
{
    Query insert(m_database,
                 u"INSERT INTO unit_account (name, unit_id, secret_hash) VALUES (?, ?, ?)"_s);
    return insert.bind(name).bind(unit).bind(secretHash).run();
}

Result<Units::Account> Units::account(const QString& name)
{
    Query query(m_database, u"SELECT unit_id, secret_hash FROM unit_account WHERE name = ?"_s);
    query.bind(name);
    if (query.next())
        return Account{query.text(0), query.text(1)};
    return query.failed() ? Result<Account>(query.error()) : Account{};
}

} // namespace titledesk::central
