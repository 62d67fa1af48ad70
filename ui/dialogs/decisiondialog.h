// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "decisions.h"
#include "deskcontext.h"
#include "opinionbox.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace titledesk {

/// What 通过, 退回 and 终止 share: who it is about, the opinion, 确定 (Ctrl+Enter), Escape that
/// keeps the opinion as a draft. It stays open until the decision is written, and says why where it
/// was refused.
class DecisionDialog : public QDialog {
    Q_OBJECT

public:
    void accept() override;
    void reject() override;

signals:
    void decided(const titledesk::DecisionOutcome& outcome,
                 const QVector<titledesk::SubmissionId>& ids);

protected:
    DecisionDialog(DeskContext& context, Action action, const SubmissionDetail& detail,
                   const QString& opinionLabel, QWidget* parent);

    const SubmissionDetail& detail() const { return m_detail; }
    OpinionBox& opinion() const { return *m_opinion; }
    QVBoxLayout& above() { return *m_above; } ///< between the heading and the opinion
    QVBoxLayout& below() { return *m_below; } ///< between the opinion and the buttons
    QPushButton& confirmButton() { return *m_confirm; }
    /// Says what is missing, or nothing; 确定 follows it.
    virtual QString missing() const;
    virtual void complete(DecisionRequest& request) const { Q_UNUSED(request) }
    /// Whether Ctrl+Enter is 确定.
    virtual bool confirmsByKey() const { return true; }
    void refreshConfirm();
    void showEvent(QShowEvent* event) override;

private:
    void finished(const Result<DecisionOutcome>& outcome);
    void setBusy(bool busy);

    DeskContext& m_context;
    Action m_action;
    SubmissionDetail m_detail;
    OpinionBox* m_opinion = nullptr;
    QVBoxLayout* m_above = nullptr;
    QVBoxLayout* m_below = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_confirm = nullptr;
    bool m_busy = false;
    Answer<DecisionOutcome> m_answer;
};

/// 通过: the opinion, and a written reason where failed checks are passed over (人工核实通过).
DecisionDialog* makePassDialog(DeskContext& context, const SubmissionDetail& detail,
                               QWidget* parent);
/// 退回: failed checks to tick into the opinion, a date to be back by.
DecisionDialog* makeReturnDialog(DeskContext& context, const SubmissionDetail& detail,
                                 QWidget* parent);
/// 终止: a box to tick, then the button (M17).
DecisionDialog* makeTerminateDialog(DeskContext& context, const SubmissionDetail& detail,
                                    QWidget* parent);

} // namespace titledesk
