// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitfields.h"

#include "regions.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

struct FieldName {
    QLatin1StringView key;
    const char* name;
};

constexpr std::array kNames{
    FieldName{"name"_L1, QT_TRANSLATE_NOOP("Unit", "单位名称")},
    FieldName{"credit_code"_L1, QT_TRANSLATE_NOOP("Unit", "统一社会信用代码")},
    FieldName{"no_credit_code_reason"_L1, QT_TRANSLATE_NOOP("Unit", "无代码的原因")},
    FieldName{"nature"_L1, QT_TRANSLATE_NOOP("Unit", "单位性质")},
    FieldName{"affiliation"_L1, QT_TRANSLATE_NOOP("Unit", "隶属关系")},
    FieldName{"region"_L1, QT_TRANSLATE_NOOP("Unit", "属地")},
    FieldName{"legal_representative"_L1, QT_TRANSLATE_NOOP("Unit", "法定代表人姓名")},
    FieldName{"legal_representative_id"_L1, QT_TRANSLATE_NOOP("Unit", "法定代表人身份证号码")},
    FieldName{"contact"_L1, QT_TRANSLATE_NOOP("Unit", "联系人姓名")},
    FieldName{"contact_mobile"_L1, QT_TRANSLATE_NOOP("Unit", "联系人手机号码")},
    FieldName{"email"_L1, QT_TRANSLATE_NOOP("Unit", "电子邮箱")},
    FieldName{"address"_L1, QT_TRANSLATE_NOOP("Unit", "单位地址")},
    FieldName{"industry"_L1, QT_TRANSLATE_NOOP("Unit", "所属行业")},
};

} // namespace

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
