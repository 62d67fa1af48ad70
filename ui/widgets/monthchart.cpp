// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthchart.h"

#include "statelook.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace titledesk {

MonthChart::MonthChart(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("审核统计"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void MonthChart::setMonths(const QVector<MonthCount>& months)
{
    m_months = months;
    QStringList words;
    for (const MonthCount& month : months)
        words << tr("%1 审核 %n 条", nullptr, int(month.all()))
                     .arg(month.month.toString(u"yyyy-MM"_s));
    setAccessibleDescription(words.join(u'\n'));
    update();
}

QSize MonthChart::sizeHint() const
{
    return {fontMetrics().height() * 30, fontMetrics().height() * 10};
}

QSize MonthChart::minimumSizeHint() const
{
    return {fontMetrics().height() * 18, fontMetrics().height() * 8};
}

void MonthChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_months.isEmpty())
        return;
    qint64 most = 1;
    for (const MonthCount& month : m_months)
        most = std::max(most, month.all());
    const double line = fontMetrics().height();
    const QRectF area = QRectF(rect()).adjusted(0, line * 1.4, 0, -line * 2.9);
    const double step = area.width() / double(m_months.size());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (qsizetype i = 0; i < m_months.size(); ++i) {
        const MonthCount& month = m_months[i];
        QRectF bar(area.left() + step * (double(i) + 0.25), area.bottom(), step * 0.5, 0);
        const auto stack = [&](qint64 count, State state) {
            const double height = area.height() * double(count) / double(most);
            bar.setTop(bar.bottom() - height);
            painter.fillRect(bar, stateColor(state, palette()));
            bar.moveBottom(bar.top());
            bar.setTop(bar.bottom());
        };
        stack(month.passed, State::Passed);
        stack(month.returned, State::Returned);
        stack(month.terminated, State::Terminated);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRectF above(area.left() + step * double(i), bar.bottom() - line * 1.3, step,
                           line * 1.2);
        if (month.all() > 0)
            painter.drawText(above, Qt::AlignHCenter | Qt::AlignBottom,
                             QLocale::c().toString(month.all()));
        painter.setPen(quietColor(palette()));
        const QRectF below(area.left() + step * double(i), area.bottom() + line * 0.2, step,
                           line * 1.2);
        const bool newYear = i == 0 || month.month.month() == 1;
        QString name = tr("%1 月").arg(month.month.month());
        if (fontMetrics().horizontalAdvance(name) > step)
            name = QString::number(month.month.month());
        painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop,
                         newYear ? u"%1\n%2"_s.arg(name).arg(month.month.year()) : name);
    }
}

} // namespace titledesk
