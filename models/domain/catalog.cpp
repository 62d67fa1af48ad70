// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include "catalogloader.h"
#include "language.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

// The units that the catalog's files name, for the translators.
[[maybe_unused]] constexpr const char* kUnits[] = {
    QT_TRANSLATE_NOOP("Units", "万元"), QT_TRANSLATE_NOOP("Units", "万字"),
    QT_TRANSLATE_NOOP("Units", "人次"), QT_TRANSLATE_NOOP("Units", "例"),
    QT_TRANSLATE_NOOP("Units", "单元"), QT_TRANSLATE_NOOP("Units", "周"),
    QT_TRANSLATE_NOOP("Units", "学分"), QT_TRANSLATE_NOOP("Units", "学时"),
    QT_TRANSLATE_NOOP("Units", "年"),   QT_TRANSLATE_NOOP("Units", "级"),
    QT_TRANSLATE_NOOP("Units", "课时")};

template <typename T>
const T* byKey(const QVector<T>& all, QStringView key)
{
    const auto found = std::ranges::find_if(all, [key](const T& each) { return each.key == key; });
    return found == all.end() ? nullptr : &*found;
}

QString monthText(const QString& canonical)
{
    return QCoreApplication::translate("Catalog", "%1年%2月")
        .arg(canonical.left(4))
        .arg(canonical.mid(5).toInt());
}

} // namespace

QString Name::text() const
{
    return english() && !en.isEmpty() ? en : zh;
}

const EnumValue* Field::value(QStringView valueKey) const
{
    return byKey(values, valueKey);
}

QString Field::display(const QString& canonical) const
{
    if (canonical.isEmpty())
        return {};
    if (!values.isEmpty()) {
        QStringList names;
        for (const QString& each : canonical.split(u',')) {
            const EnumValue* known = value(each);
            names.append(known ? known->name.text() : each);
        }
        return names.join(english() ? u", "_s : u"、"_s);
    }
    const bool dated = type == FieldType::Date || type == FieldType::Month;
    if (dated && canonical.size() == 7)
        return monthText(canonical);
    if (type == FieldType::SchoolYear)
        return QString(canonical).replace(u'-', u"—"_s);
    return unit.isEmpty()
               ? canonical
               : canonical + u' ' + QCoreApplication::translate("Units", unit.toUtf8().constData());
}

const Field* Item::field(QStringView fieldKey) const
{
    return byKey(fields, fieldKey);
}

QStringList Item::uniqueValues(const Fields& values) const
{
    const auto valuesOf = [&values](const QStringList& keys) {
        QStringList found;
        for (const QString& each : keys)
            found.append(values.value(each));
        return found;
    };
    for (const QStringList& alternative : uniqueAlternatives)
        if (!values.value(alternative.first()).isEmpty())
            return valuesOf(alternative);
    return valuesOf(unique);
}

QString Item::title(const Fields& values) const
{
    const Field* first = field(titleField);
    QString text = first ? first->display(values.value(titleField)) : QString();
    if (text.isEmpty())
        return name.text();
    // An enum alone says too little: 2025 年度 合格.
    const QString year = values.value(u"year"_s);
    if (first->type == FieldType::Enum && !year.isEmpty())
        return QCoreApplication::translate("Catalog", "%1年度 %2").arg(year, text);
    return text;
}

const Catalog& Catalog::builtIn()
{
    static const Catalog catalog = [] {
        auto loaded = load(u":/titledesk/catalog"_s);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        return std::move(loaded).value();
    }();
    return catalog;
}

Result<Catalog> Catalog::load(const QString& folder)
{
    return CatalogLoader({}).load(folder);
}

Result<Catalog> Catalog::with(const QString& folder) const
{
    return CatalogLoader(*this).load(folder);
}

const Category* Catalog::category(QStringView key) const
{
    return byKey(m_categories, key);
}

const Item* Catalog::item(QStringView key) const
{
    const auto found = m_itemIndex.constFind(key.toString());
    return found == m_itemIndex.cend() ? nullptr : &m_items[*found];
}

} // namespace titledesk
