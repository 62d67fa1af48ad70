// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbertable.h"

#include "paddeddelegate.h"
#include "postsmodel.h"

#include <QHeaderView>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

/// Nothing typed means none.
class PostsValidator : public QIntValidator {
public:
    explicit PostsValidator(QObject* parent)
        : QIntValidator(0, kMaxPosts, parent)
    {
    }
    void fixup(QString& text) const override
    {
        if (text.isEmpty())
            text = u"0"_s;
    }
};

class NumberDelegate : public PaddedDelegate {
public:
    using PaddedDelegate::PaddedDelegate;

    bool eventFilter(QObject* editor, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
            // At once, Enter too: the next digit may be on its way already, and is the next cell's.
            if (enter || key == Qt::Key_Down || key == Qt::Key_Up) {
                auto* widget = static_cast<QWidget*>(editor);
                emit commitData(widget);
                emit closeEditor(widget, key == Qt::Key_Up ? EditPreviousItem : EditNextItem);
                return true;
            }
        }
        return PaddedDelegate::eventFilter(editor, event);
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override
    {
        auto* edit = new QLineEdit(parent);
        edit->setValidator(new PostsValidator(edit));
        edit->setMaxLength(7);
        edit->setAlignment(Qt::AlignRight);
        edit->setInputMethodHints(Qt::ImhDigitsOnly);
        edit->setAttribute(Qt::WA_InputMethodEnabled, false); // digits arrive with any input method
        edit->setStyleSheet(u"QLineEdit { padding: 0 6px; min-height: 0; border-radius: 0; }"_s);
        edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        return edit;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        const int number = index.data(Qt::EditRole).toInt();
        const QString text = number == 0 ? QString() : QString::number(number);
        auto* edit = static_cast<QLineEdit*>(editor);
        // Asked again whenever the model says something new: what is being typed stays.
        if (edit->isModified() || edit->text() == text)
            return;
        edit->setText(text);
        edit->selectAll();
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QLineEdit*>(editor)->text());
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        PaddedDelegate::initStyleOption(option, index);
        if (index.data(PostsModel::SumRole).toBool()) {
            option->backgroundBrush = option->palette.alternateBase();
            option->font.setBold(true);
        }
        // What may be typed in is brighter.
        else if (!(index.flags() & Qt::ItemIsEditable) && index.column() != PostsModel::GradeColumn)
            option->backgroundBrush = option->palette.alternateBase();
    }
};

} // namespace

NumberTable::NumberTable(PostsModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new NumberDelegate(this));
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked |
                    QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(PostsModel::GradeColumn,
                                             QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
}

void NumberTable::editColumn(int column)
{
    const int row = m_model.editableRow(-1, column, 1);
    if (row < 0)
        return;
    setFocus();
    setCurrentIndex(m_model.index(row, column));
    edit(currentIndex());
}

void NumberTable::finishEditing()
{
    QWidget* editor = indexWidget(currentIndex());
    if (!editor || state() != QAbstractItemView::EditingState)
        return;
    commitData(editor);
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void NumberTable::go(int step)
{
    const QModelIndex now = currentIndex();
    const int row = m_model.editableRow(now.row(), now.column(), step);
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, now.column()));
    edit(currentIndex());
}

void NumberTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::SubmitModelCache ||
        hint == QAbstractItemDelegate::EditNextItem)
        go(1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        go(-1);
}

void NumberTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() == QAbstractItemView::EditingState)
        return; // the editor has taken it
    if (enter && (currentIndex().flags() & Qt::ItemIsEditable)) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace titledesk
