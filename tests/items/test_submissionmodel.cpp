// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"
#include "storefixture.h"
#include "submissionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace titledesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 40;
constexpr int kCourses = 10; // 400 rows: four pages

const Place kList{.kind = Place::Kind::Item, .key = QStringLiteral("continuing_education")};

} // namespace

class TestSubmissionModel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_store = m_fixture->create();
        fill(*m_store, kPeople, kCourses);
        passRegistrations(*m_store);
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

    void loadsRowsWhenTheyAreShown()
    {
        showList();
        QCOMPARE(m_model->rowCount(), kPeople * kCourses);
        const QModelIndex name = cell(250, u"name"_s);
        QVERIFY(!name.data(SubmissionModel::LoadedRole).toBool());
        QTRY_VERIFY(name.data(SubmissionModel::LoadedRole).toBool());
        QVERIFY(name.data().toString().startsWith(u"人员"));
        QCOMPARE(cell(250, u"state"_s).data().toString(), u"待审核"_s);
        QCOMPARE(cell(250, u"number"_s).data().toInt(), 251);
        QCOMPARE(cell(250, u"action"_s).data().toString(), u"审核"_s);
        QCOMPARE(cell(250, u"field.hours"_s).data().toString().left(2), u"24"_s);
        QCOMPARE(name.data(Qt::AccessibleTextRole).toString(),
                 u"姓名："_s + name.data().toString());
    }

    void M19_saysThatARegistrationIsMissing()
    {
        QVERIFY(take(*m_store, u"registration"_s, 900, rosterRow(900)));
        QVERIFY(take(*m_store, kList.key, 900, courseRow(1)));
        SubmissionQuery one = query();
        one.search = u"人员900"_s;
        m_model->show(columnsOf(Catalog::builtIn(), kList), one);
        waitReady();
        const QModelIndex checks = cell(0, u"checks"_s);
        QTRY_VERIFY(checks.data(SubmissionModel::LoadedRole).toBool());
        QCOMPARE(checks.data().toString(), u"待注册"_s);
        QVERIFY(checks.data(SubmissionModel::RegistrationRole).toBool());
    }

    void M18_numbersOfOnePersonAreShownInFull()
    {
        const Place people{.kind = Place::Kind::Registrations};
        m_model->show(columnsOf(Catalog::builtIn(), people),
                      queryOf(Catalog::builtIn(), people, u"admin"_s));
        waitReady();
        const QModelIndex number = cell(0, u"field.id_number"_s);
        const QModelIndex other = cell(1, u"field.id_number"_s);
        QTRY_VERIFY(number.data(SubmissionModel::LoadedRole).toBool());
        QVERIFY(number.data().toString().contains(u"****"));
        m_model->setRevealed(PersonId{number.data(SubmissionModel::PersonRole).toLongLong()});
        QVERIFY(!number.data().toString().contains(u"****"));
        QVERIFY(other.data().toString().contains(u"****"));
        m_model->setRevealed({});
        QVERIFY(number.data().toString().contains(u"****"));
    }

    void sortsByNameAndBack()
    {
        showList();
        const int column = columnOf(u"name"_s);
        m_model->sort(column, Qt::DescendingOrder);
        waitReady();
        const QModelIndex first = cell(0, u"name"_s);
        QTRY_VERIFY(first.data(SubmissionModel::LoadedRole).toBool());
        const QString last = first.data().toString();
        m_model->sort(column, Qt::AscendingOrder);
        waitReady();
        const QModelIndex again = cell(0, u"name"_s);
        QTRY_VERIFY(again.data(SubmissionModel::LoadedRole).toBool());
        QVERIFY(again.data().toString() != last);
        QCOMPARE(m_model->rowCount(), kPeople * kCourses);
    }

    void keepsTicksThatTheFilterStillShows()
    {
        showList();
        const auto ids = m_model->ids();
        m_model->setTicked({ids[0], ids[1], ids[2]}, true);
        QVERIFY(decide(*m_store, passing({ids[1]})));
        QTRY_COMPARE(stateOf(1), State::Passed);
        QCOMPARE(m_model->tickedCount(), 3);

        SubmissionQuery pending = m_model->query();
        pending.states = {State::Pending};
        m_model->setQuery(pending);
        waitReady();
        QCOMPARE(m_model->rowCount(), kPeople * kCourses - 1);
        QCOMPARE(m_model->tickedCount(), 2);
        QCOMPARE(m_model->tickedInOrder(), (QList{ids[0], ids[2]}));
    }

    void ticksAllAndForgetsThemWithTheFilter()
    {
        showList();
        m_model->tickAll(true);
        QCOMPARE(m_model->tickedInOrder(), m_model->ids());
        m_model->setTicked({m_model->idAt(5)}, false);
        QCOMPARE(m_model->tickedCount(), kPeople * kCourses - 1);
        SubmissionQuery some = m_model->query();
        some.search = u"人员7"_s;
        m_model->setQuery(some);
        waitReady();
        QVERIFY(m_model->rowCount() < kPeople * kCourses);
        QCOMPARE(m_model->tickedCount(), 0);
    }

    // What is decided leaves a list of pending ones row by row, so the reader's place stays.
    void removesDecidedRowsOneByOne()
    {
        SubmissionQuery pending = query();
        pending.states = {State::Pending};
        m_model->show(columnsOf(Catalog::builtIn(), kList), pending);
        waitReady();
        const auto ids = m_model->ids();
        const QPersistentModelIndex place = m_model->index(100, 0);
        const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QVERIFY(decide(*m_store, returning({ids[3], ids[4], ids[90]})));
        QTRY_COMPARE(m_model->rowCount(), kPeople * kCourses - 3);
        QCOMPARE(removed.size(), 2);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(place.row(), 97);
        QCOMPARE(m_model->idAt(place.row()), ids[100]);
    }

    void insertsWhatComesWithoutTickingIt()
    {
        showList();
        m_model->tickAll(true);
        QVERIFY(take(*m_store, u"continuing_education"_s, 3, courseRow(900)));
        QTRY_COMPARE(m_model->rowCount(), kPeople * kCourses + 1);
        QCOMPARE(m_model->tickedCount(), kPeople * kCourses);
    }

    void findsTheNextPendingOne()
    {
        showList();
        const auto ids = m_model->ids();
        QVERIFY(decide(*m_store, passing({ids[11], ids[12]})));
        QSignalSpy found(m_model.get(), &SubmissionModel::nextPendingFound);
        m_model->findNextPending(10);
        QVERIFY(found.wait());
        QCOMPARE(found.last().first().value<SubmissionId>(), ids[13]);
        found.clear();
        m_model->findNextPending(int(ids.size()) - 1);
        QVERIFY(found.wait());
        QCOMPARE(found.last().first().value<SubmissionId>(), ids[0]);
    }

    void dropsAnswersToOldQuestions()
    {
        showList();
        SubmissionQuery none = query();
        none.search = u"没有这样的人"_s;
        m_model->setQuery(none);
        m_model->setQuery(query()); // before the first answer is there
        waitReady();
        QTest::qWait(100);
        QCOMPARE(m_model->rowCount(), kPeople * kCourses);
    }

    void masksNumbersInLists()
    {
        const Place people{.kind = Place::Kind::Registrations};
        m_model->show(columnsOf(Catalog::builtIn(), people),
                      queryOf(Catalog::builtIn(), people, m_store->session().account));
        waitReady();
        const QModelIndex number = cell(0, u"field.id_number"_s);
        QTRY_VERIFY(number.data(SubmissionModel::LoadedRole).toBool());
        QVERIFY(number.data().toString().contains(u"****"));
        QVERIFY(cell(0, u"field.mobile"_s).data().toString().contains(u"****"));
    }

private:
    SubmissionQuery query() const
    {
        return queryOf(Catalog::builtIn(), kList, m_store->session().account);
    }
    void showList()
    {
        m_model->show(columnsOf(Catalog::builtIn(), kList), query());
        waitReady();
    }
    void waitReady() { QTRY_VERIFY(m_model->isReady()); }
    int columnOf(const QString& id) const
    {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (m_model->columns()[column].id() == id)
                return column;
        }
        return -1;
    }
    QModelIndex cell(int row, const QString& id) const { return m_model->index(row, columnOf(id)); }
    State stateOf(int row) const
    {
        return State(cell(row, u"state"_s).data(SubmissionModel::StateRole).toInt());
    }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SubmissionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestSubmissionModel)
#include "test_submissionmodel.moc"
