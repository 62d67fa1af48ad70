// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailsections.h"

namespace titledesk {

// Sections of the detail pane about where a submission stands.

/// 申报流程 of an application: the way through the plan's nodes, the unit's deadline while it
/// waits, publicity (M14, B21).
void addWaySection(QVBoxLayout& layout, const SubmissionDetail& detail);
/// 评审进度 of an application, newest first; what a later node returned offers what can be done
/// about it. Nothing where no later node decided.
void addLaterSection(QVBoxLayout& layout, const SubmissionDetail& detail,
                     const SectionContext& context);
/// 退回情况 of what is returned and not back yet: since when, how often, by when, and the message
/// to the person (B19). Nothing for anything else.
void addReturnedSection(QVBoxLayout& layout, const SubmissionDetail& detail,
                        const SectionContext& context);

} // namespace titledesk
