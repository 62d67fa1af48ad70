// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogloader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

struct TypeName {
    QLatin1StringView name;
    FieldType type;
};

constexpr std::array kTypes{
    TypeName{"text"_L1, FieldType::Text},
    TypeName{"long_text"_L1, FieldType::LongText},
    TypeName{"date"_L1, FieldType::Date},
    TypeName{"month"_L1, FieldType::Month},
    TypeName{"year"_L1, FieldType::Year},
    TypeName{"integer"_L1, FieldType::Integer},
    TypeName{"decimal"_L1, FieldType::Decimal},
    TypeName{"enum"_L1, FieldType::Enum},
    TypeName{"multi_enum"_L1, FieldType::MultiEnum},
    TypeName{"id_number"_L1, FieldType::IdNumber},
    TypeName{"phone"_L1, FieldType::Phone},
    TypeName{"email"_L1, FieldType::Email},
    TypeName{"isbn"_L1, FieldType::Isbn},
    TypeName{"issn"_L1, FieldType::Issn},
    TypeName{"patent_no"_L1, FieldType::PatentNo},
    TypeName{"credit_code"_L1, FieldType::CreditCode},
    TypeName{"school_year"_L1, FieldType::SchoolYear},
};

} // namespace

CatalogLoader::CatalogLoader(Catalog base)
    : m_catalog(std::move(base))
{
}

Result<Catalog> CatalogLoader::load(const QString& folder)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        m_file = folder;
        fail(tr("文件夹中没有 *.json 文件"));
        return m_error;
    }
    // Lists first: the files that use them may come before them in the alphabet.
    for (const QString& name : names)
        if (m_file = name; !readFile(dir.filePath(name)))
            return m_error;
    for (const auto& [name, document] : std::as_const(m_pending)) {
        m_file = name;
        QString category;
        if (!readCategory(document.value(u"category"_s), category))
            return m_error;
        for (const QJsonValue item : document.value(u"items"_s).toArray())
            if (!readItem(item.toObject(), category))
                return m_error;
    }
    orderItems();
    return m_catalog;
}

bool CatalogLoader::readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(tr("文件无法打开"));
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsing);
    if (!document.isObject())
        return fail(tr("不是 JSON 对象：第 %1 个字节处 %2")
                        .arg(QString::number(parsing.offset), parsing.errorString()));
    const QJsonObject object = document.object();
    if (!knowsOnly(object, {u"version", u"category", u"items", u"lists"}))
        return false;
    for (const QJsonValue item : object.value(u"items"_s).toArray())
        if (!item.isObject())
            return fail(tr("items 中有不是对象的内容"));
    if (object.contains(u"items"_s))
        m_pending.append({m_file, object});
    return readLists(object.value(u"lists"_s).toObject());
}

bool CatalogLoader::readLists(const QJsonObject& lists)
{
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        if (m_catalog.m_lists.contains(list.key()))
            return fail(tr("取值列表 %1 重复").arg(list.key()));
        QVector<EnumValue> values;
        if (!readValues(list.value(), values))
            return false;
        m_catalog.m_lists.insert(list.key(), values);
    }
    return true;
}

bool CatalogLoader::readCategory(const QJsonValue& value, QString& key)
{
    m_item.clear();
    if (value.isUndefined())
        return true;
    if (value.isString()) {
        key = value.toString();
        return m_catalog.category(key) || fail(tr("分类 %1 不存在").arg(key));
    }
    const QJsonObject object = value.toObject();
    Category category;
    if (!knowsOnly(object, {u"key", u"name"}) || !readKey(object, category.key) ||
        !readName(object, category.name))
        return false;
    if (m_catalog.category(category.key))
        return fail(tr("分类 %1 重复").arg(category.key));
    key = category.key;
    m_catalog.m_categories.append(category);
    return true;
}

