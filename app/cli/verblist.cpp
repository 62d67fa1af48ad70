// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "filters.h"
#include "submissionjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qsizetype kPage = 500; // rows held at a time

QString words(const char* text)
{
    return QCoreApplication::translate("List", text);
}

/// Widths in cells of number, item, person, title, state, time.
const QVector<int>& widths()
{
    static const QVector<int> all{8, 18, 10, 40, 8, 16};
    return all;
}

void printRow(Output& out, const SubmissionRow& row)
{
    const Item* item = Catalog::builtIn().item(row.item);
    out.row({u"#%1"_s.arg(row.id.value), item ? item->name.text() : row.item, row.person.name,
             row.title, name(row.state),
             row.submittedAt.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s)},
            widths());
}

Result<void> printRows(Output& out, const QVector<SubmissionId>& ids, const QString& account,
                       Connection& connection)
{
    Submissions submissions(connection, Catalog::builtIn());
    bool first = true;
    for (qsizetype at = 0; at < ids.size(); at += kPage) {
        auto rows = submissions.rows(ids.mid(at, kPage), account);
        if (!rows)
            return rows.error();
        for (const SubmissionRow& row : rows.value()) {
            out.jsonPart((first ? QByteArray() : QByteArray(",")) +
                         QJsonDocument(rowJson(row)).toJson(QJsonDocument::Compact));
            first = false;
            printRow(out, row);
        }
    }
    return {};
}

Result<Exit> list(Job& job, const QString& account, Connection& connection)
{
    auto query = queryFrom(job.line(), connection, account);
    if (!query)
        return query.error();
    auto found = findSubmissions(job.line(), query.value(), connection);
    if (!found)
        return found.error();
    Output& out = job.out();
    out.row({words(QT_TRANSLATE_NOOP("List", "编号")), words(QT_TRANSLATE_NOOP("List", "类别")),
             words(QT_TRANSLATE_NOOP("List", "姓名")), words(QT_TRANSLATE_NOOP("List", "内容")),
             words(QT_TRANSLATE_NOOP("List", "审核状态")),
             words(QT_TRANSLATE_NOOP("List", "提交时间"))},
            widths());
    out.jsonPart("{\"submissions\":[");
    const auto printed = printRows(out, found.value().ids, account, connection);
    // What was written cannot be taken back, so the one value is ended with what went wrong.
    if (!printed && out.isJson()) {
        const QJsonDocument error(errorJson(printed.error()));
        out.jsonPart("],\"error\":" + error.toJson(QJsonDocument::Compact) + "}\n");
        return exitFor(printed.error());
    }
    if (!printed)
        return printed.error();
    out.jsonPart("],\"total\":" + QByteArray::number(found.value().total) + "}\n");
    out.line(words(QT_TRANSLATE_NOOP("List", "共 %1 条。")).arg(found.value().total));
    return Exit::Done;
}

Result<Exit> run(Job& job)
{
    auto store = job.store();
    if (!store)
        return store.error();
    const QString account = store.value()->session().account;
    return waitFor(store.value()->read(
        [&](Connection& connection) { return list(job, account, connection); }));
}

} // namespace

Verb listVerb()
{
    return {u"list"_s,
            filterUsage(),
            words(QT_TRANSLATE_NOOP("List", "列出申报数据")),
            filterOptions(),
            0,
            0,
            run};
}

} // namespace titledesk
