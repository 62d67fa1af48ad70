// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxpage.h"

#include "catalog.h"
#include "decisions.h"
#include "outboxmodel.h"
#include "pageparts.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr std::array kStates{OutboxState::Queued, OutboxState::Sending, OutboxState::Conflict,
                             OutboxState::Rejected, OutboxState::Sent};
constexpr std::array kWidths{96, 130, 240, 96, 110, 88, 150, 320};

qint64 countOf(const OutboxCounts& counts, OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return counts.queued;
    case OutboxState::Sending:
        return counts.sending;
    case OutboxState::Sent:
        return counts.sent;
    case OutboxState::Conflict:
        return counts.conflict;
    case OutboxState::Rejected:
        return counts.rejected;
    case OutboxState::Undone:
    case OutboxState::Discarded:
    case OutboxState::Superseded:
        break;
    }
    return 0;
}

} // namespace

OutboxPage::OutboxPage(DeskContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new OutboxModel(context.store, context.catalog, this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_open(new QPushButton(tr("查看数据"), this))
    , m_retry(new QPushButton(tr("重新上报"), this))
    , m_discard(new QPushButton(tr("放弃上报，以平台为准"), this))
    , m_answer([this](const auto& done) {
        if (!done)
            emit this->context().showProblem(done.error().message);
    })
{
    auto* heading = new QLabel(title(), this);
    dressHeading(*heading);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const OutboxState state : kStates)
        m_tabs->addTab(name(state));
    m_view->setModel(m_model);
    m_view->setAccessibleName(title());
    dressTable(*m_view);
    m_view->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < int(kWidths.size()); ++column)
        m_view->setColumnWidth(column, kWidths[size_t(column)]);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* actions = new QHBoxLayout;
    actions->setContentsMargins(16, 4, 16, 12);
    actions->setSpacing(8);
    actions->addWidget(m_open);
    actions->addWidget(m_retry);
    actions->addWidget(m_discard);
    actions->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{heading, m_tabs})
        widget->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(heading);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    layout->addLayout(actions);

    connect(m_tabs, &QTabBar::currentChanged, this, &OutboxPage::showState);
    connect(m_model, &OutboxModel::ready, this, &OutboxPage::ready);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OutboxPage::showActions);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const auto id = m_view->currentIndex().data(OutboxModel::SubmissionRole).toLongLong();
        emit this->context().openSubmission(SubmissionId{id});
    });
    connect(m_retry, &QPushButton::clicked, this, [this] { repair(true); });
    connect(m_discard, &QPushButton::clicked, this, [this] { repair(false); });
    showActions();
}

QString OutboxPage::title() const
{
    return tr("上报队列");
}

void OutboxPage::activate(const Place&)
{
    showState();
    m_view->setFocus();
}

void OutboxPage::refresh()
{
    m_model->reload();
}

void OutboxPage::showState()
{
    m_model->setState(kStates[size_t(std::max(0, m_tabs->currentIndex()))]);
}

void OutboxPage::ready()
{
    for (int index = 0; index < int(kStates.size()); ++index) {
        const OutboxState state = kStates[size_t(index)];
        m_tabs->setTabText(index,
                           u"%1 %2"_s.arg(name(state)).arg(countOf(m_model->counts(), state)));
    }
    const bool none = m_model->rowCount() == 0;
    const OutboxState state = kStates[size_t(m_tabs->currentIndex())];
    if (state == OutboxState::Queued)
        m_empty->setText(tr("没有待上报的审核结果。\n审核之后，结果在这里等待“上报”。"));
    else
        m_empty->setText(tr("没有“%1”的审核结果。").arg(name(state)));
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_view);
    showActions();
}

void OutboxPage::showActions()
{
    const QModelIndex current = m_view->currentIndex();
    const auto state = OutboxState(current.data(OutboxModel::OutboxStateRole).toInt());
    const bool parked =
        current.isValid() && (state == OutboxState::Conflict || state == OutboxState::Rejected);
    m_open->setEnabled(current.isValid());
    m_retry->setEnabled(parked);
    m_discard->setEnabled(parked);
}

void OutboxPage::repair(bool retry)
{
    const QString decision = m_view->currentIndex().data(OutboxModel::DecisionRole).toString();
    if (decision.isEmpty() || m_answer.isWaiting())
        return;
    const Session session = context().store.session();
    m_answer.ask(context().store.write([decision, retry, session](Connection& connection) {
        Decisions decisions(connection, Catalog::builtIn(), session);
        return retry ? decisions.retry(decision) : decisions.discard(decision);
    }));
}

} // namespace titledesk
