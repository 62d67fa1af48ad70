// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailsections.h"

namespace titledesk {

/// The material view of an application (M13), everything below its head: where it stands over the
/// whole width; person, fields, achievements by category, statement and evidence beside checks and
/// history where there is room, else below each other. `detail.material` is there.
void addMaterialView(QVBoxLayout& layout, const SubmissionDetail& detail,
                     const SectionContext& context);

/// 申报人: present title and since when, education, years.
void addPersonSection(QVBoxLayout& layout, const SubmissionDetail& detail,
                      const SectionContext& context);
/// 代表业绩 by category, each with its files and, unfolded, all its fields; all passed ones where
/// none were chosen.
void addAchievementsSection(QVBoxLayout& layout, const SubmissionDetail& detail,
                            const SectionContext& context);
/// 个人述职.
void addStatementSection(QVBoxLayout& layout, const SubmissionDetail& detail);

} // namespace titledesk
