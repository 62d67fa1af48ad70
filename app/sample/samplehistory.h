// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samplefields.h"
#include "samplewriter.h"

namespace titledesk {

/// What a later node of the review said about an application.
struct SampleProgress {
    QString node;
    QString result; ///< returned, passed, failed
    QDateTime at;
};

struct SampleRecord {
    SampleSubmission submission;
    QVector<SampleProgress> progress;
};

/// How far the registration of a person has come.
enum class SampleStanding { Registered, Waiting, Returned };
SampleStanding standingOf(int personNumber);

/// Decides when a submission came and what became of it: old ones are decided, of the newest most
/// are pending, some were returned and came again.
class SampleHistory {
public:
    SampleHistory(const SampleWords& words, const QDate& today, std::uint64_t firstCount);

    SampleRecord registration(const Item& item, const SamplePerson& person, SampleRandom& random);
    SampleRecord achievement(const Item& item, const SamplePerson& person, const Fields& fields,
                             SampleRandom& random);
    SampleRecord application(const Item& item, const SamplePerson& person, const Fields& fields,
                             SampleRandom& random);

    QString uuid(SampleRandom& random) { return sampleUuid(++m_count, random); }

private:
    QDateTime at(const QDate& day, SampleRandom& random) const;
    QDate submittedOn(const QDate& earliest, SampleRandom& random) const;
    SampleDecision decision(Action action, const QDateTime& submitted, SampleRandom& random);
    void decide(SampleRecord& record, SampleRandom& random);
    bool isDecided(const QDateTime& submitted, SampleRandom& random) const;
    void addProgress(SampleRecord& record, SampleRandom& random) const;

    const SampleWords& m_words;
    QDate m_today;
    QDateTime m_now;
    std::uint64_t m_count;
};

} // namespace titledesk
