// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview.h"

#include <QWidget>

namespace titledesk {

/// 审核统计 by month: a bar for each, passed, returned and terminated one on the other, month and
/// year below, a legend above. The exact numbers of one month stand beside the legend while the
/// mouse is on it, or while it was chosen with ← and →. A table with the same numbers stands beside
/// it (ReviewStatistics).
class MonthChart : public QWidget {
    Q_OBJECT

public:
    explicit MonthChart(QWidget* parent = nullptr);
    void setMonths(const QVector<MonthCount>& months);
    /// 2026年3月 审核 12 条：通过 10，退回 2，终止 0; of all months where `index` is -1.
    QString numbersOf(int index) const;
    /// The month whose numbers are shown, or -1.
    int chosen() const { return m_chosen; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(int index);
    QRectF area() const;
    double step() const;
    void paintLegend(QPainter& painter) const;
    void paintMonth(QPainter& painter, int index, qint64 most) const;
    void paintYears(QPainter& painter) const;

    QVector<MonthCount> m_months;
    int m_chosen = -1;
};

} // namespace titledesk
