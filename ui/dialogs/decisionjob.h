// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions.h"
#include "deskcontext.h"

#include <atomic>
#include <memory>
#include <stop_token>

namespace titledesk {

/// How far a batch is: written by the writer thread, read by the dialog's clock.
struct JobProgress {
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

/// Decides on the store's writer thread. What was decided counts as the last use of its phrase, and
/// its draft goes.
QFuture<Result<DecisionOutcome>> startDecision(DeskContext& context, const DecisionRequest& request,
                                               const QString& draftKey, std::stop_token stop = {},
                                               std::shared_ptr<JobProgress> progress = {});

/// 已通过 3 条, 已退回 1 条, 已终止 1 条.
QString outcomeText(Action action, qsizetype count);

} // namespace titledesk
