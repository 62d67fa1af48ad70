// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitchecks.h"

#include "fieldparser.h"
#include "identifiers.h"
#include "regions.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Unit", text);
}

// The unit administrator's manual, M3:
// 省属单位的属地直接选择“安徽省”，市属单位的属地选择对应市，其他单位请根据实际情况选择对应县区。
std::optional<UnitFault> regionFault(const Unit& unit)
{
    const auto mismatch = [](const QString& message) {
        return UnitFault{u"region"_s, u"region_mismatch"_s, message};
    };
    const Region* found = region(unit.region);
    if (!found && unit.region.isEmpty())
        return UnitFault{u"region"_s, u"region_unknown"_s,
                         words(QT_TRANSLATE_NOOP("Unit", "请选择属地。"))};
    if (!found)
        return UnitFault{
            u"region"_s, u"region_unknown"_s,
            words(QT_TRANSLATE_NOOP("Unit", "属地代码“%1”不存在，请从安徽省、各市、各县区中选择。"))
                .arg(unit.region)};
    if (unit.affiliation == u"central" || unit.affiliation == u"province") {
        if (found->level != Region::Level::Province)
            return mismatch(words(
                QT_TRANSLATE_NOOP("Unit", "中央驻皖单位和省属单位的属地请直接选择“安徽省”。")));
    } else if (unit.affiliation == u"city") {
        if (found->level != Region::Level::City)
            return mismatch(words(QT_TRANSLATE_NOOP("Unit", "市属单位的属地请选择对应市。")));
    } else if (found->level != Region::Level::County) {
        return mismatch(words(
            QT_TRANSLATE_NOOP("Unit", "县区属单位和其他单位的属地请根据实际情况选择对应县区。")));
    }
    return std::nullopt;
}

/// Eleven digits: notices go there as text messages.
bool isMobile(const QString& text)
{
    static const QRegularExpression pattern(u"\\A1[3-9]\\d{9}\\z"_s);
    return pattern.match(text).hasMatch();
}

bool isEmail(const QString& text)
{
    Field field;
    field.type = FieldType::Email;
    const auto canonical = canonicalValue(field, text, QDate::currentDate());
    return canonical && canonical.value() == text;
}

void appendContactFaults(const Unit& unit, QVector<UnitFault>& faults)
{
    if (!unit.legalRepresentativeId.isEmpty()) {
        const auto found = idNumberFault(unit.legalRepresentativeId, QDate::currentDate());
        if (found != IdNumberFault::None)
            faults.append({u"legal_representative_id"_s, u"bad_id_number"_s,
                           words(QT_TRANSLATE_NOOP("Unit", "法定代表人身份证号码不正确：%1。"))
                               .arg(idNumberFaultText(found))});
    }
    if (!unit.contactMobile.isEmpty() && !isMobile(unit.contactMobile))
        faults.append({u"contact_mobile"_s, u"bad_phone"_s,
                       words(QT_TRANSLATE_NOOP(
                           "Unit", "联系人手机号码不正确，应为 1 开头的 11 位手机号码。"))});
    if (!unit.email.isEmpty() && !isEmail(unit.email))
        faults.append(
            {u"email"_s, u"bad_email"_s,
             words(QT_TRANSLATE_NOOP("Unit", "电子邮箱不正确，应像 renshi@example.com 这样。"))});
}

} // namespace

QVector<UnitFault> unitFaults(const Unit& unit)
{
    QVector<UnitFault> faults;
    if (unit.name.trimmed().isEmpty())
        faults.append(
            {u"name"_s, u"name_missing"_s, words(QT_TRANSLATE_NOOP("Unit", "请填写单位名称。"))});
    if (!unit.creditCode.isEmpty() && !isCreditCode(unit.creditCode))
        faults.append(
            {u"credit_code"_s, u"bad_credit_code"_s,
             words(QT_TRANSLATE_NOOP(
                       "Unit",
                       "统一社会信用代码“%1”不正确，请核对 18 位代码；没有代码的单位请留空。"))
                 .arg(unit.creditCode)});
    if (natureName(unit.nature).isEmpty())
        faults.append({u"nature"_s, u"nature_unknown"_s,
                       words(QT_TRANSLATE_NOOP("Unit", "请选择单位性质。"))});
    if (affiliationName(unit.affiliation).isEmpty())
        faults.append({u"affiliation"_s, u"affiliation_unknown"_s,
                       words(QT_TRANSLATE_NOOP("Unit", "请选择单位隶属。"))});
    else if (const auto fault = regionFault(unit))
        faults.append(*fault);
    appendContactFaults(unit, faults);
    return faults;
}

QVector<UnitFault> registrationFaults(const Unit& unit, const QString& noCreditCodeReason)
{
    QVector<UnitFault> faults = unitFaults(unit);
    const auto need = [&](const QString& value, const QString& field, const QString& message) {
        if (value.trimmed().isEmpty())
            faults.append({field, u"field_missing"_s, message});
    };
    if (unit.creditCode.isEmpty())
        need(noCreditCodeReason, u"no_credit_code_reason"_s,
             words(QT_TRANSLATE_NOOP("Unit", "没有统一社会信用代码的单位，请说明原因。")));
    need(unit.legalRepresentative, u"legal_representative"_s,
         words(QT_TRANSLATE_NOOP("Unit", "请填写法定代表人姓名。")));
    need(unit.contact, u"contact"_s, words(QT_TRANSLATE_NOOP("Unit", "请填写联系人姓名。")));
    need(unit.contactMobile, u"contact_mobile"_s,
         words(QT_TRANSLATE_NOOP("Unit", "请填写联系人手机号码。")));
    return faults;
}

Result<void> checkUnit(const Unit& unit)
{
    const auto faults = unitFaults(unit);
    if (faults.isEmpty())
        return {};
    return Error{Error::Code::Refused, faults.first().reason, faults.first().message};
}

} // namespace titledesk
