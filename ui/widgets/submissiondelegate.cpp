// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissiondelegate.h"

#include "statelook.h"
#include "submissionmodel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace titledesk {
namespace {

using What = ListColumn::What;

constexpr int kPadding = 8; // as QHeaderView::section's in the style sheet
constexpr int kGap = 6;
constexpr int kWordGap = 12;

What whatOf(const QModelIndex& index)
{
    return What(index.data(SubmissionModel::WhatRole).toInt());
}

QRect tickBox(const QStyleOptionViewItem& option)
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget),
                     style->pixelMetric(QStyle::PM_IndicatorHeight, &option, option.widget));
    return QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect);
}

void paintTick(QPainter* painter, const QStyleOptionViewItem& option, bool on)
{
    QStyleOptionButton box;
    box.rect = tickBox(option);
    box.palette = option.palette;
    box.state = (on ? QStyle::State_On : QStyle::State_Off) | QStyle::State_Enabled;
    QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
}

QColor textColor(const QStyleOptionViewItem& option, const QColor& unselected)
{
    if (!(option.state & QStyle::State_Selected))
        return unselected;
    return option.palette.color(QPalette::HighlightedText);
}

void paintFlag(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double x = box.left() + box.width() * 0.2;
    painter.drawLine(QPointF(x, box.top() + 1), QPointF(x, box.bottom() - 1));
    painter.drawPolyline(QPolygonF{QPointF(x, box.top() + 1),
                                   QPointF(box.right() - 1, box.top() + box.height() * 0.3),
                                   QPointF(x, box.top() + box.height() * 0.6)});
    painter.restore();
}

/// The sign of a state, of a check, or of 待定 behind a name; what is left for the text.
QRect paintSign(QPainter& painter, const QStyleOptionViewItem& cell, const QModelIndex& index,
                const QRect& inside, const QColor& color)
{
    const What what = whatOf(index);
    const int side = cell.fontMetrics.height() - 2;
    const QRect sign(inside.left(), inside.center().y() - side / 2, side, side);
    const QRect beside = inside.adjusted(side + kGap, 0, 0, 0);
    if (what == What::State) {
        paintState(painter, sign, State(index.data(SubmissionModel::StateRole).toInt()), color);
        return beside;
    }
    if (what == What::Checks) {
        paintCheck(painter, sign, Check::Level(index.data(SubmissionModel::CheckRole).toInt()),
                   color);
        return beside;
    }
    if (what == What::Name && index.data(SubmissionModel::MarkedRole).toBool()) {
        const QRect behind(inside.right() - side + kPadding / 2, sign.top(), side, side);
        paintFlag(painter, behind, textColor(cell, stateColor(State::Pending, cell.palette)));
        return inside.adjusted(0, 0, -side, 0);
    }
    return inside;
}

} // namespace

void SubmissionDelegate::initStyleOption(QStyleOptionViewItem* option,
                                         const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the whole row is the focus
    if (index.data(SubmissionModel::LoadedRole).toBool() &&
        !index.data(SubmissionModel::ViewedRole).toBool())
        option->font.setBold(true);
    const What what = whatOf(index);
    if (what == What::Name || what == What::Action) {
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::Link));
    } else if (what == What::State) {
        const State state = State(index.data(SubmissionModel::StateRole).toInt());
        option->palette.setColor(QPalette::Text, stateColor(state, option->palette));
    } else if (what == What::Checks) {
        const auto level = Check::Level(index.data(SubmissionModel::CheckRole).toInt());
        option->palette.setColor(QPalette::Text, checkColor(level, option->palette));
    } else {
        const auto urgency = Urgency(index.data(SubmissionModel::UrgencyRole).toInt());
        option->palette.setColor(
            QPalette::Text,
            urgencyColor(urgency, option->palette, option->palette.color(QPalette::Text)));
    }
}

int SubmissionDelegate::widthOf(const QStringList& words, const QFontMetrics& metrics)
{
    int width = 0;
    for (const QString& word : words)
        width += metrics.horizontalAdvance(word) + kWordGap;
    return std::max(0, width - kWordGap);
}

int SubmissionDelegate::wordAt(const QStringList& words, const QFontMetrics& metrics, int x)
{
    int left = kPadding - kWordGap / 2;
    for (int i = 0; i < int(words.size()); ++i) {
        const int right = left + metrics.horizontalAdvance(words[i]) + kWordGap;
        if (x >= left && x < right)
            return i;
        left = right;
    }
    return -1;
}

void SubmissionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const What what = whatOf(index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    cell.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (what == What::Tick) {
        paintTick(painter, option, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
        return;
    }
    // The same distance from the edge as the heading's.
    QRect inside = cell.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QColor color = textColor(cell, cell.palette.color(QPalette::Text));
    if (index.data(SubmissionModel::LoadedRole).toBool())
        inside = paintSign(*painter, cell, index, inside, color);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(color);
    const QFontMetrics metrics(cell.font);
    const QStringList words = index.data(SubmissionModel::ActionsRole).toStringList();
    if (words.size() > 1) {
        for (const QString& word : words) {
            painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, word);
            inside.setLeft(inside.left() + metrics.horizontalAdvance(word) + kWordGap);
        }
    } else {
        painter->drawText(inside, int(cell.displayAlignment),
                          metrics.elidedText(text, Qt::ElideRight, inside.width()));
    }
    painter->restore();
}

QSize SubmissionDelegate::sizeHint(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const What what = whatOf(index);
    if (what == What::State || what == What::Checks)
        size.rwidth() += option.fontMetrics.height() + kGap;
    size.rwidth() += 2 * kPadding;
    return size;
}

bool SubmissionDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                     const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (whatOf(index) != What::Tick)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    // The whole cell is the target: nobody should have to hit 14 pixels a thousand times.
    if (event->type() != QEvent::MouseButtonRelease ||
        static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton)
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace titledesk
