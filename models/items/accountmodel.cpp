// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountmodel.h"

#include "permissions.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace titledesk {

AccountModel::AccountModel(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_answer([this](const auto& accounts) { arrived(accounts); })
{
    connect(&store, &Store::changed, this, &AccountModel::reload);
}

void AccountModel::reload()
{
    m_answer.ask(m_store.read([](Connection& unit) { return accounts(unit); }));
}

void AccountModel::arrived(const Result<QVector<Account>>& accounts)
{
    if (!accounts)
        return emit failed(accounts.error());
    const QVector<Account>& now = accounts.value();
    // The same people in the same order keep the reader's row.
    const bool same = std::ranges::equal(now, m_accounts, {}, &Account::name, &Account::name);
    if (!same)
        beginResetModel();
    m_accounts = now;
    if (!same)
        endResetModel();
    else if (!now.isEmpty())
        emit dataChanged(index(0, 0), index(int(now.size()) - 1, ColumnCount - 1));
    emit ready();
}

int AccountModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

int AccountModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AccountModel::text(const Account& account, int column) const
{
    switch (Column(column)) {
    case Name:
        return account.name == m_store.session().account ? tr("%1（当前账号）").arg(account.name)
                                                         : account.name;
    case DisplayName:
        return account.displayName;
    case RoleName:
        return name(account.role);
    case CreatedAt:
        return account.createdAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    case StateName:
        return account.isRemoved()
                   ? tr("%1 移除").arg(account.removedAt.toLocalTime().toString(u"yyyy-MM-dd"_s))
                   : tr("在用");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AccountModel::data(const QModelIndex& index, int role) const
{
    const Account* account = this->account(index.row());
    if (account == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return text(*account, index.column());
    if (role == Qt::AccessibleTextRole)
        return tr("%1：%2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                text(*account, index.column()));
    return {};
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString headings[] = {tr("账号"), tr("姓名"), tr("角色"), tr("添加时间"), tr("状态")};
    return section >= 0 && section < int(std::size(headings)) ? headings[section] : QString();
}

const Account* AccountModel::account(int row) const
{
    return row >= 0 && row < int(m_accounts.size()) ? &m_accounts[row] : nullptr;
}

int AccountModel::rowOf(const QString& name) const
{
    const auto found = std::ranges::find(m_accounts, name, &Account::name);
    return found == m_accounts.end() ? -1 : int(found - m_accounts.begin());
}

} // namespace titledesk
