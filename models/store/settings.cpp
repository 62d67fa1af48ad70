// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace titledesk {

Result<QString> setting(Connection& connection, const QString& key, const QString& fallback)
{
    Statement row(connection, u"SELECT value FROM setting WHERE key = ?"_s);
    row.bind(key);
    if (row.next())
        return row.text(0);
    if (row.failed())
        return row.error();
    return fallback;
}

Result<void> setSetting(Connection& connection, const QString& key, const QString& value)
{
    Statement upsert(connection, u"INSERT INTO setting (key, value) VALUES (?, ?) "
                                 "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    upsert.bind(key).bind(notNull(value));
    return upsert.run();
}

Result<Unit> readUnit(Connection& connection)
{
    Statement row(connection,
                  u"SELECT name, credit_code, nature, region, affiliation, address, industry, "
                  "legal_representative, legal_representative_id, contact, contact_mobile, "
                  "email FROM unit WHERE id = 1"_s);
    if (!row.next()) {
        if (row.failed())
            return row.error();
        return Error{Error::Code::Refused, u"no_unit"_s,
                     QCoreApplication::translate("Settings", "本单位尚未登记。")};
    }
    Unit unit;
    unit.name = row.text(0);
    unit.creditCode = row.text(1);
    unit.nature = row.text(2);
    unit.region = row.text(3);
    unit.affiliation = row.text(4);
    unit.address = row.text(5);
    unit.industry = row.text(6);
    unit.legalRepresentative = row.text(7);
    unit.legalRepresentativeId = row.text(8);
    unit.contact = row.text(9);
    unit.contactMobile = row.text(10);
    unit.email = row.text(11);
    return unit;
}

Result<void> writeUnit(Connection& connection, const Unit& unit)
{
    if (auto sound = checkUnit(unit); !sound)
        return sound;
    Statement upsert(
        connection,
        u"INSERT INTO unit (id, name, credit_code, nature, region, affiliation, address, industry, "
        "legal_representative, legal_representative_id, contact, contact_mobile, email) "
        "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "name = excluded.name, credit_code = excluded.credit_code, nature = excluded.nature, "
        "region = excluded.region, affiliation = excluded.affiliation, address = excluded.address, "
        "industry = excluded.industry, legal_representative = excluded.legal_representative, "
        "legal_representative_id = excluded.legal_representative_id, contact = excluded.contact, "
        "contact_mobile = excluded.contact_mobile, email = excluded.email"_s);
    for (const QString& value :
         {unit.name, unit.creditCode, unit.nature, unit.region, unit.affiliation, unit.address,
          unit.industry, unit.legalRepresentative, unit.legalRepresentativeId, unit.contact,
          unit.contactMobile, unit.email})
        upsert.bind(notNull(value));
    return upsert.run();
}

Result<QStringList> phrases(Connection& connection, const QString& action)
{
    Statement rows(connection, u"SELECT text FROM phrase WHERE action = ? "
                               "ORDER BY used_at DESC, position, id"_s);
    rows.bind(action);
    QStringList texts;
    while (rows.next())
        texts.append(rows.text(0));
    if (rows.failed())
        return rows.error();
    return texts;
}

Result<void> addPhrase(Connection& connection, const QString& action, const QString& text)
{
    Statement upsert(connection,
                     u"INSERT INTO phrase (action, text, used_at) VALUES (?, ?, ?) "
                     "ON CONFLICT (action, text) DO UPDATE SET used_at = excluded.used_at"_s);
    upsert.bind(action).bind(text.trimmed()).bind(QDateTime::currentMSecsSinceEpoch());
    return upsert.run();
}

Result<void> removePhrase(Connection& connection, const QString& action, const QString& text)
{
    Statement remove(connection, u"DELETE FROM phrase WHERE action = ? AND text = ?"_s);
    remove.bind(action).bind(text);
    return remove.run();
}

} // namespace titledesk
