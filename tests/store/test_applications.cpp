// SPDX-License-Identifier: GPL-3.0-or-later
#include "applications.h"
#include "notices.h"
#include "returns.h"
#include "storefixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

const QString kTeachers = QStringLiteral("教师评审");
const QString kEngineers = QStringLiteral("工程评审");
const QString kAuthority = QStringLiteral("主管部门审核");
const QString kCommittee = QStringLiteral("评委会");

#define OK(result)                                                                                 \
    QVERIFY2(result, (result) ? "" : qPrintable((result).error().reason + (result).error().detail))

} // namespace

/// Lists and material of applications, what later nodes decided, what is returned and not back.
class TestApplications : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void M12_laterNodesAreFilters();
    void M12_plansCountTheirApplications();
    void M13_materialIsChosenOrAllPassed();
    void M14_progressOfAnOlderVersionDoesNotStand();
    void M14_progressIsCheckedWhenItComes();
    void B8_publicityIsToldInTheList();
    void B19_notBackOverdueFirst();
    void B19_noticeIsOfWhatIsStillReturned();
    void B21_deadlineIsThePlans();

private:
    SubmissionRow row(SubmissionId id);
    SubmissionDetail detail(SubmissionId id);
    QVector<SubmissionId> ids(SubmissionQuery::Later later);
    std::unique_ptr<StoreFixture> m_unit;
    std::unique_ptr<Store> m_store;
    QVector<SubmissionId>
        m_applications; ///< of persons 0 to 3, for the teachers' plan but the last
    int m_year = QDate::currentDate().year();
};

void TestApplications::init()
{
    m_unit = std::make_unique<StoreFixture>();
    m_store = m_unit->create();
    fill(*m_store, 4, 2);
    passRegistrations(*m_store);
    OK(takePlans(*m_store, {planJson(u"t"_s, kTeachers, m_year, 5),
                            planJson(u"e"_s, kEngineers, m_year, 40)}));
    m_applications.clear();
    for (int person = 0; person < 4; ++person)
        m_applications.append(takeApplication(
            *m_store, person, applicationRow(person == 3 ? kEngineers : kTeachers, m_year)));
}

void TestApplications::cleanup()
{
    m_store.reset();
    m_unit.reset();
}

SubmissionRow TestApplications::row(SubmissionId id)
{
    return waitFor(m_store->read([&](Connection& c) {
               return Submissions(c, Catalog::builtIn()).rows({id}, u"admin"_s);
           }))
        .value()
        .first();
}

SubmissionDetail TestApplications::detail(SubmissionId id)
{
    return waitFor(m_store->read([&](Connection& c) {
               return Submissions(c, Catalog::builtIn()).detail(id, u"admin"_s);
           }))
        .value();
}

QVector<SubmissionId> TestApplications::ids(SubmissionQuery::Later later)
{
    SubmissionQuery query;
    query.kind = Kind::Application;
    query.later = later;
    query.sort = SubmissionQuery::Sort::Number;
    const auto found = allIds(*m_store, query);
    const auto counted = waitFor(m_store->read(
        [&](Connection& c) { return Submissions(c, Catalog::builtIn()).count(query); }));
    return counted && counted.value() == found.size() ? found : QVector<SubmissionId>();
}

void TestApplications::M12_laterNodesAreFilters()
{
    using Later = SubmissionQuery::Later;
    for (int i = 0; i < 3; ++i)
        OK(decideLongAgo(*m_store, m_applications[i], Action::Pass, 20));
    const auto tell = [&](int which, const QString& node, const QString& result, int days) {
        const auto taken =
            takeProgress(*m_store, row(m_applications[which]).uuid, node, result, u"意见"_s, days);
        OK(taken);
        QCOMPARE(taken.value().refused, 0);
    };
    tell(0, kAuthority, u"returned"_s, 9);
    tell(1, kAuthority, u"passed"_s, 9);
    QCOMPARE(ids(Later::Returned), QList{m_applications[0]});
    QVERIFY(ids(Later::Decided).isEmpty()); // it only went on to the next node
    tell(1, kCommittee, u"passed"_s, 3);
    tell(2, kAuthority, u"failed"_s, 3);
    QCOMPARE(ids(Later::Decided), (QList{m_applications[1], m_applications[2]}));
    // The node changed its mind: the newest counts.
    tell(0, kAuthority, u"passed"_s, 2);
    QVERIFY(ids(Later::Returned).isEmpty());
    const auto later = row(m_applications[0]).application->later;
    QCOMPARE(later.size(), 2);
    QCOMPARE(later.last().result, LaterResult::Passed);
    QCOMPARE(later.first().opinion, u"意见"_s);
}

