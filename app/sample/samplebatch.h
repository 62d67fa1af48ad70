// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample.h"
#include "samplefiles.h"

#include <QSet>

namespace titledesk {

/// A person with all that the person submitted.
struct SampleLife {
    Fields registration;
    QVector<SampleRecord> records;
};

struct SampleBatch {
    QVector<SampleLife> lives;
    qint64 submissions = 0;
    QVector<SampleContent> contents; ///< to be there before the records refer to them
};

/// Makes the people of a sample one after the other.
class SampleMaker {
public:
    SampleMaker(const SampleOptions& options, const Session& session,
                const QSet<QString>& idNumbers, qint64 submissions);

    /// Plans with their publicities, news, and the posts of a public institution. The contents that
    /// they refer to come from `contents()` and are put in before.
    void makePapers();
    QVector<SampleContent> contents() { return m_files.take(); }
    Result<void> writePapers(SampleWriter& writer);
    /// People until there are `submissions`; none at the end.
    SampleBatch next(int submissions);

private:
    struct Plan {
        QString series;
        int year = 0;
        QString name;
        QDate deadline;
        qint64 ended = 0; ///< rows of its publicities
        qint64 running = 0;
    };
    SampleLife life();
    void addItem(const Item& item, const SamplePerson& person, SampleLife& life);
    void addApplications(const SamplePerson& person, int most, SampleLife& life);
    void addCareer(const SamplePerson& person, qsizetype most, SampleLife& life);
    const Item& chooseItem(const SamplePerson& person);
    Result<void> writePlan(const Plan& plan, SampleWriter& writer);
    Result<void> writePublicities(Plan& plan, SampleWriter& writer);
    Result<void> writeNews(SampleWriter& writer);
    Result<void> writePosts(SampleWriter& writer);
    SampleNotices noticesOf(const Plan& plan) const;
    void choose(SampleLife& life);
    void makePlans();

    SampleOptions m_options;
    QDate m_today;
    SampleRandom m_random;
    SampleWords m_words;
    SamplePeople m_people;
    SampleFields m_fields;
    SampleHistory m_history;
    SampleFiles m_files;
    Unit m_unit;
    EvidenceRef m_proof;          ///< of a publicity
    EvidenceRef m_stamped;        ///< a stamped recommendation
    EvidenceRef m_form;           ///< the stamped form of the posts
    QVector<const Item*> m_items; ///< of achievements
    QVector<Plan> m_plans;
    QHash<QString, int> m_used;    ///< how often the present person has each item
    QSet<QByteArray> m_uniqueKeys; ///< by item, of the present person
    int m_person = 0;
    qsizetype m_rotation = 0;
};

} // namespace titledesk
