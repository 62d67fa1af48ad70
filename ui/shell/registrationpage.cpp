// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrationpage.h"

#include "problemlabel.h"
#include "startparts.h"
#include "unitform.h"
#include "unitsheet.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace titledesk {

RegistrationPage::RegistrationPage(QWidget* parent)
    : QWidget(parent)
    , m_form(new UnitForm(false))
    , m_note(quietText({}))
    , m_submit(new QPushButton)
    , m_problem(new ProblemLabel)
{
    auto* layout = startLayout(this, tr("单位注册"));
    m_heading = qobject_cast<QLabel*>(layout->itemAt(0)->widget());
    layout->addWidget(m_note);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 12, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    auto* back = new QPushButton(tr("返回"));
    back->setAutoDefault(false);
    m_submit->setAutoDefault(false); // Enter in a text never decides
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_submit);
    layout->addLayout(buttons);
    setFocusProxy(m_form);
    m_submit->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    connect(back, &QPushButton::clicked, this, &RegistrationPage::backAsked);
    connect(m_submit, &QPushButton::clicked, this, &RegistrationPage::submit);
    connect(m_form, &UnitForm::edited, this, [this] { m_problem->say({}); });
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        const Result<void>& outcome = *m_writing.result();
        m_submit->setEnabled(true);
        if (!outcome)
            return m_problem->say(outcome.error().message);
        m_problem->tell(tr("已导出单位信息表，请提供给所属人社部门。"));
    });
}

void RegistrationPage::begin(For purpose, const std::optional<Unit>& unit, bool fixed)
{
    m_purpose = purpose;
    const bool sheet = purpose == For::Sheet;
    m_heading->setText(sheet ? tr("单位信息表") : tr("单位注册"));
    m_note->setText(sheet ? tr("填写单位信息，导出后提供给所属人社部门，由其办理账号内置。")
                          : tr("首次登录，需完善单位详细信息并“提交”后方可进入本系统。"));
    m_submit->setText(sheet ? tr("导出单位信息表…") : tr("提交"));
    m_submit->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    m_problem->say({});
    m_form->setRegistered(fixed);
    if (unit)
        m_form->setUnit(*unit);
    m_form->showFaults({});
}

void RegistrationPage::submit()
{
    const Unit unit = m_form->unit();
    const auto faults = registrationFaults(unit, m_form->noCreditCodeReason());
    m_form->showFaults(faults);
    if (!faults.isEmpty())
        return m_problem->say(tr("还有 %n 处需要修改，见各项下方。", nullptr, int(faults.size())));
    if (m_purpose == For::Registration)
        return emit submitted(unit, m_form->noCreditCodeReason());
    const QString path = QFileDialog::getSaveFileName(
        this, tr("导出单位信息表"), tr("单位信息表.xlsx"), tr("Excel 工作簿 (*.xlsx)"));
    if (!path.isEmpty())
        writeSheet(path);
}

void RegistrationPage::writeSheet(const QString& path)
{
    m_submit->setEnabled(false);
    m_writing.setFuture(
        QtConcurrent::run([unit = m_form->unit(), reason = m_form->noCreditCodeReason(), path] {
            return std::make_shared<Result<void>>(exportUnitSheet(unit, reason, path));
        }));
}

} // namespace titledesk
