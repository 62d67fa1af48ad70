// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivepage.h"

#include "card.h"
#include "pageparts.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kCardWidth = 240;

} // namespace

ArchivePage::ArchivePage(DeskContext& context, QWidget* parent)
    : Page(context, parent)
    , m_answer([this](const Result<QMap<QString, Tally>>& numbers) {
        if (numbers)
            show(numbers.value());
    })
{
    m_inside = new QWidget;
    auto* layout = new QVBoxLayout(m_inside);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    m_heading = new QLabel;
    dressHeading(*m_heading);
    m_summary = new QLabel;
    m_summary->setObjectName(u"quiet"_s);
    m_grid = new QGridLayout;
    m_grid->setSpacing(16);
    layout->addWidget(m_heading);
    layout->addWidget(m_summary);
    layout->addSpacing(8);
    layout->addLayout(m_grid);
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("业绩档案"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_inside);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(&context.store, &Store::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QString ArchivePage::title() const
{
    const Category* category = context().catalog.category(m_category);
    return category ? category->name.text() : tr("业绩档案");
}

void ArchivePage::activate(const Place& place)
{
    if (!m_built || place.key != m_category) {
        m_category = place.key;
        build();
        m_built = true;
    }
    emit titleChanged(title());
    refresh();
}

void ArchivePage::refresh()
{
    m_answer.ask(context().store.read([](Connection& c) { return tallies(c); }));
}

void ArchivePage::build()
{
    for (const Entry& entry : m_entries)
        delete entry.card;
    m_entries.clear();
    m_heading->setText(title());
    const auto add = [this](const QString& heading, const QStringList& items, const Place& place) {
        auto* card = new Card(heading);
        connect(card, &Card::activated, this, [this, place] { emit context().goTo(place); });
        m_entries.append({card, items});
    };
    if (const Category* chosen = context().catalog.category(m_category)) {
        for (const QString& key : chosen->items)
            add(context().catalog.item(key)->name.text(), {key},
                {.kind = Place::Kind::Item, .key = key});
    } else {
        for (const Category& category : context().catalog.categories())
            add(category.name.text(), category.items,
                {.kind = Place::Kind::Archive, .key = category.key});
    }
    arrange();
}

void ArchivePage::arrange()
{
    const int columns = std::clamp(width() / (kCardWidth + 16), 1, 6);
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_grid->addWidget(m_entries[i].card, int(i) / columns, int(i) % columns);
    for (int column = 0; column < 6; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void ArchivePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ArchivePage::show(const QMap<QString, Tally>& numbers)
{
    const QLocale locale;
    Tally whole;
    for (const Entry& entry : m_entries) {
        const Tally tally = sumOf(numbers, entry.items);
        whole += tally;
        entry.card->setFigure(locale.toString(tally.all()));
        entry.card->setNote(tally.all() == 0 ? tr("还没有申报数据")
                                             : tr("已审核 %1，待审核 %2")
                                                   .arg(locale.toString(tally.reviewed()),
                                                        locale.toString(tally.pending)));
        entry.card->setShare(tally.all() == 0 ? 0 : int(tally.reviewed() * 100 / tally.all()));
    }
    m_summary->setText(tr("共 %1 条：待审核 %2，已通过 %3，已退回 %4")
                           .arg(locale.toString(whole.all()), locale.toString(whole.pending),
                                locale.toString(whole.passed), locale.toString(whole.returned)));
}

} // namespace titledesk
