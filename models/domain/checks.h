// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "ids.h"

#include <QDate>

namespace titledesk {

struct Check {
    enum class Level : std::uint8_t { Ok, Warning, Error };
    Level level = Level::Ok;
    QString code;            ///< stable, snake_case: start_after_end, id_sex_differs, …
    QString message;         ///< the reason in words
    QString field;           ///< key of the field it is about, or empty
    bool overridable = true; ///< an error that a written reason overrides (人工核实通过)

    bool operator==(const Check&) const = default;
};

/// Who a submission belongs to, as far as checks need to know.
struct CheckedPerson {
    QString name;
    QString idType; ///< key of the registration's `id_type`
    QString idNumber;
    QString sex; ///< key of the registration's `sex`
    State registration = State::Pending;
    bool registered = false; ///< whether there is a registration at all
};

/// Another submission of the same person, or of another person with the same unique fields or
/// files.
struct RelatedSubmission {
    SubmissionId id;
    QString item;
    QString personName;
    bool samePerson = true;
    State state = State::Pending;
    Fields fields;
    bool sharesEvidence =
        false; ///< one of its files is a file of the submission that is checked (B11)
};

/// What the checks of one submission look at. `related` may be empty: then only the submission
/// itself is checked.
struct CheckInput {
    const Catalog& catalog;
    const Item& item;
    const Fields& fields;
    CheckedPerson person;
    QVector<RelatedSubmission> related;
    int evidenceCount = 0;
    QDate today;
};

/// All that can be said about a submission without asking anybody, errors first (catalog.md's
/// checks; B10).
QVector<Check> checkSubmission(const CheckInput& input);

/// The highest level among `checks`, Ok for none.
Check::Level highestLevel(const QVector<Check>& checks);

} // namespace titledesk
