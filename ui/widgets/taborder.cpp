// SPDX-License-Identifier: GPL-3.0-or-later
#include "taborder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace titledesk {
namespace {

/// What goes to its inner parts by itself.
bool isWhole(const QWidget& widget)
{
    return qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QTabBar*>(&widget);
}

/// The order of a layout's items; a grid's is by its cells, whenever they were filled.
QList<QLayoutItem*> itemsOf(QLayout& layout)
{
    QList<QPair<int, QLayoutItem*>> placed;
    for (int i = 0; i < layout.count(); ++i) {
        int place = i;
        if (auto* grid = qobject_cast<QGridLayout*>(&layout)) {
            int row = 0, column = 0, rows = 0, columns = 0;
            grid->getItemPosition(i, &row, &column, &rows, &columns);
            place = row * grid->columnCount() + column;
        } else if (auto* form = qobject_cast<QFormLayout*>(&layout)) {
            int row = 0;
            QFormLayout::ItemRole role = QFormLayout::LabelRole;
            form->getItemPosition(i, &row, &role);
            place = row * 2 + (role == QFormLayout::LabelRole ? 0 : 1);
        }
        placed << qMakePair(place, layout.itemAt(i));
    }
    std::ranges::stable_sort(placed, {}, [](const auto& each) { return each.first; });
    QList<QLayoutItem*> items;
    for (const auto& each : placed)
        items << each.second;
    return items;
}

void collect(QWidget& widget, QList<QWidget*>& found);

void collect(QLayout& layout, QList<QWidget*>& found)
{
    for (QLayoutItem* item : itemsOf(layout)) {
        if (item->widget())
            collect(*item->widget(), found);
        else if (item->layout())
            collect(*item->layout(), found);
    }
}

void collect(QWidget& widget, QList<QWidget*>& found)
{
    if (widget.isWindow())
        return;
    if (widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy())
        found << &widget;
    if (isWhole(widget))
        return;
    if (auto* area = qobject_cast<QScrollArea*>(&widget)) {
        if (area->widget())
            collect(*area->widget(), found);
    } else if (auto* splitter = qobject_cast<QSplitter*>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(*splitter->widget(i), found);
    } else if (auto* tabs = qobject_cast<QTabWidget*>(&widget)) {
        collect(*tabs->tabBar(), found);
        for (int i = 0; i < tabs->count(); ++i)
            collect(*tabs->widget(i), found);
    } else if (widget.layout()) {
        collect(*widget.layout(), found);
    }
}

class FocusLead : public QObject {
public:
    FocusLead(QWidget& container, QWidget& inner)
        : QObject(&container)
        , m_inner(inner)
    {
        container.installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn)
            m_inner.setFocus(static_cast<QFocusEvent*>(event)->reason());
        return false;
    }

private:
    QWidget& m_inner;
};

} // namespace

void leadFocus(QWidget& container, QWidget& inner)
{
    new FocusLead(container, inner);
}

void tabAsLaidOut(QWidget& container)
{
    QList<QWidget*> order;
    if (container.isWindow() && container.layout())
        collect(*container.layout(), order);
    else
        collect(container, order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace titledesk
