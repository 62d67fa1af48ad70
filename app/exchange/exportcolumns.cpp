// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcolumns.h"

#include "datetext.h"
#include "identifiers.h"
#include "numbertext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Export", text);
}

double widthOf(const Field& field)
{
    const double heading = 2.2 * double(field.name.zh.size()) + 2;
    switch (field.type) {
    case FieldType::LongText:
        return 40;
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::MultiEnum:
        return std::max(heading, 22.0);
    case FieldType::IdNumber:
    case FieldType::CreditCode:
    case FieldType::PatentNo:
    case FieldType::Isbn:
        return std::max(heading, 21.0);
    case FieldType::Phone:
        return std::max(heading, 14.0);
    default:
        return std::max(heading, 12.0);
    }
}

// Names, never keys, and the Chinese ones: departments' programs and our own import read them.
QString namesOf(const Field& field, const QString& canonical)
{
    QStringList names;
    for (const QString& key : canonical.split(u',')) {
        const EnumValue* value = field.value(key);
        names.append(value != nullptr ? value->name.zh : key);
    }
    return names.join(u'、');
}

OutCell valueCell(const Field& field, const QString& canonical, bool mask)
{
    if (canonical.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Enum:
    case FieldType::MultiEnum:
        return namesOf(field, canonical);
    case FieldType::Date: {
        // A date known to its month stays a text: as a day it would say more than is known.
        const QDate day = canonical.size() == 10 ? dateOfCanonical(canonical) : QDate();
        return day.isValid() && day.year() > 1900 ? OutCell(day) : OutCell(canonical);
    }
    case FieldType::Year:
    case FieldType::Integer:
    case FieldType::Decimal: {
        bool sound = false;
        const double number = canonical.toDouble(&sound);
        return sound && numberText(number) == canonical ? OutCell(number) : OutCell(canonical);
    }
    case FieldType::IdNumber:
        return mask ? maskedIdNumber(canonical) : canonical;
    case FieldType::Phone:
        return mask ? maskedPhone(canonical) : canonical;
    default:
        return canonical;
    }
}

} // namespace

QVector<ExportColumn> exportColumns(const Item& item)
{
    QVector<ExportColumn> columns;
    if (item.kind != Kind::Registration)
        columns = {{ExportColumn::Source::PersonName, nullptr, u"姓名"_s, 12},
                   {ExportColumn::Source::PersonIdNumber, nullptr, u"证件号码"_s, 21}};
    for (const Field& field : item.fields)
        columns.append({ExportColumn::Source::Value, &field, field.name.zh, widthOf(field)});
    columns.append(
        {ExportColumn::Source::State, nullptr, tr(QT_TRANSLATE_NOOP("Export", "审核状态")), 12});
    columns.append({ExportColumn::Source::SubmittedAt, nullptr,
                    tr(QT_TRANSLATE_NOOP("Export", "提交时间")), 19});
    return columns;
}

OutCell exportCell(const ExportColumn& column, const SubmissionRow& row, bool mask)
{
    switch (column.source) {
    case ExportColumn::Source::PersonName:
        return row.person.name;
    case ExportColumn::Source::PersonIdNumber:
        return mask ? maskedIdNumber(row.person.idNumber) : row.person.idNumber;
    case ExportColumn::Source::Value:
        return valueCell(*column.field, row.fields.value(column.field->key), mask);
    case ExportColumn::Source::State:
        return name(row.state);
    case ExportColumn::Source::SubmittedAt:
        return row.submittedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    }
    Q_UNREACHABLE();
}

} // namespace titledesk
