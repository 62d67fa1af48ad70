// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnwidths.h"

#include "applicationfacts.h"
#include "language.h"
#include "plan.h"
#include "submissionmodel.h"

#include <QFontMetrics>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

using What = ListColumn::What;

const QDate kSampleDay(2026, 12, 28);

/// As many working days as are usual.
QString publicityDone()
{
    PublicityFacts done;
    done.status = PublicityFacts::Status::Done;
    done.workdays.days = 10;
    return publicityText(done);
}

QString dayAnd(const QString& rest)
{
    return u"%1 %2"_s.arg(kSampleDay.toString(Qt::ISODate), rest);
}

// How many characters of a usual text a column shows.
int usualCharacters(What what)
{
    switch (what) {
    case What::Tick:
        return 0;
    case What::Number:
    case What::Evidence:
    case What::Attempt:
    case What::Action:
        return 2;
    case What::State:
    case What::LastYear:
    case What::Checks:
        return 3;
    case What::Name:
    case What::Waiting:
        return 4;
    case What::Department:
        return 5;
    case What::Kind:
        return 6;
    case What::Item:
        return 7;
    case What::SubmittedAt:
        return 9;
    case What::IdNumber:
        return 11;
    case What::Field:
        return 7;
    case What::Title:
        return 14;
    case What::CurrentTitle:
        return 11;
    case What::Deadline:
    case What::DueBy:
        return 12;
    case What::ReturnedAt:
        return 13;
    case What::Publicity:
        return 10;
    case What::Node:
        return 6;
    case What::Returns:
        return 2;
    }
    return 6;
}

// All that a column of few words may say, and the longest that is usual in the others.
QStringList wordsOf(What what)
{
    switch (what) {
    case What::State:
        return {name(State::Pending), name(State::Passed), name(State::Returned),
                name(State::Terminated)};
    case What::Checks:
        return {SubmissionModel::tr("正常"), SubmissionModel::tr("提醒"),
                SubmissionModel::tr("有误"), SubmissionModel::tr("待注册"),
                SubmissionModel::tr("未注册")};
    case What::Action:
        return {SubmissionModel::tr("审核"), SubmissionModel::tr("查看")};
    case What::LastYear:
        return {SubmissionModel::tr("一致")};
    case What::SubmittedAt:
        return {u"2026-12-28 20:48"_s};
    case What::Deadline:
        return {longestDeadline()};
    case What::DueBy:
        return {dayAnd(SubmissionModel::tr("还有 %n 天", nullptr, 28))};
    case What::ReturnedAt:
        return {dayAnd(SubmissionModel::tr("已 %n 天", nullptr, 1000))};
    case What::Publicity:
        return {publicityDone(), publicityText({.status = PublicityFacts::Status::Changed})};
    default:
        return {};
    }
}

} // namespace

QString longestDeadline()
{
    return dayAnd(daysLeftText(kSampleDay, kSampleDay.addDays(-100)));
}

int usualWidth(const ListColumn& column, const QFontMetrics& metrics)
{
    const int characters = column.characters > 0 ? column.characters : usualCharacters(column.what);
    // Names in English letters are longer than their Chinese ones.
    const int more = english() && column.what == What::Item ? 7 : 0;
    int width = metrics.horizontalAdvance(QString(characters + more, QChar(u'国')));
    for (const QString& word : wordsOf(column.what)) // English ones are longer
        width = std::max(width, metrics.horizontalAdvance(word));
    return width;
}

} // namespace titledesk
