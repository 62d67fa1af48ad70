// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicatorstyle.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qreal kCorner = 2.5;

QColor outlineOf(const QStyleOption& option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QPalette& palette = option.palette;
    if (enabled && option.state.testFlag(QStyle::State_HasFocus))
        return palette.color(QPalette::Highlight);
    return palette.color(enabled ? QPalette::PlaceholderText : QPalette::Mid);
}

void drawTick(QPainter& painter, const QRectF& box)
{
    painter.drawPolyline(
        QPolygonF{{box.left() + box.width() * 0.24, box.top() + box.height() * 0.52},
                  {box.left() + box.width() * 0.44, box.top() + box.height() * 0.72},
                  {box.left() + box.width() * 0.78, box.top() + box.height() * 0.30}});
}

void drawIndicator(const QStyleOption& option, QPainter& painter, bool isRound)
{
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1.0;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outlineOf(option), 1.2));
    painter.setBrush(option.palette.color(QPalette::Base));
    const qreal corner = isRound ? side / 2 : kCorner;
    painter.drawRoundedRect(box, corner, corner);
    const QColor mark = option.palette.color(QPalette::Text);
    if (option.state.testFlag(QStyle::State_On) && isRound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.center(), side * 0.24, side * 0.24);
    } else if (option.state.testFlag(QStyle::State_On)) {
        painter.setPen(QPen(mark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        drawTick(painter, box);
    } else if (option.state.testFlag(QStyle::State_NoChange)) {
        painter.setPen(QPen(mark, 1.8));
        painter.drawLine(QPointF(box.left() + side * 0.26, box.center().y()),
                         QPointF(box.right() - side * 0.26, box.center().y()));
    }
    painter.restore();
}

} // namespace

IndicatorStyle::IndicatorStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void IndicatorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                   QPainter* painter, const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton ||
        element == PE_IndicatorItemViewItemCheck)
        drawIndicator(*option, *painter, element == PE_IndicatorRadioButton);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int IndicatorStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* more) const
{
    return hint == SH_ComboBox_Popup ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
}

} // namespace titledesk
