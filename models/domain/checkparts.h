// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

namespace titledesk {

/// Collects what the checks of each theme find; made for checks*.cpp only.
class CheckList {
public:
    void error(const QString& code, const QString& message, const QString& field = {});
    void warning(const QString& code, const QString& message, const QString& field = {});
    void remark(const QString& code, const QString& message, const QString& field = {});
    /// An error that no written reason overrides.
    void bar(const QString& code, const QString& message);

    QVector<Check> sorted() const;

private:
    QVector<Check> m_checks;
};

/// The person: registration passed (M19), ID number, sex, one name.
void checkPerson(const CheckInput& input, CheckList& list);
/// Each field by itself, order of dates, what is missing.
void checkFields(const CheckInput& input, CheckList& list);
/// Work histories, education and continuing education against the person's others.
void checkHistory(const CheckInput& input, CheckList& list);
/// What an application's rules say of the person; warnings only.
void checkEligibility(const CheckInput& input, CheckList& list);
/// The same thing submitted twice, or by two people (B11).
void checkDuplicates(const CheckInput& input, CheckList& list);

/// The person's own submissions of an item that still count: neither returned nor terminated.
QVector<const RelatedSubmission*> ownStanding(const CheckInput& input, QStringView item);

} // namespace titledesk
