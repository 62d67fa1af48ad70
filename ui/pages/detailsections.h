// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "submissions.h"

#include <functional>

class QVBoxLayout;
class QWidget;

namespace titledesk {

/// What a section of the detail pane may do, and how it shows numbers that name a person.
struct SectionContext {
    const Catalog& catalog;
    bool revealed = false;
    std::function<void()> reveal;
};

/// Who and what: name, masked number with 显示, item, department, state.
void addHeadSection(QVBoxLayout& layout, const SubmissionDetail& detail,
                    const SectionContext& context);
/// 申报内容; a value that changed since the last version shows the old one too (B13).
void addFieldsSection(QVBoxLayout& layout, const SubmissionDetail& detail,
                      const SectionContext& context);
/// 系统核查, each with its reason in words.
void addChecksSection(QVBoxLayout& layout, const SubmissionDetail& detail);
/// 审核记录, newest first.
void addHistorySection(QVBoxLayout& layout, const SubmissionDetail& detail);

} // namespace titledesk
