// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "audit.h"
#include "submissionjson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("AuditVerb", text);
}

struct ActionName {
    QStringView action;
    const char* name;
};

/// What the trail's keys are called to somebody who reads them; in JSON they stay as they are.
constexpr std::array kActions{
    ActionName{u"account.add", QT_TRANSLATE_NOOP("AuditVerb", "添加账号")},
    ActionName{u"account.change", QT_TRANSLATE_NOOP("AuditVerb", "修改账号")},
    ActionName{u"account.password", QT_TRANSLATE_NOOP("AuditVerb", "修改自己的密码")},
    ActionName{u"account.remove", QT_TRANSLATE_NOOP("AuditVerb", "移除账号")},
    ActionName{u"account.repair", QT_TRANSLATE_NOOP("AuditVerb", "修复账号密钥")},
    ActionName{u"account.reset_password", QT_TRANSLATE_NOOP("AuditVerb", "重置密码")},
    ActionName{u"central.automatic", QT_TRANSLATE_NOOP("AuditVerb", "设置自动上报")},
    ActionName{u"central.sign_out", QT_TRANSLATE_NOOP("AuditVerb", "退出平台登录")},
    ActionName{u"decision.pass", QT_TRANSLATE_NOOP("AuditVerb", "审核通过")},
    ActionName{u"decision.return", QT_TRANSLATE_NOOP("AuditVerb", "审核退回")},
    ActionName{u"decision.terminate", QT_TRANSLATE_NOOP("AuditVerb", "终止申报")},
    ActionName{u"decision.undo", QT_TRANSLATE_NOOP("AuditVerb", "撤销审核")},
    ActionName{u"evidence.add", QT_TRANSLATE_NOOP("AuditVerb", "添加证明材料")},
    ActionName{u"evidence.remove", QT_TRANSLATE_NOOP("AuditVerb", "移除证明材料")},
    ActionName{u"import", QT_TRANSLATE_NOOP("AuditVerb", "导入")},
    ActionName{u"inbox.page", QT_TRANSLATE_NOOP("AuditVerb", "接收平台数据")},
    ActionName{u"outbox.discard", QT_TRANSLATE_NOOP("AuditVerb", "放弃上报")},
    ActionName{u"outbox.retry", QT_TRANSLATE_NOOP("AuditVerb", "重新上报")},
    ActionName{u"person.back", QT_TRANSLATE_NOOP("AuditVerb", "取消调出")},
    ActionName{u"person.left", QT_TRANSLATE_NOOP("AuditVerb", "标记调出")},
    ActionName{u"person.reveal", QT_TRANSLATE_NOOP("AuditVerb", "查看完整证件号码")},
    ActionName{u"phrases.set", QT_TRANSLATE_NOOP("AuditVerb", "修改常用意见")},
    ActionName{u"posts.filled", QT_TRANSLATE_NOOP("AuditVerb", "保存已聘数")},
    ActionName{u"posts.submit", QT_TRANSLATE_NOOP("AuditVerb", "提交岗位核准信息")},
    ActionName{u"publicity.applications", QT_TRANSLATE_NOOP("AuditVerb", "关联公示")},
    ActionName{u"publicity.write", QT_TRANSLATE_NOOP("AuditVerb", "填写公示")},
    ActionName{u"recommendation.draft", QT_TRANSLATE_NOOP("AuditVerb", "保存单位推荐意见草稿")},
    ActionName{u"sample", QT_TRANSLATE_NOOP("AuditVerb", "填入示例数据")},
    ActionName{u"store.backup", QT_TRANSLATE_NOOP("AuditVerb", "备份")},
    ActionName{u"store.create", QT_TRANSLATE_NOOP("AuditVerb", "建立单位数据")},
    ActionName{u"store.rekey", QT_TRANSLATE_NOOP("AuditVerb", "更换数据密钥")},
    ActionName{u"store.restore", QT_TRANSLATE_NOOP("AuditVerb", "恢复备份")},
    ActionName{u"unit.id_shown", QT_TRANSLATE_NOOP("AuditVerb", "查看法定代表人证件号码")},
    ActionName{u"unit.received", QT_TRANSLATE_NOOP("AuditVerb", "接收单位信息")},
    ActionName{u"unit.set", QT_TRANSLATE_NOOP("AuditVerb", "修改单位信息")},
};

QString nameOf(const QString& action)
{
    const auto found = std::ranges::find(kActions, action, &ActionName::action);
    return found == kActions.end() ? action : words(found->name);
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
                     nameOf(entry.action), entry.subject});
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
