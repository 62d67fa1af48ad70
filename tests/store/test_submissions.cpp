// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks.h"
#include "people.h"
#include "records.h"
#include "storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

/// Lists: what they hold, in which order, and their rows.
class TestSubmissions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void filters();
    void searchFindsPartsOfEverything();
    void ordersAndTheirReverse_data();
    void ordersAndTheirReverse();
    void rowsComeInTheOrderAsked();
    void viewedAndMarkedAreOfAnAccount();
    void peopleAreFound();
    void cancelledReadIsCancelled();

private:
    QVector<SubmissionRow> rows(const SubmissionQuery& query);
    StoreFixture m_unit;
    std::unique_ptr<Store> m_store;
};

QVector<SubmissionRow> TestSubmissions::rows(const SubmissionQuery& query)
{
    const auto ids = allIds(*m_store, query);
    auto read = waitFor(m_store->read(
        [&](Connection& c) { return Submissions(c, Catalog::builtIn()).rows(ids, u"admin"_s); }));
    return read ? read.value() : QVector<SubmissionRow>();
}

void TestSubmissions::initTestCase()
{
    m_store = m_unit.create();
    fill(*m_store, 5, 3);
    passRegistrations(*m_store);
    SubmissionQuery two;
    two.items = {u"continuing_education"_s};
    QVERIFY(decide(*m_store, returning(allIds(*m_store, two).mid(0, 2))));
}

void TestSubmissions::filters()
{
    SubmissionQuery query;
    QCOMPARE(rows(query).size(), 20);
    query.kind = Kind::Achievement;
    QCOMPARE(rows(query).size(), 15);
    query.states = {State::Returned};
    QCOMPARE(rows(query).size(), 2);
    query.states = {State::Returned, State::Pending};
    QCOMPARE(rows(query).size(), 15);
    query = {};
    query.items = {u"paper"_s};
    QCOMPARE(rows(query).size(), 0);
    query = {};
    query.person = rows({}).first().person.id;
    QCOMPARE(rows(query).size(), 4);
}

void TestSubmissions::searchFindsPartsOfEverything()
{
    SubmissionQuery query;
    query.search = u"人员3"_s;
    QCOMPARE(rows(query).size(), 4);
    query.search = madeUpIdNumber(2).right(6);
    QCOMPARE(rows(query).size(), 4);
    query.search = u"培训1"_s;
    QCOMPARE(rows(query).size(), 5);
    query.search = u"100%_'\""_s;
    QCOMPARE(rows(query).size(), 0);
}

void TestSubmissions::ordersAndTheirReverse_data()
{
    QTest::addColumn<QString>("sort");
    for (const char* name :
         {"submitted_at", "name", "item", "title", "state", "number", "department"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSubmissions::ordersAndTheirReverse()
{
    QFETCH(QString, sort);
    SubmissionQuery query;
    query.sort = sortFromKey(sort).value();
    auto up = allIds(*m_store, query);
    query.descending = true;
    auto down = allIds(*m_store, query);
    QCOMPARE(up.size(), 20);
    QCOMPARE(QSet(up.begin(), up.end()).size(), 20);
    QCOMPARE(QSet(up.begin(), up.end()), QSet(down.begin(), down.end()));
    if (sort == u"number")
        QVERIFY(std::ranges::is_sorted(up) && std::ranges::is_sorted(down, std::ranges::greater()));
}

void TestSubmissions::rowsComeInTheOrderAsked()
{
    auto ids = allIds(*m_store);
    std::ranges::reverse(ids);
    ids.insert(3, SubmissionId{999'999});
    const auto read = waitFor(m_store->read(
        [&](Connection& c) { return Submissions(c, Catalog::builtIn()).rows(ids, u"admin"_s); }));
    QVERIFY(read);
    ids.remove(3);
    QVector<SubmissionId> found;
    for (const auto& row : read.value())
        found << row.id;
    QCOMPARE(found, ids);
}

void TestSubmissions::viewedAndMarkedAreOfAnAccount()
{
    const auto id = allIds(*m_store).first();
    const auto done = waitFor(m_store->write([&](Connection& c) -> Result<void> {
        if (auto viewed = markViewed(c, u"admin"_s, id); !viewed)
            return viewed;
        return setMark(c, u"other"_s, id, u"later"_s);
    }));
    QVERIFY(done);
    for (const QString& account : {u"admin"_s, u"other"_s}) {
        const auto row = waitFor(m_store->read(
            [&](Connection& c) { return Submissions(c, Catalog::builtIn()).rows({id}, account); }));
        QCOMPARE(row.value().first().viewed, account == u"admin");
        QCOMPARE(row.value().first().marked, account == u"other");
    }
    SubmissionQuery unseen;
    unseen.unseenOnly = true;
    unseen.account = u"admin"_s;
    QCOMPARE(allIds(*m_store, unseen).size(), 19);
}

void TestSubmissions::peopleAreFound()
{
    const auto found =
        waitFor(m_store->read([](Connection& c) { return People(c).find(madeUpIdNumber(1)); }));
    QVERIFY(found);
    const auto named =
        waitFor(m_store->read([](Connection& c) { return People(c).find(u"人员1"_s); }));
    QVERIFY(named && named.value() == found.value());
    const auto none = waitFor(m_store->read([](Connection& c) { return People(c).find(u"谁"_s); }));
    QVERIFY(!none);
    QCOMPARE(none.error().reason, u"unknown_person"_s);
}

void TestSubmissions::cancelledReadIsCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const auto read = waitFor(m_store->read([&](Connection& c) {
        return Submissions(c, Catalog::builtIn()).ids({}, stop.get_token());
    }));
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestSubmissions)
#include "test_submissions.moc"
