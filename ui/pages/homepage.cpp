// SPDX-License-Identifier: GPL-3.0-or-later
#include "homepage.h"

#include "card.h"
#include "monthchart.h"

#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

Tally sumOf(const QMap<QString, Tally>& tallies, const QStringList& items)
{
    Tally sum;
    for (const QString& item : items) {
        const Tally one = tallies.value(item);
        sum.pending += one.pending;
        sum.passed += one.passed;
        sum.returned += one.returned;
        sum.terminated += one.terminated;
    }
    return sum;
}

void clear(QVBoxLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QLabel* quietLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(u"quiet"_s);
    label->setWordWrap(true);
    return label;
}

} // namespace

HomePage::HomePage(DeskContext& context, QWidget* parent)
    : Page(context, parent)
    , m_answer([this](const Result<Overview>& overview) {
        if (overview)
            show(overview.value());
    })
{
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(makeCards());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeStatistics(), 3);
    columns->addWidget(makeNews(), 2);
    layout->addLayout(columns, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(&context.store, &Store::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QString HomePage::title() const
{
    return tr("单位首页");
}

void HomePage::activate(const Place&)
{
    refresh();
}

void HomePage::refresh()
{
    m_answer.ask(context().store.read(
        [today = QDate::currentDate()](Connection& c) { return readOverview(c, today); }));
}

QWidget* HomePage::makeCards()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_achievements = new Card(tr("业绩待审核"));
    m_applications = new Card(tr("职称申报待审核"));
    m_registrations = new Card(tr("人员注册待审核"));
    const auto leadTo = [this](Card* card, const Place& place) {
        connect(card, &Card::activated, this, [this, place] { emit context().goTo(place); });
    };
    leadTo(m_achievements, {.kind = Place::Kind::Archive});
    leadTo(m_applications, {.kind = Place::Kind::Applications, .state = State::Pending});
    leadTo(m_registrations, {.kind = Place::Kind::Registrations, .state = State::Pending});
    for (Card* card : {m_achievements, m_applications, m_registrations})
        layout->addWidget(card, 1);
    return row;
}

QWidget* HomePage::makeStatistics()
{
    auto* box = new QGroupBox(tr("审核统计"));
    auto* layout = new QVBoxLayout(box);
    m_chart = new MonthChart;
    m_categories = new QTableWidget(0, 5);
    m_categories->setHorizontalHeaderLabels(
        {tr("分类"), tr("全部"), tr("待审核"), tr("已通过"), tr("已退回")});
    m_categories->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_categories->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_categories->verticalHeader()->hide();
    m_categories->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_categories->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_categories->setSelectionMode(QAbstractItemView::SingleSelection);
    m_categories->setAccessibleName(tr("分类统计"));
    m_categories->setShowGrid(false);
    connect(m_categories, &QTableWidget::cellActivated, this, [this](int row, int) {
        emit context().goTo({.kind = Place::Kind::Archive,
                             .key = m_categories->item(row, 0)->data(Qt::UserRole).toString()});
    });
    layout->addWidget(m_chart);
    layout->addWidget(m_categories);
    layout->addStretch(1);
    return box;
}

QWidget* HomePage::makeNews()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [&](const QString& heading) {
        auto* box = new QGroupBox(heading);
        auto* inside = new QVBoxLayout(box);
        layout->addWidget(box);
        return inside;
    };
    auto* waiting = add(tr("同步与上报"));
    m_waiting = new QLabel;
    m_waiting->setWordWrap(true);
    waiting->addWidget(m_waiting);
    m_deadlines = add(tr("单位审核截止"));
    m_news = add(tr("最新职称信息"));
    layout->addStretch(1);
    return column;
}

