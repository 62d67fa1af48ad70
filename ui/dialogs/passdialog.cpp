// SPDX-License-Identifier: GPL-3.0-or-later
// 通过, and 人工核实通过 where checks failed.
#include "decisiondialog.h"

#include "needs.h"
#include "statelook.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

class PassDialog : public DecisionDialog {
    Q_OBJECT

public:
    PassDialog(DeskContext& context, const SubmissionDetail& submission, QWidget* parent)
        : DecisionDialog(context, Action::Pass, submission, tr("审批意见"), parent)
    {
        opinion().offerLastPhrase();
        addEvidenceWarning();
        addRecommendationWarnings();
        if (needsOverride(submission))
            addOverride();
        refreshConfirm();
    }

private:
    static bool needsOverride(const SubmissionDetail& submission)
    {
        return std::ranges::any_of(submission.checks, [](const Check& check) {
            return check.level == Check::Level::Error && check.overridable;
        });
    }

    // Originals are seen on paper, too, so it is no bar.
    void addEvidenceWarning()
    {
        const bool missing = std::ranges::any_of(
            detail().checks, [](const Check& check) { return check.code == u"evidence_missing"; });
        if (missing)
            addWarning(tr("未上传证明材料 1 条，请核对原件。"), u"withoutEvidence"_s);
    }

    // 公示后材料有变更, no post left: known to who passes it, and no bar either.
    void addRecommendationWarnings()
    {
        for (const Check& check : detail().checks) {
            if (isOfRecommendation(check))
                addWarning(check.message, check.code);
        }
    }

    void addWarning(const QString& text, const QString& objectName)
    {
        auto* warning = new QLabel(text, this);
        warning->setObjectName(objectName);
        warning->setWordWrap(true);
        QPalette amber = palette();
        amber.setColor(QPalette::WindowText, stateColor(State::Pending, amber));
        warning->setPalette(amber);
        above().addWidget(warning);
    }

    void addOverride()
    {
        QString failed = tr("系统核查未通过：");
        for (const Check& check : detail().checks) {
            if (check.level == Check::Level::Error)
                failed += u"\n• "_s + check.message;
        }
        auto* reasons = new QLabel(failed, this);
        reasons->setWordWrap(true);
        m_checked = new QCheckBox(tr("人工核实通过，核实情况如下（记入操作日志）："), this);
        m_reason = new QLineEdit(this);
        m_reason->setObjectName(u"overrideReason"_s);
        m_reason->setAccessibleName(tr("核实情况"));
        m_reason->setPlaceholderText(tr("如：已核对证件原件，系统核查所列情况与原件相符"));
        m_reason->setEnabled(false);
        above().addWidget(reasons);
        above().addWidget(m_checked);
        above().addWidget(m_reason);
        connect(m_checked, &QCheckBox::toggled, m_reason, &QWidget::setEnabled);
        connect(m_checked, &QCheckBox::toggled, this, [this] { refreshConfirm(); });
        connect(m_reason, &QLineEdit::textChanged, this, [this] { refreshConfirm(); });
    }

    QString missing() const override
    {
        if (m_checked != nullptr && !m_checked->isChecked())
            return tr("系统核查未通过，人工核实后才能通过。");
        if (m_reason != nullptr && m_reason->text().trimmed().isEmpty())
            return tr("请填写核实情况。");
        return DecisionDialog::missing();
    }

    void complete(DecisionRequest& request) const override
    {
        if (m_reason != nullptr)
            request.overrideReason = m_reason->text().trimmed();
    }

    QCheckBox* m_checked = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace

DecisionDialog* makePassDialog(DeskContext& context, const SubmissionDetail& detail,
                               QWidget* parent)
{
    return new PassDialog(context, detail, parent);
}

} // namespace titledesk

#include "passdialog.moc"
