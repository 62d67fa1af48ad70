// SPDX-License-Identifier: GPL-3.0-or-later
#include "planspanel.h"

#include "columnwidths.h"
#include "pageparts.h"
#include "planmodel.h"
#include "sectionparts.h"
#include "sidebyside.h"
#include "statelook.h"
#include "taborder.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kPadding = 8;
constexpr int kCellPadding = 2 * kPadding + 8;
/// How many characters of each column are seen at least.
constexpr std::array kCharacters{16, 11, 5, 3, 3, 13, 6, 8, 14, 3};

/// A day that presses stands in amber or red, a number that leads to applications as a link, a
/// closed plan in what says little.
class PlanDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString text = std::exchange(cell.text, QString());
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const bool selected = cell.state.testFlag(QStyle::State_Selected);
        // The same distance from the edge as the heading's.
        const QRect inside = cell.rect.adjusted(kPadding, 0, -kPadding, 0);
        painter->save();
        painter->setFont(cell.font);
        painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(inside, int(cell.displayAlignment),
                          cell.fontMetrics.elidedText(text, Qt::ElideRight, inside.width()));
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus; // the whole row is the focus
        const auto urgency = Urgency(index.data(PlanModel::UrgencyRole).toInt());
        option->palette.setColor(QPalette::Text,
                                 urgencyColor(urgency, option->palette, usual(*option, index)));
    }

private:
    static QColor usual(const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const bool leads =
            (index.column() == PlanModel::Pending || index.column() == PlanModel::Decided) &&
            index.data().toInt() > 0;
        if (leads)
            return option.palette.color(QPalette::Link);
        const bool closed =
            PlanPhase(index.data(PlanModel::PhaseRole).toInt()) == PlanPhase::Closed;
        return closed ? quietColor(option.palette) : option.palette.color(QPalette::Text);
    }
};

void addRow(QFormLayout& form, const QString& name, const QString& value)
{
    addNamed(form, name, value.isEmpty() ? u"—"_s : value);
}

QFormLayout* addForm(QVBoxLayout& column)
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    column.addLayout(form);
    return form;
}

} // namespace

PlansPanel::PlansPanel(DeskContext& context, PlanModel& plans, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_plans(plans)
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_view(new QTableView(this))
    , m_empty(new QLabel(tr("正在读取…"), this))
{
    m_view->setObjectName(u"plans"_s);
    m_view->setAccessibleName(tr("评审计划"));
    m_view->setModel(&plans);
    dressTable(*m_view);
    m_view->setItemDelegate(new PlanDelegate(m_view));
    m_empty->setObjectName(u"noPlans"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    fitColumns();
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(buildDetail());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    leadFocus(*this, *m_view);
    connect(&plans, &PlanModel::ready, this, &PlansPanel::plansReady);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PlansPanel::showPlan);
    const auto open = [this] {
        const QString plan = m_view->currentIndex().data(PlanModel::PlanIdRole).toString();
        if (!plan.isEmpty())
            emit applicationsWanted(plan, std::nullopt);
    };
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex& index) {
        const QString plan = index.data(PlanModel::PlanIdRole).toString();
        if (index.data().toString() == u"0")
            return; // there is nothing to be led to
        if (index.column() == PlanModel::Pending)
            emit applicationsWanted(plan, State::Pending);
        else if (index.column() == PlanModel::Decided)
            emit applicationsWanted(plan, std::nullopt);
    });
    connect(m_view, &QTableView::activated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
}

QWidget* PlansPanel::buildDetail()
{
    auto* detail = new QWidget(this);
    m_name = new QLabel(detail);
    m_name->setObjectName(u"planName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_open = new QPushButton(tr("查看该计划的申报"), detail);
    m_open->setObjectName(u"openPlan"_s);
    m_facts = new QScrollArea(detail);
    m_facts->setWidgetResizable(true);
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setAccessibleName(tr("评审计划详情"));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 12, 16, 4);
    top->setSpacing(16);
    top->addWidget(m_name, 1);
    top->addWidget(m_open);
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_facts, 1);
    return detail;
}

