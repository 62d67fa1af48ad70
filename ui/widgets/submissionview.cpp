// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissionview.h"

#include "columnwidths.h"
#include "submissiondelegate.h"
#include "submissionmodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

using What = ListColumn::What;

constexpr int kRowPadding = 16;
constexpr int kCellPadding = 18;
constexpr int kMostSlack = 240;
constexpr int kSignWidth = 22;

bool isTick(const QAbstractItemModel* model, int section)
{
    return model != nullptr &&
           model->headerData(section, Qt::Horizontal, SubmissionModel::WhatRole).toInt() ==
               int(What::Tick);
}

} // namespace

TickHeader::TickHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void TickHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (!isTick(model(), section)) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    QStyleOptionHeader cell;
    initStyleOption(&cell);
    cell.rect = rect;
    cell.section = section;
    style()->drawControl(QStyle::CE_HeaderSection, &cell, painter, this);
    QStyleOptionButton box;
    const QSize size(style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this),
                     style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this));
    box.rect = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size, rect);
    box.palette = palette();
    const int state = model()->headerData(section, Qt::Horizontal, Qt::CheckStateRole).toInt();
    box.state = QStyle::State_Enabled | (state == Qt::Checked            ? QStyle::State_On
                                         : state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                                         : QStyle::State_Off);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
}

void TickHeader::mouseReleaseEvent(QMouseEvent* event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && isTick(model(), section)) {
        const int state = model()->headerData(section, Qt::Horizontal, Qt::CheckStateRole).toInt();
        emit allToggled(state != Qt::Checked);
    }
    QHeaderView::mouseReleaseEvent(event);
}

SubmissionView::SubmissionView(QWidget* parent)
    : QTableView(parent)
    , m_header(new TickHeader(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(new SubmissionDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setSortIndicatorShown(true);
    m_header->setStretchLastSection(false);
    fitRows();
    connect(m_header, &QHeaderView::sectionClicked, this, &SubmissionView::sortBy);
}

void SubmissionView::setSubmissionModel(SubmissionModel* model)
{
    m_model = model;
    setModel(model);
    connect(m_header, &TickHeader::allToggled, model, &SubmissionModel::tickAll);
}

void SubmissionView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
}

void SubmissionView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void SubmissionView::focusInEvent(QFocusEvent* event)
{
    // QAbstractItemView would make the first row current, unselected: it would count as opened, and
    // the first J would pass it by.
    if (currentIndex().isValid())
        QTableView::focusInEvent(event);
    else
        QAbstractScrollArea::focusInEvent(event);
}

int SubmissionView::widthOf(int column) const
{
    const ListColumn& what = m_model->columns()[column];
    if (what.what == What::Tick)
        return style()->pixelMetric(QStyle::PM_IndicatorWidth) + kCellPadding;
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    // Nobody sorts by the number for long: it needs no room for the sign of it.
    const int sort = what.sort() && what.what != What::Number ? kSignWidth / 2 : 0;
    const int sign = what.what == What::Checks || what.what == What::State ? kSignWidth : 0;
    int text = usualWidth(what, metrics) + sign;
    if (what.what == What::Action && !what.key.isEmpty())
        text = SubmissionDelegate::widthOf({SubmissionModel::tr("审核"), name(Action::Pass),
                                            name(Action::Return), name(Action::Terminate)},
                                           metrics);
    return std::max(metrics.horizontalAdvance(what.heading) + sort, text) + kCellPadding;
}

void SubmissionView::layoutColumns()
{
    if (m_model == nullptr)
        return;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        setColumnWidth(column, widthOf(column));
    }
    giveSlack();
}

void SubmissionView::setColumnsShown(ListColumn::What what, bool shown)
{
    for (int column = 0; m_model != nullptr && column < m_model->columnCount(); ++column) {
        if (m_model->columns()[column].what == what)
            setColumnHidden(column, !shown);
    }
}

