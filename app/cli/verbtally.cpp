// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "catalog.h"
#include "tally.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

using Tallies = QMap<QString, Tally>;

QString words(const char* text)
{
    return QCoreApplication::translate("Tally", text);
}

QJsonObject categoryJson(const Category& category, const Tallies& tallies)
{
    QJsonArray items;
    qint64 all = 0;
    qint64 reviewed = 0;
    for (const QString& item : category.items) {
        const Tally tally = tallies.value(item);
        items.append(QJsonObject{
            {u"key"_s, item}, {u"all"_s, tally.all()}, {u"reviewed"_s, tally.reviewed()}});
        all += tally.all();
        reviewed += tally.reviewed();
    }
    return {
        {u"key"_s, category.key}, {u"all"_s, all}, {u"reviewed"_s, reviewed}, {u"items"_s, items}};
}

QJsonObject pendingJson(const Catalog& catalog, const Tallies& tallies)
{
    qint64 achievements = 0;
    for (const Item& item : catalog.items())
        if (item.kind == Kind::Achievement)
            achievements += tallies.value(item.key).pending;
    return {{u"registration"_s, tallies.value(key(Kind::Registration)).pending},
            {u"achievement"_s, achievements},
            {u"application"_s, tallies.value(key(Kind::Application)).pending}};
}

void print(Output& out, const Catalog& catalog, const Tallies& tallies)
{
    const auto line = [&](const QString& indent, const QString& item) {
        const Tally tally = tallies.value(item);
        out.line(u"%1%2（%3/%4）"_s.arg(indent, catalog.item(item)->name.text())
                     .arg(tally.all())
                     .arg(tally.reviewed()));
    };
    for (const Category& category : catalog.categories()) {
        out.line(category.name.text());
        for (const QString& item : category.items)
            line(u"  "_s, item);
    }
    line({}, key(Kind::Application));
    line({}, key(Kind::Registration));
}

Result<Exit> run(Job& job)
{
    auto store = job.store();
    if (!store)
        return store.error();
    auto found =
        waitFor(store.value()->read([](Connection& connection) { return tallies(connection); }));
    if (!found)
        return found.error();
    const Catalog& catalog = Catalog::builtIn();
    QJsonArray categories;
    for (const Category& category : catalog.categories())
        categories.append(categoryJson(category, found.value()));
    job.out().json(
        {{u"categories"_s, categories}, {u"pending"_s, pendingJson(catalog, found.value())}});
    print(job.out(), catalog, found.value());
    return Exit::Done;
}

} // namespace

Verb tallyVerb()
{
    return {u"tally"_s, {}, words(QT_TRANSLATE_NOOP("Tally", "各业绩项的全部数据和已审核数据")),
            {},         0,  0,
            run};
}

} // namespace titledesk
