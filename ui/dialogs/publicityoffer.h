// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publicities.h"

namespace titledesk {

/// Those of `known` that may be meant for one of the applications, by their dates newest first:
/// what ended before the plan's 个人申报 began, or where that is not known in an earlier year, is
/// another year's business. `linked`, that they rest on, stays in any case.
QVector<KeptPublicity> publicitiesFor(const QVector<KeptPublicity>& known,
                                      const QVector<SubmissionRow>& applications,
                                      PublicityId linked);

} // namespace titledesk
