// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplerandom.h"

using namespace Qt::StringLiterals;

namespace titledesk {

// SplitMix64: one word of state, and any seed is a good one.
std::uint64_t SampleRandom::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t word = m_state;
    word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9ULL;
    word = (word ^ (word >> 27)) * 0x94D049BB133111EBULL;
    return word ^ (word >> 31);
}

int SampleRandom::below(int bound)
{
    return bound > 0 ? int((next() >> 33) % std::uint64_t(bound)) : 0;
}

QDate SampleRandom::day(const QDate& from, const QDate& to)
{
    return from.addDays(below(int(from.daysTo(to)) + 1));
}

QString sampleUuid(std::uint64_t count, SampleRandom& random)
{
    constexpr std::uint64_t kEpoch = 0x018cc251f400ULL; // 2024-01-01, in milliseconds since 1970
    const std::uint64_t time = (kEpoch + count) & 0xFFFFFFFFFFFFULL;
    const std::uint64_t first = random.next();
    const std::uint64_t second = random.next();
    const auto hex = [](std::uint64_t value, int digits) {
        return QString::number(value, 16).rightJustified(digits, u'0');
    };
    return hex(time >> 16, 8) + u'-' + hex(time & 0xFFFF, 4) + u"-7"_s + hex(first & 0xFFF, 3) +
           u'-' + hex(0x8000 | (first >> 16 & 0x3FFF), 4) + u'-' +
           hex(second & 0xFFFFFFFFFFFFULL, 12);
}

} // namespace titledesk