/// Room that no column needs goes to what a list shows first: its texts are the longest.
void SubmissionView::giveSlack()
{
    const auto& columns = m_model->columns();
    const auto title = std::ranges::find_if(columns, [](const ListColumn& column) {
        return column.what == What::Title || column.isText;
    });
    const int slack = viewport()->width() - m_header->length();
    if (title == columns.end() || slack <= 0)
        return;
    const int column = int(title - columns.begin());
    setColumnWidth(column, columnWidth(column) + std::min(slack, kMostSlack));
}

QByteArray SubmissionView::saveColumns() const
{
    return columnIds() + '\n' + m_header->saveState();
}

QByteArray SubmissionView::columnIds() const
{
    QStringList ids;
    for (const ListColumn& column : m_model->columns())
        ids << column.id();
    return ids.join(u',').toUtf8();
}

bool SubmissionView::restoreColumns(const QByteArray& state)
{
    const QByteArray ids = columnIds() + '\n';
    return state.startsWith(ids) && m_header->restoreState(state.mid(ids.size()));
}

void SubmissionView::sortBy(int section)
{
    if (m_model == nullptr || !m_model->columns()[section].sort())
        return;
    m_model->sort(section, m_header->sortIndicatorOrder());
}

SubmissionId SubmissionView::currentId() const
{
    return m_model == nullptr ? SubmissionId{} : m_model->idAt(currentIndex().row());
}

void SubmissionView::selectRow(int row)
{
    if (m_model == nullptr || row < 0 || row >= m_model->rowCount())
        return;
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(m_model->index(row, column));
    scrollTo(currentIndex());
}

void SubmissionView::step(int by)
{
    if (m_model == nullptr || m_model->rowCount() == 0)
        return;
    const int row = currentIndex().isValid() ? currentIndex().row() + by : 0;
    selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
}

void SubmissionView::toggleTick()
{
    const SubmissionId id = currentId();
    if (id.isValid())
        m_model->setTicked({id}, !m_model->isTicked(id));
}

bool SubmissionView::actOnKey(int key)
{
    switch (key) {
    case Qt::Key_J:
        step(1);
        return true;
    case Qt::Key_K:
        step(-1);
        return true;
    case Qt::Key_P:
        emit passWanted();
        return true;
    case Qt::Key_R:
        emit returnWanted();
        return true;
    case Qt::Key_M:
        emit markWanted();
        return true;
    case Qt::Key_V:
        emit evidenceWanted();
        return true;
    case Qt::Key_Space:
        toggleTick();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit openWanted();
        return true;
    default:
        return false;
    }
}

void SubmissionView::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && actOnKey(event->key()))
        return;
    if (event->matches(QKeySequence::Undo)) {
        emit undoWanted();
        return;
    }
    if (event->matches(QKeySequence::Find)) {
        emit filterWanted();
        return;
    }
    QTableView::keyPressEvent(event);
}

void SubmissionView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || m_model == nullptr)
        return;
    const ListColumn& column = m_model->columns()[index.column()];
    if (column.what == What::Action)
        actOnWord(index, event->position().toPoint());
    else if (column.what == What::Name)
        emit personWanted();
    else if (column.what == What::IdNumber ||
             (column.what == What::Field &&
              (column.key == u"id_number" || column.key == u"mobile")))
        emit revealWanted();
    else if (index.data(SubmissionModel::RegistrationRole).toBool())
        emit registrationWanted();
}

void SubmissionView::actOnWord(const QModelIndex& index, const QPoint& at)
{
    const QStringList words = index.data(SubmissionModel::ActionsRole).toStringList();
    QFont shown = font();
    shown.setBold(!index.data(SubmissionModel::ViewedRole).toBool());
    const QString word = words.value(
        SubmissionDelegate::wordAt(words, QFontMetrics(shown), at.x() - visualRect(index).left()));
    if (word == name(Action::Pass))
        emit passWanted();
    else if (word == name(Action::Return))
        emit returnWanted();
    else if (word == name(Action::Terminate))
        emit terminateWanted();
    else
        emit openWanted();
}

void SubmissionView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && m_model->columns()[index.column()].what != What::Tick)
        emit openWanted();
    else
        QTableView::mouseDoubleClickEvent(event);
}

void SubmissionView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        emit currentChangedTo(m_model == nullptr ? SubmissionId{} : m_model->idAt(current.row()));
}

} // namespace titledesk
