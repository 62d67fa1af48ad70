// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <cstdint>

namespace titledesk {

/// A review plan of a committee for a year (catalog.md, Plan). What a plan does not say is empty or
/// an invalid date.
struct Plan {
    QString id;
    QString name;
    int year = 0;
    QString committee;
    QDate unitDeadline; ///< 单位审核截止, the last day that counts
    QString body;       ///< 组建单位
    QStringList series; ///< keys of the catalog's list, or words
    QStringList specialties;
    QStringList levels; ///< keys of the catalog's list, or words
    QDate personalFrom;
    QDate personalTo;
    QDate authorityDeadline;
    QDate yearsUntil; ///< 任职年限计算截止日期
    QString documentNo;
    QString phone;
    QStringList nodes; ///< the way of an application, from 个人提交 on; never empty

    bool operator==(const Plan&) const = default;
    /// The node that decides last.
    const QString& lastNode() const { return nodes.last(); }
};

/// A plan from its row and its further members by the catalog's keys (central-api.yaml, Plan). One
/// value may stand where a list is expected. Without nodes it has the manual's: 个人提交, 单位审核,
/// 主管部门审核, 评委会.
Plan planFromDetails(const QString& id, const QString& name, int year, const QString& committee,
                     const QDate& unitDeadline, const QJsonObject& details);

/// The nodes that every application passes where its plan is not known.
QStringList usualNodes();

/// Where a plan stands on a day, by its dates alone.
enum class PlanPhase : std::uint8_t {
    NotStarted, ///< 未开始
    Personal,   ///< 申报中
    Unit,       ///< 单位审核中
    Closed,     ///< 已截止
};
PlanPhase phaseOf(const Plan& plan, const QDate& today);
QString key(PlanPhase phase);
QString name(PlanPhase phase);

/// How pressing a day is that something must be done by.
enum class Urgency : std::uint8_t {
    None,   ///< far off, or there is no such day
    Near,   ///< within a week
    Urgent, ///< within three days, or past
};
/// `deadline` itself still counts; an invalid one presses nobody.
Urgency urgencyOf(const QDate& deadline, const QDate& today);

/// 还有 3 天, 今天截止, 已截止; empty for an invalid day (B21).
QString daysLeftText(const QDate& deadline, const QDate& today);
/// 距单位审核截止还有 3 天, 单位审核今天截止, 单位审核已截止 (B21).
QString unitDeadlineText(const QDate& deadline, const QDate& today);

} // namespace titledesk
