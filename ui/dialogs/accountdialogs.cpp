// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdialogs.h"

#include "permissions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr std::array kRoles{Role::Administrator, Role::Reviewer, Role::ReadOnly};
constexpr int kLookEveryMs = 100;

QString whatMay(Role role)
{
    switch (role) {
    case Role::Administrator:
        return AccountDialog::tr("可以使用全部功能，并管理账号和单位信息。");
    case Role::Reviewer:
        return AccountDialog::tr("可以审核、导入和上报，不能管理账号和单位信息。");
    case Role::ReadOnly:
        return AccountDialog::tr("只能查看和导出。");
    }
    Q_UNREACHABLE();
}

QLabel* quiet(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(u"quiet"_s);
    label->setWordWrap(true);
    return label;
}

} // namespace

AccountDialog::AccountDialog(DeskContext& context, const NewAccount& draft, QWidget* parent)
    : KeyDialog(context, tr("添加账号"), tr("添加"), parent)
    , m_adds(true)
{
    addFields(draft.name, draft.displayName, draft.role);
    m_password = addPassword(tr("密码"));
    m_again = addPassword(tr("再次填写密码"));
    form().addRow(quiet(tr("请把密码告诉本人，登录后在右上角“修改密码”中更换。"), this));
    m_name->setFocus();
    refresh();
}

AccountDialog::AccountDialog(DeskContext& context, const Account& account, QWidget* parent)
    : KeyDialog(context, tr("修改账号"), tr("保存"), parent)
    , m_adds(false)
{
    addFields(account.name, account.displayName, account.role);
    m_name->setReadOnly(true);
    m_name->setFocusPolicy(Qt::NoFocus);
    m_displayName->setFocus();
    refresh();
}

void AccountDialog::addFields(const QString& name, const QString& displayName, Role role)
{
    m_name = new QLineEdit(name, this);
    m_name->setObjectName(u"account"_s);
    m_name->setMaxLength(kLongestAccountName);
    m_name->setAccessibleName(tr("账号"));
    m_displayName = new QLineEdit(displayName, this);
    m_displayName->setObjectName(u"displayName"_s);
    m_displayName->setAccessibleName(tr("姓名"));
    m_role = new QComboBox(this);
    m_role->setObjectName(u"role"_s);
    m_role->setAccessibleName(tr("角色"));
    for (const Role each : kRoles)
        m_role->addItem(titledesk::name(each), int(each));
    m_role->setCurrentIndex(int(role));
    m_roleNote = quiet(whatMay(role), this);
    form().addRow(tr("账号"), m_name);
    form().addRow(tr("姓名"), m_displayName);
    form().addRow(tr("角色"), m_role);
    form().addRow(QString(), m_roleNote);
    connect(m_name, &QLineEdit::textChanged, this, &AccountDialog::refresh);
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        m_roleNote->setText(whatMay(typed().role));
        refresh();
    });
}

NewAccount AccountDialog::typed() const
{
    return {m_name->text().trimmed(), m_displayName->text().trimmed(),
            Role(m_role->currentData().toInt()), m_password ? m_password->text() : QString()};
}

QString AccountDialog::missing() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("请填写账号。");
    return m_adds && m_again ? passwordProblem(m_password->text(), m_again->text()) : QString();
}

QFuture<Result<void>> AccountDialog::start()
{
    return context().store.maintain([what = typed(), adds = m_adds](Store& store) {
        return adds ? addAccount(store, what)
                    : changeAccount(store, what.name, what.displayName, what.role);
    });
}

QString AccountDialog::doneText() const
{
    return (m_adds ? tr("已添加账号 %1") : tr("已修改账号 %1")).arg(typed().name);
}

void AccountDialog::reject()
{
    if (isBusy())
        return;
    if (m_adds) {
        NewAccount draft = typed();
        draft.password.clear();
        emit draftKept(draft);
    }
    KeyDialog::reject();
}

PasswordDialog::PasswordDialog(DeskContext& context, const QString& account, QWidget* parent)
    : KeyDialog(context, account.isEmpty() ? tr("修改密码") : tr("重置密码"), tr("确定"), parent)
    , m_account(account)
{
    const QString own = context.store.session().account;
    form().addRow(tr("账号"), new QLabel(account.isEmpty() ? own : account, this));
    if (account.isEmpty())
        m_current = addPassword(tr("当前密码"));
    m_next = addPassword(tr("新密码"));
    m_again = addPassword(tr("再次填写新密码"));
    form().addRow(quiet(account.isEmpty()
                            ? tr("忘记当前密码时，可以在“当前密码”处填写恢复密钥。")
                            : tr("以前的密码从此不能再打开单位数据。请把新密码告诉本人。"),
                        this));
    (m_current ? m_current : m_next)->setFocus();
    refresh();
}

QString PasswordDialog::missing() const
{
    if (!m_again)
        return {};
    if (m_current && m_current->text().isEmpty())
        return tr("请填写当前密码。");
    return passwordProblem(m_next->text(), m_again->text());
}

QFuture<Result<void>> PasswordDialog::start()
{
    return context().store.maintain([account = m_account,
                                     current = m_current ? m_current->text() : QString(),
                                     next = m_next->text()](Store& store) {
        return account.isEmpty() ? changeOwnPassword(store, current, next)
                                 : resetPassword(store, account, next);
    });
}

QString PasswordDialog::doneText() const
{
    return m_account.isEmpty() ? tr("密码已修改") : tr("已重置账号 %1 的密码").arg(m_account);
}

RekeyDialog::RekeyDialog(DeskContext& context, const Account* account, QWidget* parent)
    : KeyDialog(context, account ? tr("移除账号") : tr("更换数据密钥"),
                account ? tr("移除") : tr("更换"), parent)
    , m_account(account ? account->name : QString())
    , m_sure(new QCheckBox(this))
{
    QString who = m_account;
    if (account && !account->displayName.isEmpty())
        who = tr("%1（%2）").arg(account->name, account->displayName);
    const QString text =
        account
            ? tr("将移除账号 %1，不能恢复，账号名也不能再用。其审核记录保留，姓名不变。\n"
                 "数据会用新的密钥重新加密，其他账号的密码不变。以前的备份仍能用当时的密码打开，"
                 "请妥善保管或销毁。")
                  .arg(who)
            : tr("数据会用新的密钥重新加密，各账号的密码和恢复密钥不变。\n"
                 "以前的备份仍能用当时的密码打开，请妥善保管或销毁。");
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    above().addWidget(label);
    m_sure->setText(account ? tr("我确认移除这个账号") : tr("我确认更换数据密钥"));
    m_sure->setObjectName(u"sure"_s);
    above().addWidget(m_sure);
    progress().setRange(0, int(RekeyStep::Done));
    m_clock.setInterval(kLookEveryMs);
    connect(m_sure, &QCheckBox::toggled, this, &RekeyDialog::refresh);
    connect(&m_clock, &QTimer::timeout, this, [this] { progress().setValue(*m_step); });
    refresh();
}

QString RekeyDialog::missing() const
{
    return m_sure->isChecked() ? QString() : tr("请先确认。");
}

QFuture<Result<void>> RekeyDialog::start()
{
    m_clock.start();
    return context().store.maintain([account = m_account, step = m_step](Store& store) {
        const RekeyProgress tell = [step](RekeyStep now) { *step = int(now); };
        return account.isEmpty() ? rekeyStore(store, tell) : removeAccount(store, account, tell);
    });
}

QString RekeyDialog::doneText() const
{
    return m_account.isEmpty() ? tr("已更换数据密钥") : tr("已移除账号 %1").arg(m_account);
}

} // namespace titledesk
