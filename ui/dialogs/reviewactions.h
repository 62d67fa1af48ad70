// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "decisions.h"
#include "deskcontext.h"

namespace titledesk {

/// Opens the dialogs of a decision and tells of its outcome. One dialog at a time.
class ReviewActions : public QObject {
    Q_OBJECT

public:
    ReviewActions(DeskContext& context, QWidget* window);

    /// Opens 通过, 退回 or 终止 where the workflow and the account's role know it; otherwise says
    /// why not. What was decided before is decided again only where `correcting` says so (B2).
    void decide(Action action, const SubmissionDetail& detail, bool correcting = false);
    void recommend(const SubmissionDetail& detail);
    /// 公示 for all of them at once (B8).
    void publicise(const QVector<SubmissionId>& ids);
    void decideMany(Action action, const QVector<SubmissionId>& ids);
    /// 待定 with a note, or not any more (B20).
    void mark(const SubmissionRow& row);
    /// Takes one standing decision back.
    void undo(const QString& decision);

signals:
    void decided(const QVector<titledesk::SubmissionId>& ids);
    void viewWanted(titledesk::SubmissionId id);
    void recommendationChanged();

private:
    void tell(Action action, const DecisionOutcome& outcome, const QVector<SubmissionId>& ids);
    void undone(const Result<DecisionOutcome>& outcome);
    bool mayDecideHere();

    DeskContext& m_context;
    QWidget* m_window = nullptr;
    Answer<DecisionOutcome> m_undoAnswer;
};

/// What keeps the submission from passing even by hand: all that is missing but failed checks that
/// a written reason passes over.
QStringList passObstacles(const SubmissionDetail& detail);

} // namespace titledesk
