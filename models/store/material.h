// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submissions.h"

namespace titledesk {

/// What an application rests on: the person's passed titles, education and achievements with their
/// files (M13). `application` is the row of an application.
Result<ApplicationMaterial> readMaterial(Connection& connection, const Catalog& catalog,
                                         const SubmissionRow& application, const QString& account);

} // namespace titledesk
