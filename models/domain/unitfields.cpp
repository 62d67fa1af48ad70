// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitfields.h"

#include "regions.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

struct Word {
    const char16_t* key;
    const char* name;
};

constexpr std::array kNames{
    Word{u"name", QT_TRANSLATE_NOOP("Unit", "单位名称")},
    Word{u"credit_code", QT_TRANSLATE_NOOP("Unit", "统一社会信用代码")},
    Word{u"no_credit_code_reason", QT_TRANSLATE_NOOP("Unit", "无代码的原因")},
    Word{u"nature", QT_TRANSLATE_NOOP("Unit", "单位性质")},
    Word{u"affiliation", QT_TRANSLATE_NOOP("Unit", "隶属关系")},
    Word{u"region", QT_TRANSLATE_NOOP("Unit", "属地")},
    Word{u"legal_representative", QT_TRANSLATE_NOOP("Unit", "法定代表人姓名")},
    Word{u"legal_representative_id", QT_TRANSLATE_NOOP("Unit", "法定代表人身份证号码")},
    Word{u"contact", QT_TRANSLATE_NOOP("Unit", "联系人姓名")},
    Word{u"contact_mobile", QT_TRANSLATE_NOOP("Unit", "联系人手机号码")},
    Word{u"email", QT_TRANSLATE_NOOP("Unit", "电子邮箱")},
    Word{u"address", QT_TRANSLATE_NOOP("Unit", "单位地址")},
    Word{u"industry", QT_TRANSLATE_NOOP("Unit", "所属行业")},
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
    for (const Word& word : kNames)
        if (key == word.key)
            return QCoreApplication::translate("Unit", word.name);
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
