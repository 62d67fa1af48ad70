// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts.h"
#include "page.h"

class QComboBox;
class QPushButton;
class QTableView;

namespace titledesk {

class AccountModel;
class KeyDialog;

/// 账号管理, for administrators: who works with the unit's data, with their roles, and after how
/// long the desk locks itself.
class AccountsPage : public Page {
    Q_OBJECT

public:
    explicit AccountsPage(DeskContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void activate(const Place& place) override;
    void refresh() override;

private:
    QWidget* makeActions();
    QWidget* makeLockChoice();
    void showActions();
    void open(KeyDialog* dialog);
    void add();
    const Account* current() const;

    AccountModel* m_model;
    QTableView* m_view;
    QPushButton* m_change = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_remove = nullptr;
    QComboBox* m_minutes = nullptr;
    NewAccount m_draft;
};

} // namespace titledesk
