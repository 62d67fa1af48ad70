// SPDX-License-Identifier: GPL-3.0-or-later
#include "startwindow.h"

#include "lineicon.h"
#include "storefolder.h"
#include "unitform.h"

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kShortestPassword = 8;

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    label->setFont(large);
    return label;
}

QLabel* quiet(const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(u"quiet"_s);
    label->setWordWrap(true);
    return label;
}

QLineEdit* passwordEdit()
{
    auto* edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

StartWindow::StartWindow(const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_stack(new QStackedWidget)
{
    setWindowTitle(tr("职审台"));
    setWindowIcon(lineIcon(u"desk"_s));
    m_stack->addWidget(makeUnlock());
    m_stack->addWidget(makeFirstStart());
    m_stack->addWidget(makeRecovery());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    const bool exists = holdsStore(folder);
    m_stack->setCurrentIndex(exists ? 0 : 1);
    const int line = fontMetrics().height();
    resize(line * 30, exists ? line * 18 : line * 32);
    connect(&m_opening, &QFutureWatcherBase::finished, this,
            [this] { opened(m_opening.result()); });
    connect(&m_creating, &QFutureWatcherBase::finished, this,
            [this] { created(m_creating.result()); });
}

StartWindow::~StartWindow()
{
    m_opening.waitForFinished();
    m_creating.waitForFinished();
}

QWidget* StartWindow::makeUnlock()
{
    auto* page = new QWidget;
    m_account = new QLineEdit(u"admin"_s);
    m_password = passwordEdit();
    m_open = new QPushButton(tr("打开"));
    m_open->setDefault(true);
    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setSpacing(12);
    form->addRow(tr("账号"), m_account);
    form->addRow(tr("密码"), m_password);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    layout->addWidget(heading(tr("职审台")));
    layout->addWidget(quiet(tr("单位数据：%1").arg(QDir::toNativeSeparators(m_folder))));
    layout->addSpacing(8);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(quiet(tr("忘记密码时，可在密码处填写建立单位时抄录的恢复密钥。")));
    layout->addWidget(m_open, 0, Qt::AlignRight);
    m_password->setFocus();
    connect(m_open, &QPushButton::clicked, this,
            [this] { unlock(m_account->text(), m_password->text()); });
    return page;
}

QWidget* StartWindow::makeFirstStart()
{
    auto* inside = new QWidget;
    m_unit = new UnitForm(false);
    m_newPassword = passwordEdit();
    m_again = passwordEdit();
    m_create = new QPushButton(tr("建立单位"));
    m_createProblem = new QLabel;
    m_createProblem->setWordWrap(true);
    m_unit->form()->addRow(tr("管理员密码 *"), m_newPassword);
    m_unit->form()->addRow(tr("再次填写密码 *"), m_again);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    layout->addWidget(heading(tr("建立单位")));
    layout->addWidget(quiet(tr("单位数据加密保存在本机，只有密码或恢复密钥能够打开。")));
    layout->addWidget(m_unit);
    layout->addWidget(m_createProblem);
    layout->addWidget(m_create, 0, Qt::AlignRight);
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    connect(m_create, &QPushButton::clicked, this, &StartWindow::create);
    return scroll;
}

QWidget* StartWindow::makeRecovery()
{
    auto* page = new QWidget;
    m_recoveryKey = new QLineEdit;
    m_recoveryKey->setReadOnly(true);
    m_recoveryKey->setAlignment(Qt::AlignCenter);
    m_recoveryKey->setAccessibleName(tr("恢复密钥"));
    auto* copied = new QCheckBox(tr("我已抄录恢复密钥，并妥善保管"));
    auto* next = new QPushButton(tr("开始使用"));
    next->setEnabled(false);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    layout->addWidget(heading(tr("恢复密钥")));
    layout->addWidget(
        quiet(tr("忘记密码时，只有恢复密钥能打开单位数据。它只显示这一次，请现在抄录在纸上。")));
    layout->addWidget(m_recoveryKey);
    layout->addWidget(copied);
    layout->addStretch(1);
    layout->addWidget(next, 0, Qt::AlignRight);
    connect(copied, &QCheckBox::toggled, next, &QPushButton::setEnabled);
    connect(next, &QPushButton::clicked, this, &QDialog::accept);
    return page;
}

void StartWindow::setBusy(bool busy, const QString& text)
{
    m_open->setEnabled(!busy);
    m_create->setEnabled(!busy);
    m_problem->setText(text);
    m_createProblem->setText(text);
}

void StartWindow::unlock(const QString& account, const QString& password)
{
    setBusy(true, tr("正在打开……"));
    m_opening.setFuture(QtConcurrent::run([folder = m_folder, account, password] {
        return std::make_shared<Result<std::unique_ptr<Store>>>(
            Store::open(folder, account, password));
    }));
}

void StartWindow::opened(const Opened& outcome)
{
    if (!*outcome) {
        setBusy(false, outcome->error().message);
        m_password->selectAll();
        m_password->setFocus();
        return;
    }
    m_store = std::move(*outcome).value();
    accept();
}

void StartWindow::create()
{
    if (m_newPassword->text().size() < kShortestPassword)
        return m_createProblem->setText(tr("密码至少 %n 个字符。", nullptr, kShortestPassword));
    if (m_newPassword->text() != m_again->text())
        return m_createProblem->setText(tr("两次填写的密码不一样。"));
    NewStore what;
    what.unit = m_unit->unit();
    what.password = m_newPassword->text();
    if (auto fits = checkUnit(what.unit); !fits)
        return m_createProblem->setText(fits.error().message);
    setBusy(true, tr("正在建立……"));
    m_creating.setFuture(QtConcurrent::run([folder = m_folder, what] {
        return std::make_shared<Result<Store::Created>>(Store::create(folder, what));
    }));
}

void StartWindow::created(const Created& outcome)
{
    if (!*outcome)
        return setBusy(false, outcome->error().message);
    m_store = std::move(outcome->value().store);
    m_recoveryKey->setText(outcome->value().recoveryKey);
    m_stack->setCurrentIndex(2);
}

} // namespace titledesk
