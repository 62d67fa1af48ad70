// SPDX-License-Identifier: GPL-3.0-or-later
// 退回: everything that is wrong, told at once (B7, M16).
#include "decisiondialog.h"

#include "datefield.h"
#include "needs.h"
#include "numberedlines.h"
#include "wrappingcheckbox.h"

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
    // An application is told all that is wrong at once (M16).
    void addChecks()
    {
        const bool application = detail().row.kind == Kind::Application;
        if (application)
            addWords(tr("请一次性告知全部退回意见。退回不需要上传单位推荐意见。"));
        bool first = true;
        for (const Check& check : detail().checks) {
            // What the unit itself has still to do is not the person's to mend.
            if (check.level == Check::Level::Ok || isOfRecommendation(check))
                continue;
            if (std::exchange(first, false))
                addWords(tr("勾选的问题按序号写入退回意见："));
            auto* box = new WrappingCheckBox(check.message, this);
            connect(box, &QCheckBox::toggled, this, &ReturnDialog::writeNumbered);
            above().addWidget(box);
            m_boxes.append(box);
        }
    }

    void addWords(const QString& words)
    {
        auto* label = new QLabel(words, this);
        label->setWordWrap(true);
        above().addWidget(label);
    }

    void addDueBy()
    {
        m_due = new QCheckBox(tr("请于此日前重新提交"), this);
        m_date = new DateField(m_due->text(), this);
        m_date->setSpecialValueText({}); // there is always one
        m_date->setMinimumDate(QDate::currentDate());
        m_date->setDate(QDate::currentDate().addDays(kUsualDays));
        m_date->setEnabled(false);
        connect(m_due, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
        auto* row = new QHBoxLayout;
        row->addWidget(m_due);
        row->addWidget(m_date);
        row->addStretch();
        below().addLayout(row);
    }

    // What was written by hand stays.
    void writeNumbered()
    {
        QStringList known;
        QStringList ticked;
        for (const QCheckBox* box : std::as_const(m_boxes)) {
            known.append(box->text());
            if (box->isChecked())
                ticked.append(box->text());
        }
        opinion().setText(
            withNumberedLines(opinion().text(), known, ticked, firstPhrase(u"return"_s)));
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
};

} // namespace

DecisionDialog* makeReturnDialog(DeskContext& context, const SubmissionDetail& detail,
                                 QWidget* parent)
{
    return new ReturnDialog(context, detail, parent);
}

} // namespace titledesk

#include "returndialog.moc"
