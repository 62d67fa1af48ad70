// SPDX-License-Identifier: GPL-3.0-or-later
#include "statelook.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace titledesk {
namespace {

constexpr double kGrid = 24; // the icons' own, see resources/icons
constexpr int kIconSize = 64;

void prepare(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / kGrid, box.height() / kGrid);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
}

QPainterPath line(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF& point : points)
        path.lineTo(point);
    return path;
}

template <typename Paint>
QIcon iconOf(Paint paint)
{
    QPixmap pixmap(kIconSize, kIconSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(painter, QRectF(0, 0, kIconSize, kIconSize));
    return QIcon(pixmap);
}

QColor choose(const QPalette& palette, QRgb onLight, QRgb onDark)
{
    return QColor::fromRgb(isDark(palette) ? onDark : onLight);
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Text).lightness() > palette.color(QPalette::Base).lightness();
}

QColor stateColor(State state, const QPalette& palette)
{
    switch (state) {
    case State::Pending:
        return choose(palette, 0x8a5a00, 0xf0b95a);
    case State::Passed:
        return choose(palette, 0x17703a, 0x7bcb98);
    case State::Returned:
        return choose(palette, 0xb3261e, 0xf5988f);
    case State::Terminated:
        return quietColor(palette);
    }
    return palette.color(QPalette::Text);
}

QColor checkColor(Check::Level level, const QPalette& palette)
{
    switch (level) {
    case Check::Level::Ok:
        return stateColor(State::Passed, palette);
    case Check::Level::Warning:
        return stateColor(State::Pending, palette);
    case Check::Level::Error:
        return stateColor(State::Returned, palette);
    }
    return palette.color(QPalette::Text);
}

QColor urgencyColor(Urgency urgency, const QPalette& palette, const QColor& usual)
{
    switch (urgency) {
    case Urgency::None:
        return usual;
    case Urgency::Near:
        return stateColor(State::Pending, palette);
    case Urgency::Urgent:
        return stateColor(State::Returned, palette);
    }
    return usual;
}

QColor quietColor(const QPalette& palette)
{
    return choose(palette, 0x5b6168, 0xadb3ba);
}

void paintState(QPainter& painter, const QRectF& box, State state, const QColor& color)
{
    painter.save();
    prepare(painter, box, color);
    painter.drawEllipse(QPointF(12, 12), 9, 9);
    switch (state) {
    case State::Pending:
        painter.drawPath(line({{12, 7}, {12, 12}, {15.5, 14}}));
        break;
    case State::Passed:
        painter.drawPath(line({{8, 12.2}, {11, 15}, {16, 9.4}}));
        break;
    case State::Returned:
        painter.drawPath(line({{16, 12}, {8.4, 12}}));
        painter.drawPath(line({{11.4, 8.8}, {8.2, 12}, {11.4, 15.2}}));
        break;
    case State::Terminated:
        painter.drawPath(line({{8, 12}, {16, 12}}));
        break;
    }
    painter.restore();
}

void paintCheck(QPainter& painter, const QRectF& box, Check::Level level, const QColor& color)
{
    painter.save();
    prepare(painter, box, color);
    switch (level) {
    case Check::Level::Ok:
        painter.drawPath(line({{5, 12.5}, {10, 17.5}, {19, 7}}));
        break;
    case Check::Level::Warning:
        painter.drawPath(line({{12, 4}, {21, 20}, {3, 20}, {12, 4}}));
        painter.drawPath(line({{12, 10}, {12, 14.5}}));
        painter.drawPoint(QPointF(12, 17.2));
        break;
    case Check::Level::Error:
        painter.drawPath(line({{6.5, 6.5}, {17.5, 17.5}}));
        painter.drawPath(line({{17.5, 6.5}, {6.5, 17.5}}));
        break;
    }
    painter.restore();
}

QIcon stateIcon(State state, const QPalette& palette)
{
    return iconOf([&](QPainter& painter, const QRectF& box) {
        paintState(painter, box, state, stateColor(state, palette));
    });
}

QIcon checkIcon(Check::Level level, const QPalette& palette)
{
    return iconOf([&](QPainter& painter, const QRectF& box) {
        paintCheck(painter, box, level, checkColor(level, palette));
    });
}

} // namespace titledesk
