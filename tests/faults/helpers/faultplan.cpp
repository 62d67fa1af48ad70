// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr std::array<const char*, kFaults> kNames{
    "none",    "drop request", "drop reply", "cut request", "cut reply", "delay", "duplicate",
    "reorder", "portal page",  "401",        "409",         "413",       "422",   "429",
    "500",     "503",          "garbage",    "wrong id",    "bad TLS"};

bool carries(const HttpMessage& request)
{
    return request.path().contains("/decisions") || request.path().contains("/evidence");
}

/// Where Qt sends a request again by itself, the line may be as bad as before.
bool mayLast(Fault fault)
{
    return fault == Fault::DropRequest || fault == Fault::DropReply || fault == Fault::CutReply ||
           fault == Fault::CutRequest || fault == Fault::BadTls;
}

QByteArray garbage(SampleRandom& random)
{
    static const QList<QByteArray> kinds{R"({"results":[{"id":"01)",
                                         R"({"results":"all of them"})",
                                         "[]",
                                         "null",
                                         "{}",
                                         "",
                                         R"({"results":[{"id":7,"result":true}]})",
                                         R"({"decisions":[],"items":{},"cursor":3})",
                                         QByteArray("\xff\xfe\x00{", 4)};
    return random.pick(kinds);
}

QByteArray conflictName(const HttpMessage& request)
{
    return request.method() == "PATCH" ? "offset-mismatch" : "unit-differs";
}

} // namespace

const char* name(Fault fault)
{
    return kNames[size_t(fault)];
}

Fault FaultPlan::next(const HttpMessage& request)
{
    const QByteArray id = request.header("x-request-id");
    if (m_lasting.contains(id))
        return m_lasting.value(id);
    const int percent = carries(request) ? m_percent : m_percent / 4;
    if (m_left <= 0 || !m_random.percent(percent))
        return Fault::None;
    --m_left;
    const auto fault = Fault(m_random.between(1, kFaults - 1));
    ++m_chosen[fault];
    if (mayLast(fault) && m_random.percent(50))
        m_lasting.insert(id, fault);
    return fault;
}

HttpMessage answerOf(Fault fault, const HttpMessage& request, SampleRandom& random)
{
    switch (fault) {
    case Fault::PortalPage:
        return madeReply(200, "text/html", "<html><body>Welcome to the hotel</body></html>");
    case Fault::Unauthorized:
        return random.percent(25) ? madeReply(401, "text/html", "<html>Pay first</html>")
                                  : madeProblem(401, "unauthorized");
    case Fault::Status409:
        return madeProblem(409, conflictName(request));
    case Fault::Status413:
        return madeProblem(413, "too-large");
    case Fault::Status422:
        return madeProblem(422, "invalid");
    case Fault::TooMany:
        return madeProblem(429, "too-many-requests", 1);
    case Fault::Status500:
        return random.percent(50) ? madeReply(500, "text/html", "<html>Oops</html>")
                                  : madeProblem(500, "internal");
    case Fault::Status503:
        return madeProblem(503, "busy", random.percent(50) ? 1 : -1);
    case Fault::Garbage:
        return madeReply(200, "application/json", garbage(random));
    default:
        return {};
    }
}

HttpMessage withWrongIds(const HttpMessage& reply, SampleRandom& random)
{
    QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    QJsonArray results = json[u"results"_s].toArray();
    if (results.isEmpty())
        return reply;
    // One stranger, or two that changed places: each has a good receipt, but not this one's.
    const int one = random.below(int(results.size()));
    const int other = random.below(int(results.size()));
    QJsonObject first = results[one].toObject();
    QJsonObject second = results[other].toObject();
    const QJsonValue id = first[u"id"_s];
    first[u"id"_s] = one == other ? QJsonValue(sampleUuid(random.next(), random)) : second[u"id"_s];
    second[u"id"_s] = id;
    if (one != other)
        results[other] = second;
    results[one] = first;
    json[u"results"_s] = results;
    return reply.withBody(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QStringList decisionsIn(const HttpMessage& message)
{
    const QJsonObject json = QJsonDocument::fromJson(message.body).object();
    QStringList ids;
    for (const auto& key : {u"decisions"_s, u"results"_s})
        for (const QJsonValue entry : json[key].toArray())
            ids.append(entry.toObject()[u"id"_s].toString());
    return ids;
}

} // namespace titledesk
