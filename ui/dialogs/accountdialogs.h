// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts.h"
#include "keydialog.h"
#include "rekey.h"

#include <QTimer>

#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;

namespace titledesk {

/// 添加账号, or name and role of one that stands.
class AccountDialog : public KeyDialog {
    Q_OBJECT

public:
    /// `draft`: what was typed when the dialog was last closed without adding.
    AccountDialog(DeskContext& context, const NewAccount& draft, QWidget* parent);
    AccountDialog(DeskContext& context, const Account& account, QWidget* parent);
    void reject() override;

signals:
    void draftKept(const titledesk::NewAccount& draft);

protected:
    QString missing() const override;
    QFuture<Result<void>> start() override;
    QString doneText() const override;

private:
    void addFields(const QString& name, const QString& displayName, Role role);
    NewAccount typed() const;

    bool m_adds;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_displayName = nullptr;
    QComboBox* m_role = nullptr;
    QLabel* m_roleNote = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_again = nullptr;
};

/// 修改密码 of one's own, or 重置密码 of somebody's.
class PasswordDialog : public KeyDialog {
    Q_OBJECT

public:
    /// `account` empty: one's own.
    PasswordDialog(DeskContext& context, const QString& account, QWidget* parent);

protected:
    QString missing() const override;
    QFuture<Result<void>> start() override;
    QString doneText() const override;

private:
    QString m_account;
    QLineEdit* m_current = nullptr;
    QLineEdit* m_next = nullptr;
    QLineEdit* m_again = nullptr;
};

/// 移除账号 with its new data key, or 更换数据密钥 alone. Cannot be taken back, so a box is ticked
/// first.
class RekeyDialog : public KeyDialog {
    Q_OBJECT

public:
    /// `account` nullptr: a new key alone.
    RekeyDialog(DeskContext& context, const Account* account, QWidget* parent);

protected:
    QString missing() const override;
    QFuture<Result<void>> start() override;
    QString doneText() const override;

private:
    QString m_account;
    QCheckBox* m_sure;
    QTimer m_clock;
    std::shared_ptr<std::atomic<int>> m_step = std::make_shared<std::atomic<int>>(0);
};

} // namespace titledesk
