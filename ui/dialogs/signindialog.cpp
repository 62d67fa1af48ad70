// SPDX-License-Identifier: GPL-3.0-or-later
#include "signindialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace titledesk {

SignInDialog::SignInDialog(SyncController& sync, const QString& server, QWidget* parent)
    : QDialog(parent)
    , m_sync(sync)
    , m_server(new QLineEdit(server))
    , m_way(new QComboBox)
    , m_account(new QLineEdit)
    , m_accountLabel(new QLabel(tr("账号")))
    , m_secret(new QLineEdit)
    , m_secretLabel(new QLabel)
    , m_problem(new QLabel)
    , m_copy(new QPushButton(tr("复制登录地址")))
{
    setWindowTitle(tr("登录人社平台"));
    m_server->setPlaceholderText(tr("https:// 开头的地址"));
    using Way = SyncController::SignIn::Way;
    m_way->addItem(tr("前往安徽政务服务网"), int(Way::Portal));
    m_way->addItem(tr("用登记码登记本机"), int(Way::Code));
    m_way->addItem(tr("用平台账号登录"), int(Way::Account));
    m_copy->setAutoDefault(false);
    m_copy->hide();
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* note = new QLabel(tr("打开本程序的密码不会发送到任何地方，请不要在这里填写。"));
    note->setObjectName(u"quiet"_s);
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("登录"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("取消"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(24, 16, 24, 16);
    form->setSpacing(12);
    form->addRow(tr("平台地址"), m_server);
    form->addRow(tr("登录方式"), m_way);
    form->addRow(m_accountLabel, m_account);
    form->addRow(m_secretLabel, m_secret);
    form->addRow(note);
    form->addRow(m_problem);
    form->addRow(m_copy);
    form->addRow(buttons);
    setMinimumWidth(fontMetrics().height() * 26);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, &m_sync, &SyncController::cancel);
    connect(m_way, &QComboBox::currentIndexChanged, this, &SignInDialog::showWay);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(QString::fromLatin1(m_address.toEncoded()));
    });
    connect(&m_sync, &SyncController::portalAddressKnown, this, [this](const QUrl& address) {
        m_address = address;
        m_copy->show();
        m_problem->setText(tr("请在浏览器中登录安徽政务服务网；浏览器没有打开时，可复制登录地址，"
                              "粘贴到本机的浏览器中打开。"));
        adjustSize();
    });
    connect(&m_sync, &SyncController::signInFinished, this, &SignInDialog::finished);
    showWay();
}

SyncController::SignIn::Way SignInDialog::way() const
{
    return SyncController::SignIn::Way(m_way->currentData().toInt());
}

void SignInDialog::showWay()
{
    using Way = SyncController::SignIn::Way;
    const bool account = way() == Way::Account;
    const bool portal = way() == Way::Portal;
    m_account->setVisible(account);
    m_accountLabel->setVisible(account);
    m_secret->setVisible(!portal);
    m_secretLabel->setVisible(!portal);
    m_secretLabel->setText(account ? tr("平台密码") : tr("登记码"));
    m_secret->setEchoMode(account ? QLineEdit::Password : QLineEdit::Normal);
    m_secret->setPlaceholderText(account ? QString() : tr("由人社平台提供；试用平台可不填"));
    m_ok->setText(portal ? tr("前往安徽政务服务网") : tr("登录"));
}

void SignInDialog::submit()
{
    m_ok->setEnabled(false);
    m_problem->setText(tr("正在连接……"));
    m_problem->show();
    m_sync.signIn({m_server->text().trimmed(), way(), m_account->text().trimmed(),
                   m_secret->text().trimmed()});
}

void SignInDialog::finished(const Result<void>& outcome)
{
    m_ok->setEnabled(true);
    m_copy->hide();
    if (outcome)
        return accept();
    m_problem->setText(outcome.error().message);
    adjustSize();
}

} // namespace titledesk