void TestApplications::M12_plansCountTheirApplications()
{
    OK(decideLongAgo(*m_store, m_applications[0], Action::Return, 1));
    const auto plans = waitFor(m_store->read([](Connection& c) { return planCounts(c); }));
    OK(plans);
    QCOMPARE(plans.value().size(), 2);
    const PlanCount& teachers = plans.value()[0];
    QCOMPARE(teachers.plan.name, kTeachers);
    QCOMPARE(teachers.pending, 2);
    QCOMPARE(teachers.decided, 1);
    QCOMPARE(plans.value()[1].all(), 1);
    SubmissionQuery query;
    query.plan = u"e"_s;
    QCOMPARE(allIds(*m_store, query), QList{m_applications[3]});
    query.plan = u"unknown"_s;
    QVERIFY(allIds(*m_store, query).isEmpty());
}

void TestApplications::M13_materialIsChosenOrAllPassed()
{
    SubmissionQuery courses;
    courses.items = {u"continuing_education"_s};
    courses.search = u"人员0"_s;
    const auto of0 = allIds(*m_store, courses);
    QCOMPARE(of0.size(), 2);
    QVERIFY(detail(m_applications[0]).material->achievements.isEmpty());
    QVERIFY(decide(*m_store, passing({of0[0]})).value().refused.isEmpty());
    auto material = *detail(m_applications[0]).material;
    QVERIFY(!material.chosen);
    QCOMPARE(material.achievements.size(), 1);
    QCOMPARE(material.achievements.first().row.id, of0[0]);
    QVERIFY(!detail(of0[0]).material); // an achievement has none

    // Chosen: the one that did not pass yet, and one that is not the person's.
    Fields fields = applicationRow(kTeachers, m_year);
    const QString foreign = u"0192f0c1-2a3b-7c4d-8e5f-001122334455"_s;
    fields[u"achievements"_s] = row(of0[1]).uuid + u"；"_s + foreign + u" 其余见附件"_s;
    QVERIFY(take(*m_store, u"application"_s, 0, fields));
    material = *detail(m_applications[0]).material;
    QVERIFY(material.chosen);
    QCOMPARE(material.achievements.size(), 1);
    QCOMPARE(material.achievements.first().row.id, of0[1]);
    QCOMPARE(material.achievements.first().row.state, State::Pending);
    QCOMPARE(material.unknown, QStringList{foreign});
    QCOMPARE(material.chosenWords, u"其余见附件"_s);
    QCOMPARE(material.otherPassed, 1);
}

void TestApplications::M14_progressOfAnOlderVersionDoesNotStand()
{
    const SubmissionId id = m_applications[0];
    OK(decideLongAgo(*m_store, id, Action::Pass, 20));
    OK(takeProgress(*m_store, row(id).uuid, kAuthority, u"returned"_s, u"补材料"_s, 5));
    QCOMPARE(ids(SubmissionQuery::Later::Returned), QList{id});
    Fields corrected = applicationRow(kTeachers, m_year);
    corrected[u"specialty"_s] = u"数学"_s;
    OK(take(*m_store, u"application"_s, 0, corrected));
    QCOMPARE(row(id).version, 2);
    QCOMPARE(row(id).state, State::Pending);
    QVERIFY(row(id).application->later.isEmpty());
    QVERIFY(ids(SubmissionQuery::Later::Returned).isEmpty());
}

void TestApplications::M14_progressIsCheckedWhenItComes()
{
    const QString uuid = row(m_applications[0]).uuid;
    SubmissionQuery courses;
    courses.items = {u"continuing_education"_s};
    const QString course = row(allIds(*m_store, courses).first()).uuid;
    for (const auto& [submission, result] :
         {std::pair{uuid, u"maybe"_s}, std::pair{course, u"passed"_s}}) {
        const auto taken = takeProgress(*m_store, submission, kAuthority, result, {});
        OK(taken);
        QCOMPARE(taken.value().refused, 1);
    }
    QVERIFY(row(m_applications[0]).application->later.isEmpty());
}

