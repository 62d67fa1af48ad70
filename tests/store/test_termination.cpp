// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionbody.h"
#include "inbox.h"
#include "recommending.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

Result<DecisionOutcome> terminate(Store& store, SubmissionId id, bool confirmed = true)
{
    DecisionRequest request = passing({id});
    request.action = Action::Terminate;
    request.confirmed = confirmed;
    return decide(store, request);
}

QString reasonOf(const Result<Intake>& taken)
{
    return taken ? u"taken"_s : taken.error().reason;
}

Result<InboxOutcome> receive(Store& store, const QJsonArray& items)
{
    return waitFor(store.write([&](Connection& c) -> Result<InboxOutcome> {
        InboxWriter inbox(c, Catalog::builtIn(), store.session());
        auto cursor = inbox.cursor();
        if (!cursor)
            return cursor.error();
        return inbox.page(cursor.value(), items, cursor.value() + u'x');
    }));
}

QString uuidOf(Store& store, SubmissionId id)
{
    return waitFor(store.read([&](Connection& c) {
               return Submissions(c, Catalog::builtIn()).rows({id}, u"admin"_s);
           }))
        .value()
        .first()
        .uuid;
}

QJsonObject withdrawalOf(const QString& uuid)
{
    return {{u"type"_s, u"withdrawal"_s},
            {u"withdrawal"_s,
             QJsonObject{{u"submission"_s, uuid}, {u"time"_s, u"2026-06-01T00:00:00.000Z"_s}}}};
}

QJsonObject submissionItem(const QString& uuid, const QString& idNumber, const Fields& fields,
                           int version = 1)
{
    QJsonObject values;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        values[it.key()] = it.value();
    const QJsonObject person{{u"id"_s, newUuid7()},
                             {u"name"_s, u"人员"_s},
                             {u"id_type"_s, u"resident_id"_s},
                             {u"id_number"_s, idNumber}};
    const QJsonObject record{{u"fields"_s, values},
                             {u"person"_s, person},
                             {u"submitted_at"_s, u"2026-05-01T00:00:00.000Z"_s},
                             {u"title"_s, u"工程师"_s},
                             {u"year"_s, 2026}};
    return {{u"type"_s, u"submission"_s},
            {u"submission"_s, QJsonObject{{u"id"_s, uuid},
                                          {u"item"_s, u"application"_s},
                                          {u"version"_s, version},
                                          {u"record"_s, record}}}};
}

QStringList refusedReasons(Store& store)
{
    return waitFor(store.read([](Connection& c) -> Result<QStringList> {
               QStringList reasons;
               Statement rows(c, u"SELECT reason FROM inbox_refused ORDER BY id"_s);
               while (rows.next())
                   reasons.append(rows.text(0));
               return reasons;
           }))
        .value();
}

} // namespace

/// 一旦终止，本年度将无法再进行职称申报 (M17), wherever the second application comes from.
class TestTermination : public QObject {
    Q_OBJECT

private slots:
    void init();
    void M17_asksFirst();
    void M17_secondOneIsRefused();
    void M17_changeOfYearPersonOrVersion_data();
    void M17_changeOfYearPersonOrVersion();
    void M17_otherOneCannotPass();
    void M17_withdrawnStaysClosed();
    void M17_undoOpensTheYear();
    void M17_inboxRefuses();
    void M17_nobodyIsThereTwice();

private:
    std::unique_ptr<StoreFixture> m_unit;
    std::unique_ptr<Store> m_store;
    QVector<SubmissionId> m_ids;
};

void TestTermination::init()
{
    m_store.reset();
    m_unit = std::make_unique<StoreFixture>();
    m_store = m_unit->create();
    m_ids = fillApplications(*m_store, 2);
}

void TestTermination::M17_asksFirst()
{
    QCOMPARE(terminate(*m_store, m_ids[0], false).value().refused.first().code, u"not_confirmed"_s);
    QCOMPARE(terminate(*m_store, m_ids[0]).value().decisions.size(), 1);
}

void TestTermination::M17_secondOneIsRefused()
{
    const QString application = u"application"_s;
    QCOMPARE(terminate(*m_store, m_ids[0]).value().decisions.size(), 1);
    const auto second = take(*m_store, application, 0, applicationRow(u"2026"_s, u"计划乙"_s));
    QCOMPARE(reasonOf(second), u"terminated_this_year"_s);
    QVERIFY(second.error().message.contains(u"终止"));
    QCOMPARE(reasonOf(take(*m_store, application, 0, applicationRow(u"2027"_s))), u"taken"_s);
    QCOMPARE(reasonOf(take(*m_store, application, 1, applicationRow(u"2026"_s, u"计划乙"_s))),
             u"taken"_s);
    // The terminated one itself does not come again as a new version either.
    Fields changed = applicationRow();
    changed[u"specialty"_s] = u"建筑"_s;
    QCOMPARE(reasonOf(take(*m_store, application, 0, changed)), u"terminated_this_year"_s);
}

void TestTermination::M17_changeOfYearPersonOrVersion_data()
{
    QTest::addColumn<QString>("sql");
    // 1: the other person's pending one of 2026; 2: the same person's of 2027.
    QTest::newRow("year") << u"UPDATE submission SET year = 2026 WHERE year = 2027"_s;
    QTest::newRow("person") << u"UPDATE submission SET person_id = (SELECT person_id FROM "
                               "submission WHERE state = 'terminated') WHERE kind = 'application' "
                               "AND year = 2026 AND state = 'pending'"_s;
    QTest::newRow("terminated one's year")
        << u"UPDATE submission SET year = 2025 WHERE state = 'terminated'"_s;
    QTest::newRow("terminated one's person")
        << u"UPDATE submission SET person_id = (SELECT max(id) FROM person) WHERE state = "
           "'terminated'"_s;
    QTest::newRow("terminated one's new version of another year")
        << u"UPDATE submission SET version = version + 1, state = 'pending', decision_id = NULL, "
           "year = 2025 WHERE state = 'terminated'"_s;
    QTest::newRow("insert")
        << u"INSERT INTO submission (uuid, kind, item, person_id, title, year, unique_key, "
           "submitted_at) SELECT '00000000-0000-7000-8000-00000000000a', kind, item, person_id, "
           "title, year, x'00', 1 FROM submission WHERE state = 'terminated'"_s;
}

