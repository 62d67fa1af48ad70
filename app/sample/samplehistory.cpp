// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplehistory.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kYearsOfUse = 7; ///< since the unit began to review here

} // namespace

SampleStanding standingOf(int personNumber)
{
    // By number and not by chance, so that a small sample has each of them too.
    if (personNumber % 20 == 3)
        return SampleStanding::Waiting;
    return personNumber % 40 == 13 ? SampleStanding::Returned : SampleStanding::Registered;
}

SampleHistory::SampleHistory(const SampleWords& words, const QDate& today, std::uint64_t firstCount)
    : m_words(words)
    , m_today(today)
    // The evening before in China: nothing of a sample lies in the future, however early one looks.
    , m_now(today.addDays(-1), QTime(10, 0), Qt::UTC)
    , m_count(firstCount)
{
}

QDateTime SampleHistory::at(const QDate& day, SampleRandom& random) const
{
    // Office hours in China, as UTC.
    const QTime time = QTime(0, 30).addMSecs(random.below(9 * 3600 * 1000));
    return std::min(QDateTime(day, time, Qt::UTC), m_now);
}

QDate SampleHistory::submittedOn(const QDate& earliest, SampleRandom& random) const
{
    const QDate first = std::max(earliest, m_today.addYears(-kYearsOfUse).addDays(30));
    if (random.percent(20))
        return random.day(std::max(first, m_today.addDays(-45)), m_today);
    return random.day(first, std::min(m_today, first.addDays(400)));
}

SampleDecision SampleHistory::decision(Action action, const QDateTime& submitted,
                                       SampleRandom& random)
{
    const QString key = titledesk::key(action);
    const QDateTime time = at(submitted.date().addDays(random.between(1, 9)), random);
    return {uuid(random), action, m_words.text(u"opinion."_s + key, {}, random),
            std::max(time, submitted)};
}

bool SampleHistory::isDecided(const QDateTime& submitted, SampleRandom& random) const
{
    const qint64 age = submitted.date().daysTo(m_today);
    if (age <= 10)
        return random.percent(15);
    return random.percent(age <= 45 ? 55 : 99);
}

SampleRecord SampleHistory::registration(const Item& item, const SamplePerson& person,
                                         SampleRandom& random)
{
    const bool waiting = standingOf(person.number) != SampleStanding::Registered;
    const QDate began = m_today.addYears(-kYearsOfUse);
    const QDate day =
        waiting ? m_today.addDays(-random.between(1, 14)) : random.day(began, began.addDays(28));
    const QDateTime submitted = at(day, random);
    SampleRecord record{{uuid(random), &item, {{person.registration(day), submitted, {}}}}, {}};
    if (standingOf(person.number) == SampleStanding::Registered)
        record.submission.versions.last().decision = decision(Action::Pass, submitted, random);
    if (standingOf(person.number) == SampleStanding::Returned)
        record.submission.versions.last().decision = decision(Action::Return, submitted, random);
    return record;
}

SampleRecord SampleHistory::achievement(const Item& item, const SamplePerson& person,
                                        const Fields& fields, SampleRandom& random)
{
    const bool registered = standingOf(person.number) == SampleStanding::Registered;
    const QDate day = registered
                          ? submittedOn(SampleFields::lastDay(fields, m_today).addDays(1), random)
                          : m_today.addDays(-random.below(3));
    SampleRecord record{{uuid(random), &item, {{fields, at(day, random), {}}}}, {}};
    if (registered)
        decide(record, random);
    return record;
}

void SampleHistory::decide(SampleRecord& record, SampleRandom& random)
{
    // Returned at most twice.
    for (int round = 0; round < 3; ++round) {
        SampleVersion& last = record.submission.versions.last();
        if (!isDecided(last.submittedAt, random))
            return;
        const bool passes = round == 2 || random.percent(92);
        last.decision = decision(passes ? Action::Pass : Action::Return, last.submittedAt, random);
        const QDateTime again = last.decision->at.addDays(random.between(2, 20));
        if (passes || again > m_now || random.percent(30))
            return;
        const Fields fields = amendedFields(*record.submission.item, last.fields);
        record.submission.versions.append({fields, again, {}});
    }
}

} // namespace titledesk
