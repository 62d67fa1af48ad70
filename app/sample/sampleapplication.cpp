// SPDX-License-Identifier: GPL-3.0-or-later
// What became of applications: every state and stage of their way, the first ones by turns so that
// a small sample has each of them too.
#include "samplehistory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

enum class Lot : std::uint8_t {
    Bare,       ///< waits, nothing was said of it yet
    Publicised, ///< waits, its publicity runs
    Ready,      ///< waits, all is there
    PassedOn,   ///< with the authority
    Drafted,    ///< waits, a text without a publicity
    GivenBack,  ///< 上级退回
    Due,        ///< returned, not back yet
    CameBack,   ///< returned and come again
    Terminated,
    ChangedAfter, ///< 公示后材料有变更
    Overdue,      ///< returned, should be back by now
    PassedPost,   ///< passed, takes a post
};
constexpr int kLots = 12;

// Later ones mostly wait.
Lot lotOf(int number, SampleRandom& random)
{
    if (number < 2 * kLots)
        return Lot(number % kLots);
    const int chance = random.below(100);
    if (chance < 50)
        return Lot::Bare;
    if (chance < 62)
        return Lot::Publicised;
    if (chance < 72)
        return Lot::Ready;
    if (chance < 88)
        return random.percent(50) ? Lot::PassedOn : Lot::PassedPost;
    return chance < 98 ? Lot(5 + random.below(3)) : Lot::Terminated;
}

int lowestGrade(const QString& level)
{
    static const QHash<QString, int> grades{{u"senior"_s, 4},
                                            {u"associate_senior"_s, 7},
                                            {u"intermediate"_s, 10},
                                            {u"assistant"_s, 12},
                                            {u"junior"_s, 13}};
    return grades.value(level, 12);
}

SampleRecommendation recommendationOf(const Fields& fields, qint64 publicity, bool takesPost,
                                      const SampleNotices& notices)
{
    SampleRecommendation said;
    // While a publicity runs nobody knows what comes of it.
    const QString without = publicity == notices.ended ? u"公示无异议，"_s : QString();
    said.text =
        u"经本单位审核，该同志申报材料真实、完整，符合申报条件，%1同意推荐申报%2职称。"_s.arg(
            without, fields.value(u"title"_s));
    said.publicity = publicity;
    said.publicised = 1;
    if (!notices.posts || publicity == 0)
        return said;
    said.takesPost = takesPost ? u"yes"_s : u"no"_s;
    said.postGrade = takesPost ? lowestGrade(fields.value(u"level"_s)) : 0;
    said.postNote =
        takesPost ? u"占用本单位相应等级空缺岗位。"_s : u"双定向评聘，不占用本单位岗位职数。"_s;
    said.stamped = notices.stamped;
    return said;
}

} // namespace

void SampleHistory::decideOn(SampleVersion& version, Action action, const QDate& day,
                             SampleRandom& random)
{
    SampleDecision made = decision(action, version.submittedAt, random);
    made.at = std::max(at(std::min(day, m_today), random), version.submittedAt);
    version.decision = made;
}

void SampleHistory::comeAgain(SampleRecord& record, const QDate& day, SampleRandom& random)
{
    SampleVersion& last = record.submission.versions.last();
    decideOn(last, Action::Return, day, random);
    const QDateTime again = std::min(last.decision->at.addDays(1), m_now);
    const Fields fields = amendedFields(*record.submission.item, last.fields);
    record.submission.versions.append({fields, std::max(again, last.decision->at), {}});
}

SampleRecord SampleHistory::application(const Item& item, const SamplePerson& person,
                                        const Fields& fields, const SampleNotices& notices,
                                        SampleRandom& random)
{
    const int year = fields.value(u"year"_s).toInt();
    const bool present = year == m_today.year();
    const QDate latest = std::min(notices.latest, m_today.addDays(-18));
    const QDate day = present ? random.day(latest.addDays(-12), latest)
                              : random.day(QDate(year, 8, 1), QDate(year, 8, 31));
    SampleRecord record{{uuid(random), &item, {{fields, at(day, random), {}}}}, {}};
    if (standingOf(person.number) != SampleStanding::Registered)
        return record;
    if (present)
        presentApplication(record, notices, random);
    else
        formerApplication(record, person, notices, random);
    return record;
}

