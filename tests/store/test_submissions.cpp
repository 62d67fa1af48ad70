// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"
#include "marks.h"
#include "notices.h"
#include "people.h"
#include "records.h"
#include "samplewriter.h"
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
    void M9_marksAreFilteredByAccountAndKeepTheirNote();
    void M8a_whoMovedAwayIsFilteredAndAudited();
    void M8a_onePersonsSubmissionsStandInTheCatalogsOrder();
    void M8a_sameAsLastYearNeedsEqualFieldsPassedLastYear();
    void M5_newsIsReadOnce();
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

void TestSubmissions::M9_marksAreFilteredByAccountAndKeepTheirNote()
{
    const auto ids = allIds(*m_store).mid(3, 2);
    const auto set = [&](SubmissionId id, const std::optional<QString>& note) {
        return bool(waitFor(
            m_store->write([&](Connection& c) { return setMark(c, u"marker"_s, id, note); })));
    };
    QVERIFY(set(ids[0], u"等核对"_s) && set(ids[1], u""_s));
    SubmissionQuery marked;
    marked.markedOnly = true;
    marked.account = u"marker"_s;
    QCOMPARE(allIds(*m_store, marked), ids);
    marked.account = u"admin"_s;
    QVERIFY(allIds(*m_store, marked).isEmpty());
    const auto read = waitFor(m_store->read(
        [&](Connection& c) { return Submissions(c, Catalog::builtIn()).rows(ids, u"marker"_s); }));
    QCOMPARE(read.value()[0].note, u"等核对"_s);
    QVERIFY(read.value()[1].marked && read.value()[1].note.isEmpty());
    const auto counted = waitFor(m_store->read(
        [&](Connection& c) { return countMarked(c, u"marker"_s, allIds(*m_store)); }));
    QCOMPARE(counted.value(), 2);
    QVERIFY(set(ids[0], std::nullopt));
    marked.account = u"marker"_s;
    QCOMPARE(allIds(*m_store, marked), ids.mid(1));
}

