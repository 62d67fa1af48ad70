// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts.h"

#include "audit.h"
#include "permissions.h"
#include "settings.h"
#include "storeaccess.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

const QString kFingerprint = u"keyslots.fingerprint"_s;

Error refused(const QString& reason, const char* message)
{
    return {Error::Code::Refused, reason, QCoreApplication::translate("Accounts", message)};
}

Account accountOf(const Statement& row)
{
    Account account;
    account.name = row.text(0);
    account.displayName = row.text(1);
    account.role = roleFromKey(row.text(2)).value_or(Role::ReadOnly);
    account.createdAt = QDateTime::fromMSecsSinceEpoch(row.number(3), Qt::UTC);
    if (!row.isNull(4))
        account.removedAt = QDateTime::fromMSecsSinceEpoch(row.number(4), Qt::UTC);
    return account;
}

Result<std::optional<Account>> accountNamed(Connection& connection, const QString& name)
{
    Statement row(connection, u"SELECT name, display_name, role, created_at, removed_at "
                              "FROM account WHERE name = ?"_s);
    row.bind(notNull(name));
    if (row.next())
        return std::optional(accountOf(row));
    if (row.failed())
        return row.error();
    return std::optional<Account>();
}

/// The role that the account has now, whatever it was when the store was opened.
Result<void> checkManager(Connection& connection, const Session& session)
{
    auto found = standingAccount(connection, session.account);
    if (!found)
        return found.error();
    return permitted(found.value().role, Right::ManageAccounts);
}

Result<Account> otherAccount(Connection& connection, const QString& name)
{
    auto found = accountNamed(connection, name);
    if (!found)
        return found.error();
    if (!found.value() || found.value()->isRemoved())
        return refused(u"unknown_account"_s,
                       QT_TRANSLATE_NOOP("Accounts", "没有这个账号，没有改动。"));
    return *found.value();
}

Result<bool> isLastAdministrator(Connection& connection, const Account& account)
{
    if (account.role != Role::Administrator)
        return false;
    Statement row(connection, u"SELECT count(*) FROM account WHERE role = ? AND removed_at IS NULL "
                              "AND name <> ?"_s);
    row.bind(key(Role::Administrator)).bind(account.name);
    if (!row.next())
        return row.error();
    return row.number(0) == 0;
}

Result<void> checkPassword(const QString& password)
{
    if (password.size() >= kShortestPassword)
        return {};
    return Error{Error::Code::Refused, u"password_short"_s,
                 QCoreApplication::translate("Accounts", "密码至少 %1 个字符，没有改动。")
                     .arg(kShortestPassword)};
}

Result<void> checkName(const QString& name)
{
    const bool printable = std::ranges::all_of(name, [](QChar c) { return c.isPrint(); });
    if (!name.isEmpty() && name == name.trimmed() && printable &&
        name.size() <= kLongestAccountName)
        return {};
    return Error{Error::Code::Refused, u"account_name"_s,
                 QCoreApplication::translate("Accounts",
                                             "账号名应为 1 到 %1 个字符，前后没有空格，没有改动。")
                     .arg(kLongestAccountName)};
}

/// Whatever letters are large or small: two such names are one to a person.
Result<void> checkFree(Connection& connection, const QString& name)
{
    Statement rows(connection, u"SELECT name, removed_at FROM account"_s);
    while (rows.next()) {
        if (rows.text(0).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        return rows.isNull(1)
                   ? refused(u"account_exists"_s,
                             QT_TRANSLATE_NOOP("Accounts", "已有这个账号，没有改动。"))
                   : refused(u"account_exists"_s,
                             QT_TRANSLATE_NOOP("Accounts",
                                               "这个账号名已移除，审核记录中仍是原来的人。"
                                               "请换一个账号名。"));
    }
    if (rows.failed())
        return rows.error();
    return {};
}

/// One step over both files; `what` goes into the audit trail. See Account.
Result<void> changeSlots(Store& store, const QString& what, const QString& subject,
                         const std::function<Result<void>(Connection&)>& writeRow,
                         const std::function<void(KeySlots&)>& change)
{
    const auto step = [&](Connection& unit) -> Result<void> {
        auto keySlots = KeySlots::load(store.folder());
        if (!keySlots)
            return keySlots.error();
        if (auto written = writeRow(unit); !written)
            return written;
        change(keySlots.value());
        if (auto noted = noteSlots(unit, keySlots.value()); !noted)
            return noted;
        if (auto logged = AuditWriter(unit, store.session().account).append(what, subject); !logged)
            return logged;
        return keySlots.value().save(store.folder());
    };
    auto done = waitFor(store.write(step));
    if (!done) {
        // Where the commit itself failed, the file is ahead.
        static_cast<void>(waitFor(store.write([&](Connection& unit) -> Result<void> {
            auto agreed = slotsAgree(unit, store.folder());
            if (!agreed || agreed.value())
                return agreed ? Result<void>() : agreed.error();
            return repairAccounts(unit, store.folder(), store.session().account);
        })));
    }
    return done;
}

} // namespace

