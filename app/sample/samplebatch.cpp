// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplebatch.h"

#include "uniquekey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kAssessments = 4; // years that an application is checked for, and one more
constexpr int kTries = 40;      // an item that a life has no more of is drawn again

QStringList usualItems(const QString& profession)
{
    // The more often an item stands here, the more often it is submitted.
    QStringList items{u"education"_s,
                      u"work_history"_s,
                      u"continuing_education"_s,
                      u"continuing_education"_s,
                      u"continuing_education"_s,
                      u"continuing_education"_s,
                      u"annual_assessment"_s,
                      u"annual_assessment"_s,
                      u"current_title"_s,
                      u"appointment"_s,
                      u"paper"_s,
                      u"paper"_s,
                      u"paper"_s,
                      u"award"_s,
                      u"project"_s,
                      u"research_project"_s,
                      u"academic_post"_s,
                      u"case_report"_s,
                      u"book"_s};
    if (profession == u"school_teacher")
        items << u"teaching"_s << u"teaching"_s << u"class_teacher"_s << u"teaching_contest"_s
              << u"ethics_assessment"_s;
    else if (profession == u"health")
        items << u"clinical"_s << u"clinical"_s << u"practice_license"_s << u"ethics_assessment"_s;
    else if (profession == u"engineering")
        items << u"engineering_practice"_s << u"patent"_s << u"software_copyright"_s
              << u"standard"_s << u"vocational_qualification"_s;
    else if (profession == u"agriculture")
        items << u"agricultural_extension"_s << u"technology_transfer"_s << u"grassroots_service"_s
              << u"science_award"_s;
    else
        items << u"vocational_qualification"_s << u"computer_skill"_s << u"foreign_language"_s;
    return items;
}

QVector<const Item*> achievements()
{
    QVector<const Item*> items;
    for (const Item& item : Catalog::builtIn().items())
        if (item.kind == Kind::Achievement)
            items.append(&item);
    return items;
}

std::uint64_t seedOf(const SampleOptions& options, const Session& session)
{
    // Two units with one seed have the same people but not the same ids.
    std::uint64_t unit = 1469598103934665603ULL;
    for (const QChar c : session.unitKey)
        unit = (unit ^ c.unicode()) * 1099511628211ULL;
    return options.seed * 0x2545F4914F6CDD1DULL ^ unit;
}

QDate todayOf(const SampleOptions& options)
{
    return options.today.isValid() ? options.today : QDate::currentDate();
}

} // namespace

SampleMaker::SampleMaker(const SampleOptions& options, const Session& session,
                         const QSet<QString>& idNumbers, qint64 submissions)
    : m_options(options)
    , m_today(todayOf(options))
    , m_random(seedOf(options, session))
    , m_people(m_words, m_today, idNumbers)
    , m_fields(m_words, m_today)
    // Room for two versions' decisions beside each submission that is there already.
    , m_history(m_words, m_today, std::uint64_t(submissions) * 4)
    , m_files(session.unit.name, seedOf(options, session),
              qint64(options.people) * (options.perPerson + 1))
    , m_unit(session.unit)
    , m_items(achievements())
{
    m_words.setUnit(session.unit.name);
    makePlans();
}

SampleBatch SampleMaker::next(int submissions)
{
    SampleBatch batch;
    while (m_person < m_options.people && batch.submissions < submissions) {
        batch.lives.append(life());
        batch.submissions += batch.lives.last().records.size();
    }
    batch.contents = m_files.take();
    return batch;
}

