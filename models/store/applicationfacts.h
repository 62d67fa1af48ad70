// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applicationway.h"
#include "connection.h"
#include "ids.h"
#include "plan.h"
#include "workdays.h"

#include <QHash>

namespace titledesk {

struct SubmissionRow;

/// How far the publicity (公示) of an application is.
struct PublicityFacts {
    enum class Status : std::uint8_t {
        None,    ///< 未公示
        Ahead,   ///< its first day is still to come
        Running, ///< 公示中
        Done,    ///< 已公示 n 个工作日
        Changed, ///< 公示后材料有变更
    };
    Status status = Status::None;
    QDate from;
    QDate to;
    WorkdayCount workdays; ///< from `from` to `to`
    bool operator==(const PublicityFacts&) const = default;
};
/// 未公示, 公示中, 已公示 5 个工作日, 公示后材料有变更.
QString publicityText(const PublicityFacts& publicity);

/// What a list of applications knows beyond their rows.
struct ApplicationFacts {
    Plan plan; ///< with usual nodes and no name where no such plan is known
    bool planKnown = false;
    QVector<LaterDecision> later; ///< on the current version, oldest first
    PublicityFacts publicity;
};

/// Fills in `application` of those rows that are applications; the others stay as they are.
Result<void> addApplicationFacts(Connection& connection, QVector<SubmissionRow>& rows,
                                 const QDate& today);

} // namespace titledesk
