// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"
#include "submissions.h"

#include <QVector>

#include <optional>

namespace titledesk {

class Catalog;

/// One column of a list of submissions.
struct ListColumn {
    enum class What : std::uint8_t {
        Tick,        ///< 选择
        Number,      ///< 序号, the place in the list
        Name,        ///< 姓名, leads to the person's page
        Department,  ///< 部门
        IdNumber,    ///< 证件号码, masked
        Kind,        ///< 审核类型
        Item,        ///< 业绩项
        Title,       ///< what the item's title field says
        Field,       ///< the field `key` of the submission
        Checks,      ///< 系统核查
        Evidence,    ///< 材料数
        Attempt,     ///< 第几次提交
        SubmittedAt, ///< 提交时间, local
        Waiting,     ///< 已等待, days since it was submitted
        State,       ///< 审核状态
        Action, ///< 操作; with `key` "decide" 通过, 退回 and 终止 beside 审核, as far as each may
        CurrentTitle, ///< 现职称及取得时间
        Publicity,    ///< 公示状态
        Node,         ///< 当前节点
        Deadline,     ///< 单位审核截止, of the application's plan (B21)
        ReturnedAt,   ///< 退回时间, and how long ago (B19)
        Returns,      ///< 第几次退回
        DueBy,        ///< 应重新提交日期
        LastYear,     ///< 与上年度, whether last year's passed record was the same (M8a)
    };

    What what = What::Number;
    QString key = {};     ///< of a field
    QString heading = {}; ///< what the user reads above it
    int characters = 0;   ///< of a field: how many its values usually have
    bool isText = false;  ///< a field of any text: the wider the better

    bool operator==(const ListColumn&) const = default;
    /// What a click on the heading sorts by; nothing where it does not sort.
    std::optional<SubmissionQuery::Sort> sort() const;
    /// Figures stand to the right.
    bool isNumeric() const;
    /// A name that stays the same in every language: settings and tests use it.
    QString id() const;
};

/// The columns of a list by interface.md: an achievement's own key columns, an application's, a
/// registration's, or for many items at once what they share.
QVector<ListColumn> columnsOf(const Catalog& catalog, const Place& place);

/// What the list of a place shows before any filter. `account` is whose 未查看 counts.
SubmissionQuery queryOf(const Catalog& catalog, const Place& place, const QString& account);

} // namespace titledesk
