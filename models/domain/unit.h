// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

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
    QString noCreditCodeReason; ///< why a unit has no credit code; empty where it has one

    bool operator==(const Unit&) const = default;
    bool isPublicInstitution() const { return nature == u"public_institution"; }

    QJsonObject toJson() const; ///< keys: name, credit_code, nature, region, affiliation, …
    static Unit fromJson(const QJsonObject& json);
};

/// What names the unit across desks: the credit code, else name and region.
QString unitKey(const Unit& unit);

/// What is wrong with one field of a unit, in words for the form.
struct UnitFault {
    QString field;  ///< the key in JSON
    QString reason; ///< name_missing, bad_credit_code, nature_unknown, affiliation_unknown,
                    ///< region_unknown, region_mismatch, bad_id_number, bad_phone, bad_email,
                    ///< field_missing
    QString message;
};

/// All that is wrong with what is there, in the order of the form: a name missing, a wrong credit
/// code, ID number, mobile number or e-mail address, a region that does not exist or does not fit
/// the affiliation (M3: central and province 安徽省, city a city, county and other a county).
QVector<UnitFault> unitFaults(const Unit& unit);
/// The same, and what a registration needs besides (M3): the legal representative, the contact and
/// the contact's mobile number, and why there is no credit code.
QVector<UnitFault> registrationFaults(const Unit& unit);

/// Refused with the first of unitFaults().
Result<void> checkUnit(const Unit& unit);

/// What a field is called, by its key in JSON, in the manual's words; empty for no field.
QString unitFieldName(const QString& key);

/// The keys of nature and affiliation with the words that users know.
QString natureName(const QString& key);
QString affiliationName(const QString& key);
QStringList natureKeys();
QStringList affiliationKeys();

} // namespace titledesk
