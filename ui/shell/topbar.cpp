// SPDX-License-Identifier: GPL-3.0-or-later
#include "topbar.h"

#include "lineicon.h"
#include "permissions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QPushButton* button(const QString& text, const QString& icon)
{
    auto* made = new QPushButton(lineIcon(icon), text);
    made->setAccessibleName(text);
    return made;
}

} // namespace

TopBar::TopBar(const QString& account, QWidget* parent)
    : QFrame(parent)
    , m_search(new QLineEdit)
    , m_state(new QLabel)
    , m_import(button(tr("导入"), u"import"_s))
    , m_receive(button(tr("同步"), u"sync"_s))
    , m_send(button(tr("上报"), u"send"_s))
    , m_menu(new QMenu(this))
{
    setObjectName(u"topBar"_s);
    m_search->setPlaceholderText(tr("搜索姓名、证件号、内容   Ctrl+K"));
    m_search->setAccessibleName(tr("搜索"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(fontMetrics().height() * 26);
    m_state->setObjectName(u"quiet"_s);
    m_receive->setToolTip(tr("从人社平台接收新的申报数据"));
    m_send->setToolTip(tr("把审核结果送到人社平台"));
    auto* who = new QToolButton;
    who->setText(account);
    who->setIcon(lineIcon(u"person"_s));
    who->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    who->setPopupMode(QToolButton::InstantPopup);
    who->setAccessibleName(account);
    who->setMenu(m_menu);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search, 1);
    layout->addStretch(1);
    layout->addWidget(m_state);
    for (QWidget* widget : {static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_receive),
                            static_cast<QWidget*>(m_send), static_cast<QWidget*>(who)})
        layout->addWidget(widget);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_search->text().trimmed().isEmpty())
            emit searched(m_search->text().trimmed());
    });
    connect(m_import, &QPushButton::clicked, this, &TopBar::importAsked);
    connect(m_receive, &QPushButton::clicked, this, &TopBar::receiveAsked);
    connect(m_send, &QPushButton::clicked, this, &TopBar::sendAsked);
}

void TopBar::setRole(Role role)
{
    m_maySync = may(role, Right::Sync);
    m_import->setEnabled(may(role, Right::Import));
    setBusy(false);
}

void TopBar::setConnection(bool signedIn, bool paused, const OutboxCounts& counts)
{
    QStringList parts;
    parts << (paused ? tr("需重新登录") : signedIn ? tr("已登录人社平台") : tr("离线"));
    if (const qint64 waiting = counts.queued + counts.sending; waiting > 0)
        parts << tr("%n 条待上报", nullptr, int(waiting));
    if (const qint64 parked = counts.conflict + counts.rejected; parked > 0)
        parts << tr("%n 条需处理", nullptr, int(parked));
    m_state->setText(parts.join(u" · "_s));
}

void TopBar::setBusy(bool busy)
{
    m_receive->setEnabled(!busy && m_maySync);
    m_send->setEnabled(!busy && m_maySync);
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace titledesk
