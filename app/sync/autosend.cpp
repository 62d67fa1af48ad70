// SPDX-License-Identifier: GPL-3.0-or-later
#include "autosend.h"

#include "audit.h"
#include "permissions.h"
#include "settings.h"

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

const QString kKey = u"sync.send_automatically"_s;

} // namespace

Result<bool> sendsAutomatically(Connection& connection)
{
    auto value = setting(connection, kKey);
    return value ? Result<bool>(value.value() == u"1") : value.error();
}

Result<void> setSendsAutomatically(Connection& connection, const Session& session, bool on)
{
    if (auto may = permitted(session.role, Right::Sync); !may)
        return may;
    if (auto set = setSetting(connection, kKey, on ? u"1"_s : u"0"_s); !set)
        return set;
    return AuditWriter(connection, session.account)
        .append(u"central.automatic"_s, {}, {{u"on"_s, on}});
}

} // namespace titledesk
