// SPDX-License-Identifier: GPL-3.0-or-later
// 终止: asks twice, in plain words (M17).
#include "decisiondialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

class TerminateDialog : public DecisionDialog {
    Q_OBJECT

public:
    TerminateDialog(DeskContext& context, const SubmissionDetail& submission, QWidget* parent)
        : DecisionDialog(context, Action::Terminate, submission, tr("终止意见"), parent)
        , m_sure(new QCheckBox(tr("我已知晓，确认终止%1的职称申报").arg(submission.row.person.name),
                               this))
    {
        auto* warning =
            new QLabel(tr("将终止%1 %2 年度的职称申报。一旦终止，本年度将无法再进行职称申"
                          "报。如材料需要修改，请用“退回”。")
                           .arg(submission.row.person.name, submission.row.fields.value(u"year"_s)),
                       this);
        warning->setObjectName(u"warning"_s);
        warning->setWordWrap(true);
        above().addWidget(warning);
        opinion().setPhrasesBelow(); // Tab goes from the opinion to them and on to the tick
        m_sure->setObjectName(u"sure"_s);
        below().addWidget(m_sure);
        confirmButton().setText(tr("终止"));
        confirmButton().setToolTip({});
        connect(m_sure, &QCheckBox::toggled, this, [this] { refreshConfirm(); });
        refreshConfirm();
    }

protected:
    void showEvent(QShowEvent* event) override
    {
        DecisionDialog::showEvent(event);
        // The button box has made it the default by now; nothing leads one to it.
        confirmButton().setDefault(false);
    }

private:
    QString missing() const override
    {
        if (opinion().text().isEmpty())
            return tr("请输入终止意见。");
        return m_sure->isChecked() ? QString() : tr("请先勾选确认。");
    }

    void complete(DecisionRequest& request) const override { request.confirmed = true; }
    // It is a step of its own, made with the button only.
    bool confirmsByKey() const override { return false; }

    QCheckBox* m_sure = nullptr;
};

} // namespace

DecisionDialog* makeTerminateDialog(DeskContext& context, const SubmissionDetail& detail,
                                    QWidget* parent)
{
    return new TerminateDialog(context, detail, parent);
}

} // namespace titledesk

#include "terminatedialog.moc"
