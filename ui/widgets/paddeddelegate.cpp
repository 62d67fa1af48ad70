// SPDX-License-Identifier: GPL-3.0-or-later
#include "paddeddelegate.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace titledesk {

void PaddedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QRect inside = cell.rect.adjusted(kPadding, 0, -kPadding, 0);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(inside, int(cell.displayAlignment),
                      QFontMetrics(cell.font).elidedText(text, Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize PaddedDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kPadding, 0);
}

} // namespace titledesk
