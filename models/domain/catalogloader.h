// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace titledesk {

/// Reads catalog files on top of a catalog. Strict: what it does not know is a fault, and the first
/// fault ends it with file, item and field named, so that a unit's own file fails in front of
/// whoever wrote it.
class CatalogLoader {
    Q_DECLARE_TR_FUNCTIONS(CatalogLoader)

public:
    explicit CatalogLoader(Catalog base);

    /// All *.json of `folder` in the order of their names; a folder without any is BadInput.
    Result<Catalog> load(const QString& folder);

private:
    bool readFile(const QString& path);
    bool readLists(const QJsonObject& lists);
    bool readCategory(const QJsonValue& value, QString& key);
    bool readItem(const QJsonObject& object, const QString& category);
    bool readItemReferences(const QJsonObject& object, Item& item);
    bool readField(const QJsonObject& object, Field& field);
    bool readFieldLimits(const QJsonObject& object, Field& field);
    bool readValues(const QJsonValue& value, QVector<EnumValue>& values);
    bool readValue(const QJsonObject& object, EnumValue& value);

    bool readKey(const QJsonObject& object, QString& key);
    bool readName(const QJsonObject& object, Name& name);
    bool readText(const QJsonObject& object, const QString& member, QString& text);
    bool readFlag(const QJsonObject& object, const QString& member, bool& flag);
    bool readTexts(const QJsonObject& object, const QString& member, QStringList& texts);
    bool readTextLists(const QJsonObject& object, const QString& member,
                       QVector<QStringList>& lists);
    bool knowsOnly(const QJsonObject& object, std::initializer_list<QStringView> members);

    bool checkItem(const Item& item);
    bool checkHeadings(const Item& item);
    bool checkField(const Item& item, const Field& field);
    void addItem(const Item& item);
    void orderItems();
    bool fail(const QString& what);

    Catalog m_catalog;
    QVector<std::pair<QString, QJsonObject>>
        m_pending; ///< file name and document, read in a second pass
    QString m_file;
    QString m_item;
    QString m_field;
    Error m_error;
};

} // namespace titledesk