bool CatalogLoader::readItem(const QJsonObject& object, const QString& category)
{
    m_item.clear();
    m_field.clear();
    Item item;
    item.category = category;
    if (!readKey(object, item.key))
        return false;
    m_item = item.key;
    if (m_catalog.item(item.key))
        return fail(tr("业绩项重复"));
    if (!knowsOnly(object, {u"key", u"name", u"kind", u"synonyms", u"evidence_expected",
                            u"title_field", u"columns", u"period", u"unique",
                            u"unique_alternatives", u"required_any", u"fields"}))
        return false;
    if (object.contains(u"kind"_s)) {
        const auto kind = kindFromKey(object.value(u"kind"_s).toString());
        if (!kind)
            return fail(tr("kind 的取值未知"));
        item.kind = *kind;
    }
    if (!readName(object, item.name) || !readTexts(object, u"synonyms"_s, item.synonyms) ||
        !readFlag(object, u"evidence_expected"_s, item.evidenceExpected))
        return false;
    for (const QJsonValue value : object.value(u"fields"_s).toArray()) {
        Field field;
        m_field.clear();
        if (!readField(value.toObject(), field))
            return false;
        if (item.field(field.key))
            return fail(tr("字段重复"));
        item.fields.append(field);
    }
    m_field.clear();
    if (!readItemReferences(object, item) || !checkItem(item))
        return false;
    addItem(item);
    return true;
}

bool CatalogLoader::readItemReferences(const QJsonObject& object, Item& item)
{
    const QJsonObject period = object.value(u"period"_s).toObject();
    return readText(object, u"title_field"_s, item.titleField) &&
           readTexts(object, u"columns"_s, item.columns) && knowsOnly(period, {u"start", u"end"}) &&
           readText(period, u"start"_s, item.periodStart) &&
           readText(period, u"end"_s, item.periodEnd) &&
           readTexts(object, u"unique"_s, item.unique) &&
           readTextLists(object, u"unique_alternatives"_s, item.uniqueAlternatives) &&
           readTextLists(object, u"required_any"_s, item.requiredAny);
}

bool CatalogLoader::readField(const QJsonObject& object, Field& field)
{
    if (!readKey(object, field.key))
        return false;
    m_field = field.key;
    if (!knowsOnly(object,
                   {u"key", u"name", u"type", u"required", u"synonyms", u"values", u"min", u"max",
                    u"unit", u"not_after_today", u"may_be_ahead", u"precision", u"after"}))
        return false;
    const QString type = object.value(u"type"_s).toString();
    const auto* known = std::ranges::find_if(
        kTypes, [&type](const TypeName& candidate) { return candidate.name == type; });
    if (known == kTypes.end())
        return fail(tr("类型“%1”未知").arg(type));
    field.type = known->type;
    return readName(object, field.name) && readTexts(object, u"synonyms"_s, field.synonyms) &&
           readFlag(object, u"required"_s, field.required) &&
           readFlag(object, u"not_after_today"_s, field.notAfterToday) &&
           readFlag(object, u"may_be_ahead"_s, field.mayBeAhead) &&
           readText(object, u"unit"_s, field.unit) && readText(object, u"after"_s, field.after) &&
           readFieldLimits(object, field) && readValues(object.value(u"values"_s), field.values);
}

bool CatalogLoader::readFieldLimits(const QJsonObject& object, Field& field)
{
    const auto read = [&](const QString& member, std::optional<double>& limit) {
        const QJsonValue value = object.value(member);
        if (value.isDouble())
            limit = value.toDouble();
        return value.isUndefined() || value.isDouble() || fail(tr("%1 不是数").arg(member));
    };
    QString precision;
    if (!read(u"min"_s, field.min) || !read(u"max"_s, field.max) ||
        !readText(object, u"precision"_s, precision))
        return false;
    field.monthPrecision = precision == u"month";
    if (!precision.isEmpty() && (!field.monthPrecision || field.type != FieldType::Date))
        return fail(tr("precision 只能是日期字段的 month"));
    return true;
}

bool CatalogLoader::readValues(const QJsonValue& value, QVector<EnumValue>& values)
{
    if (value.isUndefined())
        return true;
    if (value.isString()) {
        values = m_catalog.m_lists.value(value.toString());
        return !values.isEmpty() || fail(tr("取值列表 %1 不存在").arg(value.toString()));
    }
    QSet<QString> words; // a word that means two values would be guessed at
    for (const QJsonValue entry : value.toArray()) {
        EnumValue each;
        if (!readValue(entry.toObject(), each))
            return false;
        QSet<QString> own(each.synonyms.begin(), each.synonyms.end());
        own << each.key << each.name.zh << each.name.en;
        if (own.intersects(words))
            return fail(tr("取值 %1 或它的同义词重复").arg(each.key));
        words.unite(own);
        values.append(each);
    }
    return value.isArray() || fail(tr("values 不是数组"));
}

