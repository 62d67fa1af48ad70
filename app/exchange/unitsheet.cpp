// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitsheet.h"

#include "tablesink.h"
#include "unitfields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString word(const char* text)
{
    return QCoreApplication::translate("UnitSheet", text);
}

} // namespace

Result<void> exportUnitSheet(const Unit& unit, const QString& noCreditCodeReason,
                             const QString& file)
{
    auto sink = XlsxSink::create(file);
    if (!sink)
        return sink.error();
    TableSink& out = *sink.value();
    if (auto begun = out.beginTable(word(QT_TRANSLATE_NOOP("UnitSheet", "单位信息表")),
                                    {{word(QT_TRANSLATE_NOOP("UnitSheet", "项目")), 24},
                                     {word(QT_TRANSLATE_NOOP("UnitSheet", "内容")), 48}});
        !begun)
        return begun;
    // In the order of the form.
    for (const QString& key :
         {u"name"_s, u"credit_code"_s, u"no_credit_code_reason"_s, u"nature"_s, u"affiliation"_s,
          u"region"_s, u"address"_s, u"industry"_s, u"legal_representative"_s,
          u"legal_representative_id"_s, u"contact"_s, u"contact_mobile"_s, u"email"_s})
        if (auto added = out.append({unitFieldName(key), key == u"no_credit_code_reason"
                                                             ? noCreditCodeReason
                                                             : unitFieldText(unit, key)});
            !added)
            return added;
    if (auto finished = out.finish(); !finished)
        return finished.error();
    return out.commit();
}

} // namespace titledesk
