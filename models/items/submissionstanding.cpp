// SPDX-License-Identifier: GPL-3.0-or-later
// What cells say of where a submission stands: an application on its way, a return that is not back
// yet.
#include "submissionmodel.h"

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

using What = ListColumn::What;

QDate today()
{
    return QDate::currentDate();
}

QString dayAndRest(const QDate& day, const QString& rest)
{
    return rest.isEmpty() ? day.toString(Qt::ISODate)
                          : u"%1 %2"_s.arg(day.toString(Qt::ISODate), rest);
}

/// 还有 3 天, 今天到期, 已逾期 2 天 (B19).
QString dueText(const QDate& dueBy)
{
    const qint64 days = today().daysTo(dueBy);
    if (days < 0)
        return SubmissionModel::tr("已逾期 %n 天", nullptr, int(-days));
    if (days == 0)
        return SubmissionModel::tr("今天到期");
    return SubmissionModel::tr("还有 %n 天", nullptr, int(days));
}

} // namespace

QVariant SubmissionModel::applicationText(const SubmissionRow& row, const ListColumn& column)
{
    if (!row.application)
        return {};
    const ApplicationFacts& facts = *row.application;
    switch (column.what) {
    case What::CurrentTitle: {
        const QString title = row.fields.value(u"current_title"_s);
        const QString since = row.fields.value(u"current_title_on"_s);
        return title.isEmpty() ? tr("无") : u"%1 %2"_s.arg(title, since).trimmed();
    }
    case What::Publicity:
        return publicityText(facts.publicity);
    case What::Node:
        return currentNodeText(applicationWay(facts.plan.nodes, row.state, facts.later));
    case What::Deadline: {
        const QDate deadline = facts.plan.unitDeadline;
        if (!deadline.isValid())
            return tr("未公布");
        // What is decided does not wait for the day.
        return dayAndRest(deadline, row.state == State::Pending ? daysLeftText(deadline, today())
                                                                : QString());
    }
    default:
        return {};
    }
}

QVariant SubmissionModel::returnText(const SubmissionRow& row, const ListColumn& column)
{
    switch (column.what) {
    case What::ReturnedAt: {
        if (row.state != State::Returned)
            return {};
        const QDate day = row.decidedAt.toLocalTime().date();
        return dayAndRest(day, tr("已 %n 天", nullptr, int(day.daysTo(today()))));
    }
    case What::Returns:
        return row.returns;
    case What::DueBy:
        return row.dueBy.isValid() ? dayAndRest(row.dueBy, dueText(row.dueBy)) : tr("未设");
    default:
        return {};
    }
}

Urgency SubmissionModel::urgency(const SubmissionRow& row, const ListColumn& column)
{
    if (column.what == What::DueBy)
        return urgencyOf(row.dueBy, today());
    if (column.what == What::Deadline && row.application && row.state == State::Pending)
        return urgencyOf(row.application->plan.unitDeadline, today());
    // What a later node returned waits for the unit.
    if (column.what == What::Node && row.application && row.state == State::Passed &&
        !row.application->later.isEmpty() &&
        row.application->later.last().result == LaterResult::Returned)
        return Urgency::Urgent;
    return Urgency::None;
}

} // namespace titledesk
