// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalwaitpage.h"

#include "problemlabel.h"
#include "startparts.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace titledesk {

PortalWaitPage::PortalWaitPage(QWidget* parent)
    : QWidget(parent)
    , m_again(new QPushButton(tr("重新打开浏览器")))
    , m_copy(new QPushButton(tr("复制登录地址")))
    , m_cancel(new QPushButton(tr("取消")))
    , m_state(new ProblemLabel)
{
    auto* layout = startLayout(this, tr("前往安徽政务服务网"));
    layout->addWidget(m_state);
    layout->addWidget(
        quietText(tr("浏览器没有打开时，可重新打开，或复制登录地址，粘贴到本机的浏览器"
                     "中打开。")));
    layout->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    layout->addLayout(buttons);
    for (QPushButton* each : {m_again, m_copy, m_cancel})
        each->setAutoDefault(false);
    setFocusProxy(m_cancel);
    connect(m_again, &QPushButton::clicked, this, [this] { emit openAsked(m_address); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(QString::fromLatin1(m_address.toEncoded()));
        m_state->tell(tr("已复制登录地址，请粘贴到本机的浏览器中打开。"));
    });
    connect(m_cancel, &QPushButton::clicked, this, &PortalWaitPage::cancelled);
    begin();
}

void PortalWaitPage::begin()
{
    setKnown(false);
    m_state->tell(tr("正在连接……"));
}

void PortalWaitPage::setAddress(const QUrl& address)
{
    m_address = address;
    setKnown(true);
    m_state->tell(tr("请在浏览器中登录安徽政务服务网，登录后自动进入本系统。"));
}

void PortalWaitPage::setKnown(bool known)
{
    m_again->setEnabled(known);
    m_copy->setEnabled(known);
}

} // namespace titledesk
