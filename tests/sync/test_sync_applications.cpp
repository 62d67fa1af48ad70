// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralprocess.h"
#include "centralsession.h"
#include "outbox.h"
#include "recommending.h"
#include "syncservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

Result<SyncReport> sync(Store& store)
{
    return runSync(store, Catalog::builtIn(), {});
}

void enrol(Store& store, const QUrl& server)
{
    auto session = CentralSession::open(store, server.toString());
    QVERIFY(session);
    QVERIFY(session.value()->enrol({}));
}

} // namespace

/// Decisions on applications over the wire, to a real server.
class TestSyncApplications : public QObject {
    Q_OBJECT

private slots:
    void M14_recommendationGoesWithItsFiles();
    void M17_terminationIsTakenAndClosesTheYearThere();
};

void TestSyncApplications::M14_recommendationGoesWithItsFiles()
{
    CentralProcess central;
    StoreFixture unit;
    auto store = unit.create();
    const auto ids = fillApplications(*store, 2);
    const Recommendation draft = completeDraft(*store, unit);
    for (const SubmissionId id : ids)
        QVERIFY(recommend(*store, id, draft));
    QCOMPARE(decide(*store, passing(ids)).value().decisions.size(), 2);
    enrol(*store, central.url());
    const auto report = sync(*store);
    QVERIFY2(report, report ? "" : qPrintable(report.error().reason));
    QCOMPARE(report.value().pushed.rejected, 0);
    QCOMPARE(report.value().pushed.sent, 4); // two registrations, two applications
    // The proof of the one publicity and the stamped recommendation go up once for both.
    QCOMPARE(report.value().evidence.files, 2);
    QVERIFY(report.value().reconciled);
}

void TestSyncApplications::M17_terminationIsTakenAndClosesTheYearThere()
{
    CentralProcess central;
    StoreFixture one;
    auto store = one.create();
    const auto ids = fillApplications(*store, 1);
    QVERIFY(take(*store, u"application"_s, 0, applicationRow(u"2026"_s, u"计划乙"_s)));
    DecisionRequest request = passing(ids);
    request.action = Action::Terminate;
    request.confirmed = true;
    QCOMPARE(decide(*store, request).value().decisions.size(), 1);
    enrol(*store, central.url());
    QCOMPARE(sync(*store).value().pushed.sent, 2);
    // The other application of that year, passed at a desk whose trigger is gone: central refuses.
    SubmissionQuery query;
    query.kind = Kind::Application;
    query.states = {State::Pending};
    const auto rest = allIds(*store, query);
    QCOMPARE(rest.size(), 1);
    QVERIFY(runScript(*store, u"DROP TRIGGER application_pass_after_termination"_s));
    QVERIFY(recommend(*store, rest.first(), completeDraft(*store, one)));
    QCOMPARE(decide(*store, passing(rest)).value().decisions.size(), 1);
    QCOMPARE(sync(*store).value().pushed.rejected, 1);
    const auto refused = waitFor(
        store->read([](Connection& c) { return Outbox(c).entries(OutboxState::Rejected); }));
    QCOMPARE(refused.value().first().problemType, u"terminated-this-year"_s);
}

QTEST_GUILESS_MAIN(TestSyncApplications)
#include "test_sync_applications.moc"
