// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralprocess.h"
#include "centralsession.h"
#include "faultyproxy.h"
#include "postrecords.h"
#include "settings.h"
#include "storefixture.h"
#include "syncservice.h"
#include "unitedit.h"
#include "unitupload.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;
using Fault = FaultyProxy::Fault;

namespace {

#define OK(result)                                                                                 \
    QVERIFY2(result, (result) ? "" : qPrintable((result).error().reason + (result).error().detail))

Result<void> enrol(Store& store, const QUrl& server)
{
    auto session = CentralSession::open(store, server.toString());
    return session ? session.value()->enrol({}) : Result<void>(session.error());
}

Result<SyncReport> sync(Store& store)
{
    return runSync(store, Catalog::builtIn());
}

Unit unitOf(Store& store)
{
    return waitFor(store.read([](Connection& c) { return readUnit(c); })).value();
}

Result<void> edit(Store& store, QString Unit::*member, const QString& text)
{
    Unit unit = unitOf(store);
    unit.*member = text;
    return waitFor(store.write([&](Connection& c) { return editUnit(c, store.session(), unit); }));
}

std::optional<UnitUpload> upload(Store& store, UnitUploadKind what)
{
    return waitFor(store.read([what](Connection& c) { return UnitUploads(c).of(what); })).value();
}

CentralReply call(Store& store, const CentralRequest& request)
{
    auto session = CentralSession::open(store);
    auto reply = session.value()->call(request);
    if (!reply)
        qFatal("call: %s", qPrintable(reply.error().reason));
    return reply.value();
}

Unit atCentral(Store& store)
{
    return Unit::fromJson(call(store, {.path = u"v1/unit"_s}).json[u"unit"_s].toObject());
}

/// What another desk of the unit would do.
void editElsewhere(Store& store, QString Unit::*member, const QString& text)
{
    const CentralReply held = call(store, {.path = u"v1/unit"_s});
    Unit unit = Unit::fromJson(held.json[u"unit"_s].toObject());
    unit.*member = text;
    CentralRequest put{.method = "PUT",
                       .path = u"v1/unit"_s,
                       .body = QJsonDocument(QJsonObject{{u"unit"_s, unit.toJson()}}).toJson()};
    put.headers["If-Match"] = held.headers.value("etag");
    QCOMPARE(call(store, put).status, 200);
}

} // namespace

/// The unit's own way to central: its information (M21) and its posts (M22).
class TestUnitSync : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void M21_editGoesToCentral();
    void M21_editOfAnotherDeskIsReceived();
    void M21_bothEditedDifferentFields();
    void M21_bothEditedTheSameField_data();
    void M21_bothEditedTheSameField();
    void M21_lostReplyIsRecognised();
    void M22_postsGoOnce();
    void M22_lostReplyIsRecognised();
    void M22_anotherDeskSubmitted();
    void receivingAloneSendsNothing();

private:
    std::unique_ptr<CentralProcess> m_central;
    std::unique_ptr<FaultyProxy> m_proxy;
    std::unique_ptr<StoreFixture> m_unit;
    std::unique_ptr<Store> m_store;
};

void TestUnitSync::init()
{
    m_central = std::make_unique<CentralProcess>();
    m_proxy = std::make_unique<FaultyProxy>(m_central->url());
    m_unit = std::make_unique<StoreFixture>();
    m_store = m_unit->create();
    OK(enrol(*m_store, m_proxy->url()));
}

void TestUnitSync::cleanup()
{
    m_store.reset();
    m_unit.reset();
    m_proxy.reset();
    m_central.reset();
}

void TestUnitSync::M21_editGoesToCentral()
{
    OK(edit(*m_store, &Unit::contact, u"李老师"_s));
    QVERIFY(upload(*m_store, UnitUploadKind::Unit)->isWaiting());
    const auto report = sync(*m_store);
    OK(report);
    QCOMPARE(report.value().unit.sent, 1);
    QVERIFY(!report.value().isPartial());
    QCOMPARE(atCentral(*m_store).contact, u"李老师"_s);
    QCOMPARE(upload(*m_store, UnitUploadKind::Unit)->state, OutboxState::Sent);
    // Again, and from the version that this made.
    OK(edit(*m_store, &Unit::contact, u"王老师"_s));
    OK(sync(*m_store));
    QCOMPARE(atCentral(*m_store).contact, u"王老师"_s);
    const auto idle = sync(*m_store);
    OK(idle);
    QCOMPARE(idle.value().unit.sent, 0);
}

void TestUnitSync::M21_editOfAnotherDeskIsReceived()
{
    OK(sync(*m_store));
    editElsewhere(*m_store, &Unit::address, u"合肥市长江路 1 号"_s);
    OK(sync(*m_store));
    QCOMPARE(unitOf(*m_store).address, u"合肥市长江路 1 号"_s);
    QVERIFY(!upload(*m_store, UnitUploadKind::Unit));
}

void TestUnitSync::M21_bothEditedDifferentFields()
{
    OK(sync(*m_store));
    OK(edit(*m_store, &Unit::contact, u"李老师"_s));
    editElsewhere(*m_store, &Unit::address, u"合肥市长江路 1 号"_s);
    const auto report = sync(*m_store);
    OK(report);
    QCOMPARE(report.value().unit.conflicts, 0);
    for (const Unit& unit : {unitOf(*m_store), atCentral(*m_store)}) {
        QCOMPARE(unit.contact, u"李老师"_s);
        QCOMPARE(unit.address, u"合肥市长江路 1 号"_s);
    }
}

