// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "overview.h"

#include <QGroupBox>

class QPushButton;
class QTableWidget;

namespace titledesk {

class MonthChart;

/// 审核统计 (M5): by month as a chart or, with 表格, as a table, and by category with the sum.
class ReviewStatistics : public QGroupBox {
    Q_OBJECT

public:
    explicit ReviewStatistics(const Catalog& catalog, QWidget* parent = nullptr);
    void show(const Overview& overview);

signals:
    void categoryChosen(const QString& key);

private:
    void showAsTable(bool table);
    void fillMonths(const QVector<MonthCount>& months);
    void fillCategories(const QMap<QString, Tally>& tallies);

    const Catalog& m_catalog;
    MonthChart* m_chart;
    QPushButton* m_asTable;
    QTableWidget* m_months;
    QTableWidget* m_categories;
};

} // namespace titledesk
