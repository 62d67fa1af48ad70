// SPDX-License-Identifier: GPL-3.0-or-later
#include "personpage.h"

#include "identifiers.h"
#include "people.h"
#include "reviewpanel.h"
#include "statelook.h"

#include <QDate>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString sexWord(const Catalog& catalog, const QString& key)
{
    const Item* item = catalog.item(QString::fromUtf16(kRegistrationItem));
    const Field* field = item == nullptr ? nullptr : item->field(u"sex");
    return field == nullptr ? key : field->display(key);
}

} // namespace

PersonPage::PersonPage(DeskContext& context, QWidget* parent)
    : Page(context, parent)
    , m_name(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_standing(new QLabel(this))
    , m_oneByOne(new QPushButton(tr("逐条审核"), this))
    , m_batch(new QPushButton(tr("批量审核…"), this))
    , m_panel(new ReviewPanel(context, this))
    , m_answer([this](const auto& about) { arrived(about); })
{
    QFont large = m_name->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_name->setFont(large);
    m_name->setObjectName(u"pageTitle"_s);
    QPalette quiet = m_facts->palette();
    quiet.setColor(QPalette::WindowText, quietColor(quiet));
    m_facts->setPalette(quiet);
    m_standing->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_name);
    line->addWidget(m_facts, 1);
    words->addLayout(line);
    words->addWidget(m_standing);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 12, 16, 8);
    top->setSpacing(8);
    top->addLayout(words, 1);
    top->addWidget(m_oneByOne, 0, Qt::AlignTop);
    top->addWidget(m_batch, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_panel, 1);
    connect(m_oneByOne, &QPushButton::clicked, m_panel, &ReviewPanel::openFirstPending);
    connect(m_batch, &QPushButton::clicked, this,
            [this] { m_panel->decideMany(Action::Pass, m_pending); });
    connect(&context.store, &Store::changed, this, [this] {
        if (isVisible())
            load();
    });
}

QString PersonPage::title() const
{
    return m_nameText.isEmpty() ? tr("人员档案") : tr("人员档案 · %1").arg(m_nameText);
}

void PersonPage::activate(const Place& place)
{
    if (place.person != m_person) {
        m_person = place.person;
        m_nameText.clear();
        m_name->clear();
        m_facts->clear();
        m_standing->clear();
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
    if (!found)
        return found.error();
    about.person = found.value();
    Submissions submissions(connection, catalog);
    SubmissionQuery query;
    query.person = person;
    const auto rowsOf = [&](const QString& item, QVector<SubmissionRow>& rows) -> Result<void> {
        query.items = {item};
        auto ids = submissions.ids(query);
        if (!ids)
            return ids.error();
        auto read = submissions.rows(ids.value(), account);
        if (!read)
            return read.error();
        rows = read.value();
        return {};
    };
    if (auto done = rowsOf(u"current_title"_s, about.titles); !done)
        return done.error();
    if (auto done = rowsOf(QString::fromUtf16(kApplicationItem), about.applications); !done)
        return done.error();
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
    m_nameText = about.person.name;
    m_name->setText(about.person.name);
    QStringList facts{sexWord(context().catalog, about.person.sex),
                      maskedIdNumber(about.person.idNumber), maskedPhone(about.person.mobile),
                      about.person.department};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));

    QStringList standing;
    standing << tr("注册：%1")
                    .arg(about.person.registered ? name(about.person.registration) : tr("未注册"));
    if (!about.titles.isEmpty())
        standing << tr("现有职称：%1").arg(about.titles.last().title);
    const int year = QDate::currentDate().year();
    for (const SubmissionRow& row : about.applications) {
        if (row.fields.value(u"year"_s).toInt() == year)
            standing << tr("本年度申报：%1（%2）").arg(row.title, name(row.state));
    }
    standing << tr("待审核 %n 条", nullptr, int(about.pending.size()));
    m_standing->setText(standing.join(u"　"_s));
    m_pending = about.pending;
    m_oneByOne->setEnabled(!m_pending.isEmpty());
    m_batch->setEnabled(!m_pending.isEmpty());
    emit titleChanged(title());
}

} // namespace titledesk
