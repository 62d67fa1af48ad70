// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submissions.h"

#include <QJsonObject>

namespace titledesk {

/// UTC with milliseconds, 2026-03-05T08:00:00.000Z.
QString timeText(const QDateTime& time);

/// One of cli.md's `evidence`.
QJsonObject evidenceJson(const EvidenceRef& file);
/// One of cli.md's `submissions`.
QJsonObject rowJson(const SubmissionRow& row);
/// cli.md's `submission`.
QJsonObject detailJson(const SubmissionDetail& detail);

} // namespace titledesk
