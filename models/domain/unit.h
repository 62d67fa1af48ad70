// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace titledesk {

/// The employer (单位). `nature` and `affiliation` are the keys of cli.md and of the catalog's
/// unit.
struct Unit {
    QString name;
    QString creditCode;  ///< empty: the unit has none
    QString nature;      ///< public_institution, state_enterprise, private_enterprise,
                         ///< foreign_enterprise, government, association, private_nonprofit, other
    QString region;      ///< six digits, resources/data/anhui-regions.csv
    QString affiliation; ///< central, province, city, county, other
    QString address;
    QString industry;
    QString legalRepresentative;
    QString legalRepresentativeId;
    QString contact;
    QString contactMobile;
    QString email;

    bool operator==(const Unit&) const = default;
    bool isPublicInstitution() const { return nature == u"public_institution"; }

    QJsonObject toJson() const; ///< keys: name, credit_code, nature, region, affiliation, …
    static Unit fromJson(const QJsonObject& json);
};

/// What names the unit across desks: the credit code, else name and region.
QString unitKey(const Unit& unit);

/// Refused with the first thing that is wrong: a name missing, a wrong credit code or ID number, a
/// region that does not exist or does not fit the affiliation (M3: central and province 安徽省,
/// city a city, county and other a county).
Result<void> checkUnit(const Unit& unit);

/// The keys of nature and affiliation with the words that users know.
QString natureName(const QString& key);
QString affiliationName(const QString& key);
QStringList natureKeys();
QStringList affiliationKeys();

} // namespace titledesk