Result<QVector<Account>> accounts(Connection& connection)
{
    Statement rows(connection, u"SELECT name, display_name, role, created_at, removed_at "
                               "FROM account ORDER BY removed_at IS NOT NULL, name"_s);
    QVector<Account> all;
    while (rows.next())
        all.append(accountOf(rows));
    if (rows.failed())
        return rows.error();
    return all;
}

Result<Account> standingAccount(Connection& connection, const QString& name)
{
    auto found = accountNamed(connection, name);
    if (!found)
        return found.error();
    if (found.value() && !found.value()->isRemoved())
        return *found.value();
    return Error{Error::Code::WrongPassword, u"wrong_password"_s,
                 QCoreApplication::translate("Store", "账号或密码不正确，没有打开。")};
}

Result<void> addAccount(Store& store, const NewAccount& what)
{
    Q_ASSERT(!Connection::isForbidden());
    const std::scoped_lock lock(StoreAccess::maintenance(store));
    if (auto allowed = permitted(store.session().role, Right::ManageAccounts); !allowed)
        return allowed;
    if (auto fits = checkName(what.name); !fits)
        return fits;
    if (auto fits = checkPassword(what.password); !fits)
        return fits;
    if (auto free =
            waitFor(store.read([&](Connection& unit) { return checkFree(unit, what.name); }));
        !free)
        return free;
    auto slot = KeySlots::made(what.name, what.password, StoreAccess::key(store));
    if (!slot)
        return slot.error();
    const auto write = [&](Connection& unit) -> Result<void> {
        if (auto manager = checkManager(unit, store.session()); !manager)
            return manager;
        if (auto free = checkFree(unit, what.name); !free)
            return free;
        Statement insert(unit, u"INSERT INTO account (name, display_name, role, created_at) "
                               "VALUES (?, ?, ?, ?)"_s);
        insert.bind(what.name).bind(notNull(what.displayName.trimmed())).bind(key(what.role));
        insert.bind(QDateTime::currentMSecsSinceEpoch());
        return insert.run();
    };
    return changeSlots(store, u"account.add"_s, what.name, write,
                       [&](KeySlots& keySlots) { keySlots.put(slot.value()); });
}

Result<void> changeAccount(Store& store, const QString& name, const QString& displayName, Role role)
{
    Q_ASSERT(!Connection::isForbidden());
    const Session& session = store.session();
    return waitFor(store.write([&](Connection& unit) -> Result<void> {
        if (auto manager = checkManager(unit, session); !manager)
            return manager;
        auto account = otherAccount(unit, name);
        if (!account)
            return account.error();
        if (role != account.value().role) {
            auto last = isLastAdministrator(unit, account.value());
            if (!last)
                return last.error();
            if (last.value())
                return refused(u"last_administrator"_s,
                               QT_TRANSLATE_NOOP(
                                   "Accounts", "这是最后一个管理员，不能改为其他角色，没有改动。"));
            if (name == session.account)
                return refused(u"own_account"_s,
                               QT_TRANSLATE_NOOP("Accounts", "不能修改自己的角色，没有改动。"
                                                             "请由另一位管理员修改。"));
        }
        Statement update(unit, u"UPDATE account SET display_name = ?, role = ? WHERE name = ?"_s);
        update.bind(notNull(displayName.trimmed())).bind(key(role)).bind(name);
        if (auto done = update.run(); !done)
            return done;
        return AuditWriter(unit, session.account)
            .append(u"account.change"_s, name, {{u"role"_s, key(role)}});
    }));
}

Result<void> changeOwnPassword(Store& store, const QString& current, const QString& next)
{
    Q_ASSERT(!Connection::isForbidden());
    const std::scoped_lock lock(StoreAccess::maintenance(store));
    if (auto fits = checkPassword(next); !fits)
        return fits;
    auto keySlots = KeySlots::load(store.folder());
    if (!keySlots)
        return keySlots.error();
    const QString name = store.session().account;
    auto slot = keySlots.value().rewrapped(name, current, next);
    if (!slot && slot.error().code == Error::Code::WrongPassword)
        return Error{Error::Code::WrongPassword, u"wrong_password"_s,
                     QCoreApplication::translate("Accounts", "当前密码不正确，密码没有改动。")};
    if (!slot)
        return slot.error();
    if (current == next)
        return refused(u"password_same"_s,
                       QT_TRANSLATE_NOOP("Accounts", "新密码与当前密码相同，没有改动。"));
    const auto stands = [&](Connection& unit) -> Result<void> {
        auto account = standingAccount(unit, name);
        return account ? Result<void>() : account.error();
    };
    return changeSlots(store, u"account.password"_s, name, stands,
                       [&](KeySlots& changed) { changed.put(slot.value()); });
}

