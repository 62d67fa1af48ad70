// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefields.h"

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

bool isFree(const Item& item, const Field& field, const Fields& fields)
{
    return field.key != item.titleField && field.key != u"achievements" &&
           !item.unique.contains(field.key) && !fields.value(field.key).isEmpty() &&
           !field.key.endsWith(u"_no") && !field.key.endsWith(u"number");
}

} // namespace

Fields amendedFields(const Item& item, Fields fields)
{
    for (const FieldType type : {FieldType::LongText, FieldType::Text}) {
        for (const Field& field : item.fields) {
            if (field.type != type || !isFree(item, field, fields))
                continue;
            QString& value = fields[field.key];
            value += type == FieldType::LongText ? u"已按退回意见补充说明，并附证明材料。"_s
                                                 : u"（已更正）"_s;
            return fields;
        }
    }
    return fields;
}

} // namespace titledesk
