// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmapping.h"

#include "exchangeerrors.h"
#include "settings.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString settingKey(const QString& name)
{
    return u"exchange.mapping."_s + name;
}

} // namespace

QByteArray ColumnMapping::toJson() const
{
    QJsonObject headings;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        headings.insert(it.key(), it.value());
    return QJsonDocument(QJsonObject{{u"item"_s, item}, {u"columns"_s, headings}})
        .toJson(QJsonDocument::Compact);
}

ColumnMapping ColumnMapping::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ColumnMapping mapping{object.value(u"item"_s).toString(), {}};
    const QJsonObject headings = object.value(u"columns"_s).toObject();
    for (auto it = headings.begin(); it != headings.end(); ++it)
        mapping.columns.insert(it.key(), it.value().toString());
    return mapping;
}

Result<ColumnMapping> loadMapping(Connection& connection, const QString& name)
{
    const auto saved = setting(connection, settingKey(name));
    if (!saved)
        return saved.error();
    if (saved.value().isEmpty())
        return exchangeError(ExchangeFault::UnknownMapping);
    return ColumnMapping::fromJson(saved.value().toUtf8());
}

Result<void> saveMapping(Connection& connection, const QString& name, const ColumnMapping& mapping)
{
    return setSetting(connection, settingKey(name), QString::fromUtf8(mapping.toJson()));
}

} // namespace titledesk
