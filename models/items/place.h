// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "submission.h"
#include "submissions.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace titledesk {

/// A place in the program that the navigation, a number on the home page or a name in a list leads
/// to.
struct Place {
    enum class Kind : std::uint8_t {
        Home,         ///< 单位首页
        Archive,      ///< 业绩档案; with `key` a category: its items as cards
        Item,         ///< a list; `key` is the item
        Category,     ///< a list of all items of category `key`
        Applications, ///< 职称申报, 申报情况; with `key` the id of a plan: its applications
        Plans,        ///< 职称申报, 评审计划; `key` is the plan to be selected
        Registrations, ///< 人员注册审核
        Tasks,         ///< 任务中心
        NotBack,       ///< 已退回未重新提交
        Person,        ///< 人员档案 of `person`
        Unit,          ///< 单位信息
        Posts,         ///< 岗位核准信息, public institutions only
        Phrases,       ///< 常用意见
        Appearance,    ///< 界面设置
        Central,       ///< 平台连接
        Outbox,        ///< 上报队列
        Accounts,      ///< 账号管理, administrators only
    };

    Kind kind = Kind::Home;
    QString key = {};
    PersonId person = {};
    SubmissionId submission = {};                     ///< to be selected there
    std::optional<State> state = {};                  ///< the tab to be shown
    std::optional<SubmissionQuery::Later> later = {}; ///< of 职称申报: 上级退回 or 评审结果
    QString search = {};                              ///< what the filter field says
    bool detail = true; ///< of `submission`, where there is no room for the list beside it

    bool operator==(const Place&) const = default;
};

} // namespace titledesk

Q_DECLARE_METATYPE(titledesk::Place)
