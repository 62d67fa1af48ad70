// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalsignincalls.h"

#include "centralcall.h"

using namespace Qt::StringLiterals;

namespace titledesk::central {

Result<std::optional<HeldUnit>> unitOfSubject(Units& units, const PortalOptions& portal,
                                              const PortalSubject& subject)
{
    const auto linked = units.linkedUnit(portal.issuer, subject.id);
    if (!linked)
        return linked.error();
    if (!linked.value().isEmpty()) {
        const auto unit = units.unit(linked.value());
        return unit ? Result<std::optional<HeldUnit>>(unit.value()) : unit.error();
    }
    return subject.creditCode.isEmpty() ? Result<std::optional<HeldUnit>>(std::nullopt)
                                        : units.unitByKey(subject.creditCode);
}

Result<HeldUnit> registeredBySubject(Units& units, const PortalOptions& portal,
                                     const PortalSubject& subject, const Unit& form)
{
    const auto own = unitOfSubject(units, portal, subject);
    if (!own)
        return own.error();
    if (own.value())
        return *own.value();
    if (!subject.creditCode.isEmpty() && subject.creditCode != form.creditCode)
        return refusal(u"unit-differs"_s);
    const auto others = units.unitByKey(unitKey(form));
    if (!others)
        return others.error();
    if (others.value())
        return refusal(u"portal-unit-unknown"_s);
    return units.add(form.name);
}

} // namespace titledesk::central
