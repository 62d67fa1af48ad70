// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts.h"
#include "answer.h"

#include <QAbstractTableModel>

namespace titledesk {

/// The accounts of a unit, those that stand first; follows the store by itself.
class AccountModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, DisplayName, RoleName, CreatedAt, StateName, ColumnCount };

    explicit AccountModel(Store& store, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// Nothing for a row that is not there.
    const Account* account(int row) const;
    int rowOf(const QString& name) const;
    void reload();

signals:
    void ready();
    void failed(const titledesk::Error& error);

private:
    void arrived(const Result<QVector<Account>>& accounts);
    QString text(const Account& account, int column) const;

    Store& m_store;
    QVector<Account> m_accounts;
    Answer<QVector<Account>> m_answer;
};

} // namespace titledesk
