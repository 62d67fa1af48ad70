// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailsections.h"

namespace titledesk {

/// 单位推荐意见 of an application as it was written: text, publicity with its working days, files,
/// the answer about the post (M14, M15). Nothing where nothing was written.
void addRecommendationSection(QVBoxLayout& layout, const SubmissionDetail& detail,
                              const SectionContext& context);

} // namespace titledesk
