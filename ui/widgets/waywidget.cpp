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

void WayWidget::paintEvent(QPaintEvent*)
{
    if (m_way.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (fitsBeside(width()))
        paintBeside(painter);
    else
        paintBelow(painter);
}

void WayWidget::paintStep(QPainter& painter, const QRectF& sign, const WayStep& step) const
{
    paintSign(painter, sign, step.standing, colorOf(step.standing, palette()));
}

void WayWidget::paintBeside(QPainter& painter) const
{
    const double step = double(width()) / double(m_way.size());
    QFont bold = font();
    bold.setBold(true);
    for (qsizetype i = 0; i < m_way.size(); ++i) {
        const WayStep& each = m_way[i];
        const double left = step * double(i);
        const QRectF sign(left + step / 2 - side() / 2.0, 0, side(), side());
        if (i > 0) { // the line from the node before
            painter.setPen(QPen(each.standing == Standing::Ahead
                                    ? palette().color(QPalette::Mid)
                                    : colorOf(Standing::Done, palette()),
                                2));
            painter.drawLine(QPointF(left - step / 2 + side() / 2.0 + 4, side() / 2.0),
                             QPointF(sign.left() - 4, side() / 2.0));
        }
        paintStep(painter, sign, each);
        const bool here = each.standing != Standing::Done && each.standing != Standing::Ahead;
        painter.setFont(here ? bold : font());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(left, side() + 2, step, lineHeight()), Qt::AlignCenter, each.node);
        painter.setFont(font());
        painter.setPen(colorOf(each.standing, palette()));
        painter.drawText(QRectF(left, side() + 2 + lineHeight(), step, lineHeight()),
                         Qt::AlignCenter, under(each));
    }
}

void WayWidget::paintBelow(QPainter& painter) const
{
    const int step = 2 * lineHeight() + kGap;
    QFont bold = font();
    bold.setBold(true);
    for (qsizetype i = 0; i < m_way.size(); ++i) {
        const WayStep& each = m_way[i];
        const double top = double(step) * double(i);
        const QRectF sign(0, top, side(), side());
        if (i > 0) {
            painter.setPen(QPen(each.standing == Standing::Ahead
                                    ? palette().color(QPalette::Mid)
                                    : colorOf(Standing::Done, palette()),
                                2));
            painter.drawLine(QPointF(side() / 2.0, top - step + side() + 3),
                             QPointF(side() / 2.0, top - 3));
        }
        paintStep(painter, sign, each);
        const double left = side() + kGap;
        const bool here = each.standing != Standing::Done && each.standing != Standing::Ahead;
        painter.setFont(here ? bold : font());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(left, top, width() - left, lineHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, each.node);
        painter.setFont(font());
        painter.setPen(colorOf(each.standing, palette()));
        painter.drawText(QRectF(left, top + lineHeight(), width() - left, lineHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, under(each));
    }
}

} // namespace titledesk
