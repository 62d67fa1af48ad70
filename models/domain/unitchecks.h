// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unit.h"

#include <QVector>

namespace titledesk {

/// What is wrong with one field of a unit, in words for the form.
struct UnitFault {
    QString field;  ///< the key in JSON, or no_credit_code_reason
    QString reason; ///< name_missing, bad_credit_code, nature_unknown, affiliation_unknown,
                    ///< region_unknown, region_mismatch, bad_id_number, bad_phone, bad_email,
                    ///< field_missing
    QString message;
};

/// All that is wrong with what is there, in the order of the form: a name missing, a wrong credit
/// code, ID number, mobile number or e-mail address, a region that does not exist or does not fit
/// the affiliation (M3: central and province 安徽省, city a city, county and other a county).
/// checkUnit() refuses with the first of them.
QVector<UnitFault> unitFaults(const Unit& unit);

/// The same, and what a registration needs besides (M3): the legal representative, the contact and
/// the contact's mobile number, and why there is no credit code.
QVector<UnitFault> registrationFaults(const Unit& unit, const QString& noCreditCodeReason);

} // namespace titledesk
