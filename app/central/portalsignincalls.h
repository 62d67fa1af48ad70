// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providerclient.h"
#include "units.h"

namespace titledesk::central {

/// The unit that a subject of the portal stands for: the one it was linked to at a registration,
/// else the one with the credit code that the provider vouches for. Nothing: not registered yet.
Result<std::optional<HeldUnit>> unitOfSubject(Units& units, const PortalOptions& portal,
                                              const PortalSubject& subject);

/// The unit that a registration by the portal is for: the subject's own, or a new one.
/// `unit-differs` where the provider vouches for another credit code than the form's;
/// `portal-unit-unknown` where the form is that of a unit which somebody else registered.
Result<HeldUnit> registeredBySubject(Units& units, const PortalOptions& portal,
                                     const PortalSubject& subject, const Unit& form);

} // namespace titledesk::central
