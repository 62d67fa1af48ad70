// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samplewords.h"
#include "submission.h"

#include <QSet>
#include <QVector>

namespace titledesk {

/// A title that a made-up person holds, lowest first.
struct SampleTitle {
    QString level; ///< key of the catalog's title levels
    QString title;
    QDate obtained;
    int postGrade = 12;
};

struct SampleSchooling {
    QString level; ///< key of education's `level`
    QDate start;
    QDate graduation;
};

/// A made-up person with a career whose parts agree with each other.
struct SamplePerson {
    int number = 0;
    QString name;
    QString sex;
    QString idNumber; ///< prefix 340000, which no card has, and a right check character
    QString mobile;
    QString department;
    QString political;
    QString profession; ///< key of a series
    QDate birth;
    QDate workStart;
    QVector<SampleSchooling> schooling;
    QVector<SampleTitle> titles;

    Fields registration(const QDate& registeredAt) const;
};

/// Makes people, each with an ID number of their own.
class SamplePeople {
public:
    SamplePeople(const SampleWords& words, const QDate& today, QSet<QString> taken);

    SamplePerson make(int number, SampleRandom& random);

private:
    QString idNumber(const SamplePerson& person, SampleRandom& random);
    void giveCareer(SamplePerson& person, SampleRandom& random) const;

    const SampleWords& m_words;
    QDate m_today;
    QSet<QString> m_taken;
};

} // namespace titledesk