bool CatalogLoader::readValue(const QJsonObject& object, EnumValue& value)
{
    return knowsOnly(object, {u"key", u"name", u"synonyms"}) && readKey(object, value.key) &&
           readName(object, value.name) && readTexts(object, u"synonyms"_s, value.synonyms);
}

bool CatalogLoader::readKey(const QJsonObject& object, QString& key)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9_]*$"_s);
    key = object.value(u"key"_s).toString();
    return pattern.match(key).hasMatch() || fail(tr("键“%1”缺失或不是小写英文").arg(key));
}

bool CatalogLoader::readName(const QJsonObject& object, Name& name)
{
    const QJsonObject both = object.value(u"name"_s).toObject();
    name = {both.value(u"zh"_s).toString(), both.value(u"en"_s).toString()};
    if (name.zh.trimmed().isEmpty() || name.en.trimmed().isEmpty())
        return fail(tr("缺少中文名或英文名"));
    return knowsOnly(both, {u"zh", u"en"});
}

bool CatalogLoader::readText(const QJsonObject& object, const QString& member, QString& text)
{
    const QJsonValue value = object.value(member);
    text = value.toString();
    return value.isUndefined() || value.isString() || fail(tr("%1 不是文字").arg(member));
}

bool CatalogLoader::readFlag(const QJsonObject& object, const QString& member, bool& flag)
{
    const QJsonValue value = object.value(member);
    flag = value.toBool();
    return value.isUndefined() || value.isBool() || fail(tr("%1 不是 true 或 false").arg(member));
}

bool CatalogLoader::readTexts(const QJsonObject& object, const QString& member, QStringList& texts)
{
    const QJsonValue value = object.value(member);
    for (const QJsonValue entry : value.toArray()) {
        if (entry.toString().isEmpty())
            return fail(tr("%1 中有空的或不是文字的内容").arg(member));
        texts.append(entry.toString());
    }
    return value.isUndefined() || value.isArray() || fail(tr("%1 不是数组").arg(member));
}

bool CatalogLoader::readTextLists(const QJsonObject& object, const QString& member,
                                  QVector<QStringList>& lists)
{
    for (const QJsonValue entry : object.value(member).toArray()) {
        QStringList texts;
        if (!readTexts({{member, entry}}, member, texts))
            return false;
        if (texts.isEmpty())
            return fail(tr("%1 中有空的内容").arg(member));
        lists.append(texts);
    }
    return true;
}

bool CatalogLoader::knowsOnly(const QJsonObject& object, std::initializer_list<QStringView> members)
{
    for (const QString& key : object.keys())
        if (std::ranges::find(members, QStringView(key)) == members.end())
            return fail(tr("成员 %1 未知").arg(key));
    return true;
}

void CatalogLoader::addItem(const Item& item)
{
    m_catalog.m_itemIndex.insert(item.key, static_cast<int>(m_catalog.m_items.size()));
    m_catalog.m_items.append(item);
    for (Category& category : m_catalog.m_categories)
        if (category.key == item.category)
            category.items.append(item.key);
}

void CatalogLoader::orderItems()
{
    const auto rank = [this](const Item& item) -> qsizetype {
        if (item.kind != Kind::Achievement)
            return item.kind == Kind::Registration ? -1 : m_catalog.m_categories.size();
        return m_catalog.category(item.category) - m_catalog.m_categories.constData();
    };
    std::ranges::stable_sort(m_catalog.m_items, {}, rank);
    for (int i = 0; i < m_catalog.m_items.size(); ++i)
        m_catalog.m_itemIndex[m_catalog.m_items[i].key] = i;
}

bool CatalogLoader::fail(const QString& what)
{
    QString where = m_file;
    if (!m_item.isEmpty())
        where += tr("，业绩项 %1").arg(m_item);
    if (!m_field.isEmpty())
        where += tr("，字段 %1").arg(m_field);
    m_error = {Error::Code::BadInput, u"bad_catalog"_s,
               tr("业绩目录有误（%1）：%2。").arg(where, what)};
    return false;
}

} // namespace titledesk