Result<void> resetPassword(Store& store, const QString& name, const QString& next)
{
    Q_ASSERT(!Connection::isForbidden());
    const std::scoped_lock lock(StoreAccess::maintenance(store));
    if (auto allowed = permitted(store.session().role, Right::ManageAccounts); !allowed)
        return allowed;
    if (auto fits = checkPassword(next); !fits)
        return fits;
    const auto check = [&](Connection& unit) -> Result<void> {
        if (auto manager = checkManager(unit, store.session()); !manager)
            return manager;
        auto account = otherAccount(unit, name);
        return account ? Result<void>() : account.error();
    };
    if (auto fits = waitFor(store.read(check)); !fits)
        return fits;
    auto slot = KeySlots::made(name, next, StoreAccess::key(store));
    if (!slot)
        return slot.error();
    return changeSlots(store, u"account.reset_password"_s, name, check,
                       [&](KeySlots& keySlots) { keySlots.put(slot.value()); });
}

Result<bool> slotsAgree(Connection& unit, const QString& folder)
{
    auto keySlots = KeySlots::load(folder);
    if (!keySlots)
        return keySlots.error();
    auto noted = setting(unit, kFingerprint);
    if (!noted)
        return noted.error();
    return noted.value() == keySlots.value().fingerprint();
}

Result<void> noteSlots(Connection& unit, const KeySlots& keySlots)
{
    return setSetting(unit, kFingerprint, keySlots.fingerprint());
}

Result<void> repairAccounts(Connection& unit, const QString& folder, const QString& account)
{
    auto keySlots = KeySlots::load(folder);
    auto noted = setting(unit, kFingerprint);
    auto all = accounts(unit);
    if (!keySlots || !noted || !all)
        return !keySlots ? keySlots.error() : !noted ? noted.error() : all.error();
    if (noted.value() == keySlots.value().fingerprint())
        return {}; // another program was just writing them
    QStringList gone;
    QStringList standing;
    for (const Account& each : all.value()) {
        if (each.isRemoved())
            continue;
        auto last = isLastAdministrator(unit, each);
        if (!last)
            return last.error();
        if (keySlots.value().contains(each.name) || last.value()) {
            standing.append(each.name);
            continue;
        }
        Statement remove(unit, u"UPDATE account SET removed_at = ? WHERE name = ?"_s);
        remove.bind(QDateTime::currentMSecsSinceEpoch()).bind(each.name);
        if (auto done = remove.run(); !done)
            return done;
        gone.append(each.name);
    }
    QStringList nobodys;
    for (const QString& name : keySlots.value().names()) {
        if (standing.contains(name))
            continue;
        keySlots.value().remove(name);
        nobodys.append(name);
    }
    if (auto done = noteSlots(unit, keySlots.value()); !done)
        return done;
    // A store from before fingerprints were kept has nothing to tell.
    const bool first = noted.value().isEmpty() && gone.isEmpty() && nobodys.isEmpty();
    if (!first) {
        const QJsonObject detail{{u"accounts"_s, gone.size()}, {u"slots"_s, nobodys.size()}};
        if (auto logged = AuditWriter(unit, account).append(u"account.repair"_s, {}, detail);
            !logged)
            return logged;
    }
    return nobodys.isEmpty() ? Result<void>() : keySlots.value().save(folder);
}

Result<void> checkRemoval(Connection& unit, const Session& session, const QString& name)
{
    if (auto manager = checkManager(unit, session); !manager)
        return manager;
    auto account = otherAccount(unit, name);
    if (!account)
        return account.error();
    auto last = isLastAdministrator(unit, account.value());
    if (!last)
        return last.error();
    if (last.value())
        return refused(u"last_administrator"_s,
                       QT_TRANSLATE_NOOP("Accounts", "这是最后一个管理员，不能移除，没有改动。"));
    if (name == session.account)
        return refused(u"own_account"_s,
                       QT_TRANSLATE_NOOP(
                           "Accounts", "不能移除正在使用的账号，没有改动。请由另一位管理员移除。"));
    return {};
}

Result<void> writeRemoval(Connection& unit, const Session& session, const QString& name)
{
    if (auto fits = checkRemoval(unit, session, name); !fits)
        return fits;
    Statement remove(unit, u"UPDATE account SET removed_at = ? WHERE name = ?"_s);
    remove.bind(QDateTime::currentMSecsSinceEpoch()).bind(name);
    if (auto done = remove.run(); !done)
        return done;
    return AuditWriter(unit, session.account).append(u"account.remove"_s, name);
}

} // namespace titledesk
