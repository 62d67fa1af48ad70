// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission.h"

#include <QDateTime>
#include <QStringList>
#include <QVector>

#include <optional>

namespace titledesk {

/// What a node after the unit said of an application (M14).
enum class LaterResult : std::uint8_t {
    Returned, ///< 上级退回
    Passed,   ///< 评审通过 at the last node; before it the application goes on to the next
    Failed,   ///< 评审未通过
};
/// Keys of the wire, the store and JSON: returned, passed, failed.
QString key(LaterResult result);
std::optional<LaterResult> laterResultFromKey(QStringView key);

/// One decision of a later node. The central server sends it as progress.
struct LaterDecision {
    QString node;
    LaterResult result = LaterResult::Passed;
    QString opinion;
    QDateTime at; ///< UTC
    bool operator==(const LaterDecision&) const = default;
};

/// One node on the way of an application.
struct WayStep {
    enum class Standing : std::uint8_t {
        Done,
        Current,
        Returned, ///< it stands here, given back: by the unit or by a later node
        Failed,   ///< 评审未通过 ended it here
        Ended,    ///< 终止 ended it here
        Ahead,
    };
    QString node;
    Standing standing = Standing::Ahead;
    QDateTime at; ///< of a later node's decision; invalid where none was made
    bool operator==(const WayStep&) const = default;
};

/// Where an application stands: 个人提交 → 单位审核 → the plan's later nodes. `nodes` are the
/// plan's, the first two being the person's and the unit's; `later` is what later nodes decided of
/// the current version, oldest first.
QVector<WayStep> applicationWay(const QStringList& nodes, State state,
                                const QVector<LaterDecision>& later);

/// 已完成, 进行中, 已退回, 评审未通过, 已终止, 未开始.
QString name(WayStep::Standing standing);
/// The way in one sentence, for those who do not see the picture: 个人提交 已完成，单位审核 进行中
/// …
QString wayText(const QVector<WayStep>& way);
/// The word for where it stands now: the node's name, 上级退回, 评审通过, 评审未通过 or 已终止.
QString currentNodeText(const QVector<WayStep>& way);
/// 上级退回, 审核通过, 评审通过, 评审未通过.
QString laterWord(LaterResult result, bool isLastNode);

} // namespace titledesk
