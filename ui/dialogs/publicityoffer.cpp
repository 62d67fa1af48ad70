// SPDX-License-Identifier: GPL-3.0-or-later
#include "publicityoffer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

bool fits(const Publicity& publicity, const SubmissionRow& application)
{
    if (!publicity.to.isValid())
        return true; // its dates are still to be said
    if (application.application && application.application->plan.personalFrom.isValid())
        return publicity.to >= application.application->plan.personalFrom;
    return publicity.to.year() >= application.fields.value(u"year"_s).toInt();
}

} // namespace

QVector<KeptPublicity> publicitiesFor(const QVector<KeptPublicity>& known,
                                      const QVector<SubmissionRow>& applications,
                                      PublicityId linked)
{
    QVector<KeptPublicity> offered;
    for (const KeptPublicity& kept : known)
        if (kept.id == linked || std::ranges::any_of(applications, [&](const SubmissionRow& row) {
                return fits(kept.facts, row);
            }))
            offered.append(kept);
    std::ranges::stable_sort(offered, [](const KeptPublicity& one, const KeptPublicity& other) {
        return one.facts.to > other.facts.to;
    });
    return offered;
}

} // namespace titledesk