void SampleHistory::presentApplication(SampleRecord& record, const SampleNotices& notices,
                                       SampleRandom& random)
{
    SampleVersion& version = record.submission.versions.first();
    const Fields fields = version.fields;
    const auto recommend = [&](qint64 publicity, bool takesPost) {
        record.submission.recommendation = recommendationOf(fields, publicity, takesPost, notices);
    };
    const auto giveBack = [&](const QDate& dueBy) {
        decideOn(version, Action::Return, m_today.addDays(-random.between(6, 9)), random);
        version.decision->dueBy = dueBy;
    };
    const Lot lot = lotOf(m_present++, random);
    switch (lot) {
    case Lot::Bare:
        break;
    case Lot::Drafted:
        recommend(0, false);
        break;
    case Lot::Publicised:
        recommend(notices.running, false);
        break;
    case Lot::Ready:
        recommend(notices.ended, true);
        break;
    case Lot::PassedOn:
    case Lot::PassedPost:
    case Lot::GivenBack:
        recommend(notices.ended, lot == Lot::PassedPost);
        decideOn(version, Action::Pass, m_today.addDays(-2), random);
        if (lot == Lot::GivenBack)
            record.progress.append({u"主管部门审核"_s, u"returned"_s, m_now,
                                    u"近五年年度考核材料不全，请补充后重新报送。"_s});
        break;
    case Lot::Due:
        giveBack(m_today.addDays(random.between(2, 6)));
        break;
    case Lot::Overdue:
        giveBack(m_today.addDays(-random.between(1, 3)));
        break;
    case Lot::CameBack:
        comeAgain(record, m_today.addDays(-random.between(4, 9)), random);
        break;
    case Lot::ChangedAfter:
        recommend(notices.ended, false);
        comeAgain(record, m_today.addDays(-3), random);
        break;
    case Lot::Terminated:
        decideOn(version, Action::Terminate, m_today.addDays(-random.between(2, 9)), random);
        break;
    }
}

void SampleHistory::formerApplication(SampleRecord& record, const SamplePerson& person,
                                      const SampleNotices& notices, SampleRandom& random)
{
    SampleVersion& version = record.submission.versions.first();
    const QDate day(version.fields.value(u"year"_s).toInt(), 9, random.between(16, 26));
    const int lot = m_former++ % 6;
    if (person.number % 20 == 6) {
        decideOn(version, Action::Terminate, day, random);
    } else if (lot == 5) {
        decideOn(version, Action::Return, day, random);
    } else {
        record.submission.recommendation =
            recommendationOf(version.fields, notices.ended, lot % 2 == 0, notices);
        decideOn(version, Action::Pass, day, random);
        addProgress(record, lot, random);
    }
}

void SampleHistory::addProgress(SampleRecord& record, int lot, SampleRandom& random) const
{
    const QDateTime passed = record.submission.versions.last().decision->at;
    const QDateTime authority = passed.addDays(random.between(5, 20));
    const QDateTime committee = authority.addDays(random.between(20, 45));
    if (authority > m_now)
        return;
    if (lot == 3) {
        record.progress.append({u"主管部门审核"_s, u"returned"_s, authority,
                                u"继续教育学时证明缺少一个年度，请补充后重新报送。"_s});
        return;
    }
    record.progress.append({u"主管部门审核"_s, u"passed"_s, authority});
    if (committee > m_now)
        return;
    const bool failed = lot == 1;
    record.progress.append({u"评委会"_s, failed ? u"failed"_s : u"passed"_s, committee,
                            failed ? u"代表性业绩的水平未达到评审条件。"_s : QString()});
}

} // namespace titledesk
