// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicecalls.h"

#include "decisioncalls.h"
#include "evidencecalls.h"
#include "inboxcalls.h"
#include "router.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

QJsonValue portalJson(const PortalOptions& portal)
{
    if (!portal.isSet())
        return {};
    const bool known = !portal.registration.isEmpty();
    return QJsonObject{{u"issuer"_s, portal.issuer},
                       {u"client_id"_s, portal.clientId},
                       {u"register"_s, known ? QJsonValue(portal.registration) : QJsonValue()}};
}

} // namespace

Answer discover(const Call& call)
{
    const Service& service = call.service;
    const bool takesEvidence = !service.options.evidence.isEmpty();
    return Answer::json({
        {u"service"_s, u"titledesk-central"_s},
        {u"version"_s, QStringLiteral(TITLEDESK_VERSION)},
        {u"protocols"_s, QJsonArray{u"1"_s}},
        {u"enrolment"_s, service.options.openEnrolment ? u"open"_s : u"code"_s},
        {u"portal"_s, portalJson(service.options.portal)},
        {u"evidence"_s, takesEvidence ? QJsonValue(u"/v1/evidence"_s) : QJsonValue()},
        {u"limits"_s, QJsonObject{{u"decisions_per_post"_s, kDecisionsPerPost},
                                  {u"body_bytes"_s, kBodyBytes},
                                  {u"inbox_page"_s, kInboxPage},
                                  {u"file_bytes"_s, kFileBytes},
                                  {u"chunk_bytes"_s, kChunkBytes}}},
        {u"receipt_key"_s, service.keys.publicKey()},
        {u"time"_s, timeText(nowMs())},
    });
}

Answer health(const Call& call)
{
    // A shared folder that went away takes no evidence: another server may have it.
    const QString& evidence = call.service.options.evidence;
    if (!evidence.isEmpty() && !QFileInfo(evidence).isDir())
        return Answer::failure(Error{Error::Code::Unreachable, u"away"_s, {}, {}});
    Query query(call.database, u"SELECT max(version) FROM migration"_s);
    return query.next() ? Answer::json({{u"status"_s, u"ok"_s}}) : Answer::failure(query.error());
}

} // namespace titledesk::central
