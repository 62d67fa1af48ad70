// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkparts.h"

#include "fieldparser.h"
#include "identifiers.h"
#include "regions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

// M19: only a person whose registration passed may submit; anyone else's wait, and say why.
void checkRegistrationPassed(const CheckInput& input, CheckList& list)
{
    if (input.item.kind == Kind::Registration || input.person.registration == State::Passed)
        return;
    QString message = QCoreApplication::translate(
        "Checks", "该人员的注册待审核，审核通过后才能通过其业绩和申报（可以先退回）。");
    if (!input.person.registered)
        message = QCoreApplication::translate(
            "Checks", "该人员没有注册信息，注册并审核通过后才能通过其业绩和申报（可以先退回）。");
    else if (input.person.registration == State::Returned)
        message = QCoreApplication::translate(
            "Checks",
            "该人员的注册已退回，重新提交并审核通过后才能通过其业绩和申报（可以先退回）。");
    list.bar(u"registration_pending"_s, message);
}

// Codes of divisions that were dissolved stay on cards for life, so an unknown prefix is only a
// remark.
void checkRegionPrefix(const QString& idNumber, CheckList& list)
{
    if (idNumber.startsWith(u"34") && !region(idNumber.left(6)))
        list.remark(
            u"id_region_unknown"_s,
            QCoreApplication::translate(
                "Checks", "证件号码前六位不是安徽省现行的行政区划代码，可能是已撤并的区划。"),
            u"id_number"_s);
}

void checkIdNumber(const CheckInput& input, CheckList& list)
{
    const bool own = input.item.kind == Kind::Registration;
    const auto value = [&](const QString& key, const QString& known) {
        return own ? input.fields.value(key, known) : known;
    };
    const QString idNumber = value(u"id_number"_s, input.person.idNumber);
    const QString sex = value(u"sex"_s, input.person.sex);
    if (idNumber.isEmpty() || !hasIdNumberStandard(value(u"id_type"_s, input.person.idType)))
        return;
    const IdNumberFault fault = idNumberFault(idNumber, input.today);
    if (fault != IdNumberFault::None) {
        const QString code =
            fault == IdNumberFault::Truncated ? u"id_number_truncated"_s : u"bad_id_number"_s;
        const QString message = QCoreApplication::translate("Checks", "证件号码不正确：%1。")
                                    .arg(idNumberFaultText(fault));
        if (own)
            list.error(code, message, u"id_number"_s);
        else
            list.warning(code, message);
        return;
    }
    if (!own)
        return;
    if (!sex.isEmpty() && sex != sexFromIdNumber(idNumber))
        list.error(u"id_sex_differs"_s,
                   QCoreApplication::translate("Checks", "性别与证件号码第 17 位不一致。"),
                   u"sex"_s);
    checkRegionPrefix(idNumber, list);
}

QString comparableName(const QString& name)
{
    return normalizedText(name).remove(u' ');
}

void checkName(const CheckInput& input, CheckList& list)
{
    QStringList names{input.person.name};
    if (input.item.kind == Kind::Registration)
        names.append(input.fields.value(u"name"_s));
    for (const RelatedSubmission& each : input.related)
        if (each.samePerson)
            names << each.personName
                  << (each.item == kRegistrationItem ? each.fields.value(u"name"_s) : QString());
    names.removeAll(QString());
    for (const QString& name : std::as_const(names))
        if (comparableName(name) != comparableName(names.first()))
            return list.warning(u"name_differs"_s,
                                QCoreApplication::translate(
                                    "Checks", "姓名与花名册不一致：同一证件号码下有“%1”和“%2”。")
                                    .arg(names.first(), name),
                                u"name"_s);
}

} // namespace

void checkPerson(const CheckInput& input, CheckList& list)
{
    checkRegistrationPassed(input, list);
    checkIdNumber(input, list);
    checkName(input, list);
}

} // namespace titledesk
