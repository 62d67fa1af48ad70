// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "samplerandom.h"

#include <QHash>
#include <QSet>

namespace titledesk {

/// What networks, middle boxes and servers in trouble do to a request.
enum class Fault : std::uint8_t {
    None,
    DropRequest,  ///< central never sees it
    DropReply,    ///< central has done it, the desk never hears
    CutRequest,   ///< central gets a part of it
    CutReply,     ///< the desk gets a part of the answer
    Delay,        ///< some milliseconds
    Duplicate,    ///< central gets it twice
    Reorder,      ///< the desk hears nothing, central gets it behind later ones
    PortalPage,   ///< 200 and a web page, as a hotel answers
    Unauthorized, ///< 401, as for a token that is no longer taken
    Status409,
    Status413,
    Status422,
    TooMany, ///< 429 with Retry-After
    Status500,
    Status503,
    Garbage, ///< 200 and JSON that is broken, or of another form
    WrongId, ///< central's own answer, with somebody else's ids
    BadTls,  ///< bytes that are no HTTP, or the end at once
};
constexpr int kFaults = int(Fault::BadTls) + 1;
const char* name(Fault fault);

/// Which requests of a schedule meet with which fault: chance, all from one seed.
class FaultPlan {
public:
    FaultPlan() = default;
    /// `most` faults, then none; `percent` of the requests that carry decisions or evidence meet
    /// with one, of the others a quarter of that.
    FaultPlan(std::uint64_t seed, int percent, int most)
        : m_random(seed)
        , m_percent(percent)
        , m_left(most)
    {
    }

    /// What becomes of this request. A fault may stay with a request however often it is sent.
    Fault next(const HttpMessage& request);
    SampleRandom& random() { return m_random; }
    /// How often each fault was chosen.
    const QHash<Fault, int>& chosen() const { return m_chosen; }

private:
    SampleRandom m_random{0};
    int m_percent = 0;
    int m_left = 0;
    QHash<QByteArray, Fault> m_lasting; ///< by X-Request-ID
    QHash<Fault, int> m_chosen;
};

/// The answer that the fault puts in central's place; nothing (not whole) for the other faults.
HttpMessage answerOf(Fault fault, const HttpMessage& request, SampleRandom& random);
/// Central's answer with ids that nobody asked about; unchanged where it names none.
HttpMessage withWrongIds(const HttpMessage& reply, SampleRandom& random);
/// Ids of the decisions that a request or a reply carries, in their order.
QStringList decisionsIn(const HttpMessage& message);

} // namespace titledesk
