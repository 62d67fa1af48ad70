// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "submissions.h"

#include <QSet>

#include <functional>
#include <memory>

class QToolButton;
class QVBoxLayout;
class QWidget;

namespace titledesk {

struct WrittenRecommendation;

/// What a section of the detail pane may do, and how it shows numbers that name a person.
struct SectionContext {
    const Catalog& catalog;
    bool revealed = false;
    std::function<void()> reveal;
    std::function<void(const EvidenceRef&)> openEvidence;
    QWidget* evidence = nullptr; ///< 证明材料 of the submission itself
    bool decides = false;        ///< whether the account may decide at all
    std::function<void(Action)> act;
    std::function<void()> copyNotice; ///< 复制退回通知
    std::function<void()> openPerson; ///< 人员档案
    /// Achievements of an application whose fields are unfolded; kept from one telling to the next.
    std::shared_ptr<QSet<SubmissionId>> unfolded = {};
    const WrittenRecommendation* recommendation = nullptr; ///< of an application
};

/// Opens a file of evidence where the reader is.
QToolButton* makeEvidenceButton(const EvidenceRef& file, const SectionContext& context);

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
