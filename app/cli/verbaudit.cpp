// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "audit.h"
#include "submissionjson.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("AuditVerb", text);
}

QJsonObject entryJson(const AuditEntry& entry)
{
    return {{u"seq"_s, entry.seq},         {u"at"_s, timeText(entry.at)},
            {u"account"_s, entry.account}, {u"action"_s, entry.action},
            {u"subject"_s, entry.subject}, {u"detail"_s, entry.detail},
            {u"hash"_s, entry.hash}};
}

Result<Exit> answer(Job& job, int limit, Connection& connection)
{
    const bool verify = job.line().has(u"verify"_s);
    auto head = verify ? verifyAudit(connection) : auditHead(connection);
    if (!head)
        return head.error();
    auto entries = auditEntries(connection, limit);
    if (!entries)
        return entries.error();
    QJsonArray json;
    QVector<QStringList> rows;
    for (const AuditEntry& entry : entries.value()) {
        json.append(entryJson(entry));
        rows.append({QString::number(entry.seq),
                     entry.at.toLocalTime().toString(u"yyyy-MM-dd hh:mm:ss"_s), entry.account,
                     entry.action, entry.subject});
    }
    QJsonObject whole{{u"entries"_s, json}, {u"head"_s, head.value().hash}};
    if (verify)
        whole[u"verified"_s] = true;
    job.out().json(whole);
    job.out().table({words(QT_TRANSLATE_NOOP("AuditVerb", "序号")),
                     words(QT_TRANSLATE_NOOP("AuditVerb", "时间")),
                     words(QT_TRANSLATE_NOOP("AuditVerb", "账号")),
                     words(QT_TRANSLATE_NOOP("AuditVerb", "操作")),
                     words(QT_TRANSLATE_NOOP("AuditVerb", "对象"))},
                    rows);
    if (verify)
        job.out().line(words(QT_TRANSLATE_NOOP("AuditVerb", "操作日志完整，共 %1 条。"))
                           .arg(head.value().count));
    return Exit::Done;
}

Result<Exit> run(Job& job)
{
    const auto limit = job.line().number(u"limit"_s, 0, 0);
    if (!limit)
        return limit.error();
    auto store = job.store();
    if (!store)
        return store.error();
    return waitFor(store.value()->read(
        [&](Connection& connection) { return answer(job, limit.value(), connection); }));
}

} // namespace

Verb auditVerb()
{
    return {u"audit"_s,
            u"[--verify] [--limit N]"_s,
            words(QT_TRANSLATE_NOOP("AuditVerb", "操作日志")),
            {{u"verify"_s, Option::Takes::Nothing}, {u"limit"_s}},
            0,
            0,
            run};
}

} // namespace titledesk
