// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinpage.h"

#include "problemlabel.h"
#include "startparts.h"
#include "taborder.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace titledesk {

SignInPage::SignInPage(bool back, QWidget* parent)
    : QWidget(parent)
    , m_server(new QLineEdit(rememberedServer()))
    , m_portal(primaryButton(tr("前往安徽政务服务网")))
    , m_register(new QPushButton(tr("注册")))
    , m_builtIn(new QPushButton(tr("内置单位登录")))
    , m_problem(new ProblemLabel)
{
    m_server->setAccessibleName(tr("人社平台地址"));
    m_server->setPlaceholderText(tr("https:// 开头的地址，由人社部门提供"));
    auto* layout = startLayout(this, tr("单位登录"));
    auto* form = new QFormLayout;
    form->addRow(tr("人社平台地址"), m_server);
    layout->addLayout(form);
    auto* line = new QHBoxLayout;
    line->addWidget(m_portal, 1);
    line->addWidget(m_register);
    layout->addLayout(line);
    layout->addWidget(
        quietText(tr("在浏览器中用“法人用户”的账号密码或支付宝扫码登录，登录后自动进入"
                     "本系统。没有账号的单位请先点击“注册”。")));
    layout->addWidget(m_problem);
    layout->addSpacing(8);
    layout->addWidget(m_builtIn);
    layout->addWidget(quietText(tr("用于无法在政务网注册账号的单位（无统一社会信用代码或与集团单位"
                                   "共用统一社会信用代码），不联网也能登录。")));
    layout->addStretch(1);
    if (back) {
        auto* leave = new QPushButton(tr("返回"));
        leave->setAutoDefault(false);
        layout->addWidget(leave, 0, Qt::AlignLeft);
        connect(leave, &QPushButton::clicked, this, &SignInPage::backAsked);
    }
    leadFocus(*this, m_server->text().isEmpty() ? static_cast<QWidget&>(*m_server) : *m_portal);
    connect(m_portal, &QPushButton::clicked, this, [this] {
        if (const QString address = server(); !address.isEmpty())
            emit portalAsked(address);
    });
    connect(m_register, &QPushButton::clicked, this, [this] {
        if (const QString address = server(); !address.isEmpty())
            emit registrationAsked(address);
    });
    connect(m_builtIn, &QPushButton::clicked, this, &SignInPage::builtInAsked);
}

QString SignInPage::server()
{
    const QString address = m_server->text().trimmed();
    if (address.isEmpty()) {
        m_problem->say(tr("请填写人社平台地址。"));
        m_server->setFocus();
    }
    return address;
}

void SignInPage::setBusy(const QString& text)
{
    for (QWidget* each : {static_cast<QWidget*>(m_portal), static_cast<QWidget*>(m_register),
                          static_cast<QWidget*>(m_builtIn)})
        each->setEnabled(text.isEmpty());
    m_problem->tell(text);
}

void SignInPage::showProblem(const QString& problem)
{
    setBusy({});
    m_problem->say(problem);
}

} // namespace titledesk
