// SPDX-License-Identifier: GPL-3.0-or-later
#include "waywidget.h"

#include "statelook.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

using Standing = WayStep::Standing;

constexpr int kGap = 8;

QColor colorOf(Standing standing, const QPalette& palette)
{
    switch (standing) {
    case Standing::Done:
        return stateColor(State::Passed, palette);
    case Standing::Current:
        return stateColor(State::Pending, palette);
    case Standing::Returned:
    case Standing::Failed:
        return stateColor(State::Returned, palette);
    case Standing::Ended:
    case Standing::Ahead:
        break;
    }
    return quietColor(palette);
}

void paintSign(QPainter& painter, const QRectF& box, Standing standing, const QColor& color)
{
    switch (standing) {
    case Standing::Done:
        paintState(painter, box, State::Passed, color);
        return;
    case Standing::Current:
        paintState(painter, box, State::Pending, color);
        return;
    case Standing::Returned:
        paintState(painter, box, State::Returned, color);
        return;
    case Standing::Failed:
        paintCheck(painter, box, Check::Level::Error, color);
        return;
    case Standing::Ended:
        paintState(painter, box, State::Terminated, color);
        return;
    case Standing::Ahead:
        painter.save();
        painter.setPen(QPen(color, 1.5));
        painter.drawEllipse(box.adjusted(3, 3, -3, -3));
        painter.restore();
        return;
    }
}

} // namespace

WayWidget::WayWidget(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"way"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WayWidget::setWay(const QVector<WayStep>& way)
{
    m_way = way;
    setAccessibleName(tr("申报流程"));
    setAccessibleDescription(wayText(way));
    setToolTip(wayText(way));
    updateGeometry();
    update();
}

int WayWidget::side() const
{
    return fontMetrics().height() + 4;
}

int WayWidget::lineHeight() const
{
    return fontMetrics().height() + 2;
}

QString WayWidget::under(const WayStep& step) const
{
    const QString word = name(step.standing);
    return step.at.isValid() ? u"%1 %2"_s.arg(word, step.at.toLocalTime().toString(u"yyyy-MM-dd"_s))
                             : word;
}

int WayWidget::stepWidth() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const WayStep& step : m_way)
        widest = std::max({widest, metrics.horizontalAdvance(step.node),
                           fontMetrics().horizontalAdvance(under(step))});
    return widest + 2 * kGap;
}

bool WayWidget::fitsBeside(int width) const
{
    return !m_way.isEmpty() && stepWidth() * int(m_way.size()) <= width;
}

QSize WayWidget::sizeHint() const
{
    const int width = stepWidth() * int(m_way.size());
    return {width, heightForWidth(width)};
}

QSize WayWidget::minimumSizeHint() const
{
    return {stepWidth() + side() + kGap, side() + 2 * lineHeight() + kGap};
}

int WayWidget::heightForWidth(int width) const
{
    if (fitsBeside(width))
        return side() + 2 * lineHeight() + kGap;
    return int(m_way.size()) * (2 * lineHeight() + kGap);
}

WayWidget::StepPlace WayWidget::placeBeside(qsizetype index) const
{
    const double step = double(width()) / double(m_way.size());
    const double left = step * double(index);
    const double middle = side() / 2.0;
    const QRectF sign(left + step / 2 - middle, 0, side(), side());
    return {sign,
            {QPointF(left - step / 2 + middle + 4, middle), QPointF(sign.left() - 4, middle)},
            QRectF(left, side() + 2, step, lineHeight()),
            QRectF(left, side() + 2 + lineHeight(), step, lineHeight()),
            Qt::AlignCenter};
}

WayWidget::StepPlace WayWidget::placeBelow(qsizetype index) const
{
    const double step = 2 * lineHeight() + kGap;
    const double top = step * double(index);
    const double left = side() + kGap;
    const double middle = side() / 2.0;
    return {QRectF(0, top, side(), side()),
            {QPointF(middle, top - step + side() + 3), QPointF(middle, top - 3)},
            QRectF(left, top, width() - left, lineHeight()),
            QRectF(left, top + lineHeight(), width() - left, lineHeight()),
            Qt::AlignLeft | Qt::AlignVCenter};
}

void WayWidget::paintEvent(QPaintEvent*)
{
    if (m_way.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool beside = fitsBeside(width());
    for (qsizetype i = 0; i < m_way.size(); ++i)
        paintStep(painter, m_way[i], beside ? placeBeside(i) : placeBelow(i), i > 0);
}

void WayWidget::paintStep(QPainter& painter, const WayStep& step, const StepPlace& place,
                          bool joined) const
{
    const QColor color = colorOf(step.standing, palette());
    if (joined) { // to the node before
        painter.setPen(QPen(step.standing == Standing::Ahead ? palette().color(QPalette::Mid)
                                                             : colorOf(Standing::Done, palette()),
                            2));
        painter.drawLine(place.line);
    }
    paintSign(painter, place.sign, step.standing, color);
    QFont nodeFont = font();
    nodeFont.setBold(step.standing != Standing::Done && step.standing != Standing::Ahead);
    painter.setFont(nodeFont);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place.node, int(place.alignment), step.node);
    painter.setFont(font());
    painter.setPen(color);
    painter.drawText(place.word, int(place.alignment), under(step));
}

} // namespace titledesk
