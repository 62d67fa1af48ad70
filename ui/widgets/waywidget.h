// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applicationway.h"

#include <QLineF>
#include <QRectF>
#include <QWidget>

namespace titledesk {

/// The way of an application as steps beside each other: sign, node, and what happened there. Drawn
/// by the palette; a screen reader is told the same in words. Narrow, the steps stand one below the
/// other.
class WayWidget : public QWidget {
    Q_OBJECT

public:
    explicit WayWidget(QWidget* parent = nullptr);
    void setWay(const QVector<WayStep>& way);
    const QVector<WayStep>& way() const { return m_way; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int stepWidth() const;
    bool fitsBeside(int width) const;
    QString under(const WayStep& step) const;
    /// Where a step's sign, the line to it and its words are.
    struct StepPlace {
        QRectF sign;
        QLineF line;
        QRectF node;
        QRectF word;
        Qt::Alignment alignment;
    };
    StepPlace placeBeside(qsizetype index) const;
    StepPlace placeBelow(qsizetype index) const;
    void paintStep(QPainter& painter, const WayStep& step, const StepPlace& place,
                   bool joined) const;
    int side() const;
    int lineHeight() const;

    QVector<WayStep> m_way;
};

} // namespace titledesk
