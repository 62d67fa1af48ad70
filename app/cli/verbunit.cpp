// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "audit.h"
#include "settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("UnitVerb", text);
}

void print(Output& out, const Unit& unit)
{
    const QJsonObject json = unit.toJson();
    QVector<QStringList> rows;
    for (auto it = json.begin(); it != json.end(); ++it)
        rows.append({it.key(), it.value().toString()});
    out.table({words(QT_TRANSLATE_NOOP("UnitVerb", "栏目")),
               words(QT_TRANSLATE_NOOP("UnitVerb", "内容"))},
              rows);
}

Result<Unit> changed(const Unit& unit, const QStringList& changes)
{
    QJsonObject json = unit.toJson();
    for (const QString& change : changes) {
        const qsizetype equals = change.indexOf(u'=');
        const QString key = change.left(equals);
        if (equals < 1 || !json.contains(key))
            return usageError(
                words(QT_TRANSLATE_NOOP("UnitVerb", "“%1”不是“栏目=内容”；栏目有：%2。"))
                    .arg(change, json.keys().join(u"、"_s)));
        json[key] = change.mid(equals + 1);
    }
    return Unit::fromJson(json);
}

Result<Unit> change(Store& store, const QStringList& changes)
{
    return waitFor(store.write([&](Connection& connection) -> Result<Unit> {
        auto before = readUnit(connection);
        if (!before)
            return before.error();
        auto unit = changed(before.value(), changes);
        if (!unit)
            return unit.error();
        if (auto written = writeUnit(connection, unit.value()); !written)
            return written.error();
        if (auto noted = AuditWriter(connection, store.session().account).append(u"unit.set"_s);
            !noted)
            return noted.error();
        return unit;
    }));
}

Result<Exit> run(Job& job)
{
    const QStringList arguments = job.line().arguments;
    const bool set = arguments.first() == u"set";
    if (!set && arguments.first() != u"show")
        return usageError(words(QT_TRANSLATE_NOOP("UnitVerb", "unit 之后应为 show 或 set。")));
    if (set == (arguments.size() == 1))
        return usageError(
            words(QT_TRANSLATE_NOOP("UnitVerb", "用法：unit show，或 unit set 栏目=内容 …")));
    auto store = job.store();
    if (!store)
        return store.error();
    auto unit = set ? change(*store.value(), arguments.mid(1))
                    : waitFor(store.value()->read(
                          [](Connection& connection) { return readUnit(connection); }));
    if (!unit)
        return unit.error();
    job.out().json({{u"unit"_s, unit.value().toJson()}});
    print(job.out(), unit.value());
    return Exit::Done;
}

} // namespace

Verb unitVerb()
{
    return {u"unit"_s,
            u"show | set FIELD=VALUE…"_s,
            words(QT_TRANSLATE_NOOP("UnitVerb", "单位信息")),
            {},
            1,
            -1,
            run};
}

} // namespace titledesk
