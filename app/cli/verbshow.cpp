// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "recommendations.h"
#include "submissionjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Show", text);
}

void printFields(Output& out, const SubmissionRow& row)
{
    const Item* item = Catalog::builtIn().item(row.item);
    QVector<QStringList> lines;
    if (item)
        for (const Field& field : item->fields)
            if (const QString value = row.fields.value(field.key); !value.isEmpty())
                lines.append({field.name.text(), field.display(value)});
    out.table({words(QT_TRANSLATE_NOOP("Show", "栏目")), words(QT_TRANSLATE_NOOP("Show", "内容"))},
              lines);
}

void printHistory(Output& out, const SubmissionDetail& detail)
{
    QVector<QStringList> lines;
    for (const HistoryEntry& entry : detail.history) {
        const QString time = entry.at.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s);
        if (entry.what == HistoryEntry::What::Submitted)
            lines.append({time, words(QT_TRANSLATE_NOOP("Show", "提交")), QString(), QString()});
        else
            lines.append({time,
                          entry.what == HistoryEntry::What::Undone
                              ? words(QT_TRANSLATE_NOOP("Show", "撤销"))
                              : name(entry.action),
                          entry.account, entry.opinion});
    }
    out.table({words(QT_TRANSLATE_NOOP("Show", "时间")), words(QT_TRANSLATE_NOOP("Show", "操作")),
               words(QT_TRANSLATE_NOOP("Show", "账号")), words(QT_TRANSLATE_NOOP("Show", "意见"))},
              lines);
}

void printProgress(Output& out, const SubmissionRow& row)
{
    const ApplicationFacts& facts = *row.application;
    out.line({});
    out.line(words(QT_TRANSLATE_NOOP("Show", "评审进度：%1"))
                 .arg(wayText(applicationWay(facts.plan.nodes, row.state, facts.later))));
    for (const LaterDecision& each : facts.later)
        out.line(u"%1 %2 %3 %4"_s.arg(
            each.at.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s), each.node,
            laterWord(each.result, each.node == facts.plan.lastNode()), each.opinion));
}

void print(Output& out, const SubmissionDetail& detail)
{
    const SubmissionRow& row = detail.row;
    out.line(words(QT_TRANSLATE_NOOP("Show", "#%1 %2 %3（%4）"))
                 .arg(row.id.value)
                 .arg(row.person.name, row.title, name(row.state)));
    out.line({});
    printFields(out, row);
    out.line({});
    for (const EvidenceRef& file : detail.evidence)
        out.line(words(QT_TRANSLATE_NOOP("Show", "证明材料：%1（%2 字节）"))
                     .arg(file.name)
                     .arg(file.size));
    for (const Check& check : detail.checks)
        out.line(words(QT_TRANSLATE_NOOP("Show", "检查：%1")).arg(check.message));
    for (auto it = detail.missing.cbegin(); it != detail.missing.cend(); ++it)
        out.line(it.value().isEmpty()
                     ? words(QT_TRANSLATE_NOOP("Show", "%1：可以")).arg(name(it.key()))
                     : words(QT_TRANSLATE_NOOP("Show", "%1：还缺 %2"))
                           .arg(name(it.key()), it.value().join(u"；"_s)));
    out.line({});
    printHistory(out, detail);
    if (row.application)
        printProgress(out, row);
}

Result<Exit> run(Job& job)
{
    auto store = job.store();
    if (!store)
        return store.error();
    const QString account = store.value()->session().account;
    QJsonObject recommendation;
    auto detail =
        waitFor(store.value()->read([&](Connection& connection) -> Result<SubmissionDetail> {
            Submissions submissions(connection, Catalog::builtIn());
            auto id = submissions.find(job.line().arguments.first());
            if (!id)
                return id.error();
            auto said = recommendationJson(connection, id.value());
            if (!said)
                return said.error();
            recommendation = said.value();
            return submissions.detail(id.value(), account);
        }));
    if (!detail)
        return detail.error();
    QJsonObject json = detailJson(detail.value());
    if (detail.value().row.kind == Kind::Application)
        json[u"recommendation"_s] = recommendation;
    job.out().json({{u"submission"_s, json}});
    print(job.out(), detail.value());
    return Exit::Done;
}

} // namespace

Verb showVerb()
{
    return {u"show"_s, u"ID"_s, words(QT_TRANSLATE_NOOP("Show", "显示一条申报数据的全部内容")),
            {},        1,       1,
            run};
}

} // namespace titledesk
