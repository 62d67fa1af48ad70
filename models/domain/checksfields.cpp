// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkparts.h"

#include "datetext.h"
#include "fieldparser.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

bool isDated(const Field& field)
{
    return field.type == FieldType::Date || field.type == FieldType::Month;
}

void checkMissing(const CheckInput& input, CheckList& list)
{
    for (const Field& field : input.item.fields)
        if (field.required && input.fields.value(field.key).isEmpty())
            list.error(
                u"missing_required"_s,
                QCoreApplication::translate("Checks", "缺少必填的“%1”。").arg(field.name.text()),
                field.key);
    for (const QStringList& keys : input.item.requiredAny) {
        const auto hasValue = [&](const QString& key) {
            return !input.fields.value(key).isEmpty();
        };
        if (std::ranges::any_of(keys, hasValue))
            continue;
        QStringList names;
        for (const QString& key : keys)
            names.append(input.item.field(key)->name.text());
        list.error(
            u"missing_required"_s,
            QCoreApplication::translate("Checks", "“%1”至少填写一项。").arg(names.join(u"”、“"_s)),
            keys.first());
    }
    if (input.item.key == u"appointment" && input.fields.value(u"grade"_s).isEmpty())
        list.warning(u"grade_missing"_s,
                     QCoreApplication::translate("Checks", "事业单位的聘任情况应填写岗位等级。"),
                     u"grade"_s);
}

void checkFuture(const CheckInput& input, const Field& field, CheckList& list)
{
    const QString value = input.fields.value(field.key);
    const bool aheadYear = field.type == FieldType::Year && input.item.kind == Kind::Achievement &&
                           value.toInt() > input.today.year();
    const bool aheadDate = isDated(field) && dateOfCanonical(value) > input.today;
    if ((!aheadYear && !aheadDate) || field.mayBeAhead)
        return;
    const QString message = QCoreApplication::translate("Checks", "“%1”%2 晚于今天。")
                                .arg(field.name.text(), field.display(value));
    if (field.notAfterToday)
        list.error(u"future_date"_s, message, field.key);
    else
        list.warning(u"future_date"_s, message, field.key);
}

// A month may be any of its days, so only what no reading puts in order is wrong.
void checkOrder(const CheckInput& input, const Field& field, CheckList& list)
{
    const QDate end = lastDateOfCanonical(input.fields.value(field.key));
    const QDate start = dateOfCanonical(input.fields.value(field.after));
    if (end.isValid() && start.isValid() && end < start)
        list.error(u"start_after_end"_s,
                   QCoreApplication::translate("Checks", "“%1”晚于“%2”。")
                       .arg(input.item.field(field.after)->name.text(), field.name.text()),
                   field.key);
}

// Misprints are printed on real certificates, so a value that an import would reject is a warning
// here.
void checkValue(const CheckInput& input, const Field& field, CheckList& list)
{
    const QString value = input.fields.value(field.key);
    if (value.isEmpty() || field.type == FieldType::IdNumber)
        return;
    const auto canonical = canonicalValue(field, value, input.today);
    if (!canonical && canonical.error().reason != u"future_date")
        list.warning(canonical.error().reason,
                     QCoreApplication::translate("Checks", "%1：%2。")
                         .arg(field.name.text(), canonical.error().message),
                     field.key);
}

void checkEvidence(const CheckInput& input, CheckList& list)
{
    if (input.item.evidenceExpected && input.evidenceCount == 0)
        list.warning(u"evidence_missing"_s,
                     QCoreApplication::translate("Checks", "没有证明材料，请核对原件。"));
}

void checkCourseYear(const CheckInput& input, CheckList& list)
{
    if (input.item.key != u"continuing_education")
        return;
    const QString year = input.fields.value(u"year"_s);
    const QString start = input.fields.value(u"start"_s);
    if (!year.isEmpty() && !start.isEmpty() && !start.startsWith(year))
        list.warning(u"year_differs"_s,
                     QCoreApplication::translate("Checks", "年度 %1 与开始时间 %2 不在同一年。")
                         .arg(year, start),
                     u"year"_s);
}

} // namespace

void checkFields(const CheckInput& input, CheckList& list)
{
    checkMissing(input, list);
    for (const Field& field : input.item.fields) {
        checkFuture(input, field, list);
        if (!field.after.isEmpty())
            checkOrder(input, field, list);
        checkValue(input, field, list);
    }
    checkCourseYear(input, list);
    checkEvidence(input, list);
}

} // namespace titledesk
