// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewstatistics.h"

#include "monthchart.h"
#include "paddeddelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr auto kAsTable = "home/monthsAsTable";

QTableWidget* makeTable(const QString& name, const QStringList& headings)
{
    auto* table = new QTableWidget(0, int(headings.size()));
    table->setHorizontalHeaderLabels(headings);
    table->setAccessibleName(name);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 1; column < table->columnCount(); ++column)
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->setItemDelegate(new PaddedDelegate(table));
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

void setRow(QTableWidget& table, int row, const QString& name, const QVector<qint64>& numbers,
            bool sum = false)
{
    const QLocale locale;
    const auto put = [&](int column, const QString& text, Qt::Alignment alignment) {
        auto* cell = new QTableWidgetItem(text);
        cell->setTextAlignment(alignment | Qt::AlignVCenter);
        // A cell reads as its heading and its text.
        cell->setData(Qt::AccessibleTextRole,
                      u"%1：%2"_s.arg(table.horizontalHeaderItem(column)->text(), text));
        QFont font = table.font();
        font.setBold(sum);
        cell->setFont(font);
        table.setItem(row, column, cell);
    };
    put(0, name, Qt::AlignLeft);
    for (int column = 0; column < int(numbers.size()); ++column)
        put(column + 1, locale.toString(numbers[column]), Qt::AlignRight);
}

/// As high as its rows: the page scrolls, not the table.
void fitHeight(QTableWidget& table)
{
    int height = table.horizontalHeader()->sizeHint().height() + 2 * table.frameWidth();
    for (int row = 0; row < table.rowCount(); ++row)
        height += table.rowHeight(row);
    table.setFixedHeight(height);
}

} // namespace

ReviewStatistics::ReviewStatistics(const Catalog& catalog, QWidget* parent)
    : QGroupBox(tr("审核统计"), parent)
    , m_catalog(catalog)
    , m_chart(new MonthChart)
    , m_asTable(new QPushButton(tr("表格")))
    , m_months(makeTable(tr("按月审核统计"),
                         {tr("月份"), tr("审核"), tr("通过"), tr("退回"), tr("终止")}))
    , m_categories(makeTable(tr("分类统计"),
                             {tr("分类"), tr("全部"), tr("待审核"), tr("已通过"), tr("已退回")}))
{
    m_months->setObjectName(u"months"_s);
    m_categories->setObjectName(u"categories"_s);
    m_asTable->setObjectName(u"asTable"_s);
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("按月统计以图表或表格显示"));
    auto* top = new QHBoxLayout;
    top->addWidget(new QLabel(tr("按月统计")));
    top->addStretch();
    top->addWidget(m_asTable);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_chart);
    layout->addWidget(m_months);
    layout->addSpacing(8);
    layout->addWidget(new QLabel(tr("按分类统计")));
    layout->addWidget(m_categories);
    layout->addStretch(1);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool table) {
        QSettings().setValue(QLatin1StringView(kAsTable), table);
        showAsTable(table);
    });
    const auto chosen = [this](int row) {
        if (const QString key = m_categories->item(row, 0)->data(Qt::UserRole).toString();
            !key.isEmpty())
            emit categoryChosen(key);
    };
    connect(m_categories, &QTableWidget::cellActivated, this, chosen);
    connect(m_categories, &QTableWidget::cellClicked, this, [chosen](int row, int column) {
        if (column == 0)
            chosen(row);
    });
    const bool table = QSettings().value(QLatin1StringView(kAsTable)).toBool();
    const QSignalBlocker quiet(m_asTable);
    m_asTable->setChecked(table);
    showAsTable(table);
}

void ReviewStatistics::showAsTable(bool table)
{
    m_chart->setVisible(!table);
    m_months->setVisible(table);
}

void ReviewStatistics::show(const Overview& overview)
{
    m_chart->setMonths(overview.months);
    fillMonths(overview.months);
    fillCategories(overview.tallies);
}

void ReviewStatistics::fillMonths(const QVector<MonthCount>& months)
{
    m_months->setRowCount(int(months.size()) + 1);
    MonthCount sum;
    int row = 0;
    for (const MonthCount& month : months) {
        sum.passed += month.passed;
        sum.returned += month.returned;
        sum.terminated += month.terminated;
        setRow(*m_months, row++, tr("%1年%2月").arg(month.month.year()).arg(month.month.month()),
               {month.all(), month.passed, month.returned, month.terminated});
    }
    setRow(*m_months, row, tr("合计"), {sum.all(), sum.passed, sum.returned, sum.terminated}, true);
    fitHeight(*m_months);
}

void ReviewStatistics::fillCategories(const QMap<QString, Tally>& tallies)
{
    const QVector<Category>& categories = m_catalog.categories();
    m_categories->setRowCount(int(categories.size()) + 1);
    Tally whole;
    int row = 0;
    for (const Category& category : categories) {
        const Tally tally = sumOf(tallies, category.items);
        whole += tally;
        setRow(*m_categories, row, category.name.text(),
               {tally.all(), tally.pending, tally.passed, tally.returned});
        QTableWidgetItem* name = m_categories->item(row++, 0);
        name->setData(Qt::UserRole, category.key);
        name->setForeground(palette().color(QPalette::Link));
    }
    setRow(*m_categories, row, tr("合计"),
           {whole.all(), whole.pending, whole.passed, whole.returned}, true);
    fitHeight(*m_categories);
}

} // namespace titledesk
