// SPDX-License-Identifier: GPL-3.0-or-later
// 退回: everything that is wrong, told at once (B7, M16).
#include "decisiondialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kUsualDays = 7;

class ReturnDialog : public DecisionDialog {
    Q_OBJECT

public:
    ReturnDialog(DeskContext& context, const SubmissionDetail& submission, QWidget* parent)
        : DecisionDialog(context, Action::Return, submission, tr("退回意见"), parent)
    {
        addChecks();
        addDueBy();
        refreshConfirm();
    }

private:
    void addChecks()
    {
        bool first = true;
        for (const Check& check : detail().checks) {
            if (check.level == Check::Level::Ok)
                continue;
            if (std::exchange(first, false))
                above().addWidget(new QLabel(tr("勾选的问题按序号写入退回意见："), this));
            auto* box = new QCheckBox(check.message, this);
            connect(box, &QCheckBox::toggled, this, &ReturnDialog::writeNumbered);
            above().addWidget(box);
            m_boxes.append(box);
        }
    }

    void addDueBy()
    {
        m_due = new QCheckBox(tr("请于此日前重新提交"), this);
        m_date = new QDateEdit(QDate::currentDate().addDays(kUsualDays), this);
        m_date->setCalendarPopup(true);
        m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
        m_date->setMinimumDate(QDate::currentDate());
        m_date->setAccessibleName(m_due->text());
        m_date->setEnabled(false);
        connect(m_due, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
        auto* row = new QHBoxLayout;
        row->addWidget(m_due);
        row->addWidget(m_date);
        row->addStretch();
        below().addLayout(row);
    }

    // What was written by hand stays; the numbered lines are replaced as a block.
    void writeNumbered()
    {
        QStringList lines;
        for (const QCheckBox* box : std::as_const(m_boxes)) {
            if (box->isChecked())
                lines.append(tr("%1. %2").arg(lines.size() + 1).arg(box->text()));
        }
        const QString block =
            lines.isEmpty() ? QString() : firstPhrase(u"return"_s) + u'\n' + lines.join(u'\n');
        QString text = opinion().text();
        if (!m_block.isEmpty() && text.contains(m_block))
            text.replace(m_block, block);
        else if (!block.isEmpty())
            text = text.isEmpty() ? block : text + u'\n' + block;
        m_block = block;
        opinion().setText(text.trimmed());
    }

    QString missing() const override
    {
        return opinion().text().isEmpty() ? tr("请输入退回意见。") : QString();
    }

    void complete(DecisionRequest& request) const override
    {
        if (m_due->isChecked())
            request.dueBy = m_date->date().toString(Qt::ISODate);
    }

    QVector<QCheckBox*> m_boxes;
    QCheckBox* m_due = nullptr;
    QDateEdit* m_date = nullptr;
    QString m_block;
};

} // namespace

DecisionDialog* makeReturnDialog(DeskContext& context, const SubmissionDetail& detail,
                                 QWidget* parent)
{
    return new ReturnDialog(context, detail, parent);
}

} // namespace titledesk

#include "returndialog.moc"
