// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

namespace titledesk {

/// What a year of continuing education must come to, by hours or by credits.
struct ContinuingEducationRule {
    bool credits = false; ///< else hours
    double total = 0;
    double professional = 0; ///< of them 专业科目; 0: not demanded
    QString document;
};

/// Years in the present title that an education demands before the next level.
struct TitleYearsRule {
    QString level;     ///< applied for
    QString from;      ///< held now
    QString education; ///< the highest, a key of education's `level`
    int years = 0;
};

/// The statutory retirement age of one sex: `age` years, and for those born from `bornFrom` on a
/// month more for every `monthsPerStep` months of birth, `mostMonths` at most.
struct RetirementRule {
    int age = 0;
    QDate bornFrom;
    int monthsPerStep = 1;
    int mostMonths = 0;

    QDate retiresOn(const QDate& born) const;
};

/// The rules that change with documents and not with the program, from resources/rules/*.json.
struct Rules {
    ContinuingEducationRule continuingEducation;
    QHash<QString, ContinuingEducationRule> continuingEducationBySeries;

    QVector<TitleYearsRule> titleYears;
    QString titleYearsDocument;
    QString titleYearsCountedTo; ///< month and day, `12-31`, of the application's year

    int assessmentYears = 0; ///< so many years before the application's
    QStringList goodAssessments;
    QString assessmentDocument;

    QHash<QString, RetirementRule> retirement; ///< by sex
    QString retirementDocument;

    const ContinuingEducationRule& continuingEducationFor(const QString& series) const;
};

/// The rules built into the program; the tests check them, so they are always there.
const Rules& rules();

} // namespace titledesk
