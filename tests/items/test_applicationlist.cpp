// SPDX-License-Identifier: GPL-3.0-or-later
#include "applications.h"
#include "planmodel.h"
#include "storefixture.h"
#include "submissionmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace titledesk;
using namespace Qt::StringLiterals;

namespace {

const QString kPlan = QStringLiteral("教师评审");

} // namespace

/// What the lists of applications, of returns that are not back and of plans say.
class TestApplicationList : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_store = m_fixture->create();
        fill(*m_store, 3, 1);
        passRegistrations(*m_store);
        QVERIFY(takePlans(*m_store, {planJson(u"t"_s, kPlan, m_year, 2),
                                     planJson(u"old"_s, kPlan, m_year - 1, -300)}));
        for (int person = 0; person < 3; ++person)
            m_ids[person] = takeApplication(*m_store, person, applicationRow(kPlan, m_year));
        m_model = std::make_unique<SubmissionModel>(*m_store, Catalog::builtIn());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_store.reset();
        m_fixture.reset();
    }

    void M12_columnsSpeakChinese()
    {
        show({.kind = Place::Kind::Applications});
        QStringList headings;
        for (const ListColumn& column : m_model->columns())
            headings << column.heading;
        for (const QString& heading :
             {u"申报系列"_s, u"申报专业"_s, u"申报职称"_s, u"申报类型"_s, u"现职称及取得时间"_s,
              u"公示状态"_s, u"当前节点"_s, u"单位审核截止"_s, u"审核状态"_s, u"操作"_s})
            QVERIFY2(headings.contains(heading), qPrintable(heading));
        QCOMPARE(text(0, u"field.series"_s), u"中小学教师"_s);
        QCOMPARE(text(0, u"field.kind"_s), u"正常申报"_s);
        QCOMPARE(text(0, u"current_title"_s), u"一级教师 2019-12"_s);
        QCOMPARE(text(0, u"publicity"_s), u"未公示"_s);
        QCOMPARE(text(0, u"node"_s), u"单位审核"_s);
        QCOMPARE(text(0, u"action"_s), u"审核"_s);
    }

    void B21_deadlineIsToldWhereItWaits()
    {
        show({.kind = Place::Kind::Applications});
        const QDate deadline = QDate::currentDate().addDays(2);
        QCOMPARE(text(0, u"deadline"_s), deadline.toString(Qt::ISODate) + u" 还有 2 天"_s);
        QCOMPARE(cell(0, u"deadline"_s).data(SubmissionModel::UrgencyRole).toInt(),
                 int(Urgency::Urgent));
        const SubmissionId first = m_model->idAt(0);
        QVERIFY(decideLongAgo(*m_store, first, Action::Pass, 5));
        QTRY_COMPARE(text(0, u"state"_s), u"已通过"_s);
        QCOMPARE(text(0, u"deadline"_s), deadline.toString(Qt::ISODate));
        QCOMPARE(cell(0, u"deadline"_s).data(SubmissionModel::UrgencyRole).toInt(),
                 int(Urgency::None));
        QCOMPARE(text(0, u"node"_s), u"主管部门审核"_s);
    }

    void M14_laterNodesFollowTheInbox()
    {
        QVERIFY(decideLongAgo(*m_store, m_ids[1], Action::Pass, 5));
        show({.kind = Place::Kind::Applications});
        SubmissionQuery query = m_model->query();
        query.later = SubmissionQuery::Later::Returned;
        m_model->setQuery(query);
        QTRY_COMPARE(m_model->rowCount(), 0);
        const QString uuid = rowOf(m_ids[1]).uuid;
        QVERIFY(takeProgress(*m_store, uuid, u"主管部门审核"_s, u"returned"_s, u"补充公示材料"_s));
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTRY_COMPARE(text(0, u"node"_s), u"上级退回"_s);
        QCOMPARE(cell(0, u"node"_s).data(SubmissionModel::UrgencyRole).toInt(),
                 int(Urgency::Urgent));
    }

    void M12_onePlansApplications()
    {
        show({.kind = Place::Kind::Applications, .key = u"t"_s});
        QCOMPARE(m_model->rowCount(), 3);
        show({.kind = Place::Kind::Applications, .key = u"old"_s});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void B19_notBackTellsSinceWhenHowOftenByWhen()
    {
        const QDate today = QDate::currentDate();
        QVERIFY(decideLongAgo(*m_store, m_ids[0], Action::Return, 6,
                              today.addDays(-2).toString(Qt::ISODate)));
        QVERIFY(decideLongAgo(*m_store, m_ids[2], Action::Return, 9));
        show({.kind = Place::Kind::NotBack});
        QCOMPARE(m_model->ids(), (QList{m_ids[0], m_ids[2]}));
        QCOMPARE(text(0, u"returned_at"_s),
                 today.addDays(-6).toString(Qt::ISODate) + u" 已 6 天"_s);
        QCOMPARE(text(0, u"returns"_s), u"1"_s);
        QCOMPARE(text(0, u"due_by"_s), today.addDays(-2).toString(Qt::ISODate) + u" 已逾期 2 天"_s);
        QCOMPARE(text(1, u"due_by"_s), u"未设"_s);
        QCOMPARE(cell(0, u"due_by"_s).data(SubmissionModel::UrgencyRole).toInt(),
                 int(Urgency::Urgent));
        // What comes again goes from the list.
        Fields corrected = applicationRow(kPlan, m_year);
        corrected[u"specialty"_s] = u"数学"_s;
        QVERIFY(take(*m_store, u"application"_s, 0, corrected));
        QTRY_COMPARE(m_model->ids(), QList{m_ids[2]});
    }

    void M12_plansFollowTheStore()
    {
        PlanModel plans(*m_store, Catalog::builtIn());
        const QAbstractItemModelTester tester(
            &plans, QAbstractItemModelTester::FailureReportingMode::QtTest);
        plans.reload();
        QTRY_VERIFY(plans.isReady());
        QCOMPARE(plans.rowCount(), 2);
        const auto at = [&](int row, PlanModel::Column column) {
            return plans.index(row, column).data().toString();
        };
        QCOMPARE(plans.rowOf(u"t"_s), 0); // the newest year first
        QCOMPARE(at(0, PlanModel::Series), u"中小学教师"_s);
        QCOMPARE(at(0, PlanModel::Levels), u"副高级"_s);
        QCOMPARE(at(0, PlanModel::Phase), u"单位审核中"_s);
        QCOMPARE(at(1, PlanModel::Phase), u"已截止"_s);
        QCOMPARE(at(0, PlanModel::Pending), u"3"_s);
        QVERIFY(at(0, PlanModel::UnitDeadline).endsWith(u"还有 2 天"));
        QCOMPARE(plans.index(0, PlanModel::UnitDeadline).data(PlanModel::UrgencyRole).toInt(),
                 int(Urgency::Urgent));
        QSignalSpy reset(&plans, &QAbstractItemModel::modelReset);
        QVERIFY(decideLongAgo(*m_store, m_ids[0], Action::Return, 1));
        QTRY_COMPARE(at(0, PlanModel::Decided), u"1"_s);
        QCOMPARE(reset.count(), 0); // the reader keeps the place
        // What the unit may still review for comes before what is closed this year.
        QVERIFY(takePlans(*m_store, {planJson(u"closed"_s, u"已截止的评审"_s, m_year, -5),
                                     planJson(u"later"_s, u"以后的评审"_s, m_year, 30),
                                     planJson(u"t"_s, kPlan, m_year, 2)}));
        QTRY_COMPARE(plans.rowCount(), 3);
        QCOMPARE(plans.rowOf(u"t"_s), 0);
        QCOMPARE(plans.rowOf(u"later"_s), 1);
        QVERIFY(takePlans(*m_store, {}));
        QTRY_COMPARE(plans.rowCount(), 0);
    }

private:
    void show(const Place& place)
    {
        m_model->show(columnsOf(Catalog::builtIn(), place),
                      queryOf(Catalog::builtIn(), place, u"admin"_s));
        QTRY_VERIFY(m_model->isReady());
    }
    QModelIndex cell(int row, const QString& id)
    {
        for (int column = 0; column < m_model->columnCount(); ++column)
            if (m_model->columns()[column].id() == id)
                return m_model->index(row, column);
        return {};
    }
    QString text(int row, const QString& id)
    {
        const QModelIndex index = cell(row, id);
        (void)QTest::qWaitFor([&] { return index.data(SubmissionModel::LoadedRole).toBool(); });
        return index.data().toString();
    }
    SubmissionRow rowOf(SubmissionId id)
    {
        return waitFor(m_store->read([&](Connection& c) {
                   return Submissions(c, Catalog::builtIn()).rows({id}, u"admin"_s);
               }))
            .value()
            .first();
    }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SubmissionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::array<SubmissionId, 3> m_ids;
    int m_year = QDate::currentDate().year();
};

QTEST_GUILESS_MAIN(TestApplicationList)
#include "test_applicationlist.moc"
