// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiondialog.h"

#include "decisionjob.h"
#include "statelook.h"
#include "taborder.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString heading(const Catalog& catalog, const SubmissionRow& row)
{
    const Item* item = catalog.item(row.item);
    const QString what = item == nullptr ? row.item : item->name.text();
    return row.kind == Kind::Registration
               ? QStringLiteral("%1 · %2").arg(row.person.name, what)
               : QStringLiteral("%1 · %2 · %3").arg(row.person.name, what, row.title);
}

} // namespace

DecisionDialog::DecisionDialog(DeskContext& context, Action action, const SubmissionDetail& detail,
                               const QString& opinionLabel, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_action(action)
    , m_detail(detail)
    , m_opinion(new OpinionBox(context, opinionLabel, key(action),
                               u"draft.%1.%2"_s.arg(key(action), detail.row.uuid), this))
    , m_above(new QVBoxLayout)
    , m_below(new QVBoxLayout)
    , m_problem(new QLabel(this))
    , m_answer([this](const auto& outcome) { finished(outcome); })
{
    setWindowTitle(name(action));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto* who = new QLabel(heading(context.catalog, detail.row), this);
    who->setWordWrap(true);
    QFont bold = who->font();
    bold.setBold(true);
    who->setFont(bold);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"problem"_s);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, stateColor(State::Returned, red));
    m_problem->setPalette(red);

    auto* buttons = new QDialogButtonBox(this);
    m_confirm = buttons->addButton(tr("确定"), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setToolTip(tr("Ctrl+Enter"));
    QPushButton* cancel = buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    for (QPushButton* button : {m_confirm, cancel})
        button->setAutoDefault(false); // Enter in a text never decides

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(who);
    layout->addLayout(m_above);
    layout->addWidget(m_opinion, 1);
    layout->addLayout(m_below);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(520);

    connect(buttons, &QDialogButtonBox::accepted, this, &DecisionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DecisionDialog::reject);
    // Wherever the focus is.
    const auto byKey = [this] {
        if (confirmsByKey() && !m_opinion->isComposing())
            accept();
    };
    connect(m_opinion, &OpinionBox::confirmed, this, byKey);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                byKey);
    connect(m_opinion, &OpinionBox::changed, this, &DecisionDialog::refreshConfirm);
    m_opinion->focusText();
}

QString DecisionDialog::missing() const
{
    return m_opinion->text().isEmpty() ? tr("请输入审批意见。") : QString();
}

void DecisionDialog::refreshConfirm()
{
    const QString gap = missing();
    m_confirm->setEnabled(!m_busy && gap.isEmpty());
    m_problem->setText(gap);
    m_problem->setVisible(!gap.isEmpty());
}

void DecisionDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_opinion->setEnabled(!busy);
    m_confirm->setEnabled(!busy);
}

/// By now what is special about each is in its place.
void DecisionDialog::showEvent(QShowEvent* event)
{
    tabAsLaidOut(*this);
    QDialog::showEvent(event);
}

void DecisionDialog::accept()
{
    if (m_busy || !missing().isEmpty())
        return;
    setBusy(true);
    DecisionRequest request;
    request.action = m_action;
    request.ids = {m_detail.row.id};
    request.opinion = m_opinion->text();
    request.correcting = m_detail.row.state != State::Pending;
    complete(request);
    m_answer.ask(startDecision(m_context, request, m_opinion->draftKey()));
}

void DecisionDialog::finished(const Result<DecisionOutcome>& outcome)
{
    setBusy(false);
    QString problem;
    if (!outcome)
        problem = outcome.error().message;
    else if (!outcome.value().refused.isEmpty())
        problem = outcome.value().refused.first().message;
    if (!problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        return;
    }
    emit decided(outcome.value(), {m_detail.row.id});
    QDialog::accept();
}

void DecisionDialog::reject()
{
    // A decision on its way is seen through; Escape while composing belongs to the input method.
    if (m_busy || m_opinion->isComposing())
        return;
    m_opinion->keepDraft();
    QDialog::reject();
}

} // namespace titledesk
