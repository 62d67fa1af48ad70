// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigationpanel.h"

#include "lineicon.h"
#include "statelook.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

/// Icon and words as the model says them; the model names the icon, since it knows no colours.
class NavigationDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString icon = index.data(NavigationModel::IconRole).toString();
        if (!icon.isEmpty()) {
            option->icon = lineIcon(icon);
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize =
                QSize(option->fontMetrics.height() + 2, option->fontMetrics.height() + 2);
        }
    }
};

} // namespace

NavigationPanel::NavigationPanel(Store& store, const Catalog& catalog, QWidget* parent)
    : QTreeView(parent)
    , m_model(new NavigationModel(store, catalog, this))
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("导航"));
    setHeaderHidden(true);
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setUniformRowHeights(true);
    setIndentation(fontMetrics().height());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    for (int row = 0; row < m_model->rowCount(); ++row)
        expand(m_model->index(row, 0));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                const QVariant place = index.data(NavigationModel::PlaceRole);
                if (!m_selecting && place.canConvert<Place>())
                    emit chosen(place.value<Place>());
            });
}

void NavigationPanel::select(const Place& place)
{
    const QModelIndex index = m_model->indexOf(place);
    m_selecting = true;
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    } else {
        selectionModel()->clear();
    }
    m_selecting = false;
}

} // namespace titledesk
