// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "notices.h"
#include "submissionjson.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("NewsVerb", text);
}

Result<Exit> run(Job& job)
{
    auto store = job.store();
    if (!store)
        return store.error();
    auto news =
        waitFor(store.value()->read([](Connection& connection) { return allNews(connection); }));
    if (!news)
        return news.error();
    QJsonArray json;
    QVector<QStringList> rows;
    for (const NewsLine& each : news.value()) {
        json.append(QJsonObject{{u"id"_s, each.id},
                                {u"title"_s, each.title},
                                {u"body"_s, each.body},
                                {u"published_at"_s, timeText(each.publishedAt)},
                                {u"read"_s, each.read}});
        rows.append({each.publishedAt.toLocalTime().toString(u"yyyy-MM-dd"_s), each.title});
    }
    job.out().json({{u"news"_s, json}});
    job.out().table({words(QT_TRANSLATE_NOOP("NewsVerb", "日期")),
                     words(QT_TRANSLATE_NOOP("NewsVerb", "标题"))},
                    rows);
    return Exit::Done;
}

} // namespace

Verb newsVerb()
{
    return {u"news"_s, {}, words(QT_TRANSLATE_NOOP("NewsVerb", "职称信息")), {}, 0, 0, run};
}

} // namespace titledesk
