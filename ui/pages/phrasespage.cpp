// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrasespage.h"

#include "permissions.h"
#include "phrases.h"
#include "settings.h"
#include "sheet.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QPushButton* button(const QString& text, const QString& name)
{
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

} // namespace

PhrasesPage::PhrasesPage(DeskContext& context, QWidget* parent)
    : Page(context, parent)
    , m_mayEdit(may(context.store.session().role, Right::EditPhrases))
    , m_actions(new QTabBar)
    , m_list(new QListWidget)
    , m_add(button(tr("添加"), u"addPhrase"_s))
    , m_edit(button(tr("修改"), u"editPhrase"_s))
    , m_remove(button(tr("删除"), u"removePhrase"_s))
    , m_up(button(tr("上移"), u"phraseUp"_s))
    , m_down(button(tr("下移"), u"phraseDown"_s))
    , m_read([this](const Result<QStringList>& phrases) {
        if (!phrases)
            return emit this->context().showProblem(phrases.error().message);
        show(phrases.value());
    })
    , m_kept([this](const Result<void>& kept) {
        if (!kept) {
            emit this->context().showProblem(kept.error().message);
            refresh();
        }
    })
{
    auto* sheet = makeSheet(this, title());
    sheet->addWidget(quietNote(tr("审核时点“常用意见”即可选用，按这里的顺序排列。")));
    for (const auto& [key, name] : {std::pair(u"pass"_s, tr("通过")),
                                    {u"return"_s, tr("退回")},
                                    {u"terminate"_s, tr("终止")},
                                    {u"recommendation"_s, tr("推荐")}})
        m_actions->setTabData(m_actions->addTab(name), key);
    m_actions->setExpanding(false);
    m_actions->setDrawBase(false);
    m_actions->setDocumentMode(true);
    m_actions->setAccessibleName(tr("审核操作"));
    m_actions->setObjectName(u"phraseActions"_s);
    m_list->setAccessibleName(title());
    m_list->setObjectName(u"phraseList"_s);
    m_list->setWordWrap(true);
    m_list->setStyleSheet(u"QListWidget::item { padding: 6px 8px; }"_s);
    m_list->setEditTriggers(m_mayEdit ? QAbstractItemView::DoubleClicked |
                                            QAbstractItemView::EditKeyPressed
                                      : QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(fontMetrics().height() * 14);
    auto* side = new QHBoxLayout;
    side->setSpacing(8);
    for (QPushButton* each : {m_add, m_edit, m_remove, m_up, m_down}) {
        side->addWidget(each);
        each->setVisible(m_mayEdit);
    }
    side->addStretch(1);
    sheet->addWidget(m_actions);
    sheet->addWidget(m_list, 1);
    sheet->addLayout(side);
    connect(m_actions, &QTabBar::currentChanged, this, [this] {
        show({}); // never the phrases of another action
        refresh();
    });
    connect(m_list, &QListWidget::itemChanged, this, &PhrasesPage::keep);
    // A phrase that was begun and not written is none.
    connect(m_list->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            &PhrasesPage::dropEmpty, Qt::QueuedConnection);
    connect(m_list, &QListWidget::currentRowChanged, this, &PhrasesPage::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &PhrasesPage::add);
    connect(m_edit, &QPushButton::clicked, this,
            [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, &PhrasesPage::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    auto* removeKey =
        new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &PhrasesPage::remove);
}

QString PhrasesPage::title() const
{
    return tr("常用意见");
}

void PhrasesPage::activate(const Place&)
{
    refresh();
}

void PhrasesPage::refresh()
{
    m_read.ask(
        context().store.read([action = action()](Connection& c) { return phrases(c, action); }));
}

QString PhrasesPage::action() const
{
    return m_actions->tabData(m_actions->currentIndex()).toString();
}

void PhrasesPage::show(const QStringList& phrases)
{
    if (phrases == shown())
        return updateButtons();
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const QString& phrase : phrases) {
        auto* item = new QListWidgetItem(phrase, m_list);
        if (m_mayEdit)
            item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    updateButtons();
}

QStringList PhrasesPage::shown() const
{
    QStringList phrases;
    for (int row = 0; row < m_list->count(); ++row)
        phrases << m_list->item(row)->text();
    return phrases;
}

void PhrasesPage::add()
{
    auto* item = new QListWidgetItem;
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    {
        const QSignalBlocker quiet(m_list);
        m_list->addItem(item);
    }
    m_list->setCurrentItem(item);
    m_list->editItem(item);
}

void PhrasesPage::remove()
{
    if (!m_mayEdit || !m_list->currentItem())
        return;
    delete m_list->takeItem(m_list->currentRow());
    keep();
}

void PhrasesPage::dropEmpty()
{
    for (int row = m_list->count() - 1; row >= 0; --row)
        if (m_list->item(row)->text().trimmed().isEmpty())
            delete m_list->takeItem(row);
    updateButtons();
}

void PhrasesPage::move(int step)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + step < 0 || row + step >= m_list->count())
        return;
    const QSignalBlocker quiet(m_list);
    m_list->insertItem(row + step, m_list->takeItem(row));
    m_list->setCurrentRow(row + step);
    keep();
}

void PhrasesPage::keep()
{
    updateButtons();
    m_kept.ask(context().store.write(
        [session = context().store.session(), action = action(), phrases = shown()](Connection& c) {
            return writePhrases(c, session, action, phrases);
        }));
}

void PhrasesPage::updateButtons()
{
    const int row = m_list->currentRow();
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace titledesk
