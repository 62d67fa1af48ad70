// SPDX-License-Identifier: GPL-3.0-or-later
#include "leftdialog.h"

#include "datefield.h"
#include "people.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace titledesk {

LeftDialog::LeftDialog(DeskContext& context, const PersonSummary& person, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_person(person.id)
    , m_day(new DateField(tr("调出日期"), this))
    , m_answer([this](const auto& done) {
        if (!done)
            return emit m_context.showProblem(done.error().message);
        QDialog::accept();
    })
{
    setWindowTitle(tr("标记调出"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_day->setObjectName(u"leftOn"_s);
    m_day->setSpecialValueText({}); // there is always one
    m_day->setDate(QDate::currentDate());
    auto* words = new QLabel(
        tr("%1 的申报数据仍保留在本机，可在列表中用“已调出人员”筛选。").arg(person.name), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* confirm = buttons->addButton(tr("确定"), QDialogButtonBox::AcceptRole);
    confirm->setObjectName(u"confirm"_s);
    QPushButton* cancel = buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    for (QPushButton* button : {confirm, cancel})
        button->setAutoDefault(false);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 16);
    form->setSpacing(12);
    form->addRow(words);
    form->addRow(tr("调出日期"), m_day);
    form->addRow(buttons);
    setMinimumWidth(400);
    connect(buttons, &QDialogButtonBox::accepted, this, &LeftDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &LeftDialog::reject);
    m_day->setFocus();
}

void LeftDialog::accept()
{
    if (m_answer.isWaiting())
        return;
    m_answer.ask(m_context.store.write([&session = m_context.store.session(), person = m_person,
                                        day = m_day->date()](Connection& c) {
        return People(c).setLeftOn(person, day, session);
    }));
}

} // namespace titledesk
