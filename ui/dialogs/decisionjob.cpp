// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionjob.h"

#include "opinionbox.h"
#include "settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

Result<void> remember(Connection& connection, const DecisionRequest& request,
                      const QString& draftKey)
{
    const QString action = key(request.action);
    auto known = phrases(connection, action);
    if (!known)
        return known.error();
    // Only what is a phrase already: an opinion about one person is none.
    if (known.value().contains(request.opinion) || request.opinion == firstPhrase(action)) {
        if (auto used = addPhrase(connection, action, request.opinion); !used)
            return used;
    }
    if (draftKey.isEmpty())
        return {};
    auto draft = setting(connection, draftKey);
    if (!draft)
        return draft.error();
    return draft.value().isEmpty() ? Result<void>() : setSetting(connection, draftKey, u""_s);
}

} // namespace

QFuture<Result<DecisionOutcome>> startDecision(DeskContext& context, const DecisionRequest& request,
                                               const QString& draftKey, std::stop_token stop,
                                               std::shared_ptr<JobProgress> progress)
{
    return context.store.write([&store = context.store, &catalog = context.catalog, request,
                                draftKey, stop, progress](Connection& connection) {
        Decisions decisions(connection, catalog, store.session());
        Result<DecisionOutcome> outcome =
            decisions.decide(request, stop, [progress](qint64 done, qint64 total) {
                if (progress) {
                    progress->done = done;
                    progress->total = total;
                }
            });
        if (outcome && !outcome.value().decisions.isEmpty()) {
            if (auto kept = remember(connection, request, draftKey); !kept)
                return Result<DecisionOutcome>(kept.error());
        }
        return outcome;
    });
}

QString outcomeText(Action action, qsizetype count)
{
    const int n = int(count);
    switch (action) {
    case Action::Pass:
        return QCoreApplication::translate("DecisionJob", "已通过 %n 条", nullptr, n);
    case Action::Return:
        return QCoreApplication::translate("DecisionJob", "已退回 %n 条", nullptr, n);
    case Action::Terminate:
        return QCoreApplication::translate("DecisionJob", "已终止 %n 条", nullptr, n);
    }
    return {};
}

} // namespace titledesk
