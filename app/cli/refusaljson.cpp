// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusaljson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {

QJsonArray refusalsJson(const QVector<Refusal>& refused)
{
    QJsonArray json;
    for (const Refusal& each : refused)
        json.append(QJsonObject{
            {u"id"_s, each.uuid}, {u"code"_s, each.code}, {u"message"_s, each.message}});
    return json;
}

void printRefusals(Output& out, const QVector<Refusal>& refused)
{
    for (const Refusal& each : refused) {
        const QString number = each.id.isValid() ? u" #%1"_s.arg(each.id.value) : QString();
        out.line(QCoreApplication::translate("Decide", "  未办理%1：%2").arg(number, each.message));
    }
}

} // namespace titledesk
