// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unitchecks.h"

#include <QVector>

namespace titledesk {

/// A field of the unit as a person reads it, in the manual's words (M21).
struct UnitField {
    enum class Group : std::uint8_t { Basic, Detailed };
    QString key; ///< of Unit::toJson()
    Group group = Group::Basic;
    bool fixed = false;   ///< not to be changed after registration
    bool masked = false;  ///< shown in part until it is asked for
    QString name() const; ///< 单位名称, 法定代表人姓名, 联系人手机号码, …
};

/// In the order of the page: 基本信息, then 详细信息.
const QVector<UnitField>& unitFields();
/// The name of one, or of no_credit_code_reason; the key itself where there is no such field.
QString unitFieldName(const QString& key);
/// What a person reads: 事业单位, 安徽省合肥市, …; empty for nothing.
QString unitFieldText(const Unit& unit, const QString& key);

} // namespace titledesk
