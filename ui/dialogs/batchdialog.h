// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "decisionjob.h"
#include "deskcontext.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTableWidget;
class QTreeWidget;
class QVBoxLayout;

namespace titledesk {

class OpinionBox;

/// 批量审核 (M9, B1): how many will be decided, which cannot and why, how many nobody opened yet;
/// one opinion for all or one per row; progress that can be cancelled with nothing half done; one
/// undo.
class BatchDialog : public QDialog {
    Q_OBJECT

public:
    /// With more rows than this there is one opinion for all.
    static constexpr int kMostOwnOpinions = 200;

    BatchDialog(DeskContext& context, Action action, const QVector<SubmissionId>& ids,
                QWidget* parent);
    ~BatchDialog() override;

    void accept() override;
    void reject() override;

signals:
    void decided(const titledesk::DecisionOutcome& outcome,
                 const QVector<titledesk::SubmissionId>& ids);
    /// 先查看: the first one that was not opened yet.
    void viewWanted(titledesk::SubmissionId id);

private:
    struct Preview {
        QVector<Refusal> refused;
        QVector<SubmissionRow> refusedRows; ///< the first of them, for their names
        QVector<SubmissionRow> rows;        ///< all, where few enough for own opinions
        qint64 unseen = 0;
        qint64 withoutEvidence = 0; ///< of those that can be decided, where it is expected
        qint64 marked = 0;          ///< 待定 by this account
        SubmissionId firstUnseen;
    };
    static constexpr int kMostRefusedShown = 500;
    static Result<void> lookForEvidence(Connection& connection, const Catalog& catalog,
                                        const QVector<SubmissionId>& ids, Preview& preview);
    static Result<Preview> look(Connection& connection, DeskContext& context, Action action,
                                const QVector<SubmissionId>& ids);

    void buildUnseen(QVBoxLayout& layout);
    void buildOpinions(QVBoxLayout& layout);
    void buildButtons(QVBoxLayout& layout);
    void previewArrived(const Result<Preview>& preview);
    void fillRefused();
    void fillOwnOpinions();
    void finished(const Result<DecisionOutcome>& outcome);
    void refreshConfirm();
    void showProgress();
    QString missing() const;
    DecisionRequest request() const;
    qsizetype deciding() const;

    DeskContext& m_context;
    Action m_action;
    QVector<SubmissionId> m_ids;
    Preview m_preview;
    bool m_looked = false;
    bool m_unseenAccepted = false;
    QLabel* m_summary = nullptr;
    QLabel* m_bare = nullptr; ///< 未上传证明材料: a warning, never a bar
    QTreeWidget* m_refused = nullptr;
    QWidget* m_unseenRow = nullptr;
    QLabel* m_unseen = nullptr;
    QRadioButton* m_oneForAll = nullptr;
    QRadioButton* m_onePerRow = nullptr;
    OpinionBox* m_opinion = nullptr;
    QTableWidget* m_own = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_clock;
    std::stop_source m_stop;
    std::shared_ptr<JobProgress> m_job;
    Answer<Preview> m_previewAnswer;
    Answer<DecisionOutcome> m_answer;
};

} // namespace titledesk