void TestTermination::M17_changeOfYearPersonOrVersion()
{
    QFETCH(QString, sql);
    QVERIFY(take(*m_store, u"application"_s, 0, applicationRow(u"2027"_s)));
    QCOMPARE(terminate(*m_store, m_ids[0]).value().decisions.size(), 1);
    const auto done = runScript(*m_store, sql);
    QVERIFY(!done);
    QCOMPARE(done.error().reason, u"terminated_this_year"_s);
}

void TestTermination::M17_otherOneCannotPass()
{
    QVERIFY(take(*m_store, u"application"_s, 0, applicationRow(u"2026"_s, u"计划乙"_s)));
    SubmissionQuery query;
    query.kind = Kind::Application;
    query.search = u"计划乙"_s;
    const SubmissionId other = allIds(*m_store, query).first();
    QVERIFY(recommend(*m_store, other, completeDraft(*m_store, *m_unit)));
    QCOMPARE(terminate(*m_store, m_ids[0]).value().decisions.size(), 1);
    QCOMPARE(decide(*m_store, passing({other})).value().refused.first().code,
             u"terminated_this_year"_s);
    // It can be closed.
    QCOMPARE(decide(*m_store, returning({other})).value().decisions.size(), 1);
}

void TestTermination::M17_withdrawnStaysClosed()
{
    QCOMPARE(terminate(*m_store, m_ids[0]).value().decisions.size(), 1);
    const QString uuid = uuidOf(*m_store, m_ids[0]);
    QCOMPARE(receive(*m_store, {withdrawalOf(uuid)}).value().withdrawals, 1);
    QCOMPARE(reasonOf(take(*m_store, u"application"_s, 0, applicationRow(u"2026"_s, u"计划乙"_s))),
             u"terminated_this_year"_s);
    QCOMPARE(reasonOf(take(*m_store, u"application"_s, 0, applicationRow())),
             u"terminated_this_year"_s);
    // One that was withdrawn and never terminated leaves the year open.
    const QString free = uuidOf(*m_store, m_ids[1]);
    QCOMPARE(receive(*m_store, {withdrawalOf(free)}).value().withdrawals, 1);
    QCOMPARE(reasonOf(take(*m_store, u"application"_s, 1, applicationRow(u"2026"_s, u"计划乙"_s))),
             u"taken"_s);
}

void TestTermination::M17_undoOpensTheYear()
{
    const QStringList made = terminate(*m_store, m_ids[0]).value().decisions;
    const auto undone = waitFor(m_store->write([&](Connection& c) {
        return Decisions(c, Catalog::builtIn(), m_store->session()).undo(made);
    }));
    QCOMPARE(undone.value().decisions, made);
    QCOMPARE(reasonOf(take(*m_store, u"application"_s, 0, applicationRow(u"2026"_s, u"计划乙"_s))),
             u"taken"_s);
}

void TestTermination::M17_inboxRefuses()
{
    QCOMPARE(terminate(*m_store, m_ids[0]).value().decisions.size(), 1);
    const auto second = receive(*m_store, {submissionItem(newUuid7(), madeUpIdNumber(0),
                                                          applicationRow(u"2026"_s, u"计划乙"_s))});
    QCOMPARE(second.value().refused, 1);
    QCOMPARE(refusedReasons(*m_store), QStringList{u"terminated_this_year"_s});
    // A new version of the terminated one is a second application, too.
    Fields changed = applicationRow();
    changed[u"specialty"_s] = u"建筑"_s;
    const auto again = receive(
        *m_store, {submissionItem(uuidOf(*m_store, m_ids[0]), madeUpIdNumber(0), changed, 2)});
    QCOMPARE(again.value().refused, 1);
    const auto other = receive(*m_store, {submissionItem(newUuid7(), madeUpIdNumber(1),
                                                         applicationRow(u"2026"_s, u"计划乙"_s))});
    QCOMPARE(other.value().refused, 0);
}

void TestTermination::M17_nobodyIsThereTwice()
{
    QString id = madeUpIdNumber(0);
    const auto row = [](const QString& uuid, const QString& number) {
        return u"INSERT INTO person (uuid, name, id_number) VALUES "
               "('00000000-0000-7000-8000-0000000000%1', '某人', '%2')"_s.arg(uuid, number);
    };
    QVERIFY(!runScript(*m_store, row(u"01"_s, id)));
    QCOMPARE(runScript(*m_store, row(u"02"_s, id + u' ')).error().reason, u"person_exists"_s);
    QVERIFY(runScript(*m_store, row(u"03"_s, u"34000019800102777X"_s)));
    QCOMPARE(runScript(*m_store, row(u"04"_s, u"34000019800102777x"_s)).error().reason,
             u"person_exists"_s);
    QCOMPARE(runScript(*m_store, u"UPDATE person SET id_number = ' %1' WHERE id_number LIKE "
                                 "'%%777X'"_s.arg(id))
                 .error()
                 .reason,
             u"person_exists"_s);
}

QTEST_GUILESS_MAIN(TestTermination)
#include "test_termination.moc"
