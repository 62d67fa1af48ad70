// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationspage.h"

#include "pageparts.h"
#include "pages.h"
#include "planmodel.h"
#include "planspanel.h"
#include "reviewpanel.h"
#include "statelook.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

enum Tab { Applications, Plans };

void setColor(QLabel& label, const QColor& color)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

} // namespace

ApplicationsPage::ApplicationsPage(DeskContext& context, QWidget* parent)
    : Page(context, parent)
    , m_plans(new PlanModel(context.store, context.catalog, this))
    , m_title(new QLabel(title(), this))
    , m_tabs(new QTabBar(this))
    , m_deadline(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_late(new QLabel(this))
    , m_allPlans(new QPushButton(tr("全部计划"), this))
    , m_notBack(new QPushButton(tr("已退回未重新提交"), this))
    , m_import(new QPushButton(tr("导入…"), this))
    , m_stack(new QStackedWidget(this))
    , m_panel(new ReviewPanel(context, this))
    , m_plansPanel(new PlansPanel(context, *m_plans, this))
{
    buildTop();
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_plansPanel);
    layout()->addWidget(m_stack);
    connect(m_tabs, &QTabBar::currentChanged, this, &ApplicationsPage::showTab);
    connect(m_plans, &PlanModel::ready, this, &ApplicationsPage::showHint);
    connect(m_plans, &PlanModel::ready, this, &ApplicationsPage::showLate);
    connect(m_plans, &PlanModel::failed, this,
            [this](const Error& error) { emit this->context().showProblem(error.message); });
    connect(m_plansPanel, &PlansPanel::applicationsWanted, this,
            [this](const QString& plan, std::optional<State> state) {
                emit this->context().goTo(
                    {.kind = Place::Kind::Applications, .key = plan, .state = state});
            });
    connect(m_allPlans, &QPushButton::clicked, this,
            [this] { emit this->context().goTo({.kind = Place::Kind::Applications}); });
    connect(m_notBack, &QPushButton::clicked, this,
            [this] { emit this->context().goTo({.kind = Place::Kind::NotBack}); });
    connect(m_import, &QPushButton::clicked, this,
            [this] { openImportDialog(this->context(), {}, window()); });
    m_plans->reload();
}

void ApplicationsPage::buildTop()
{
    dressHeading(*m_title);
    m_title->setObjectName(u"pageTitle"_s);
    m_tabs->setObjectName(u"applicationTabs"_s);
    m_tabs->setAccessibleName(title());
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("申报情况"));
    m_tabs->addTab(tr("评审计划"));
    m_deadline->setObjectName(u"deadline"_s);
    m_hint->setObjectName(u"deadlineOf"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_allPlans->setObjectName(u"allPlans"_s);
    m_allPlans->hide();
    m_notBack->setObjectName(u"notBack"_s);
    QFont bold = m_deadline->font();
    bold.setBold(true);
    m_deadline->setFont(bold);
    setColor(*m_hint, quietColor(m_hint->palette()));
    m_late->setObjectName(u"late"_s);
    m_late->hide();
    setColor(*m_late, stateColor(State::Returned, m_late->palette()));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 12, 16, 0);
    top->setSpacing(16);
    top->addWidget(m_title);
    top->addWidget(m_tabs);
    top->addStretch();
    top->addWidget(m_notBack);
    top->addWidget(m_import);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 4, 16, 4);
    line->setSpacing(8);
    line->addWidget(m_deadline);
    line->addWidget(m_hint);
    line->addWidget(m_late);
    line->addWidget(m_allPlans);
    line->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(top);
    all->addLayout(line);
}

QString ApplicationsPage::title() const
{
    return tr("职称申报");
}

void ApplicationsPage::activate(const Place& place)
{
    const bool plans = place.kind == Place::Kind::Plans;
    if (plans) {
        m_plansPanel->select(place.key);
    } else {
        m_place = place;
        m_panel->show(place);
    }
    m_tabs->setCurrentIndex(plans ? Tab::Plans : Tab::Applications);
    showTab(m_tabs->currentIndex());
    m_plans->reload();
    emit titleChanged(title());
}

void ApplicationsPage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    // The list of a page that was opened at its plans is asked for when it is looked at.
    if (tab == Tab::Applications && m_place.kind != Place::Kind::Applications) {
        m_place = {.kind = Place::Kind::Applications};
        m_panel->show(m_place);
    }
    if (tab == Tab::Plans)
        m_plansPanel->setFocus();
    showHint();
}

const PlanCount* ApplicationsPage::mostPressing() const
{
    const int wanted = m_plans->rowOf(m_place.key);
    if (wanted >= 0)
        return &m_plans->plans()[wanted];
    // The next day by which something that waits must be done, else the next day of all.
    const QDate today = QDate::currentDate();
    const PlanCount* next = nullptr;
    for (const PlanCount& plan : m_plans->plans()) {
        if (!plan.plan.unitDeadline.isValid() || plan.plan.unitDeadline < today)
            continue;
        const auto rank = [](const PlanCount& each) {
            return std::pair(each.pending == 0, each.plan.unitDeadline);
        };
        if (next == nullptr || rank(plan) < rank(*next))
            next = &plan;
    }
    return next;
}

void ApplicationsPage::showHint()
{
    const bool ofPlan = m_stack->currentIndex() == Tab::Applications && !m_place.key.isEmpty();
    m_allPlans->setVisible(ofPlan);
    const PlanCount* plan = mostPressing();
    if (plan == nullptr) {
        m_deadline->clear();
        m_hint->setText(m_plans->isReady() ? tr("没有将要截止的评审计划") : QString());
        return;
    }
    const QDate today = QDate::currentDate();
    const QDate deadline = plan->plan.unitDeadline;
    m_deadline->setText(unitDeadlineText(deadline, today));
    setColor(*m_deadline, urgencyColor(urgencyOf(deadline, today), m_deadline->palette(),
                                       palette().color(QPalette::WindowText)));
    m_hint->setText(tr("%1 · 待审核 %2 条").arg(plan->plan.name).arg(plan->pending));
}

void ApplicationsPage::showLate()
{
    // What waits past its day is not forgotten because another plan's day is to come.
    const QDate today = QDate::currentDate();
    qint64 late = 0;
    for (const PlanCount& plan : m_plans->plans())
        late += phaseOf(plan.plan, today) == PlanPhase::Closed ? plan.pending : 0;
    m_late->setVisible(late > 0);
    m_late->setText(tr("%n 条待审核申报已过单位审核截止", nullptr, int(late)));
}

void ApplicationsPage::deactivate()
{
    m_panel->leave();
}

bool ApplicationsPage::focusFilter()
{
    m_tabs->setCurrentIndex(Tab::Applications);
    m_panel->focusFilter();
    return true;
}

void ApplicationsPage::refresh()
{
    m_plans->reload();
    m_panel->refresh();
}

} // namespace titledesk
