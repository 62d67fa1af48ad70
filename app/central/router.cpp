// SPDX-License-Identifier: GPL-3.0-or-later
#include "router.h"

#include "credentials.h"
#include "decisioncalls.h"
#include "evidencecalls.h"
#include "inboxcalls.h"
#include "servicecalls.h"
#include "signincalls.h"
#include "unitcalls.h"

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

enum class Access { Open, Token };

struct Route {
    const char* method;
    const char16_t* path; ///< `*` stands for one segment
    Access access;
    Answer (*handler)(const Call&);
};

constexpr std::array kRoutes{
    Route{"GET", u"/v1", Access::Open, discover},
    Route{"GET", u"/v1/health", Access::Open, health},
    Route{"POST", u"/v1/tokens", Access::Open, issueToken},
    Route{"POST", u"/v1/enrolments", Access::Open, enrol},
    Route{"POST", u"/v1/portal", Access::Open, portalUnit},
    Route{"GET", u"/v1/unit", Access::Token, getUnit},
    Route{"PUT", u"/v1/unit", Access::Token, putUnit},
    Route{"GET", u"/v1/posts", Access::Token, getPosts},
    Route{"POST", u"/v1/posts", Access::Token, postPosts},
    Route{"GET", u"/v1/plans", Access::Token, plans},
    Route{"GET", u"/v1/news", Access::Token, news},
    Route{"GET", u"/v1/inbox", Access::Token, inbox},
    Route{"POST", u"/v1/decisions", Access::Token, postDecisions},
    Route{"GET", u"/v1/summary", Access::Token, summary},
    Route{"OPTIONS", u"/v1/evidence", Access::Open, tusOptions},
    Route{"POST", u"/v1/evidence", Access::Token, tusCreate},
    Route{"HEAD", u"/v1/evidence/uploads/*", Access::Token, tusHead},
    Route{"PATCH", u"/v1/evidence/uploads/*", Access::Token, tusPatch},
    Route{"DELETE", u"/v1/evidence/uploads/*", Access::Token, tusDelete},
    Route{"GET", u"/v1/evidence/*", Access::Token, getEvidence},
    Route{"HEAD", u"/v1/evidence/*", Access::Token, getEvidence},
};

std::optional<QStringList> matched(const QStringList& pattern, const QStringList& path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QStringList captures;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u"*" && !path[i].isEmpty())
            captures.append(path[i]);
        else if (pattern[i] != path[i])
            return std::nullopt;
    }
    return captures;
}

Answer run(const Route& chosen, const QStringList& captures, const Request& request,
           const Service& service)
{
    const auto database = Database::ofThisThread(service.options.database);
    if (!database)
        return Answer::failure(database.error());
    Call call{request, service, *database.value(), {}, captures};
    if (chosen.access == Access::Token) {
        const auto caller = authenticate(call.database, request.headers.value("authorization"_ba));
        if (!caller)
            return Answer::failure(caller.error());
        call.caller = caller.value();
    }
    return chosen.handler(call);
}

} // namespace

Answer route(const Request& request, const Service& service)
{
    const QStringList path = request.path.split(u'/');
    bool isKnown = false;
    for (const Route& candidate : kRoutes) {
        const auto captures = matched(QString::fromUtf16(candidate.path).split(u'/'), path);
        if (!captures)
            continue;
        isKnown = true;
        if (request.method == candidate.method)
            return run(candidate, *captures, request, service);
    }
    return Answer::failure(problem(isKnown ? u"method-not-allowed"_s : u"not-found"_s));
}

} // namespace titledesk::central
