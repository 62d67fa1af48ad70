// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>

namespace titledesk {

/// Numbers that depend on the seed alone, the same on every platform (which the distributions of
/// the standard library are not).
class SampleRandom {
public:
    explicit SampleRandom(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next();
    /// From 0 to `bound` - 1; 0 where the bound is not positive.
    int below(int bound);
    /// From `least` to `most`, both included.
    int between(int least, int most) { return least + below(most - least + 1); }
    bool percent(int chance) { return below(100) < chance; }
    /// A day of the two or between them; the earlier where they are in the wrong order.
    QDate day(const QDate& from, const QDate& to);
    template <typename List>
    const auto& pick(const List& list)
    {
        return list[below(int(list.size()))];
    }

private:
    std::uint64_t m_state;
};

/// A UUID of version 7's form with `count` where the time stands, so that ids made in order sort in
/// order.
QString sampleUuid(std::uint64_t count, SampleRandom& random);

} // namespace titledesk
