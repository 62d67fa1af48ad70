// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtinpage.h"

#include "problemlabel.h"
#include "startparts.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace titledesk {

BuiltInPage::BuiltInPage(QWidget* parent)
    : QWidget(parent)
    , m_problem(new ProblemLabel)
{
    auto* file = primaryButton(tr("选择账号文件…"));
    auto* sheet = new QPushButton(tr("导出单位信息表…"));
    auto* create = new QPushButton(tr("在本机建立单位"));
    auto* back = new QPushButton(tr("返回"));
    back->setAutoDefault(false);
    auto* layout = startLayout(this, tr("内置单位登录"));
    layout->addWidget(file);
    layout->addWidget(
        quietText(tr("人社部门完成账号内置后会提供账号文件，选择它，再设置本机密码。")));
    layout->addWidget(m_problem);
    layout->addSpacing(8);
    layout->addWidget(sheet);
    layout->addWidget(quietText(
        tr("还没有内置账号：无法在政务网注册账号的单位（无统一社会信用代码或与集团单位共用统一社会"
           "信用代码），请将单位相关信息提供给所属人社部门，由人社部门发送给系统运维人员进行账号"
           "内置。")));
    layout->addSpacing(8);
    layout->addWidget(create);
    layout->addWidget(
        quietText(tr("不联网也可以先在本机建立单位开始审核，以后再登记到人社平台。")));
    layout->addStretch(1);
    layout->addWidget(back, 0, Qt::AlignLeft);
    setFocusProxy(file);
    connect(file, &QPushButton::clicked, this, &BuiltInPage::chooseFile);
    connect(sheet, &QPushButton::clicked, this, &BuiltInPage::sheetAsked);
    connect(create, &QPushButton::clicked, this, &BuiltInPage::createAsked);
    connect(back, &QPushButton::clicked, this, &BuiltInPage::backAsked);
}

void BuiltInPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("选择账号文件"), {},
                                                      tr("账号文件 (*.json);;所有文件 (*)"));
    if (!path.isEmpty())
        readFile(path);
}

void BuiltInPage::readFile(const QString& path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return m_problem->say(tr("打不开这个文件：%1").arg(source.errorString()));
    auto file = AccountFile::parse(source.read(1 << 20));
    m_problem->say(file ? QString() : file.error().message);
    if (file)
        emit fileRead(file.value());
}

} // namespace titledesk
