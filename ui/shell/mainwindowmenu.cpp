// SPDX-License-Identifier: GPL-3.0-or-later
// The window's keys and the menu of the account.
#include "mainwindow.h"

#include "lineicon.h"
#include "page.h"
#include "pages.h"
#include "topbar.h"

#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace titledesk {

void MainWindow::addShortcuts()
{
    const auto key = [this](const QKeySequence& sequence, auto work) {
        auto* shortcut = new QShortcut(sequence, this);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    key(Qt::CTRL | Qt::Key_K, [this] { m_bar->focusSearch(); });
    key(Qt::CTRL | Qt::Key_F, [this] {
        if (!currentPage()->focusFilter())
            m_bar->focusSearch();
    });
    key(Qt::Key_F5, [this] {
        currentPage()->refresh();
        askStatus();
    });
    key(Qt::Key_F1, [this] { showHelp(); });
    key(QKeySequence::Undo, [this] { emit m_context.undoRequested({}); });
    const Place places[] = {
        {.kind = Place::Kind::Home},         {.kind = Place::Kind::Archive},
        {.kind = Place::Kind::Applications}, {.kind = Place::Kind::Registrations},
        {.kind = Place::Kind::Tasks},        {.kind = Place::Kind::Outbox}};
    int number = 0;
    for (const Place& place : places)
        key(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++)), [this, place] { goTo(place); });
    const auto resize = [this](int step) {
        changeLook([step](Look& look) {
            look.textPercent = std::clamp(look.textPercent + step, 80, 200);
        });
    };
    key(Qt::CTRL | Qt::Key_Equal, [resize] { resize(10); });
    key(Qt::CTRL | Qt::Key_Plus, [resize] { resize(10); });
    key(Qt::CTRL | Qt::Key_Minus, [resize] { resize(-10); });
}

void MainWindow::changeLook(const std::function<void(Look&)>& change)
{
    Look look = Look::load();
    change(look);
    look.save();
    emit lookChanged(look);
}

void MainWindow::fillAccountMenu()
{
    QMenu* menu = m_bar->accountMenu();
    menu->addAction(tr("登录人社平台……"), this, &MainWindow::askSignIn);
    menu->addAction(tr("导入表格……"), this, [this] { openImportDialog(m_context, {}, this); });
    menu->addSeparator();
    const auto choices = [&](const QString& heading, const QStringList& names, int current,
                             auto set) {
        QMenu* sub = menu->addMenu(heading);
        auto* group = new QActionGroup(sub);
        for (int i = 0; i < int(names.size()); ++i) {
            QAction* action = sub->addAction(
                names[i], this, [this, set, i] { changeLook([&](Look& look) { set(look, i); }); });
            action->setCheckable(true);
            action->setChecked(i == current);
            group->addAction(action);
        }
    };
    const Look look = Look::load();
    choices(tr("外观"), {tr("跟随系统"), tr("浅色"), tr("深色")}, int(look.scheme),
            [](Look& changed, int i) { changed.scheme = Scheme(i); });
    // Each language is named in itself.
    choices(tr("语言"), {u"中文"_s, u"English"_s}, int(look.language),
            [](Look& changed, int i) { changed.language = Language(i); });
    QMenu* size = menu->addMenu(tr("文字大小"));
    for (const int percent : {90, 100, 110, 125, 150})
        size->addAction(u"%1 %"_s.arg(percent), this, [this, percent] {
            changeLook([percent](Look& changed) { changed.textPercent = percent; });
        });
    menu->addSeparator();
    menu->addAction(tr("快捷键"), this, &MainWindow::showHelp);
    menu->addAction(tr("修改密码……"), this, [this] { openPasswordDialog(m_context, this); });
    menu->addAction(lineIcon(u"lock"_s), tr("锁定"), this, &MainWindow::lockAsked);
}

void MainWindow::showHelp()
{
    const std::pair<const char*, QString> keys[] = {
        {"↑ ↓  J K", tr("上一条、下一条")},
        {"P", tr("通过")},
        {"R", tr("退回")},
        {"Space", tr("选择这一行")},
        {"V", tr("查看证明材料")},
        {"M", tr("标为待定")},
        {"Enter", tr("打开")},
        {"Ctrl+Enter", tr("在对话框中确定")},
        {"Ctrl+Z", tr("撤销上一次审核（上报之前）")},
        {"Ctrl+F", tr("在列表中筛选")},
        {"Ctrl+K", tr("搜索全部数据")},
        {"Ctrl+1 … Ctrl+6", tr("单位首页、业绩档案、职称申报、人员注册审核、任务中心、上报队列")},
        {"Ctrl+=  Ctrl+−", tr("放大、缩小文字")},
        {"F5", tr("刷新（不会上报）")},
        {"F1", tr("显示本页")},
    };
    QDialog dialog(this);
    dialog.setWindowTitle(tr("快捷键"));
    auto* form = new QFormLayout(&dialog);
    form->setContentsMargins(24, 16, 24, 16);
    form->setSpacing(8);
    for (const auto& [name, meaning] : keys)
        form->addRow(QString::fromUtf8(name), new QLabel(meaning));
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("关闭"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    form->addRow(buttons);
    dialog.exec();
}

} // namespace titledesk
