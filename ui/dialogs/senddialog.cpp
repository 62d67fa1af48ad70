// SPDX-License-Identifier: GPL-3.0-or-later
#include "senddialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {

QString SendDialog::summary(const OutboxCounts& counts, const QStringList& unit)
{
    QStringList parts;
    if (counts.pass > 0)
        parts << tr("通过 %n 条", nullptr, int(counts.pass));
    if (counts.returned > 0)
        parts << tr("退回 %n 条", nullptr, int(counts.returned));
    if (counts.terminate > 0)
        parts << tr("终止 %n 条", nullptr, int(counts.terminate));
    parts += unit;
    return parts.isEmpty() ? tr("没有待上报的内容。") : tr("将上报：%1").arg(parts.join(tr("、")));
}

SendDialog::SendDialog(const OutboxCounts& counts, QWidget* parent, const QStringList& unit)
    : QDialog(parent)
{
    setWindowTitle(tr("上报"));
    auto* text = new QLabel(summary(counts, unit));
    auto* note = new QLabel(tr("上报后不能再撤销；如需更正，请重新审核。"));
    note->setWordWrap(true);
    note->setObjectName(u"quiet"_s);
    auto* buttons = new QDialogButtonBox;
    auto* send = buttons->addButton(tr("上报"), QDialogButtonBox::AcceptRole);
    auto* details = buttons->addButton(tr("查看明细"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    send->setDefault(true);
    send->setEnabled(counts.queued + counts.sending > 0 || !unit.isEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(note);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().height() * 24);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(details, &QPushButton::clicked, this, [this] {
        emit detailsAsked();
        reject();
    });
}

} // namespace titledesk