/// What a column of few words may say at its longest: English words are longer.
int PlansPanel::widestWord(int column) const
{
    QStringList words;
    if (column == PlanModel::UnitDeadline)
        words = {longestDeadline()};
    if (column == PlanModel::Phase)
        words = {name(PlanPhase::NotStarted), name(PlanPhase::Personal), name(PlanPhase::Unit),
                 name(PlanPhase::Closed)};
    int width = 0;
    for (const QString& word : words)
        width = std::max(width, fontMetrics().horizontalAdvance(word));
    return width;
}

void PlansPanel::fitColumns()
{
    for (int column = 0; column < PlanModel::ColumnCount; ++column) {
        const QString usual(kCharacters[size_t(column)], QChar(u'国'));
        const QString heading =
            m_plans.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int text = std::max({fontMetrics().horizontalAdvance(usual),
                                   fontMetrics().horizontalAdvance(heading), widestWord(column)});
        m_view->setColumnWidth(column, text + kCellPadding);
    }
}

void PlansPanel::select(const QString& plan)
{
    m_wanted = plan;
    if (m_plans.isReady())
        plansReady();
}

void PlansPanel::plansReady()
{
    const bool none = m_plans.rowCount() == 0;
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_splitter);
    m_empty->setText(
        tr("还没有评审计划。\n点“同步”从人社平台接收，评审计划和截止日期会显示在这里。"));
    if (none)
        return;
    const int row = m_plans.rowOf(std::exchange(m_wanted, QString()));
    const QModelIndex before = m_view->currentIndex();
    if (row >= 0 || !before.isValid())
        m_view->setCurrentIndex(m_plans.index(std::max(0, row), 0));
    if (m_view->currentIndex() == before)
        showPlan();
}

void PlansPanel::showPlan()
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || row >= m_plans.rowCount())
        return;
    const PlanCount& plan = m_plans.plans()[row];
    m_name->setText(plan.plan.name);
    m_open->setEnabled(plan.all() > 0);
    m_open->setToolTip(plan.all() > 0 ? QString() : tr("本单位还没有人申报这个评审计划"));
    m_facts->setWidget(makeFacts(plan));
}

QWidget* PlansPanel::makeFacts(const PlanCount& count) const
{
    const Plan& plan = count.plan;
    const QDate today = QDate::currentDate();
    auto* facts = new QWidget;
    auto* outer = new QVBoxLayout(facts);
    outer->setContentsMargins(16, 4, 16, 16);
    outer->setSpacing(8);
    auto* deadline = textLabel(tr("%1 · 本单位申报 %2 条，待审核 %3 条，已审核 %4 条")
                                   .arg(name(phaseOf(plan, today)))
                                   .arg(count.all())
                                   .arg(count.pending)
                                   .arg(count.decided));
    deadline->setObjectName(u"planCounts"_s);
    outer->addWidget(deadline);
    auto* columns = new SideBySide;
    QFormLayout* left = addForm(columns->first());
    QFormLayout* right = addForm(columns->second());
    const auto day = [](const QDate& date) { return date.toString(Qt::ISODate); };
    addRow(*left, tr("年度"), QString::number(plan.year));
    addRow(*left, tr("评委会名称"), plan.committee);
    addRow(*left, tr("组建单位"), plan.body);
    addRow(*left, tr("申报系列"), namesOf(m_context.catalog, u"series"_s, plan.series));
    addRow(*left, tr("申报专业"), plan.specialties.join(tr("、")));
    addRow(*left, tr("申报级别"), namesOf(m_context.catalog, u"level"_s, plan.levels));
    addRow(*left, tr("评审流程"), plan.nodes.join(u" → "_s));
    addRow(*right, tr("个人申报起止"), periodText(plan.personalFrom, plan.personalTo));
    addRow(*right, tr("单位审核截止"),
           plan.unitDeadline.isValid()
               ? tr("%1（%2）").arg(day(plan.unitDeadline), daysLeftText(plan.unitDeadline, today))
               : QString());
    addRow(*right, tr("主管部门审核截止"), day(plan.authorityDeadline));
    addRow(*right, tr("任职年限计算截止日期"), day(plan.yearsUntil));
    addRow(*right, tr("通知文号"), plan.documentNo);
    addRow(*right, tr("咨询电话"), plan.phone);
    outer->addWidget(columns);
    outer->addStretch();
    return facts;
}

} // namespace titledesk
