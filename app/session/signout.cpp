// SPDX-License-Identifier: GPL-3.0-or-later
#include "signout.h"

#include "audit.h"
#include "permissions.h"
#include "settings.h"

using namespace Qt::StringLiterals;

namespace titledesk {

Result<void> signOut(Connection& connection, const Session& session)
{
    if (auto may = permitted(session.role, Right::Sync); !may)
        return may;
    for (const auto& [key, value] :
         {std::pair(u"central.access_token"_s, u""_s), std::pair(u"central.refresh_token"_s, u""_s),
          std::pair(u"central.paused"_s, u"1"_s)})
        if (auto set = setSetting(connection, key, value); !set)
            return set;
    return AuditWriter(connection, session.account).append(u"central.sign_out"_s);
}

} // namespace titledesk
