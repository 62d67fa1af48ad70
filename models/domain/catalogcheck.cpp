// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogloader.h"

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

bool isEnum(FieldType type)
{
    return type == FieldType::Enum || type == FieldType::MultiEnum;
}

} // namespace

bool CatalogLoader::checkItem(const Item& item)
{
    if (item.fields.isEmpty())
        return fail(tr("没有字段"));
    if (item.unique.isEmpty() || item.titleField.isEmpty())
        return fail(tr("缺少 unique 或 title_field"));
    if ((item.kind == Kind::Achievement) == item.category.isEmpty())
        return fail(tr("业绩项必须属于一个分类，注册和申报不属于任何分类"));
    QStringList references = item.columns + item.unique + QStringList{item.titleField};
    for (const QVector<QStringList>& lists : {item.uniqueAlternatives, item.requiredAny})
        for (const QStringList& list : lists)
            references += list;
    for (const QString& period : {item.periodStart, item.periodEnd})
        if (!period.isEmpty())
            references.append(period);
    for (const QString& reference : std::as_const(references))
        if (!item.field(reference))
            return fail(tr("引用的字段 %1 不存在").arg(reference));
    if (!item.columns.contains(item.titleField))
        return fail(tr("columns 中没有 title_field"));
    for (const Field& field : item.fields)
        if (m_field = field.key; !checkField(item, field))
            return false;
    m_field.clear();
    return checkHeadings(item);
}

bool CatalogLoader::checkHeadings(const Item& item)
{
    QHash<QString, QString> owners;
    for (const Field& field : item.fields)
        for (const QString& heading : field.synonyms + QStringList{field.name.zh}) {
            if (owners.contains(heading))
                return fail(tr("列名“%1”属于两个字段：%2 和 %3")
                                .arg(heading, owners.value(heading), field.key));
            owners.insert(heading, field.key);
        }
    return true;
}

bool CatalogLoader::checkField(const Item& item, const Field& field)
{
    if (!field.after.isEmpty() && (!item.field(field.after) || field.after == field.key))
        return fail(tr("after 引用的字段 %1 不存在").arg(field.after));
    if (isEnum(field.type) == field.values.isEmpty())
        return fail(tr("枚举字段必须有 values，其他字段不能有"));
    if (field.min && field.max && *field.min > *field.max)
        return fail(tr("min 大于 max"));
    return true;
}

} // namespace titledesk
