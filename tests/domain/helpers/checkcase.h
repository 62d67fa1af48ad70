// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

namespace titledesk::test {

/// The day on which the checks of the tests are made.
inline const QDate kToday(2026, 11, 24);

/// A registered teacher with a right ID number.
CheckedPerson teacher();

/// Another submission of the same person.
RelatedSubmission own(const QString& item, const Fields& fields, State state = State::Passed);

Fields with(Fields fields, const QString& key, const QString& value);
Fields paper();
Fields registration();
Fields work(const QString& start, const QString& end,
            const QString& employer = QStringLiteral("甲"));
Fields study(const QString& level, const QString& start, const QString& graduation,
             const QString& mode = QStringLiteral("full_time"));
Fields course(const QString& kind, const QString& hours, const QString& subject);
Fields application(const QString& level = QStringLiteral("senior"),
                   const QString& kind = QStringLiteral("regular"));
Fields title(const QString& level, const QString& obtained);
/// Annual assessments of five years before, all 合格.
QVector<RelatedSubmission> goodAssessments();

/// One submission to check: sound but for what a test changes.
struct Case {
    QString item;
    Fields fields;
    CheckedPerson person = teacher();
    QVector<RelatedSubmission> related = {};
    int evidence = 1;

    QVector<Check> checks() const;
    /// Codes with their level: E:start_after_end, W:future_date, -:id_region_unknown.
    QStringList codes() const;
};

} // namespace titledesk::test
