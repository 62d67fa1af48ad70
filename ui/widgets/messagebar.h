// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "decisions.h"
#include "deskcontext.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace titledesk {

/// 已通过 3 条 · 撤销, for ten seconds; what could not be done stays until it is closed. Takes
/// decisions back when it is asked to, here or by Ctrl+Z. It lies over the upper edge of its
/// parent, so that nothing that is being read or clicked moves.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    static constexpr int kShownMs = 10000;

    explicit MessageBar(DeskContext& context, QWidget* parent = nullptr);

    QString text() const;
    void showMessage(const QString& text, const QString& undoBatch);
    void showProblem(const QString& text);
    /// An empty batch is the last one of this account that can be taken back.
    void undo(const QString& batch);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void undone(const Result<DecisionOutcome>& outcome);
    void say(const QString& text, bool problem);

    DeskContext& m_context;
    QLabel* m_text = nullptr;
    QToolButton* m_undo = nullptr;
    QToolButton* m_close = nullptr;
    QString m_batch;
    QTimer m_end;
    Answer<DecisionOutcome> m_answer;
};

} // namespace titledesk