SampleLife SampleMaker::life()
{
    const SamplePerson person = m_people.make(m_person++, m_random);
    m_used.clear();
    m_uniqueKeys.clear();
    SampleLife life;
    life.records.append(
        m_history.registration(*Catalog::builtIn().item(kRegistrationItem), person, m_random));
    life.registration = life.records.first().submission.versions.first().fields;
    const qsizetype whole = qsizetype(m_options.perPerson) + 1;
    if (m_options.perPerson > 0 && person.number % 3 == 0)
        addApplications(person, m_options.perPerson, life);
    // Each person has some items by turns, so that all of the catalog are there.
    const qsizetype turns =
        std::max<qsizetype>(1, m_items.size() / std::max(1, m_options.people) + 1);
    for (qsizetype i = 0; i < turns && life.records.size() < whole; ++i)
        addItem(*m_items.at(m_rotation++ % m_items.size()), person, life);
    const bool applies = std::ranges::any_of(life.records, [](const SampleRecord& record) {
        return record.submission.item->kind == Kind::Application;
    });
    if (applies)
        addCareer(person, whole, life);
    while (life.records.size() < whole)
        addItem(chooseItem(person), person, life);
    choose(life);
    for (SampleRecord& record : life.records) {
        m_files.attach(record, person);
        record.submission.prepare();
    }
    return life;
}

void SampleMaker::addItem(const Item& item, const SamplePerson& person, SampleLife& life)
{
    const Item* chosen = &item;
    for (int i = 0; i < kTries; ++i) {
        const Fields fields =
            m_fields.achievement(*chosen, person, m_used[chosen->key]++, m_random);
        // The same twice would be one submission if it came in from a spreadsheet.
        const QByteArray unique = chosen->key.toUtf8() + uniqueKey(*chosen, fields);
        const bool isLast = i + 1 == kTries;
        if (!fields.isEmpty() && (isLast || !m_uniqueKeys.contains(unique))) {
            m_uniqueKeys.insert(unique);
            life.records.append(m_history.achievement(*chosen, person, fields, m_random));
            return;
        }
        chosen = i + 2 < kTries ? &chooseItem(person) : Catalog::builtIn().item(u"paper");
    }
}

/// What the checks of an application ask for.
void SampleMaker::addCareer(const SamplePerson& person, qsizetype most, SampleLife& life)
{
    const auto add = [&](const QString& key, qsizetype count) {
        for (qsizetype i = 0; i < count && life.records.size() < most; ++i)
            addItem(*Catalog::builtIn().item(key), person, life);
    };
    add(u"current_title"_s, person.titles.size());
    add(u"education"_s, person.schooling.size());
    add(u"annual_assessment"_s, kAssessments);
}

const Item& SampleMaker::chooseItem(const SamplePerson& person)
{
    static QHash<QString, QStringList> byProfession;
    QStringList& items = byProfession[person.profession];
    if (items.isEmpty())
        items = usualItems(person.profession);
    return *Catalog::builtIn().item(m_random.pick(items));
}

/// An application names what the person chose of what has passed, by reference.
void SampleMaker::choose(SampleLife& life)
{
    constexpr qsizetype kMostChosen = 4;
    QStringList passed;
    // The first ones are the career that everybody has.
    for (auto record = life.records.crbegin(); record != life.records.crend(); ++record) {
        const auto& decision = record->submission.versions.last().decision;
        if (record->submission.item->kind == Kind::Achievement && decision &&
            decision->action == Action::Pass && passed.size() < kMostChosen)
            passed.append(record->submission.uuid);
    }
    for (SampleRecord& record : life.records)
        if (record.submission.item->kind == Kind::Application && !passed.isEmpty())
            for (SampleVersion& version : record.submission.versions)
                version.fields[u"achievements"_s] = passed.join(u'、');
}

void SampleMaker::addApplications(const SamplePerson& person, int most, SampleLife& life)
{
    // One in three applies; of those some did last year, most do this year.
    const Item& item = *Catalog::builtIn().item(kApplicationItem);
    const bool before = person.number % 2 == 0;
    for (const int year : {m_today.year() - 1, m_today.year()}) {
        if (most == 0 || (year < m_today.year() && !before) ||
            (year == m_today.year() && before && m_random.percent(60)))
            continue;
        const auto plan = std::ranges::find_if(m_plans, [&](const Plan& each) {
            return each.series == person.profession && each.year == year;
        });
        const Fields fields = m_fields.application(person, year, plan->name, m_random);
        if (fields.isEmpty())
            continue;
        life.records.append(
            m_history.application(item, person, fields, noticesOf(*plan), m_random));
        --most;
    }
}

} // namespace titledesk
