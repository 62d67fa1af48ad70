// SPDX-License-Identifier: GPL-3.0-or-later
#include "personpage.h"

#include "identifiers.h"
#include "leftdialog.h"
#include "pageparts.h"
#include "people.h"
#include "reviewpanel.h"
#include "statelook.h"

#include <QDate>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

const Field* registrationField(const Catalog& catalog, QStringView key)
{
    const Item* item = catalog.item(QString::fromUtf16(kRegistrationItem));
    return item == nullptr ? nullptr : item->field(key);
}

QString fieldWord(const Catalog& catalog, QStringView field, const QString& value)
{
    const Field* found = registrationField(catalog, field);
    return found == nullptr ? value : found->display(value);
}

QPushButton* linkButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(u"link"_s);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

PersonPage::PersonPage(DeskContext& context, QWidget* parent)
    : Page(context, parent)
    , m_categories(new QTabBar(this))
    , m_panel(new ReviewPanel(context, this))
    , m_answer([this](const auto& about) { arrived(about); })
    , m_backAnswer([this](const auto& done) {
        if (!done)
            emit this->context().showProblem(done.error().message);
    })
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    buildWho(*layout);
    buildStanding(*layout);
    m_categories->setObjectName(u"categories"_s);
    m_categories->setAccessibleName(tr("分类"));
    m_categories->setDrawBase(false);
    m_categories->setExpanding(false);
    // On a small screen the tabs are scrolled, their numbers are not cut.
    m_categories->setElideMode(Qt::ElideNone);
    m_categories->setUsesScrollButtons(true);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(16, 4, 16, 0);
    tabs->addWidget(m_categories, 1);
    layout->addLayout(tabs);
    layout->addWidget(m_panel, 1);
    connect(m_categories, &QTabBar::currentChanged, this, &PersonPage::categoryChosen);
    connect(m_panel, &ReviewPanel::revealed, this, [this](PersonId person) {
        m_revealed = person.isValid() && person == m_person;
        showWho();
    });
    connect(&context.store, &Store::changed, this, [this] {
        if (isVisible())
            load();
    });
}

/// Name, department and numbers, and what is done with all of the person's submissions.
void PersonPage::buildWho(QVBoxLayout& layout)
{
    m_name = new QLabel(this);
    m_facts = new QLabel(this);
    m_numbers = new QLabel(this);
    m_left = new QLabel(this);
    dressHeading(*m_name);
    m_name->setObjectName(u"pageTitle"_s);
    m_facts->setObjectName(u"quiet"_s);
    m_numbers->setObjectName(u"numbers"_s);
    m_numbers->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_left->setObjectName(u"leftOn"_s);
    for (QLabel* label : {m_name, m_facts, m_numbers, m_left})
        label->setTextFormat(Qt::PlainText);
    m_reveal = linkButton(tr("显示"), this);
    m_reveal->setToolTip(tr("显示完整号码，会记入操作日志"));
    m_leave = linkButton(tr("标记调出…"), this);
    m_oneByOne = new QPushButton(tr("逐条审核"), this);
    m_oneByOne->setObjectName(u"oneByOne"_s);
    m_batch = new QPushButton(tr("批量审核"), this);
    m_batch->setObjectName(u"batchAll"_s);
    auto* menu = new QMenu(m_batch);
    menu->addAction(tr("批量通过…"), this,
                    [this] { m_panel->decideMany(Action::Pass, m_pending); });
    menu->addAction(tr("批量退回…"), this,
                    [this] { m_panel->decideMany(Action::Return, m_pending); });
    m_batch->setMenu(menu);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 12, 16, 0);
    top->setSpacing(12);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_facts, m_left, m_leave})
        top->addWidget(widget);
    top->addStretch();
    top->addWidget(m_oneByOne);
    top->addWidget(m_batch);
    layout.addLayout(top);
    connect(m_reveal, &QPushButton::clicked, this, [this] { m_panel->reveal(m_who); });
    connect(m_oneByOne, &QPushButton::clicked, this, &PersonPage::walk);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        if (m_who.leftOn.isValid())
            setBack();
        else
            (new LeftDialog(this->context(), m_who, window()))->open();
    });
}

