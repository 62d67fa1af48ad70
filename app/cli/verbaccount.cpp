// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "accounts.h"
#include "permissions.h"
#include "rekey.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("AccountVerb", text);
}

QString stateOf(const Account& account)
{
    return account.isRemoved() ? words(QT_TRANSLATE_NOOP("AccountVerb", "已移除"))
                               : words(QT_TRANSLATE_NOOP("AccountVerb", "在用"));
}

QJsonObject accountJson(const Account& account)
{
    QJsonObject json{{u"name"_s, account.name},
                     {u"display_name"_s, account.displayName},
                     {u"role"_s, key(account.role)},
                     {u"created_at"_s, account.createdAt.toString(Qt::ISODateWithMs)},
                     {u"state"_s, account.isRemoved() ? u"removed"_s : u"active"_s}};
    if (account.isRemoved())
        json[u"removed_at"_s] = account.removedAt.toString(Qt::ISODateWithMs);
    return json;
}

Result<Exit> list(Job& job, Store& store)
{
    auto all = waitFor(store.read([](Connection& unit) { return accounts(unit); }));
    if (!all)
        return all.error();
    QJsonArray json;
    QVector<QStringList> rows;
    for (const Account& account : all.value()) {
        json.append(accountJson(account));
        rows.append({account.name, account.displayName, name(account.role),
                     account.createdAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                     stateOf(account)});
    }
    job.out().json({{u"ok"_s, true}, {u"accounts"_s, json}});
    job.out().table({words(QT_TRANSLATE_NOOP("AccountVerb", "账号")),
                     words(QT_TRANSLATE_NOOP("AccountVerb", "姓名")),
                     words(QT_TRANSLATE_NOOP("AccountVerb", "角色")),
                     words(QT_TRANSLATE_NOOP("AccountVerb", "添加时间")),
                     words(QT_TRANSLATE_NOOP("AccountVerb", "状态"))},
                    rows);
    return Exit::Done;
}

/// What a verb says that was done to one account.
Result<Exit> told(Job& job, Store& store, const QString& account, const QString& said)
{
    auto all = waitFor(store.read([](Connection& unit) { return accounts(unit); }));
    if (!all)
        return all.error();
    QJsonObject json{{u"ok"_s, true}};
    for (const Account& each : all.value()) {
        if (each.name == account)
            json[u"account"_s] = accountJson(each);
    }
    job.out().json(json);
    job.out().line(said.arg(account));
    return Exit::Done;
}

Result<Role> roleIn(const CommandLine& line)
{
    const auto role = roleFromKey(line.value(u"role"_s, u"reviewer"_s));
    if (!role)
        return usageError(words(QT_TRANSLATE_NOOP(
            "AccountVerb", "--role 应为其中之一：administrator、reviewer、read_only。")));
    return *role;
}

Result<Exit> add(Job& job, const QString& account)
{
    auto role = roleIn(job.line());
    if (!role)
        return role.error();
    auto store = job.store();
    if (!store)
        return store.error();
    auto password = job.newPassword(account);
    if (!password)
        return password.error();
    const NewAccount what{account, job.line().value(u"display-name"_s), role.value(),
                          password.value()};
    if (auto done = addAccount(*store.value(), what); !done)
        return done.error();
    return told(job, *store.value(), account,
                words(QT_TRANSLATE_NOOP("AccountVerb", "已添加账号 %1。")));
}

Result<Exit> change(Job& job, const QString& account)
{
    auto store = job.store();
    if (!store)
        return store.error();
    auto before = waitFor(store.value()->read([&](Connection& unit) -> Result<Account> {
        auto all = accounts(unit);
        if (!all)
            return all.error();
        for (const Account& each : all.value()) {
            if (each.name == account)
                return each;
        }
        return Account{};
    }));
    if (!before)
        return before.error();
    Role role = before.value().role;
    if (job.line().has(u"role"_s)) {
        auto given = roleIn(job.line());
        if (!given)
            return given.error();
        role = given.value();
    }
    const QString shown = job.line().value(u"display-name"_s, before.value().displayName);
    if (auto done = changeAccount(*store.value(), account, shown, role); !done)
        return done.error();
    return told(job, *store.value(), account,
                words(QT_TRANSLATE_NOOP("AccountVerb", "已修改账号 %1。")));
}

Result<Exit> remove(Job& job, const QString& account)
{
    auto store = job.store();
    if (!store)
        return store.error();
    if (auto done = removeAccount(*store.value(), account); !done)
        return done.error();
    return told(job, *store.value(), account,
                words(QT_TRANSLATE_NOOP("AccountVerb", "已移除账号 %1，并更换了数据密钥。")));
}

/// One's own without a name or with one's own; otherwise an administrator sets another's.
Result<Exit> password(Job& job, const QString& account)
{
    auto current = job.password();
    if (!current)
        return current.error();
    auto store = job.store();
    if (!store)
        return store.error();
    auto next = job.newPassword(account);
    if (!next)
        return next.error();
    const bool own = account == store.value()->session().account;
    auto done = own ? changeOwnPassword(*store.value(), current.value(), next.value())
                    : resetPassword(*store.value(), account, next.value());
    if (!done)
        return done.error();
    return told(job, *store.value(), account,
                words(QT_TRANSLATE_NOOP("AccountVerb", "已修改账号 %1 的密码。")));
}

Result<Exit> run(Job& job)
{
    const QStringList& arguments = job.line().arguments;
    const QString what = arguments.first();
    const qsizetype names = arguments.size() - 1;
    const QString account = arguments.value(1, job.account());
    if (what == u"list" && names == 0) {
        auto store = job.store();
        return store ? list(job, *store.value()) : store.error();
    }
    if (what == u"password" && names <= 1)
        return password(job, account);
    if (what == u"add" && names == 1)
        return add(job, account);
    if (what == u"change" && names == 1)
        return change(job, account);
    if (what == u"remove" && names == 1)
        return remove(job, account);
    return usageError(words(QT_TRANSLATE_NOOP(
        "AccountVerb", "用法：account list，account add 账号 [--role 角色] [--display-name 姓名]，"
                       "account change 账号 [--role 角色] [--display-name 姓名]，account remove "
                       "账号，account password [账号]。")));
}

Result<Exit> runRekey(Job& job)
{
    auto store = job.store();
    if (!store)
        return store.error();
    if (auto done = rekeyStore(*store.value()); !done)
        return done.error();
    job.out().json({{u"ok"_s, true}, {u"data"_s, job.folder()}});
    job.out().line(words(QT_TRANSLATE_NOOP(
        "AccountVerb", "已更换数据密钥，各账号的密码不变。以前的备份仍用当时的密码打开。")));
    return Exit::Done;
}

} // namespace

Verb accountVerb()
{
    return {u"account"_s,
            u"list | add NAME [--role R] [--display-name T] | change NAME [--role R] "
            "[--display-name T] | remove NAME | password [NAME]"_s,
            words(QT_TRANSLATE_NOOP("AccountVerb",
                                    "账号；新密码取自 TITLEDESK_NEW_PASSWORD、标准输入或终端")),
            {{u"role"_s}, {u"display-name"_s}},
            1,
            2,
            run};
}

Verb rekeyVerb()
{
    return {u"rekey"_s, {},      words(QT_TRANSLATE_NOOP("AccountVerb", "更换数据密钥")), {}, 0,
            0,          runRekey};
}

} // namespace titledesk
