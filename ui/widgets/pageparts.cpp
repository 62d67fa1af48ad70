// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageparts.h"

#include "paddeddelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qreal kHeadingScale = 1.4;
constexpr int kRowPadding = 16; // pixels

} // namespace

void dressHeading(QLabel& heading)
{
    QFont large = heading.font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * kHeadingScale);
    heading.setFont(large);
}

void dressTable(QTableView& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setItemDelegate(new PaddedDelegate(&table));
    table.setAttribute(Qt::WA_InputMethodEnabled, false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + kRowPadding);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace titledesk