void TestSubmissions::M8a_whoMovedAwayIsFilteredAndAudited()
{
    const PersonId person = rows({}).first().person.id;
    const auto move = [&](const QDate& day) {
        return bool(waitFor(m_store->write(
            [&](Connection& c) { return People(c).setLeftOn(person, day, m_store->session()); })));
    };
    QVERIFY(move(QDate(2026, 5, 1)));
    SubmissionQuery query;
    query.away = SubmissionQuery::Away::Gone;
    QCOMPARE(rows(query).size(), 4);
    QCOMPARE(rows(query).first().person.leftOn, QDate(2026, 5, 1));
    query.away = SubmissionQuery::Away::Here;
    QCOMPARE(rows(query).size(), 16);
    QVERIFY(move({}));
    QCOMPARE(rows(query).size(), 20);
    const auto trail =
        waitFor(m_store->read([](Connection& c) { return auditEntries(c, 2); })).value();
    QCOMPARE(trail[0].action, u"person.left"_s);
    QCOMPARE(trail[1].action, u"person.back"_s);
    const auto nobody = waitFor(m_store->write([&](Connection& c) {
        return People(c).setLeftOn(PersonId{999'999}, QDate(2026, 5, 1), m_store->session());
    }));
    QCOMPARE(nobody.error().reason, u"unknown_person"_s);
}

void TestSubmissions::M8a_onePersonsSubmissionsStandInTheCatalogsOrder()
{
    StoreFixture unit;
    const auto store = unit.create();
    fill(*store, 1, 2);
    // By key, annual_assessment would come first.
    QVERIFY(take(*store, u"annual_assessment"_s, 0,
                 {{u"year"_s, u"2024"_s}, {u"result"_s, u"qualified"_s}}));
    SubmissionQuery query;
    query.sort = SubmissionQuery::Sort::Item;
    query.person = waitFor(store->read([](Connection& c) {
                       return People(c).find(madeUpIdNumber(0));
                   })).value();
    QStringList items;
    const auto ids = allIds(*store, query);
    const auto read = waitFor(store->read(
        [&](Connection& c) { return Submissions(c, Catalog::builtIn()).rows(ids, u"admin"_s); }));
    for (const SubmissionRow& row : read.value())
        items << row.item;
    QCOMPARE(items, (QStringList{u"registration"_s, u"continuing_education"_s,
                                 u"continuing_education"_s, u"annual_assessment"_s}));
    const auto numbers =
        waitFor(store->read([&](Connection& c) { return People(c).tallies(query.person); }));
    QCOMPARE(numbers.value().value(u"continuing_education"_s).pending, 2);
    QCOMPARE(sumOf(numbers.value(), {u"registration"_s, u"annual_assessment"_s}).all(), 2);
}

void TestSubmissions::M8a_sameAsLastYearNeedsEqualFieldsPassedLastYear()
{
    StoreFixture unit;
    const auto store = unit.create();
    fill(*store, 1, 1);
    passRegistrations(*store);
    SubmissionQuery query;
    query.items = {u"continuing_education"_s};
    const SubmissionId id = allIds(*store, query).first();
    const auto same = [&] {
        return waitFor(store->read([&](Connection& c) {
                   return Submissions(c, Catalog::builtIn()).rows({id}, u"admin"_s);
               }))
            .value()
            .first()
            .sameAsLastYear;
    };
    const qint64 year = qint64(366) * 86'400'000;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(runScript(*store,
                      u"UPDATE submission_version SET submitted_at = %1 WHERE submission_id = %2"_s
                          .arg(now - year)
                          .arg(id.value)));
    QVERIFY(decide(*store, passing({id})));
    QVERIFY(!same()); // it is itself
    const auto again = [&](int version, const QString& fields) {
        return bool(runScript(
            *store, u"INSERT INTO submission_version (submission_id, version, fields, source, "
                    "submitted_at) SELECT submission_id, %1, %2, 'inbox', %3 FROM "
                    "submission_version WHERE submission_id = %4 AND version = 1;"
                    "UPDATE submission SET version = %1, state = 'pending', decision_id = NULL, "
                    "submitted_at = %3 WHERE id = %4;"_s.arg(version)
                        .arg(fields)
                        .arg(now)
                        .arg(id.value)));
    };
    QVERIFY(again(2, u"json_set(fields, '$.hours', '99')"_s));
    QVERIFY(!same()); // something is different
    QVERIFY(again(3, u"fields"_s));
    QVERIFY(same());
    QVERIFY(
        runScript(*store, u"INSERT INTO evidence (owner, owner_id, version, sha256, name, mime, "
                          "size, added_at) VALUES ('submission', %1, 3, '%2', 'a.png', "
                          "'image/png', 1, 0)"_s.arg(id.value)
                              .arg(QString(64, u'a'))));
    QVERIFY(!same()); // a certificate that nobody has seen yet
}

void TestSubmissions::M5_newsIsReadOnce()
{
    const auto added = waitFor(m_store->write([&](Connection& c) {
        return SampleWriter(c, m_store->session())
            .news(u"n"_s, u"通知"_s, u"正文"_s, QDateTime::currentDateTimeUtc());
    }));
    QVERIFY(added);
    const auto unread = [&] {
        return waitFor(m_store->read(
                           [](Connection& c) { return readOverview(c, QDate::currentDate()); }))
            .value()
            .newsUnread;
    };
    QCOMPARE(unread(), 1);
    for (int i = 0; i < 2; ++i)
        QVERIFY(waitFor(m_store->write([](Connection& c) { return markNewsRead(c, u"n"_s); })));
    QCOMPARE(unread(), 0);
    QVERIFY(waitFor(m_store->read([](Connection& c) { return allNews(c); })).value().first().read);
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