/// Registration, title and this year's application, each with the way to it.
void PersonPage::buildStanding(QVBoxLayout& layout)
{
    m_standing = new QLabel(this);
    m_standing->setObjectName(u"standing"_s);
    m_standing->setTextFormat(Qt::PlainText);
    m_registration = linkButton({}, this);
    m_application = linkButton({}, this);
    auto* numbers = new QHBoxLayout;
    numbers->setContentsMargins(16, 4, 16, 0);
    numbers->setSpacing(12);
    numbers->addWidget(m_numbers);
    numbers->addWidget(m_reveal);
    numbers->addStretch();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(24);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_registration, m_standing, m_application})
        row->addWidget(widget);
    row->addStretch();
    layout.addLayout(numbers);
    layout.addLayout(row);
    connect(m_registration, &QPushButton::clicked, this,
            [this] { emit context().openSubmission(m_registrationId); });
    connect(m_application, &QPushButton::clicked, this,
            [this] { emit context().openSubmission(m_applicationId); });
}

QString PersonPage::title() const
{
    return m_who.name.isEmpty() ? tr("人员档案") : tr("人员档案 · %1").arg(m_who.name);
}

void PersonPage::activate(const Place& place)
{
    if (place.person != m_person) {
        m_person = place.person;
        m_who = {};
        m_pending.clear();
        for (QLabel* label : {m_name, m_facts, m_numbers, m_left, m_standing})
            label->clear();
        const QSignalBlocker quiet(m_categories);
        while (m_categories->count() > 0)
            m_categories->removeTab(0);
    }
    load();
    m_panel->show(place);
}

void PersonPage::describe(Place& place) const
{
    m_panel->describe(place);
}

void PersonPage::deactivate()
{
    m_panel->leave();
}

bool PersonPage::focusFilter()
{
    m_panel->focusFilter();
    return true;
}

void PersonPage::refresh()
{
    load();
    m_panel->refresh();
}

Result<PersonPage::About> PersonPage::look(Connection& connection, const Catalog& catalog,
                                           PersonId person, const QString& account)
{
    About about;
    auto found = People(connection).person(person);
    auto numbers = People(connection).tallies(person);
    if (!found)
        return found.error();
    if (!numbers)
        return numbers.error();
    about.person = found.value();
    about.tallies = numbers.value();
    Submissions submissions(connection, catalog);
    SubmissionQuery query;
    query.person = person;
    query.sort = SubmissionQuery::Sort::Item;
    const auto rowsOf = [&](const QString& item) -> Result<QVector<SubmissionRow>> {
        query.items = {item};
        auto ids = submissions.ids(query);
        if (!ids)
            return ids.error();
        return submissions.rows(ids.value(), account);
    };
    auto titles = rowsOf(u"current_title"_s);
    auto applications = rowsOf(QString::fromUtf16(kApplicationItem));
    auto registrations = rowsOf(QString::fromUtf16(kRegistrationItem));
    if (!titles)
        return titles.error();
    if (!applications)
        return applications.error();
    if (!registrations)
        return registrations.error();
    // The newest that passed; before any did, the newest at all.
    const auto rank = [](const SubmissionRow& row) {
        return std::pair(row.state == State::Passed, row.fields.value(u"obtained_on"_s));
    };
    const auto newest = std::ranges::max_element(titles.value(), {}, rank);
    if (newest != titles.value().end())
        about.title = *newest;
    const int year = QDate::currentDate().year();
    for (const SubmissionRow& row : applications.value()) {
        if (row.fields.value(u"year"_s).toInt() == year)
            about.applications.append(row);
    }
    if (!registrations.value().isEmpty())
        about.registration = registrations.value().first().id;
    query.items.clear();
    query.states = {State::Pending};
    auto pending = submissions.ids(query);
    if (!pending)
        return pending.error();
    about.pending = pending.value();
    return about;
}

void PersonPage::load()
{
    if (!m_person.isValid())
        return;
    m_answer.ask(
        context().store.read([person = m_person, &catalog = context().catalog,
                              account = context().store.session().account](Connection& connection) {
            return look(connection, catalog, person, account);
        }));
}

void PersonPage::arrived(const Result<About>& found)
{
    if (!found) {
        m_standing->setText(found.error().message);
        return;
    }
    const About& about = found.value();
    m_who = about.person;
    m_pending = about.pending;
    showWho();
    showStanding(about);
    showCategories(about);
    const bool decides = mayDecide(context().store.session().role);
    m_oneByOne->setText(m_pending.isEmpty()
                            ? tr("逐条审核")
                            : tr("逐条审核（%n 条）", nullptr, int(m_pending.size())));
    m_oneByOne->setEnabled(!m_pending.isEmpty());
    m_batch->setEnabled(!m_pending.isEmpty() && decides);
    m_leave->setVisible(decides);
    emit titleChanged(title());
}