void TestUnitSync::M21_bothEditedTheSameField_data()
{
    QTest::addColumn<bool>("ours");
    QTest::newRow("ours") << true;
    QTest::newRow("theirs") << false;
}

void TestUnitSync::M21_bothEditedTheSameField()
{
    QFETCH(bool, ours);
    OK(sync(*m_store));
    OK(edit(*m_store, &Unit::contact, u"李老师"_s));
    editElsewhere(*m_store, &Unit::contact, u"王老师"_s);
    const auto report = sync(*m_store);
    OK(report);
    QCOMPARE(report.value().unit.conflicts, 1);
    QVERIFY(report.value().isPartial());
    // Ours is kept and told, central's is not overwritten.
    QCOMPARE(unitOf(*m_store).contact, u"李老师"_s);
    QCOMPARE(atCentral(*m_store).contact, u"王老师"_s);
    QCOMPARE(upload(*m_store, UnitUploadKind::Unit)->state, OutboxState::Conflict);
    OK(waitFor(
        m_store->write([&](Connection& c) { return settleUnit(c, m_store->session(), ours); })));
    OK(sync(*m_store));
    const QString wanted = ours ? u"李老师"_s : u"王老师"_s;
    QCOMPARE(unitOf(*m_store).contact, wanted);
    QCOMPARE(atCentral(*m_store).contact, wanted);
    QCOMPARE(upload(*m_store, UnitUploadKind::Unit)->state, OutboxState::Sent);
}

void TestUnitSync::M21_lostReplyIsRecognised()
{
    OK(sync(*m_store));
    OK(edit(*m_store, &Unit::contact, u"李老师"_s));
    SyncOptions sendOnly;
    sendOnly.pull = false;
    m_proxy->fail(Fault::DropReply, "/v1/unit", 3);
    (void)runSync(*m_store, Catalog::builtIn(), sendOnly);
    QVERIFY(upload(*m_store, UnitUploadKind::Unit)->isWaiting());
    m_proxy->fail(Fault::None, {});
    OK(sync(*m_store));
    QCOMPARE(upload(*m_store, UnitUploadKind::Unit)->state, OutboxState::Sent);
    QCOMPARE(atCentral(*m_store).contact, u"李老师"_s);
}

void TestUnitSync::M22_postsGoOnce()
{
    OK(submit(*m_store, schoolPosts(), stampedForm(*m_store, m_unit->beside(u"."_s))));
    const auto report = sync(*m_store);
    OK(report);
    QCOMPARE(report.value().unit.sent, 1);
    QCOMPARE(upload(*m_store, UnitUploadKind::Posts)->state, OutboxState::Sent);
    const QJsonObject held = call(*m_store, {.path = u"v1/posts"_s}).json[u"posts"_s].toObject();
    QCOMPARE(held[u"document_no"_s].toString(), schoolPosts().documentNo);
    QCOMPARE(held[u"professional"_s][u"7"_s].toInt(), 6);
    QCOMPARE(held[u"skilled"_s][u"0"_s].toInt(), 1);
    QCOMPARE(held[u"form"_s].toString(), postsOf(*m_store).form.sha256);
    const auto again = sync(*m_store);
    OK(again);
    QCOMPARE(again.value().unit.sent, 0);
}

void TestUnitSync::M22_lostReplyIsRecognised()
{
    OK(submit(*m_store, schoolPosts(), stampedForm(*m_store, m_unit->beside(u"."_s))));
    m_proxy->fail(Fault::DropReply, "/v1/posts", 3);
    (void)sync(*m_store);
    m_proxy->fail(Fault::None, {});
    OK(sync(*m_store));
    QCOMPARE(upload(*m_store, UnitUploadKind::Posts)->state, OutboxState::Sent);
}

void TestUnitSync::M22_anotherDeskSubmitted()
{
    PostApproval other = schoolPosts();
    other.approved[{PostKind::Professional, 7}] = 9;
    QCOMPARE(call(*m_store, {.method = "POST",
                             .path = u"v1/posts"_s,
                             .body = QJsonDocument(postApprovalToJson(other, true)).toJson()})
                 .status,
             201);
    OK(submit(*m_store, schoolPosts(), stampedForm(*m_store, m_unit->beside(u"."_s))));
    const auto report = sync(*m_store);
    OK(report);
    QCOMPARE(report.value().unit.conflicts, 1);
    const auto parked = upload(*m_store, UnitUploadKind::Posts);
    QCOMPARE(parked->state, OutboxState::Conflict);
    QCOMPARE(parked->serverRecord[u"professional"_s][u"7"_s].toInt(), 9);
    // Ours stays as it was submitted.
    QCOMPARE(postsOf(*m_store).of({PostKind::Professional, 7}).approved, 6);
    const auto again = sync(*m_store);
    OK(again);
    QCOMPARE(again.value().unit.conflicts, 0);
}

void TestUnitSync::receivingAloneSendsNothing()
{
    OK(edit(*m_store, &Unit::contact, u"李老师"_s));
    SyncOptions receiveOnly;
    receiveOnly.push = false;
    OK(runSync(*m_store, Catalog::builtIn(), receiveOnly));
    QVERIFY(atCentral(*m_store).contact != u"李老师"_s);
    QCOMPARE(unitOf(*m_store).contact, u"李老师"_s);
    QVERIFY(upload(*m_store, UnitUploadKind::Unit)->isWaiting());
}

QTEST_GUILESS_MAIN(TestUnitSync)
#include "test_unitsync.moc"
