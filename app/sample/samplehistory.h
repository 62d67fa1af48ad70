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
    QString opinion = {};
};

/// What the applications of one plan share.
struct SampleNotices {
    qint64 ended = 0; ///< publicity's row, 0: none
    qint64 running = 0;
    QDate latest;       ///< day on which one applies at the latest
    bool posts = false; ///< a public institution says whether a post is taken
    QVector<EvidenceRef> stamped;
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
                             const SampleNotices& notices, SampleRandom& random);

    QString uuid(SampleRandom& random) { return sampleUuid(++m_count, random); }

private:
    QDateTime at(const QDate& day, SampleRandom& random) const;
    QDate submittedOn(const QDate& earliest, SampleRandom& random) const;
    SampleDecision decision(Action action, const QDateTime& submitted, SampleRandom& random);
    void decide(SampleRecord& record, SampleRandom& random);
    bool isDecided(const QDateTime& submitted, SampleRandom& random) const;
    void presentApplication(SampleRecord& record, const SampleNotices& notices,
                            SampleRandom& random);
    void formerApplication(SampleRecord& record, const SamplePerson& person,
                           const SampleNotices& notices, SampleRandom& random);
    void decideOn(SampleVersion& version, Action action, const QDate& day, SampleRandom& random);
    void comeAgain(SampleRecord& record, const QDate& day, SampleRandom& random);
    void addProgress(SampleRecord& record, int lot, SampleRandom& random) const;

    const SampleWords& m_words;
    QDate m_today;
    QDateTime m_now;
    std::uint64_t m_count;
    int m_present = 0; ///< applications of this year so far
    int m_former = 0;
};

} // namespace titledesk
