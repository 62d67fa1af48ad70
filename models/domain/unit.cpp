// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit.h"

#include "identifiers.h"
#include "regions.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

struct Member {
    QLatin1StringView key;
    QString Unit::*text;
};

constexpr std::array kMembers{
    Member{"name"_L1, &Unit::name},
    Member{"credit_code"_L1, &Unit::creditCode},
    Member{"nature"_L1, &Unit::nature},
    Member{"region"_L1, &Unit::region},
    Member{"affiliation"_L1, &Unit::affiliation},
    Member{"address"_L1, &Unit::address},
    Member{"industry"_L1, &Unit::industry},
    Member{"legal_representative"_L1, &Unit::legalRepresentative},
    Member{"legal_representative_id"_L1, &Unit::legalRepresentativeId},
    Member{"contact"_L1, &Unit::contact},
    Member{"contact_mobile"_L1, &Unit::contactMobile},
    Member{"email"_L1, &Unit::email},
};

struct Word {
    QLatin1StringView key;
    const char* name;
};

constexpr std::array kNatures{
    Word{"government"_L1, QT_TRANSLATE_NOOP("Unit", "机关")},
    Word{"public_institution"_L1, QT_TRANSLATE_NOOP("Unit", "事业单位")},
    Word{"state_enterprise"_L1, QT_TRANSLATE_NOOP("Unit", "国有企业")},
    Word{"private_enterprise"_L1, QT_TRANSLATE_NOOP("Unit", "民营企业")},
    Word{"foreign_enterprise"_L1, QT_TRANSLATE_NOOP("Unit", "外商投资企业")},
    Word{"association"_L1, QT_TRANSLATE_NOOP("Unit", "社会团体")},
    Word{"private_nonprofit"_L1, QT_TRANSLATE_NOOP("Unit", "民办非企业单位")},
    Word{"other"_L1, QT_TRANSLATE_NOOP("Unit", "其他")},
};

constexpr std::array kAffiliations{
    Word{"central"_L1, QT_TRANSLATE_NOOP("Unit", "中央驻皖")},
    Word{"province"_L1, QT_TRANSLATE_NOOP("Unit", "省属")},
    Word{"city"_L1, QT_TRANSLATE_NOOP("Unit", "市属")},
    Word{"county"_L1, QT_TRANSLATE_NOOP("Unit", "县区属")},
    Word{"other"_L1, QT_TRANSLATE_NOOP("Unit", "其他")},
};

template <std::size_t N>
QString wordFor(const std::array<Word, N>& words, const QString& key)
{
    for (const Word& word : words)
        if (word.key == key)
            return QCoreApplication::translate("Unit", word.name);
    return {};
}

template <std::size_t N>
QStringList keysOf(const std::array<Word, N>& words)
{
    QStringList keys;
    for (const Word& word : words)
        keys.append(word.key);
    return keys;
}

Error refusal(const QString& reason, const QString& message)
{
    return {Error::Code::Refused, reason, message};
}

// The unit administrator's manual, M3:
// 省属单位的属地直接选择“安徽省”，市属单位的属地选择对应市，其他单位请根据实际情况选择对应县区。
Result<void> checkRegion(const Unit& unit)
{
    const Region* found = region(unit.region);
    if (!found)
        return refusal(u"region_unknown"_s,
                       QCoreApplication::translate(
                           "Unit", "属地代码“%1”不存在，请从安徽省、各市、各县区中选择。")
                           .arg(unit.region));
    if (unit.affiliation == u"central" || unit.affiliation == u"province") {
        if (found->level != Region::Level::Province)
            return refusal(u"region_mismatch"_s,
                           QCoreApplication::translate(
                               "Unit", "中央驻皖单位和省属单位的属地请直接选择“安徽省”。"));
    } else if (unit.affiliation == u"city") {
        if (found->level != Region::Level::City)
            return refusal(u"region_mismatch"_s,
                           QCoreApplication::translate("Unit", "市属单位的属地请选择对应市。"));
    } else if (found->level != Region::Level::County) {
        return refusal(u"region_mismatch"_s,
                       QCoreApplication::translate(
                           "Unit", "县区属单位和其他单位的属地请根据实际情况选择对应县区。"));
    }
    return {};
}

} // namespace

QJsonObject Unit::toJson() const
{
    QJsonObject object;
    for (const Member& member : kMembers)
        object.insert(member.key, this->*member.text);
    return object;
}

Unit Unit::fromJson(const QJsonObject& json)
{
    Unit unit;
    for (const Member& member : kMembers)
        unit.*member.text = json.value(member.key).toString();
    return unit;
}

QString unitKey(const Unit& unit)
{
    return unit.creditCode.isEmpty() ? unit.name + u'|' + unit.region : unit.creditCode;
}

Result<void> checkUnit(const Unit& unit)
{
    if (unit.name.trimmed().isEmpty())
        return refusal(u"name_missing"_s, QCoreApplication::translate("Unit", "请填写单位名称。"));
    if (!unit.creditCode.isEmpty() && !isCreditCode(unit.creditCode))
        return refusal(
            u"bad_credit_code"_s,
            QCoreApplication::translate(
                "Unit", "统一社会信用代码“%1”不正确，请核对 18 位代码；没有代码的单位请留空。")
                .arg(unit.creditCode));
    if (natureName(unit.nature).isEmpty())
        return refusal(u"nature_unknown"_s,
                       QCoreApplication::translate("Unit", "请选择单位性质。"));
    if (affiliationName(unit.affiliation).isEmpty())
        return refusal(u"affiliation_unknown"_s,
                       QCoreApplication::translate("Unit", "请选择单位隶属。"));
    if (const auto region = checkRegion(unit); !region)
        return region.error();
    if (!unit.legalRepresentativeId.isEmpty() &&
        idNumberFault(unit.legalRepresentativeId, QDate::currentDate()) != IdNumberFault::None)
        return refusal(u"bad_id_number"_s,
                       QCoreApplication::translate("Unit", "法定代表人身份证号码不正确，请核对。"));
    return {};
}

QString natureName(const QString& key)
{
    return wordFor(kNatures, key);
}

QString affiliationName(const QString& key)
{
    return wordFor(kAffiliations, key);
}

QStringList natureKeys()
{
    return keysOf(kNatures);
}

QStringList affiliationKeys()
{
    return keysOf(kAffiliations);
}

} // namespace titledesk
