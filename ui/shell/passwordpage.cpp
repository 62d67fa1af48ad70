// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordpage.h"

#include "problemlabel.h"
#include "startparts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace titledesk {
namespace {

constexpr int kShortestPassword = 8;

} // namespace

PasswordPage::PasswordPage(QWidget* parent)
    : QWidget(parent)
    , m_note(quietText({}))
    , m_account(new QLineEdit)
    , m_password(passwordEdit(tr("本机密码")))
    , m_again(passwordEdit(tr("再次填写密码")))
    , m_create(primaryButton(tr("确定")))
    , m_back(new QPushButton(tr("返回")))
    , m_problem(new ProblemLabel)
{
    m_account->setReadOnly(true);
    m_account->setFocusPolicy(Qt::NoFocus);
    m_account->setAccessibleName(tr("账号"));
    m_back->setAutoDefault(false);
    auto* layout = startLayout(this, tr("设置本机密码"));
    layout->addWidget(m_note);
    auto* form = new QFormLayout;
    form->setSpacing(12);
    form->addRow(tr("账号"), m_account);
    form->addRow(tr("本机密码"), m_password);
    form->addRow(tr("再次填写密码"), m_again);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_create);
    layout->addLayout(buttons);
    setFocusProxy(m_password);
    connect(m_create, &QPushButton::clicked, this, &PasswordPage::submit);
    connect(m_back, &QPushButton::clicked, this, &PasswordPage::backAsked);
}

void PasswordPage::begin(const QString& unitName, const QString& account)
{
    m_note->setText(tr("“%1”的数据加密保存在本机，以后用本机密码打开，不联网也可以。密码不会发送到"
                       "任何地方，只有它或恢复密钥能够打开。")
                        .arg(unitName));
    m_account->setText(account);
    m_problem->say({});
}

void PasswordPage::submit()
{
    if (m_password->text().size() < kShortestPassword)
        return showProblem(tr("密码至少 %n 个字符。", nullptr, kShortestPassword));
    if (m_password->text() != m_again->text())
        return showProblem(tr("两次填写的密码不一样。"));
    emit chosen(m_password->text());
}

void PasswordPage::setBusy(bool busy)
{
    m_create->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_problem->tell(busy ? tr("正在建立……") : QString());
}

void PasswordPage::showProblem(const QString& problem)
{
    setBusy(false);
    m_problem->say(problem);
}

} // namespace titledesk
