// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalentry.h"

#include "enrolment.h"
#include "portalerrors.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

/// The unit that central knows for this token, checked: it becomes a store's.
Result<std::optional<Unit>> unitAtCentral(CentralClient& client, const QString& portalToken)
{
    auto reply = client.sendForJson(
        {.method = "POST",
         .path = u"v1/portal"_s,
         .body = QJsonDocument(QJsonObject{{u"portal_token"_s, portalToken}}).toJson()});
    if (!reply)
        return reply.error();
    if (!reply.value().isSuccess())
        return reply.value().error();
    const QJsonValue said = reply.value().json[u"unit"_s];
    if (said.isNull())
        return std::optional<Unit>();
    const Unit unit = Unit::fromJson(said.toObject());
    if (!checkUnit(unit))
        return notCentral(u"unit"_s);
    return std::optional(unit);
}

bool isSameUnit(const Unit& one, const Unit& other)
{
    return one.creditCode.isEmpty() || other.creditCode.isEmpty()
               ? one.name == other.name
               : one.creditCode == other.creditCode;
}

Result<PortalOffer> portalOf(CentralClient& client)
{
    auto discovery = discoverCentral(client);
    if (!discovery)
        return discovery.error();
    if (!discovery.value().portal)
        return portalError(PortalFault::NotConnected);
    return *discovery.value().portal;
}

/// Kept first, so that it is not lost where central is not reached; then done.
Result<bool> enrolled(Store& store, const PendingEnrolment& pending, std::stop_token stop)
{
    auto session = CentralSession::open(store, pending.server, std::move(stop));
    if (!session)
        return session.error();
    if (auto kept = keepEnrolment(store, pending); !kept)
        return kept.error();
    auto done = finishEnrolment(store, *session.value());
    if (!done && done.error().code != Error::Code::Unreachable)
        return done.error();
    return bool(done);
}

} // namespace

Result<PortalEntry> enterByPortal(const QString& server, const PortalWay& way)
{
    auto address = CentralClient::checkedAddress(server);
    if (!address)
        return address.error();
    CentralClient client(address.value(), way.stop);
    auto offer = portalOf(client);
    if (!offer)
        return offer.error();
    auto pass = signInAtPortal(offer.value(), way);
    if (!pass)
        return pass.error();
    auto unit = unitAtCentral(client, pass.value().accessToken);
    if (!unit)
        return unit.error();
    return PortalEntry{address.value().toString(), pass.value(), unit.value()};
}

Result<QUrl> portalRegistration(const QString& server, std::stop_token stop)
{
    auto address = CentralClient::checkedAddress(server);
    if (!address)
        return address.error();
    CentralClient client(address.value(), std::move(stop));
    auto offer = portalOf(client);
    if (!offer)
        return offer.error();
    if (offer.value().registration.isEmpty())
        return portalError(PortalFault::NotConnected, u"register"_s);
    return offer.value().registration;
}

Result<bool> joinCentral(Store& store, const PortalEntry& entry, std::stop_token stop)
{
    if (entry.unit && !isSameUnit(*entry.unit, store.session().unit))
        return portalError(PortalFault::OtherUnit);
    return enrolled(store, {entry.server, {}, entry.pass.accessToken}, std::move(stop));
}

Result<bool> joinCentral(Store& store, const AccountFile& file, std::stop_token stop)
{
    return enrolled(store, {file.server, file.code, {}}, std::move(stop));
}

} // namespace titledesk
