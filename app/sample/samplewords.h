// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samplerandom.h"

#include <QHash>
#include <QStringList>

namespace titledesk {

/// Lists of words and sentences that sample texts are made of, from words.json.
class SampleWords {
public:
    SampleWords();

    /// The first of `key.profession` and `key` that there is.
    const QStringList& list(const QString& key, const QString& profession = {}) const;

    /// One entry with its places filled: `{topic}` by an entry of that list, `{n:1-9}` by a number,
    /// `{unit}` by the unit's name. Empty where there is no such list.
    QString text(const QString& key, const QString& profession, SampleRandom& random) const;

    void setUnit(const QString& name) { m_unit = name; }

private:
    QString filled(const QString& place, const QString& profession, SampleRandom& random) const;

    QHash<QString, QStringList> m_lists;
    QString m_unit;
};

} // namespace titledesk
