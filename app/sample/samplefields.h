// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "sampleperson.h"

namespace titledesk {

/// Makes the fields of submissions: canonical values that the catalog allows.
class SampleFields {
public:
    SampleFields(const SampleWords& words, const QDate& today);

    /// The `number`th achievement of this item of a person, from 0; empty where the person's life
    /// has no more of it.
    Fields achievement(const Item& item, const SamplePerson& person, int number,
                       SampleRandom& random);
    /// An application of a year for the title after the present one; empty where there is none.
    Fields application(const SamplePerson& person, int year, const QString& plan,
                       SampleRandom& random);

    /// The last day that the fields speak of: they cannot have been submitted before it.
    static QDate lastDay(const Fields& fields, const QDate& today);

private:
    Fields education(const SamplePerson& person, int number, SampleRandom& random);
    Fields work(const SamplePerson& person, int number, SampleRandom& random);
    Fields course(const SamplePerson& person, int number, SampleRandom& random);
    Fields title(const SamplePerson& person, int number, SampleRandom& random);
    Fields appointment(const SamplePerson& person, int number, SampleRandom& random);
    Fields any(const Item& item, const SamplePerson& person, int number, SampleRandom& random);
    QString value(const Item& item, const Field& field, const SamplePerson& person, int number,
                  const Fields& fields, SampleRandom& random);
    QString date(const Item& item, const Field& field, const SamplePerson& person,
                 const Fields& fields, SampleRandom& random);
    QString choice(const Field& field, SampleRandom& random);
    QString serial(const QString& prefix);
    QString text(const QString& key, const SamplePerson& person, SampleRandom& random);

    const SampleWords& m_words;
    QDate m_today;
    qint64 m_serial = 0;
};

/// What a person changes in what came back: a field that neither the title nor the identity of the
/// submission depends on.
Fields amendedFields(const Item& item, Fields fields);

} // namespace titledesk
