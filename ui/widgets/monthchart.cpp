// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthchart.h"

#include "statelook.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr std::array kParts{State::Passed, State::Returned, State::Terminated};

qint64 countOf(const MonthCount& month, State state)
{
    return state == State::Passed     ? month.passed
           : state == State::Returned ? month.returned
                                      : month.terminated;
}

QString wordOf(State state)
{
    return name(state == State::Passed     ? Action::Pass
                : state == State::Returned ? Action::Return
                                           : Action::Terminate);
}

} // namespace

MonthChart::MonthChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"monthChart"_s);
    setAccessibleName(tr("按月审核统计"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
}

void MonthChart::setMonths(const QVector<MonthCount>& months)
{
    m_months = months;
    choose(std::min(m_chosen, int(months.size()) - 1));
}

QString MonthChart::numbersOf(int index) const
{
    MonthCount sum;
    if (index >= 0 && index < m_months.size()) {
        sum = m_months[index];
    } else {
        for (const MonthCount& month : m_months) {
            sum.passed += month.passed;
            sum.returned += month.returned;
            sum.terminated += month.terminated;
        }
    }
    const QLocale locale;
    const QString when = sum.month.isValid()
                             ? tr("%1年%2月").arg(sum.month.year()).arg(sum.month.month())
                             : tr("近 %n 个月", nullptr, int(m_months.size()));
    return tr("%1 审核 %2 条：通过 %3，退回 %4，终止 %5")
        .arg(when, locale.toString(sum.all()), locale.toString(sum.passed),
             locale.toString(sum.returned), locale.toString(sum.terminated));
}

void MonthChart::choose(int index)
{
    m_chosen = index;
    setAccessibleDescription(numbersOf(index));
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

QSize MonthChart::sizeHint() const
{
    return {fontMetrics().height() * 30, fontMetrics().height() * 12};
}

QSize MonthChart::minimumSizeHint() const
{
    return {fontMetrics().height() * 18, fontMetrics().height() * 10};
}

QRectF MonthChart::area() const
{
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(line, line * 4.2, -line / 2, -line * 2.9);
}

double MonthChart::step() const
{
    return area().width() / double(std::max<qsizetype>(1, m_months.size()));
}

void MonthChart::paintEvent(QPaintEvent*)
{
    if (m_months.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qint64 most = 1;
    for (const MonthCount& month : m_months)
        most = std::max(most, month.all());
    paintLegend(painter);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(area().bottomLeft(), area().bottomRight());
    for (int index = 0; index < int(m_months.size()); ++index)
        paintMonth(painter, index, most);
    paintYears(painter);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void MonthChart::paintLegend(QPainter& painter) const
{
    const double line = fontMetrics().height();
    const double side = line * 0.7;
    double x = line / 2;
    for (const State state : kParts) {
        const QString word = wordOf(state);
        painter.fillRect(QRectF(x, line * 0.35, side, side), stateColor(state, palette()));
        painter.setPen(palette().color(QPalette::WindowText));
        const QRectF place(x + side + 6, line * 0.1, fontMetrics().horizontalAdvance(word) + 4,
                           line * 1.2);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, word);
        x = place.right() + line;
    }
    // Below the legend, so that the numbers have the whole width.
    painter.setPen(m_chosen < 0 ? quietColor(palette()) : palette().color(QPalette::WindowText));
    const QRectF numbers(line / 2, line * 1.5, width() - line, line * 1.2);
    painter.drawText(
        numbers, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(numbersOf(m_chosen), Qt::ElideRight, int(numbers.width())));
}

void MonthChart::paintMonth(QPainter& painter, int index, qint64 most) const
{
    const MonthCount& month = m_months[index];
    const QRectF whole = area();
    const double line = fontMetrics().height();
    const double left = whole.left() + step() * index;
    if (index == m_chosen) {
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlphaF(0.12F);
        painter.fillRect(
            QRectF(left, whole.top() - line * 1.3, step(), whole.height() + line * 2.6), ground);
    }
    double top = whole.bottom();
    for (const State state : kParts) {
        const double height = whole.height() * double(countOf(month, state)) / double(most);
        painter.fillRect(QRectF(left + step() * 0.25, top - height, step() * 0.5, height),
                         stateColor(state, palette()));
        top -= height;
    }
    const QString number = QLocale().toString(month.all());
    painter.setPen(palette().color(QPalette::WindowText));
    if (month.all() > 0 && fontMetrics().horizontalAdvance(number) <= step())
        painter.drawText(QRectF(left, top - line * 1.3, step(), line * 1.2),
                         Qt::AlignHCenter | Qt::AlignBottom, number);
    painter.setPen(quietColor(palette()));
    QString below = tr("%1 月").arg(month.month.month());
    if (fontMetrics().horizontalAdvance(below) > step() - 2)
        below = QString::number(month.month.month());
    painter.drawText(QRectF(left, whole.bottom() + line * 0.2, step(), line * 1.2),
                     Qt::AlignHCenter | Qt::AlignTop, below);
}

/// One label for all months of a year, under a line as long as they are: labels of two years never
/// run into each other.
void MonthChart::paintYears(QPainter& painter) const
{
    const double line = fontMetrics().height();
    const QRectF whole = area();
    for (int first = 0; first < int(m_months.size());) {
        int end = first;
        while (end < int(m_months.size()) &&
               m_months[end].month.year() == m_months[first].month.year())
            ++end;
        const QRectF place(whole.left() + step() * first + 3, whole.bottom() + line * 1.5,
                           step() * (end - first) - 6, line * 1.2);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(place.topLeft(), place.topRight());
        const QString year = tr("%1 年").arg(m_months[first].month.year());
        QRectF text = place;
        // A single month is narrower than its year: the margins beside the bars are free.
        if (const double missing = fontMetrics().horizontalAdvance(year) - place.width();
            missing > 0)
            text =
                first == 0 ? place.adjusted(-missing, 0, 2, 0) : place.adjusted(-2, 0, missing, 0);
        painter.setPen(quietColor(palette()));
        painter.drawText(text, Qt::AlignHCenter | Qt::AlignVCenter, year);
        first = end;
    }
}

void MonthChart::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x() - area().left();
    const int index = x < 0 || m_months.isEmpty() ? -1 : int(x / step());
    if (const int there = index < int(m_months.size()) ? index : -1; there != m_chosen)
        choose(there);
}

void MonthChart::leaveEvent(QEvent* event)
{
    if (!hasFocus())
        choose(-1);
    QWidget::leaveEvent(event);
}

void MonthChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_months.size()) - 1;
    if (event->key() == Qt::Key_Left && m_chosen > 0)
        choose(m_chosen - 1);
    else if (event->key() == Qt::Key_Right && m_chosen < last)
        choose(m_chosen + 1);
    else
        QWidget::keyPressEvent(event);
}

void MonthChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_chosen < 0)
        choose(int(m_months.size()) - 1);
}

void MonthChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    choose(-1);
}

} // namespace titledesk
