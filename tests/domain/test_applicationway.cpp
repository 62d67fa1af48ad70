// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationway.h"
#include "chosenachievements.h"
#include "plan.h"
#include "returnnotice.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;
using Standing = WayStep::Standing;

namespace {

LaterDecision decided(const QString& node, LaterResult result, int day)
{
    return {node, result, {}, QDateTime(QDate(2026, 3, day), QTime(8, 0), Qt::UTC)};
}

QVector<Standing> standings(const QVector<WayStep>& way)
{
    QVector<Standing> found;
    for (const WayStep& step : way)
        found.append(step.standing);
    return found;
}

const QString kAuthority = QStringLiteral("主管部门审核");
const QString kCommittee = QStringLiteral("评委会");

} // namespace

/// Where an application stands, what a plan's dates mean, what a person is told of a return.
class TestApplicationWay : public QObject {
    Q_OBJECT

private slots:
    void wayFollowsUnitAndLaterNodes_data();
    void wayFollowsUnitAndLaterNodes();
    void nodesAreThePlans();
    void planSaysWhatItKnows();
    void phasesByDate_data();
    void phasesByDate();
    void deadlinesPress();
    void opinionsAreTakenApart_data();
    void opinionsAreTakenApart();
    void noticeNamesAllDefectsAndNoIdNumber();
    void chosenAreReferencesAndWords();
};

void TestApplicationWay::wayFollowsUnitAndLaterNodes_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QVector<LaterDecision>>("later");
    QTest::addColumn<QVector<Standing>>("expected");
    QTest::addColumn<QString>("current");
    using enum WayStep::Standing;
    const auto row = [](const char* name, State state, const QVector<LaterDecision>& later,
                        const QVector<Standing>& expected, const QString& current) {
        QTest::newRow(name) << int(state) << later << expected << current;
    };
    row("waits for the unit", State::Pending, {}, {Done, Current, Ahead, Ahead}, u"单位审核"_s);
    row("returned by the unit", State::Returned, {}, {Done, Returned, Ahead, Ahead}, u"个人提交"_s);
    row("terminated", State::Terminated, {}, {Done, Ended, Ahead, Ahead}, u"已终止"_s);
    row("passed by the unit", State::Passed, {}, {Done, Done, Current, Ahead}, kAuthority);
    row("returned above", State::Passed, {decided(kAuthority, LaterResult::Returned, 1)},
        {Done, Done, Returned, Ahead}, u"上级退回"_s);
    row("passed above", State::Passed, {decided(kAuthority, LaterResult::Passed, 1)},
        {Done, Done, Done, Current}, kCommittee);
    row("returned, then passed above", State::Passed,
        {decided(kAuthority, LaterResult::Returned, 1),
         decided(kAuthority, LaterResult::Passed, 2)},
        {Done, Done, Done, Current}, kCommittee);
    row("passed by the committee", State::Passed,
        {decided(kAuthority, LaterResult::Passed, 1), decided(kCommittee, LaterResult::Passed, 9)},
        {Done, Done, Done, Done}, u"评审通过"_s);
    row("failed", State::Passed,
        {decided(kAuthority, LaterResult::Passed, 1), decided(kCommittee, LaterResult::Failed, 9)},
        {Done, Done, Done, Failed}, u"评审未通过"_s);
}

void TestApplicationWay::wayFollowsUnitAndLaterNodes()
{
    QFETCH(int, state);
    QFETCH(QVector<LaterDecision>, later);
    QFETCH(QVector<Standing>, expected);
    QFETCH(QString, current);
    const auto way = applicationWay(usualNodes(), State(state), later);
    QCOMPARE(standings(way), expected);
    QCOMPARE(currentNodeText(way), current);
    // Who does not see the picture is told of every node.
    for (const QString& node : usualNodes())
        QVERIFY(wayText(way).contains(node));
}

void TestApplicationWay::nodesAreThePlans()
{
    const QStringList nodes{u"个人提交"_s, u"单位审核"_s, u"县区审核"_s, u"市级审核"_s,
                            u"高评委"_s};
    const auto way =
        applicationWay(nodes, State::Passed, {decided(u"县区审核"_s, LaterResult::Passed, 1)});
    QCOMPARE(way.size(), 5);
    QCOMPARE(currentNodeText(way), u"市级审核"_s);
    // A node that the plan does not name decided all the same.
    const auto other =
        applicationWay(usualNodes(), State::Passed, {decided(u"省厅"_s, LaterResult::Failed, 1)});
    QCOMPARE(other.last().node, u"省厅"_s);
    QCOMPARE(other.last().standing, Standing::Failed);
}

void TestApplicationWay::planSaysWhatItKnows()
{
    const Plan bare = planFromDetails(u"p"_s, u"计划"_s, 2026, {}, {}, {});
    QCOMPARE(bare.nodes, usualNodes());
    QVERIFY(!bare.personalFrom.isValid());
    const Plan plan = planFromDetails(u"p"_s, u"计划"_s, 2026, u"评委会"_s, QDate(2026, 9, 30),
                                      {{u"series"_s, u"engineering"_s},
                                       {u"level"_s, u"associate_senior"_s},
                                       {u"personal_from"_s, u"2026-05-01"_s},
                                       {u"nodes"_s, QJsonArray{u"主管部门审核"_s, u"高评委"_s}}});
    QCOMPARE(plan.series, QStringList{u"engineering"_s});
    QCOMPARE(plan.levels, QStringList{u"associate_senior"_s});
    QCOMPARE(plan.personalFrom, QDate(2026, 5, 1));
    QCOMPARE(plan.nodes.size(), 4);
    QCOMPARE(plan.lastNode(), u"高评委"_s);
}

