// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview.h"

#include <QWidget>

namespace titledesk {

/// 审核统计 by month: a bar for each, passed and returned one on the other, with its number above
/// and the month below.
class MonthChart : public QWidget {
    Q_OBJECT

public:
    explicit MonthChart(QWidget* parent = nullptr);
    void setMonths(const QVector<MonthCount>& months);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVector<MonthCount> m_months;
};

} // namespace titledesk