void TestApplications::B8_publicityIsToldInTheList()
{
    QCOMPARE(publicityText(row(m_applications[0]).application->publicity), u"未公示"_s);
    const auto publicise = [&](int which, const QDate& from, const QDate& to, int version) {
        OK(runScript(*m_store,
                     u"INSERT INTO publicity (uuid, from_date, to_date, created_at) VALUES "
                     "('%1', '%2', '%3', 0); INSERT INTO publicity_submission SELECT max(id), %4, "
                     "%5 FROM publicity"_s
                         .arg(newUuid7(), from.toString(Qt::ISODate), to.toString(Qt::ISODate))
                         .arg(m_applications[which].value)
                         .arg(version)));
    };
    const QDate today = QDate::currentDate();
    publicise(0, today.addDays(-1), today.addDays(5), 1);
    publicise(1, QDate(2025, 3, 3), QDate(2025, 3, 7), 1);
    publicise(2, QDate(2025, 3, 3), QDate(2025, 3, 7), 1);
    QCOMPARE(publicityText(row(m_applications[0]).application->publicity), u"公示中"_s);
    QCOMPARE(publicityText(row(m_applications[1]).application->publicity), u"已公示 5 个工作日"_s);
    OK(decideLongAgo(*m_store, m_applications[2], Action::Return, 1));
    Fields corrected = applicationRow(kTeachers, m_year);
    corrected[u"specialty"_s] = u"数学"_s;
    OK(take(*m_store, u"application"_s, 2, corrected));
    QCOMPARE(publicityText(row(m_applications[2]).application->publicity), u"公示后材料有变更"_s);
}

void TestApplications::B19_notBackOverdueFirst()
{
    SubmissionQuery courses;
    courses.items = {u"continuing_education"_s};
    const auto some = allIds(*m_store, courses).mid(0, 3);
    const QDate today = QDate::currentDate();
    const auto day = [&](int days) { return today.addDays(days).toString(Qt::ISODate); };
    OK(decideLongAgo(*m_store, some[0], Action::Return, 9));
    OK(decideLongAgo(*m_store, some[1], Action::Return, 3, day(4)));
    OK(decideLongAgo(*m_store, some[2], Action::Return, 8, day(-2)));
    OK(decideLongAgo(*m_store, m_applications[0], Action::Return, 1, day(-1)));
    SubmissionQuery query;
    query.states = {State::Returned};
    query.sort = SubmissionQuery::Sort::DueBy;
    QCOMPARE(allIds(*m_store, query), (QList{some[2], m_applications[0], some[1], some[0]}));
    query.overdueBefore = today;
    QCOMPARE(allIds(*m_store, query), (QList{some[2], m_applications[0]}));
    const SubmissionRow overdue = row(some[2]);
    QCOMPARE(overdue.dueBy, today.addDays(-2));
    QCOMPARE(overdue.returns, 1);
    QCOMPARE(overdue.decidedAt.daysTo(QDateTime::currentDateTimeUtc()), 8);
}

void TestApplications::B19_noticeIsOfWhatIsStillReturned()
{
    OK(decideLongAgo(*m_store, m_applications[0], Action::Return, 2));
    const auto items = waitFor(m_store->read([&](Connection& c) {
        return returnedItems(c, Catalog::builtIn(), {m_applications[0], m_applications[1]});
    }));
    OK(items);
    QCOMPARE(items.value().size(), 1); // the other one waits
    const ReturnedItem& item = items.value().first();
    QCOMPARE(item.person, u"人员0"_s);
    QCOMPARE(item.what, u"职称申报“高级教师”"_s);
    QCOMPARE(defectsOf(item.opinion), (QStringList{u"缺少页码"_s, u"印章不清"_s}));
}

void TestApplications::B21_deadlineIsThePlans()
{
    const auto facts = row(m_applications[0]).application;
    QVERIFY(facts->planKnown);
    QCOMPARE(facts->plan.unitDeadline, QDate::currentDate().addDays(5));
    SubmissionQuery query;
    query.kind = Kind::Application;
    query.sort = SubmissionQuery::Sort::Deadline;
    query.descending = true;
    QCOMPARE(allIds(*m_store, query).first(), m_applications[3]);
    query.descending = false;
    QCOMPARE(allIds(*m_store, query).last(), m_applications[3]);
    OK(takePlans(*m_store, {}));
    QVERIFY(!row(m_applications[0]).application->planKnown);
    QCOMPARE(row(m_applications[0]).application->plan.nodes, usualNodes());
}

QTEST_GUILESS_MAIN(TestApplications)
#include "test_applications.moc"
