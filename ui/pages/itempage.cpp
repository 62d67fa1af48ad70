// SPDX-License-Identifier: GPL-3.0-or-later
#include "itempage.h"

#include "pageparts.h"
#include "pages.h"
#include "permissions.h"
#include "reviewpanel.h"
#include "statelook.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {

ItemPage::ItemPage(DeskContext& context, QWidget* parent)
    : Page(context, parent)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_panel(new ReviewPanel(context, this))
{
    dressHeading(*m_title);
    m_title->setObjectName(u"pageTitle"_s);
    QPalette quiet = m_hint->palette();
    quiet.setColor(QPalette::WindowText, quietColor(quiet));
    m_hint->setPalette(quiet);
    auto* import = new QPushButton(tr("导入…"), this);
    import->setEnabled(may(context.store.session().role, Right::Import));
    connect(import, &QPushButton::clicked, this,
            [this] { openImportDialog(this->context(), {}, window()); });
    m_notBack = new QPushButton(tr("已退回未重新提交"), this);
    m_notBack->setObjectName(u"notBack"_s);
    m_notBack->hide();
    connect(m_notBack, &QPushButton::clicked, this,
            [this] { emit this->context().goTo({.kind = Place::Kind::NotBack}); });
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 12, 16, 8);
    top->setSpacing(12);
    top->addWidget(m_title);
    top->addWidget(m_hint);
    top->addStretch();
    top->addWidget(m_notBack);
    top->addWidget(import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_panel, 1);
}

QString ItemPage::title() const
{
    const Catalog& catalog = context().catalog;
    switch (m_place.kind) {
    case Place::Kind::Item:
        if (const Item* item = catalog.item(m_place.key))
            return item->name.text();
        return m_place.key;
    case Place::Kind::Category:
        if (const Category* category = catalog.category(m_place.key))
            return category->name.text();
        return m_place.key;
    case Place::Kind::NotBack:
        return tr("已退回未重新提交");
    case Place::Kind::Registrations:
        return tr("人员注册审核");
    case Place::Kind::Tasks:
        return tr("任务中心");
    case Place::Kind::Applications:
    case Place::Kind::Plans:
    case Place::Kind::Home:
    case Place::Kind::Archive:
    case Place::Kind::Person:
    case Place::Kind::Unit:
    case Place::Kind::Posts:
    case Place::Kind::Phrases:
    case Place::Kind::Appearance:
    case Place::Kind::Central:
    case Place::Kind::Outbox:
    case Place::Kind::Accounts:
        break;
    }
    return {};
}

void ItemPage::activate(const Place& place)
{
    m_place = place;
    m_title->setText(title());
    QString hint;
    if (place.kind == Place::Kind::Item) {
        if (const Item* item = context().catalog.item(place.key)) {
            if (const Category* category = context().catalog.category(item->category))
                hint = category->name.text();
        }
    }
    if (place.kind == Place::Kind::NotBack)
        hint = tr("逾期的排在前面；申报人重新提交后从这里移出");
    m_hint->setText(hint);
    m_notBack->setVisible(place.kind == Place::Kind::Tasks);
    m_panel->show(place);
    emit titleChanged(title());
}

void ItemPage::describe(Place& place) const
{
    m_panel->describe(place);
}

void ItemPage::deactivate()
{
    m_panel->leave();
}

bool ItemPage::focusFilter()
{
    m_panel->focusFilter();
    return true;
}

void ItemPage::refresh()
{
    m_panel->refresh();
}

} // namespace titledesk
