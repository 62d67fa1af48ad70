// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlockpage.h"

#include "keyslots.h"
#include "problemlabel.h"
#include "startparts.h"
#include "taborder.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

const QString kLastAccount = u"start/account"_s;

/// The accounts of the folder, the one that opened it last first in mind; a damaged file is told
/// when it is opened.
void fillAccounts(QComboBox& box, const QString& folder)
{
    const auto keySlots = KeySlots::load(folder);
    if (keySlots)
        box.addItems(keySlots.value().names());
    const QString last = QSettings().value(kLastAccount).toString();
    const int known = box.findText(last);
    if (box.count() == 0)
        box.addItem(u"admin"_s);
    box.setCurrentIndex(std::max(known, 0));
}

} // namespace

UnlockPage::UnlockPage(const QString& folder, QWidget* parent)
    : QWidget(parent)
    , m_account(new QComboBox)
    , m_password(passwordEdit(tr("密码")))
    , m_open(primaryButton(tr("打开")))
    , m_portal(new QPushButton(tr("前往安徽政务服务网")))
    , m_note(new ProblemLabel)
    , m_problem(new ProblemLabel)
{
    m_account->setEditable(true);
    m_account->setAccessibleName(tr("账号"));
    fillAccounts(*m_account, folder);
    m_portal->setAutoDefault(false);
    auto* form = new QFormLayout;
    form->setSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("账号"), m_account);
    form->addRow(tr("密码"), m_password);
    auto* layout = startLayout(this, tr("职审台"));
    layout->addWidget(quietText(tr("单位数据：%1").arg(QDir::toNativeSeparators(folder))));
    layout->addSpacing(8);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(quietText(tr("忘记密码时，可在密码处填写建立单位时抄录的恢复密钥。")));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_portal);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    layout->addLayout(buttons);
    tabAsLaidOut(*this);
    leadFocus(*this, *m_password);
    connect(m_portal, &QPushButton::clicked, this, &UnlockPage::portalAsked);
    connect(m_open, &QPushButton::clicked, this, [this] {
        QSettings().setValue(kLastAccount, m_account->currentText().trimmed());
        emit unlockAsked(m_account->currentText().trimmed(), m_password->text());
    });
}

void UnlockPage::setBusy(bool busy)
{
    m_open->setEnabled(!busy);
    m_portal->setEnabled(!busy);
    m_problem->tell(busy ? tr("正在打开……") : QString());
}

void UnlockPage::showProblem(const QString& problem)
{
    setBusy(false);
    m_problem->say(problem);
    m_password->selectAll();
    m_password->setFocus();
}

void UnlockPage::showNote(const QString& note)
{
    m_note->tell(note);
    m_problem->say({});
    m_password->setFocus();
}

} // namespace titledesk
