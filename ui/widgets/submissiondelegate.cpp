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

constexpr int kGap = 8;

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

void SubmissionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const What what = whatOf(index);
    const bool loaded = index.data(SubmissionModel::LoadedRole).toBool();
    if (what == What::Tick) {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        cell.features &= ~QStyleOptionViewItem::HasCheckIndicator;
        QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        paintTick(painter, option, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
        return;
    }
    if ((what != What::State && what != What::Checks) || !loaded) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QColor color = textColor(cell, cell.palette.color(QPalette::Text));
    const int side = cell.fontMetrics.height() - 2;
    const QRect sign(cell.rect.left() + kGap / 2, cell.rect.center().y() - side / 2, side, side);
    if (what == What::State)
        paintState(*painter, sign, State(index.data(SubmissionModel::StateRole).toInt()), color);
    else
        paintCheck(*painter, sign, Check::Level(index.data(SubmissionModel::CheckRole).toInt()),
                   color);
    const QRect words = cell.rect.adjusted(side + kGap, 0, -2, 0);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(color);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(cell.font).elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize SubmissionDelegate::sizeHint(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const What what = whatOf(index);
    if (what == What::State || what == What::Checks)
        size.rwidth() += option.fontMetrics.height() + kGap;
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