void TestApplicationWay::phasesByDate_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("expected");
    QTest::newRow("before") << QDate(2026, 4, 30) << u"未开始"_s;
    QTest::newRow("first day") << QDate(2026, 5, 1) << u"申报中"_s;
    QTest::newRow("last day of persons") << QDate(2026, 6, 1) << u"申报中"_s;
    QTest::newRow("unit") << QDate(2026, 6, 2) << u"单位审核中"_s;
    QTest::newRow("last day of the unit") << QDate(2026, 6, 30) << u"单位审核中"_s;
    QTest::newRow("closed") << QDate(2026, 7, 1) << u"已截止"_s;
}

void TestApplicationWay::phasesByDate()
{
    QFETCH(QDate, today);
    QFETCH(QString, expected);
    Plan plan;
    plan.personalFrom = QDate(2026, 5, 1);
    plan.personalTo = QDate(2026, 6, 1);
    plan.unitDeadline = QDate(2026, 6, 30);
    QCOMPARE(name(phaseOf(plan, today)), expected);
}

void TestApplicationWay::deadlinesPress()
{
    const QDate deadline(2026, 6, 30);
    QCOMPARE(urgencyOf({}, deadline), Urgency::None);
    QCOMPARE(urgencyOf(deadline, QDate(2026, 6, 1)), Urgency::None);
    QCOMPARE(urgencyOf(deadline, QDate(2026, 6, 24)), Urgency::Near);
    QCOMPARE(urgencyOf(deadline, QDate(2026, 6, 27)), Urgency::Urgent);
    QCOMPARE(urgencyOf(deadline, QDate(2026, 7, 8)), Urgency::Urgent);
    QCOMPARE(unitDeadlineText(deadline, QDate(2026, 6, 27)), u"距单位审核截止还有 3 天"_s);
    QCOMPARE(unitDeadlineText(deadline, deadline), u"单位审核今天截止"_s);
    QCOMPARE(unitDeadlineText(deadline, QDate(2026, 7, 1)), u"单位审核已截止"_s);
    QCOMPARE(unitDeadlineText({}, deadline), QString());
}

void TestApplicationWay::opinionsAreTakenApart_data()
{
    QTest::addColumn<QString>("opinion");
    QTest::addColumn<QStringList>("expected");
    const QStringList two{u"学时缺少 2.5 小时。"_s, u"证书编号不清。"_s};
    QTest::newRow("one line") << u"证书编号不清。"_s << QStringList{u"证书编号不清。"_s};
    QTest::newRow("announced and numbered")
        << u"经审核，存在以下问题，请逐项补充完善后重新提交：1. 学时缺少 2.5 小时。2. 证书编号不清。"_s
        << two;
    QTest::newRow("lines") << u"学时缺少 2.5 小时。\n证书编号不清。\n"_s << two;
    QTest::newRow("numbered lines") << u"1、学时缺少 2.5 小时。\n2、证书编号不清。"_s << two;
    QTest::newRow("brackets") << u"（1）学时缺少 2.5 小时。（2）证书编号不清。"_s << two;
    QTest::newRow("a date is no number")
        << u"2025.3 取得的证书缺页"_s << QStringList{u"2025.3 取得的证书缺页"_s};
}

void TestApplicationWay::opinionsAreTakenApart()
{
    QFETCH(QString, opinion);
    QFETCH(QStringList, expected);
    QCOMPARE(defectsOf(opinion), expected);
}

void TestApplicationWay::noticeNamesAllDefectsAndNoIdNumber()
{
    const ReturnedItem item{u"李明"_s, u"继续教育“研修”"_s,
                            u"证件号 340000198001020019 与证书不符\n缺少印章"_s, QDate(2026, 3, 2),
                            QDate(2026, 3, 9)};
    const QString notice = returnNotice(item, u"示例中学"_s);
    for (const QString& part : {u"李明"_s, u"继续教育“研修”"_s, u"2. 缺少印章"_s, u"示例中学"_s,
                                u"请于 2026年3月9日 前重新提交"_s, u"2026年3月2日"_s})
        QVERIFY2(notice.contains(part), qPrintable(notice));
    QVERIFY(!notice.contains(u"340000198001020019"_s));
    ReturnedItem open = item;
    open.dueBy = {};
    QVERIFY(!returnNotice(open, {}).contains(u"前重新提交"_s));
}

void TestApplicationWay::chosenAreReferencesAndWords()
{
    const QString one = u"0192f0c1-2a3b-7c4d-8e5f-001122334455"_s;
    const QString two = u"0192F0C1-2A3B-7C4D-8E5F-AABBCCDDEEFF"_s;
    const auto chosen = chosenAchievements(one + u"，"_s + two + u"；"_s + one);
    QCOMPARE(chosen.submissions, (QStringList{one, two.toLower()}));
    QVERIFY(chosen.words.isEmpty());
    const auto words = chosenAchievements(u"论文 3 篇；项目 2 项"_s);
    QVERIFY(words.submissions.isEmpty());
    QCOMPARE(words.words, u"论文 3 篇；项目 2 项"_s);
}

QTEST_GUILESS_MAIN(TestApplicationWay)
#include "test_applicationway.moc"
