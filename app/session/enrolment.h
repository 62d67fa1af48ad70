// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralsession.h"

namespace titledesk {

/// How a new store gets to know central, kept in the store until it was done: the desk works
/// before, and the next sync does it.
struct PendingEnrolment {
    QString server;
    QString code;        ///< of an account file; empty: by the portal
    QString portalToken; ///< the portal's access token, good for a short time
};

Result<void> keepEnrolment(Store& store, const PendingEnrolment& pending);

/// Does what keepEnrolment() kept; nothing where nothing waits. A unit that central does not know
/// is registered as it stands in the store; of one that central knows from its HR authority, what
/// the registration form added is sent. Unreachable: it goes on waiting. Refused
/// (`sign_in_needed`) where code or token are no longer taken: then nothing waits any more.
Result<void> finishEnrolment(Store& store, CentralSession& session);

} // namespace titledesk