void HomePage::show(const Overview& overview)
{
    const QLocale locale;
    qint64 achievements = 0;
    for (const Category& category : context().catalog.categories())
        achievements += sumOf(overview.tallies, category.items).pending;
    m_achievements->setFigure(locale.toString(achievements));
    m_applications->setFigure(
        locale.toString(overview.tallies.value(QString::fromUtf16(kApplicationItem)).pending));
    m_registrations->setFigure(
        locale.toString(overview.tallies.value(QString::fromUtf16(kRegistrationItem)).pending));
    m_chart->setMonths(overview.months);
    showCategories(overview);
    showNews(overview);
    showWaiting(overview);
}

void HomePage::showCategories(const Overview& overview)
{
    const auto& categories = context().catalog.categories();
    const QLocale locale;
    m_categories->setRowCount(int(categories.size()));
    for (int row = 0; row < int(categories.size()); ++row) {
        const Category& category = categories[row];
        const Tally tally = sumOf(overview.tallies, category.items);
        auto* name = new QTableWidgetItem(category.name.text());
        name->setData(Qt::UserRole, category.key);
        m_categories->setItem(row, 0, name);
        int column = 1;
        for (const qint64 number : {tally.all(), tally.pending, tally.passed, tally.returned}) {
            auto* cell = new QTableWidgetItem(locale.toString(number));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_categories->setItem(row, column++, cell);
        }
    }
    // As high as its rows: the page scrolls, not the table.
    int height = m_categories->horizontalHeader()->height() + 4;
    for (int row = 0; row < m_categories->rowCount(); ++row)
        height += m_categories->rowHeight(row);
    m_categories->setFixedHeight(height);
}

void HomePage::showNews(const Overview& overview)
{
    clear(m_deadlines);
    const QDate today = QDate::currentDate();
    for (const PlanLine& plan : overview.plans.mid(0, 5)) {
        const int days = int(today.daysTo(plan.unitDeadline));
        auto* line = new QLabel(tr("%1\n%2 截止，还有 %n 天", nullptr, days)
                                    .arg(plan.name, plan.unitDeadline.toString(Qt::ISODate)));
        line->setWordWrap(true);
        m_deadlines->addWidget(line);
    }
    if (overview.plans.isEmpty())
        m_deadlines->addWidget(
            quietLabel(tr("没有将要截止的评审计划。同步后，新的评审计划会显示在这里。")));
    clear(m_news);
    for (const NewsLine& news : overview.news.mid(0, 6)) {
        auto* line = new QLabel(
            u"%1  %2"_s.arg(news.publishedAt.toLocalTime().toString(u"yyyy-MM-dd"_s), news.title));
        line->setWordWrap(true);
        line->setToolTip(news.body);
        m_news->addWidget(line);
    }
    if (overview.news.isEmpty())
        m_news->addWidget(quietLabel(tr("还没有职称信息。点“同步”从人社平台接收。")));
}

void HomePage::showWaiting(const Overview& overview)
{
    QStringList lines;
    lines << (overview.receivedAt.isValid()
                  ? tr("上次接收：%1")
                        .arg(overview.receivedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s))
                  : tr("还没有从人社平台接收过。"));
    const OutboxCounts& out = overview.outbox;
    lines << (out.queued + out.sending > 0
                  ? tr("待上报 %n 条", nullptr, int(out.queued + out.sending))
                  : tr("没有待上报的审核。"));
    if (out.conflict > 0)
        lines << tr("内容已变更 %n 条，需要处理", nullptr, int(out.conflict));
    if (out.rejected > 0)
        lines << tr("平台未接收 %n 条，需要处理", nullptr, int(out.rejected));
    if (overview.inboxRefused > 0)
        lines << tr("平台下发的数据有 %n 条暂不能接收", nullptr, int(overview.inboxRefused));
    qint64 returned = 0;
    for (const Tally& tally : overview.tallies)
        returned += tally.returned;
    if (returned > 0)
        lines << tr("已退回、尚未重新提交 %n 条", nullptr, int(returned));
    m_waiting->setText(lines.join(u'\n'));
}

} // namespace titledesk