void PersonPage::showWho()
{
    const Catalog& catalog = context().catalog;
    m_name->setText(m_who.name);
    QStringList facts{fieldWord(catalog, u"sex", m_who.sex), m_who.department};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    const QString number = m_revealed ? m_who.idNumber : maskedIdNumber(m_who.idNumber);
    const QString mobile = m_revealed ? m_who.mobile : maskedPhone(m_who.mobile);
    QStringList numbers{
        u"%1 %2"_s.arg(fieldWord(catalog, u"id_type", m_who.idType), number).trimmed()};
    if (!mobile.isEmpty())
        numbers << tr("手机号码 %1").arg(mobile);
    m_numbers->setText(m_who.id.isValid() ? numbers.join(u"　"_s) : QString());
    m_reveal->setVisible(!m_revealed && m_who.id.isValid());
    m_left->setText(m_who.leftOn.isValid()
                        ? tr("已调出（%1）").arg(m_who.leftOn.toString(Qt::ISODate))
                        : QString());
    m_left->setVisible(m_who.leftOn.isValid());
    m_leave->setText(m_who.leftOn.isValid() ? tr("取消调出") : tr("标记调出…"));
}

void PersonPage::showStanding(const About& about)
{
    m_registrationId = about.registration;
    m_registration->setText(
        tr("人员注册：%1")
            .arg(about.person.registered ? name(about.person.registration) : tr("未注册")));
    m_registration->setEnabled(about.registration.isValid());
    QString title = tr("现有职称：无");
    if (about.title) {
        const QString obtained = about.title->fields.value(u"obtained_on"_s);
        title = tr("现有职称：%1").arg(about.title->title);
        if (!obtained.isEmpty())
            title += tr("（%1 取得）").arg(obtained);
        if (about.title->state != State::Passed)
            title += u" · "_s + name(about.title->state);
    }
    m_standing->setText(title);
    m_application->setVisible(!about.applications.isEmpty());
    if (!about.applications.isEmpty()) {
        const SubmissionRow& row = about.applications.last();
        m_applicationId = row.id;
        m_application->setText(tr("本年度申报：%1（%2）").arg(row.title, name(row.state)));
    }
}

/// A tab for each category that the person has anything in: 基本信息（5/3）, as in the tree (M7).
void PersonPage::showCategories(const About& about)
{
    struct Entry {
        QString text;
        QStringList items;
    };
    QVector<Entry> entries{{tr("全部"), {}}};
    const auto add = [&](const QString& text, const QStringList& items) {
        const Tally tally = sumOf(about.tallies, items);
        if (tally.all() > 0)
            entries.append(
                {tr("%1（%2/%3）").arg(text).arg(tally.all()).arg(tally.reviewed()), items});
    };
    add(name(Kind::Registration), {QString::fromUtf16(kRegistrationItem)});
    for (const Category& category : context().catalog.categories())
        add(category.name.text(), category.items);
    add(name(Kind::Application), {QString::fromUtf16(kApplicationItem)});
    Tally whole;
    for (const Tally& tally : about.tallies)
        whole += tally;
    entries.first().text = tr("%1（%2/%3）").arg(tr("全部")).arg(whole.all()).arg(whole.reviewed());

    const QStringList chosen = m_categories->tabData(m_categories->currentIndex()).toStringList();
    const QSignalBlocker quiet(m_categories);
    while (m_categories->count() > int(entries.size()))
        m_categories->removeTab(m_categories->count() - 1);
    int current = 0;
    for (int index = 0; index < int(entries.size()); ++index) {
        const Entry& entry = entries[index];
        if (index == m_categories->count())
            m_categories->addTab(entry.text);
        else
            m_categories->setTabText(index, entry.text);
        m_categories->setTabData(index, entry.items);
        if (entry.items == chosen)
            current = index;
    }
    m_categories->setCurrentIndex(current);
}

void PersonPage::categoryChosen(int index)
{
    m_panel->restrictTo(m_categories->tabData(index).toStringList());
}

/// From the first that waits on; after each decision the panel goes to the next (逐条审核).
void PersonPage::walk()
{
    m_categories->setCurrentIndex(0);
    m_panel->openFirstPending();
}

void PersonPage::setBack()
{
    m_backAnswer.ask(context().store.write(
        [&session = context().store.session(), person = m_person](Connection& c) {
            return People(c).setLeftOn(person, {}, session);
        }));
}

} // namespace titledesk
