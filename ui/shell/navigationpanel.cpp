// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigationpanel.h"

#include "lineicon.h"
#include "statelook.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>

#include <functional>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

/// Icon and words as the model says them; the model names the icon, since it knows no colours.
class NavigationDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    /// Where there is no room the name is cut, never the numbers behind it.
    static void keepNumbers(QStyleOptionViewItem& option)
    {
        static const QRegularExpression numbers(u"[（(]\\d+/\\d+[）)]$"_s);
        const qsizetype at = option.text.indexOf(numbers);
        const bool icon = option.features.testFlag(QStyleOptionViewItem::HasDecoration);
        const int room = option.rect.width() - (icon ? option.decorationSize.width() + 8 : 0) - 16;
        if (at <= 0 || option.fontMetrics.horizontalAdvance(option.text) <= room)
            return;
        const QString end = option.text.mid(at);
        option.text =
            option.fontMetrics.elidedText(option.text.left(at), Qt::ElideRight,
                                          room - option.fontMetrics.horizontalAdvance(end)) +
            end;
    }
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
        keepNumbers(*option);
    }
};

constexpr int kMargins = 24; // of an entry, and the scroll bar beside it

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

int NavigationPanel::widthOfEntries() const
{
    const int more = fontMetrics().horizontalAdvance(u"00/00"_s);
    const std::function<int(const QModelIndex&, int)> widest = [&](const QModelIndex& parent,
                                                                   int depth) {
        int width = 0;
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            const bool icon = !index.data(NavigationModel::IconRole).toString().isEmpty();
            const int text = fontMetrics().horizontalAdvance(index.data().toString());
            width = std::max({width,
                              text + (index.data().toString().contains(u'/') ? more : 0) +
                                  (icon ? fontMetrics().height() + 10 : 0) +
                                  indentation() * (depth + 1),
                              widest(index, depth + 1)});
        }
        return width;
    };
    return widest({}, 0) + kMargins;
}

bool NavigationPanel::event(QEvent* event)
{
    const bool done = QTreeView::event(event);
    // Entries that were measured before the style sheet was known are too low for it.
    if (event->type() == QEvent::Polish)
        scheduleDelayedItemsLayout();
    return done;
}

void NavigationPanel::drawBranches(QPainter* painter, const QRect& rect,
                                   const QModelIndex& index) const
{
    QTreeView::drawBranches(painter, rect, index);
    // At 125 % a line of the selected row's colour would stay at the upper edge of its branch.
    if (selectionModel()->isSelected(index))
        painter->fillRect(QRect(rect.left(), rect.top() - 1, rect.width(), 2), palette().window());
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
