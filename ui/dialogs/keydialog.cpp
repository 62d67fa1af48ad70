// SPDX-License-Identifier: GPL-3.0-or-later
#include "keydialog.h"

#include "accounts.h"
#include "statelook.h"
#include "taborder.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {

KeyDialog::KeyDialog(DeskContext& context, const QString& title, const QString& confirm,
                     QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_above(new QVBoxLayout)
    , m_form(new QFormLayout)
    , m_problem(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_answer([this](const auto& outcome) { finished(outcome); })
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_form->setSpacing(12);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, stateColor(State::Returned, red));
    m_problem->setPalette(red);
    m_progress->setAccessibleName(tr("进度"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto* buttons = new QDialogButtonBox(this);
    m_confirm = buttons->addButton(confirm, QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setToolTip(tr("Ctrl+Enter"));
    QPushButton* cancel = buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    for (QPushButton* button : {m_confirm, cancel})
        button->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(m_above);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().height() * 26);
    connect(buttons, &QDialogButtonBox::accepted, this, &KeyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &KeyDialog::reject);
}

QLineEdit* KeyDialog::addPassword(const QString& label)
{
    auto* edit = new QLineEdit(this);
    edit->setEchoMode(QLineEdit::Password);
    edit->setAccessibleName(label);
    m_form->addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, [this] {
        m_touched = true;
        refresh();
    });
    return edit;
}

void KeyDialog::refresh()
{
    const QString gap = missing();
    m_confirm->setEnabled(!isBusy() && gap.isEmpty());
    m_problem->setText(m_touched ? gap : QString());
}

void KeyDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else
        QDialog::keyPressEvent(event);
}

/// By now what is special about each is in its place.
void KeyDialog::showEvent(QShowEvent* event)
{
    tabAsLaidOut(*this);
    QDialog::showEvent(event);
}

void KeyDialog::accept()
{
    if (isBusy() || !missing().isEmpty())
        return;
    m_problem->clear();
    m_confirm->setEnabled(false);
    m_progress->show();
    m_answer.ask(start());
}

void KeyDialog::finished(const Result<void>& outcome)
{
    m_progress->hide();
    if (!outcome) {
        refresh();
        m_problem->setText(outcome.error().message);
        return;
    }
    emit succeeded(doneText());
    QDialog::accept();
}

void KeyDialog::reject()
{
    // What is being written is seen through.
    if (!isBusy())
        QDialog::reject();
}

QString passwordProblem(const QString& password, const QString& again)
{
    if (password.isEmpty())
        return KeyDialog::tr("请填写新密码。");
    if (password.size() < kShortestPassword)
        return KeyDialog::tr("密码至少 %n 个字符。", nullptr, kShortestPassword);
    return password == again ? QString() : KeyDialog::tr("两次填写的密码不一样。");
}

} // namespace titledesk
