// SPDX-License-Identifier: GPL-3.0-or-later
#include "submitpostsdialog.h"

#include "sheet.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

int sumOf(const PostNumbers& numbers, PostKind kind)
{
    int sum = 0;
    for (auto it = numbers.begin(); it != numbers.end(); ++it)
        sum += it.key().kind == kind ? it.value() : 0;
    return sum;
}

} // namespace

SubmitPostsDialog::SubmitPostsDialog(const PostApproval& approval, const QString& form,
                                     QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("提交岗位核准信息"));
    auto* warning = new QLabel(tr("一旦提交，不可再更改。"));
    QFont bold = warning->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    warning->setFont(bold);
    warning->setObjectName(u"warning"_s);
    auto* facts = new QFormLayout;
    facts->setHorizontalSpacing(24);
    const auto add = [facts](const QString& name, const QString& value) {
        auto* label = valueLabel();
        setValue(label, name, value);
        facts->addRow(name, label);
    };
    add(tr("核准文号"), approval.documentNo);
    add(tr("核准部门"), approval.authority);
    add(tr("核准日期"), approval.approvedOn);
    for (const PostKind kind : {PostKind::Professional, PostKind::Management, PostKind::Skilled})
        add(titledesk::name(kind), tr("%n 个", nullptr, sumOf(approval.approved, kind)));
    add(tr("岗位核准表"), form);
    auto* buttons = new QDialogButtonBox;
    auto* submit = buttons->addButton(tr("提交"), QDialogButtonBox::AcceptRole);
    submit->setObjectName(u"confirmSubmit"_s);
    auto* back = buttons->addButton(tr("返回修改"), QDialogButtonBox::RejectRole);
    // What is for ever is not what Enter does.
    submit->setAutoDefault(false);
    back->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(warning);
    layout->addWidget(
        quietNote(tr("提交后本页只能查看；已聘数仍可更新。请再核对一遍各等级的核准数。")));
    layout->addLayout(facts);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().height() * 28);
    back->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SubmitPostsDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        return accept();
    QDialog::keyPressEvent(event);
}

} // namespace titledesk
