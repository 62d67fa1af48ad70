// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldparser.h"

#include "fieldparts.h"
#include "identifiers.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString withoutLabel(const QString& raw, const QString& label)
{
    QString text = compact(raw).toUpper();
    if (text.startsWith(label))
        text.remove(0, label.size());
    while (text.startsWith(u':') || text.startsWith(u'-'))
        text.remove(0, 1);
    return text;
}

} // namespace

Result<QString> canonicalPhone(const QString& raw)
{
    static const QRegularExpression mobile(uR"(^(?:\+?86)?(1[3-9]\d{9})(?:\.0+)?$)"_s);
    static const QRegularExpression landline(uR"(^\(?(0\d{2,3})[)-]?(\d{7,8})(-\d{1,6})?$)"_s);
    const QString text = compact(raw);
    if (const auto match = mobile.match(QString(text).remove(u'-')); match.hasMatch())
        return match.captured(1);
    if (const auto match = landline.match(text); match.hasMatch())
        return QString(match.captured(1) + u'-' + match.captured(2) + match.captured(3));
    return fault(u"bad_phone", said(QT_TRANSLATE_NOOP("FieldParser", "“%1”不是电话号码"), raw));
}

Result<QString> canonicalEmail(const QString& raw)
{
    static const QRegularExpression pattern(uR"(^[^@\s,;]+@[^@\s,;.]+(\.[^@\s,;.]+)+$)"_s);
    const QString text = compact(raw);
    if (!pattern.match(text).hasMatch() || text.size() > 254)
        return fault(u"bad_email", said(QT_TRANSLATE_NOOP("FieldParser", "“%1”不是邮箱地址"), raw));
    return text;
}

Result<QString> canonicalIsbn(const QString& raw)
{
    const QString text = withoutLabel(raw, u"ISBN"_s);
    if (!isIsbn(text))
        return fault(
            u"bad_isbn",
            said(QT_TRANSLATE_NOOP("FieldParser", "ISBN “%1”不正确，校验位不符或位数不对"), raw));
    return QString(text).remove(u'-');
}

Result<QString> canonicalIssn(const QString& raw)
{
    QString text = withoutLabel(raw, u"ISSN"_s);
    if (!isIssn(text))
        return fault(
            u"bad_issn",
            said(QT_TRANSLATE_NOOP("FieldParser", "ISSN “%1”不正确，校验位不符或位数不对"), raw));
    return text.remove(u'-').insert(4, u'-');
}

Result<QString> canonicalPatentNumber(const QString& raw)
{
    QString text = compact(raw).toUpper();
    if (!isPatentNumber(text))
        return fault(
            u"bad_patent_no",
            said(QT_TRANSLATE_NOOP("FieldParser", "专利号“%1”不正确，校验位不符或位数不对"), raw));
    text.removeIf([](QChar c) { return !c.isDigit() && c != u'X'; });
    return QString(u"ZL"_s + text.chopped(1) + u'.' + text.back());
}

Result<QString> canonicalCreditCode(const QString& raw)
{
    const QString text = compact(raw).toUpper();
    if (!isCreditCode(text))
        return fault(u"bad_credit_code",
                     said(QT_TRANSLATE_NOOP("FieldParser", "统一社会信用代码“%1”不正确"), raw));
    return text;
}

QString idNumberFaultText(IdNumberFault found)
{
    switch (found) {
    case IdNumberFault::Length:
        return QCoreApplication::translate("FieldParser", "应为 18 位");
    case IdNumberFault::Characters:
        return QCoreApplication::translate("FieldParser", "含有数字和末位 X 以外的字符");
    case IdNumberFault::BirthDate:
        return QCoreApplication::translate("FieldParser", "其中的出生日期不存在");
    case IdNumberFault::FutureBirth:
        return QCoreApplication::translate("FieldParser", "其中的出生日期晚于今天");
    case IdNumberFault::CheckDigit:
        return QCoreApplication::translate("FieldParser", "校验位不符");
    case IdNumberFault::Truncated:
        return QCoreApplication::translate(
            "FieldParser", "后几位已被电子表格丢失，请把该列设为文本格式后重新录入");
    case IdNumberFault::None:
        break;
    }
    return {};
}

bool hasIdNumberStandard(const QString& idType)
{
    return idType.isEmpty() || idType == u"resident_id" ||
           idType == u"residence_permit_hk_macao_taiwan";
}

Result<QString> canonicalIdNumber(const QString& idType, const QString& raw, const QDate& today)
{
    static const QRegularExpression other(u"^[A-Z0-9]{5,20}$"_s);
    QString text = compact(raw).toUpper();
    if (!hasIdNumberStandard(idType)) {
        text.removeIf([](QChar c) { return c == u'-' || c == u'(' || c == u')'; });
        if (!other.match(text).hasMatch())
            return fault(
                u"bad_id_number",
                said(QT_TRANSLATE_NOOP("FieldParser", "证件号码“%1”不正确"), maskedIdNumber(text)));
        return text;
    }
    const IdNumberFault found = idNumberFault(text, today);
    if (found == IdNumberFault::None)
        return text;
    const auto* reason =
        found == IdNumberFault::Truncated ? u"id_number_truncated" : u"bad_id_number";
    return fault(reason, QCoreApplication::translate("FieldParser", "证件号码“%1”不正确：%2")
                             .arg(maskedIdNumber(text), idNumberFaultText(found)));
}

} // namespace titledesk
