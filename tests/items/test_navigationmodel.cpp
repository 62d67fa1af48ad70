// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigationmodel.h"
#include "outboxmodel.h"
#include "records.h"
#include "storefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace titledesk;
using namespace Qt::StringLiterals;

class TestNavigationModel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_store = m_fixture->create();
        fill(*m_store, 3, 2);
        passRegistrations(*m_store);
    }
    void cleanup() { m_store.reset(); }

    void followsTheStore()
    {
        NavigationModel model(*m_store, Catalog::builtIn());
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex item =
            model.indexOf({.kind = Place::Kind::Item, .key = u"continuing_education"_s});
        QVERIFY(item.isValid());
        QTRY_COMPARE(item.data().toString(), u"继续教育（6/0）"_s);
        QCOMPARE(item.parent().data().toString(), u"基本信息（6/0）"_s);

        SubmissionQuery query;
        query.items = {u"continuing_education"_s};
        const auto ids = allIds(*m_store, query);
        QVERIFY(decide(*m_store, passing({ids[0], ids[1]})));
        QTRY_COMPARE(item.data().toString(), u"继续教育（6/2）"_s);
        const QModelIndex tasks = model.indexOf({.kind = Place::Kind::Tasks});
        QCOMPARE(tasks.data(NavigationModel::PendingRole).toLongLong(), 4);
        QCOMPARE(tasks.data().toString(), u"任务中心"_s);
    }

    void hasSevenCategoriesInTheManualsOrder()
    {
        const NavigationModel model(*m_store, Catalog::builtIn());
        const QModelIndex archive = model.indexOf({.kind = Place::Kind::Archive});
        QCOMPARE(model.rowCount(archive), 7);
        const QStringList words{u"基本信息"_s,     u"考核表彰"_s, u"能力条件"_s, u"工作业绩"_s,
                                u"论文著作科研"_s, u"对外援助"_s, u"行业专用"_s};
        for (int row = 0; row < 7; ++row)
            QVERIFY(model.index(row, 0, archive).data().toString().startsWith(words[row]));
        for (const auto kind :
             {Place::Kind::Home, Place::Kind::Applications, Place::Kind::Registrations,
              Place::Kind::Unit, Place::Kind::Outbox, Place::Kind::Accounts}) {
            const QModelIndex index = model.indexOf({.kind = kind});
            QCOMPARE(index.data(NavigationModel::PlaceRole).value<Place>().kind, kind);
        }
    }

    void listsTheOutbox()
    {
        SubmissionQuery query;
        query.items = {u"continuing_education"_s};
        const auto ids = allIds(*m_store, query);
        QVERIFY(decide(*m_store, returning({ids[0], ids[1]})));
        OutboxModel model(*m_store, Catalog::builtIn());
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setState(OutboxState::Queued);
        // The registrations' decisions wait there, too.
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(model.counts().queued, 5);
        QCOMPARE(model.counts().returned, 2);
        const int last = model.rowCount() - 1;
        QCOMPARE(model.index(last, OutboxModel::State).data().toString(), u"待上报"_s);
        QCOMPARE(model.index(last, OutboxModel::Item).data().toString(), u"继续教育"_s);
        QCOMPARE(model.index(last, OutboxModel::Decided).data().toString(), u"已退回"_s);
        QSignalSpy ready(&model, &OutboxModel::ready);
        model.setState(OutboxState::Conflict);
        QVERIFY(ready.wait());
        QCOMPARE(model.rowCount(), 0);
    }

private:
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestNavigationModel)
#include "test_navigationmodel.moc"
