// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitfields.h"

#include "regions.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace titledesk {
QString UnitField::name() const
{
    return unitFieldName(key);
}

const QVector<UnitField>& unitFields()
{
    using Group = UnitField::Group;
    static const QVector<UnitField> fields{
        {u"name"_s, Group::Basic, true, false},
        {u"credit_code"_s, Group::Basic, true, false},
        {u"nature"_s, Group::Basic, true, false},
        {u"affiliation"_s, Group::Basic, false, false},
        {u"region"_s, Group::Basic, false, false},
        {u"legal_representative"_s, Group::Detailed, false, false},
        {u"legal_representative_id"_s, Group::Detailed, false, true},
        {u"contact"_s, Group::Detailed, false, false},
        {u"contact_mobile"_s, Group::Detailed, false, false},
        {u"email"_s, Group::Detailed, false, false},
        {u"address"_s, Group::Detailed, false, false},
        {u"industry"_s, Group::Detailed, false, false},
    };
    return fields;
}

QString unitFieldName(const QString& key)
{
    for (const FieldName& field : kNames)
        if (field.key == key)
            return QCoreApplication::translate("Unit", field.name);
    return key;
}

QString unitFieldText(const Unit& unit, const QString& key)
{
    if (key == u"nature")
        return natureName(unit.nature);
    if (key == u"affiliation")
        return affiliationName(unit.affiliation);
    if (key == u"region")
        return regionPath(unit.region);
    return unit.toJson().value(key).toString();
}

} // namespace titledesk
