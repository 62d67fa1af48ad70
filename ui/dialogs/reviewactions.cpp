// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewactions.h"

#include "batchdialog.h"
#include "decisiondialog.h"
#include "markdialog.h"
#include "publicitydialog.h"
#include "recommendationdialog.h"

using namespace Qt::StringLiterals;

namespace titledesk {

QStringList passObstacles(const SubmissionDetail& detail)
{
    QStringList obstacles = detail.missing.value(Action::Pass);
    for (const Check& check : detail.checks) {
        if (check.level == Check::Level::Error && check.overridable)
            obstacles.removeOne(check.message);
    }
    return obstacles;
}

ReviewActions::ReviewActions(DeskContext& context, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_undoAnswer([this](const auto& outcome) { undone(outcome); })
{
}

bool ReviewActions::mayDecideHere()
{
    if (mayDecide(m_context.store.session().role))
        return true;
    emit m_context.showProblem(tr("当前账号只能查看，不能审核。"));
    return false;
}

void ReviewActions::decide(Action action, const SubmissionDetail& detail, bool correcting)
{
    if (!mayDecideHere())
        return;
    // P and R in a list decide what waits; a correction is asked for by its own button.
    const bool open = detail.row.state == State::Pending || correcting;
    if (!open || !transition(detail.row.kind, detail.row.state, action)) {
        emit m_context.showMessageBar(
            tr("该数据为“%1”，不能再%2。").arg(name(detail.row.state), name(action)), {});
        return;
    }
    if (action == Action::Pass) {
        if (const QStringList obstacles = passObstacles(detail); !obstacles.isEmpty()) {
            emit m_context.showMessageBar(tr("不能通过：%1").arg(obstacles.first()), {});
            return;
        }
    }
    DecisionDialog* dialog = nullptr;
    switch (action) {
    case Action::Pass:
        dialog = makePassDialog(m_context, detail, m_window);
        break;
    case Action::Return:
        dialog = makeReturnDialog(m_context, detail, m_window);
        break;
    case Action::Terminate:
        dialog = makeTerminateDialog(m_context, detail, m_window);
        break;
    }
    connect(dialog, &DecisionDialog::decided, this,
            [this, action](const DecisionOutcome& outcome, const QVector<SubmissionId>& ids) {
                tell(action, outcome, ids);
            });
    dialog->open();
}

void ReviewActions::recommend(const SubmissionDetail& detail)
{
    if (!mayDecideHere())
        return;
    auto* dialog = new RecommendationDialog(m_context, detail, m_window);
    connect(dialog, &RecommendationDialog::saved, this, &ReviewActions::recommendationChanged);
    dialog->open();
}

void ReviewActions::publicise(const QVector<SubmissionId>& ids)
{
    if (!mayDecideHere() || ids.isEmpty())
        return;
    auto* dialog = new PublicityDialog(m_context, ids, m_window);
    connect(dialog, &PublicityDialog::saved, this, &ReviewActions::recommendationChanged);
    dialog->open();
}

void ReviewActions::decideMany(Action action, const QVector<SubmissionId>& ids)
{
    if (!mayDecideHere() || ids.isEmpty())
        return;
    auto* dialog = new BatchDialog(m_context, action, ids, m_window);
    connect(
        dialog, &BatchDialog::decided, this,
        [this, action](const DecisionOutcome& outcome, const QVector<SubmissionId>& decidedIds) {
            tell(action, outcome, decidedIds);
        });
    connect(dialog, &BatchDialog::viewWanted, this, &ReviewActions::viewWanted);
    dialog->open();
}

void ReviewActions::mark(const SubmissionRow& row)
{
    (new MarkDialog(m_context, row, m_window))->open();
}

void ReviewActions::undo(const QString& decision)
{
    if (!mayDecideHere() || m_undoAnswer.isWaiting())
        return;
    m_undoAnswer.ask(m_context.store.write(
        [&store = m_context.store, &catalog = m_context.catalog, decision](Connection& connection) {
            return Decisions(connection, catalog, store.session()).undo({decision});
        }));
}

void ReviewActions::undone(const Result<DecisionOutcome>& outcome)
{
    if (!outcome)
        emit m_context.showProblem(outcome.error().message);
    else if (!outcome.value().refused.isEmpty())
        emit m_context.showProblem(tr("没有撤销：%1").arg(outcome.value().refused.first().message));
    else
        emit m_context.showMessageBar(tr("已撤销 1 条，恢复为待审核。"), {});
}

void ReviewActions::tell(Action action, const DecisionOutcome& outcome,
                         const QVector<SubmissionId>& ids)
{
    QString text = outcomeText(action, outcome.decisions.size());
    if (!outcome.refused.isEmpty())
        text = tr("%1，%2 条未审核").arg(text).arg(outcome.refused.size());
    emit m_context.showMessageBar(text, outcome.batch);
    emit decided(ids);
}

} // namespace titledesk
