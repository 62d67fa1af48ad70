// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountspage.h"

#include "accountdialogs.h"
#include "accountmodel.h"
#include "idlelock.h"
#include "pageparts.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr std::array kWidths{13, 10, 7, 12, 12}; // times the height of a line

QLabel* quiet(const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(u"quiet"_s);
    label->setWordWrap(true);
    return label;
}

} // namespace

AccountsPage::AccountsPage(DeskContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new AccountModel(context.store, this))
    , m_view(new QTableView(this))
{
    auto* heading = new QLabel(title(), this);
    dressHeading(*heading);
    m_view->setModel(m_model);
    m_view->setObjectName(u"accounts"_s);
    m_view->setAccessibleName(title());
    dressTable(*m_view);
    m_view->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < int(kWidths.size()); ++column)
        m_view->setColumnWidth(column, kWidths[size_t(column)] * fontMetrics().height());
    auto* below = new QVBoxLayout;
    below->setContentsMargins(16, 8, 16, 16);
    below->setSpacing(12);
    below->addWidget(makeActions());
    below->addWidget(makeLockChoice());
    below->addWidget(
        quiet(tr("角色约束本程序中的操作，不能约束持有密码或恢复密钥、绕过本程序读取数据的人。"
                 "有人不再负责审核时请移除其账号：数据会换用新的密钥。")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    heading->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(heading);
    layout->addWidget(m_view, 1);
    layout->addLayout(below);
    connect(m_model, &AccountModel::ready, this, [this] {
        if (!m_view->currentIndex().isValid())
            m_view->selectRow(0);
        showActions();
    });
    connect(m_model, &AccountModel::failed, this,
            [this](const Error& error) { emit this->context().showProblem(error.message); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AccountsPage::showActions);
    showActions();
}

QWidget* AccountsPage::makeActions()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(8);
    const auto button = [&](const QString& text, const QString& name, auto work) {
        auto* made = new QPushButton(text, bar);
        made->setObjectName(name);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, work);
        return made;
    };
    button(tr("添加账号"), u"add"_s, [this] { add(); });
    m_change = button(tr("修改"), u"change"_s, [this] {
        if (const Account* account = current())
            open(new AccountDialog(context(), *account, window()));
    });
    m_reset = button(tr("重置密码"), u"reset"_s, [this] {
        if (const Account* account = current())
            open(new PasswordDialog(context(), account->name, window()));
    });
    m_remove = button(tr("移除账号"), u"remove"_s, [this] {
        if (const Account* account = current())
            open(new RekeyDialog(context(), account, window()));
    });
    row->addStretch(1);
    button(tr("修改我的密码"), u"own"_s,
           [this] { open(new PasswordDialog(context(), {}, window())); });
    button(tr("更换数据密钥"), u"rekey"_s,
           [this] { open(new RekeyDialog(context(), nullptr, window())); });
    return bar;
}

QWidget* AccountsPage::makeLockChoice()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto* label = new QLabel(tr("离开多久后自动锁定"), bar);
    m_minutes = new QComboBox(bar);
    m_minutes->setObjectName(u"idleMinutes"_s);
    m_minutes->setAccessibleName(label->text());
    label->setBuddy(m_minutes);
    for (const int minutes : IdleLock::kChoices)
        m_minutes->addItem(minutes == 0 ? tr("不自动锁定") : tr("%n 分钟", nullptr, minutes),
                           minutes);
    m_minutes->setCurrentIndex(m_minutes->findData(IdleLock::minutes()));
    row->addWidget(label);
    row->addWidget(m_minutes);
    row->addWidget(quiet(tr("仅对本机有效；电脑锁屏时总会锁定")), 1);
    connect(m_minutes, &QComboBox::activated, this,
            [this] { IdleLock::setMinutes(m_minutes->currentData().toInt()); });
    return bar;
}

QString AccountsPage::title() const
{
    return tr("账号管理");
}

void AccountsPage::activate(const Place&)
{
    refresh();
    m_view->setFocus();
}

void AccountsPage::refresh()
{
    m_model->reload();
    m_minutes->setCurrentIndex(m_minutes->findData(IdleLock::minutes()));
}

const Account* AccountsPage::current() const
{
    const Account* account = m_model->account(m_view->currentIndex().row());
    return account && !account->isRemoved() ? account : nullptr;
}

void AccountsPage::showActions()
{
    const Account* account = current();
    const bool other = account && account->name != context().store.session().account;
    m_change->setEnabled(account != nullptr);
    m_reset->setEnabled(other);
    m_remove->setEnabled(other);
}

void AccountsPage::open(KeyDialog* dialog)
{
    connect(dialog, &KeyDialog::succeeded, this, [this](const QString& said) {
        emit context().showMessageBar(said, {});
        m_model->reload();
    });
    dialog->open();
}

void AccountsPage::add()
{
    auto* dialog = new AccountDialog(context(), m_draft, window());
    connect(dialog, &AccountDialog::draftKept, this,
            [this](const NewAccount& draft) { m_draft = draft; });
    connect(dialog, &KeyDialog::succeeded, this, [this] { m_draft = {}; });
    open(dialog);
}

} // namespace titledesk
