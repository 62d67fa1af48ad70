// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit.h"

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
