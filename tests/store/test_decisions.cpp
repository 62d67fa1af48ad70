// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionbody.h"
#include "evidence.h"
#include "inbox.h"
#include "outbox.h"
#include "records.h"
#include "storefixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

SubmissionQuery courses()
{
    SubmissionQuery query;
    query.items = {u"continuing_education"_s};
    return query;
}

template <typename Work>
auto write(Store& store, Work work)
{
    return waitFor(store.write(std::move(work)));
}

Result<DecisionOutcome> undo(Store& store, const QStringList& decisions)
{
    return write(store, [&](Connection& c) {
        return Decisions(c, Catalog::builtIn(), store.session()).undo(decisions);
    });
}

} // namespace

/// Deciding, taking back, and what waits to go out.
class TestDecisions : public QObject {
    Q_OBJECT

private slots:
    void registrationComesFirst();
    void allOrNothing();
    void undoUntilSent();
    void undoNamesDependents();
    void returnNeedsOpinion();
    void newVersionAfterDecision();
    void personsOrderIsKept();
    void outboxStepsAreCompared();
    void discardLetsTheServersStateArrive();
    void correctionToTheSameIsNamed();
    void evidenceIsKeptOnce();
};

void TestDecisions::registrationComesFirst()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 1, 2);
    const auto ids = allIds(*store, courses());
    const auto refused = decide(*store, passing(ids)).value();
    QCOMPARE(refused.decisions.size(), 0);
    QCOMPARE(refused.refused.size(), 2);
    QCOMPARE(refused.refused.first().code, u"registration_pending"_s);
    passRegistrations(*store);
    QCOMPARE(decide(*store, passing(ids)).value().decisions.size(), 2);
}

void TestDecisions::allOrNothing()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 2, 1);
    SubmissionQuery registrations;
    registrations.kind = Kind::Registration;
    QVERIFY(decide(*store, passing({allIds(*store, registrations).first()})));
    auto request = passing(allIds(*store, courses()));
    QCOMPARE(decide(*store, request).value().decisions.size(), 0);
    request.each = true;
    const auto outcome = decide(*store, request).value();
    QCOMPARE(outcome.decisions.size(), 1);
    QCOMPARE(outcome.refused.size(), 1);
}

void TestDecisions::undoUntilSent()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 1, 2);
    passRegistrations(*store);
    const auto ids = allIds(*store, courses());
    const auto made = decide(*store, passing(ids)).value().decisions;
    QCOMPARE(undo(*store, {made[0]}).value().decisions, QStringList{made[0]});
    QCOMPARE(undo(*store, {made[0]}).value().refused.first().code, u"already_undone"_s);
    const auto sent = write(*store, [&](Connection& c) -> Result<void> {
        Outbox outbox(c);
        const auto due = outbox.due(QDateTime::currentDateTimeUtc(), 10).value();
        for (const auto& entry : due) {
            if (auto done = outbox.markSending({entry.seq}, u"r"_s); !done)
                return done;
            if (entry.decision == made[1])
                return outbox.markSent(entry.seq, "{}");
        }
        return {};
    });
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().reason + sent.error().detail));
    QCOMPARE(undo(*store, {made[1]}).value().refused.first().code, u"sent"_s);
}

void TestDecisions::undoNamesDependents()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 1, 1);
    SubmissionQuery registrations;
    registrations.kind = Kind::Registration;
    const auto registration =
        decide(*store, passing(allIds(*store, registrations))).value().decisions;
    const auto course = decide(*store, passing(allIds(*store, courses()))).value().decisions;
    const auto refused = undo(*store, registration).value().refused;
    QCOMPARE(refused.first().code, u"depended_on"_s);
    QVERIFY(refused.first().message.contains(u"培训0"));
    QCOMPARE(undo(*store, registration + course).value().decisions.size(), 2);
}

void TestDecisions::returnNeedsOpinion()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 1, 1);
    auto request = returning(allIds(*store, courses()));
    request.opinion = u"  "_s;
    QCOMPARE(decide(*store, request).value().refused.first().code, u"opinion_missing"_s);
}

void TestDecisions::newVersionAfterDecision()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 1, 1);
    const auto id = allIds(*store, courses()).first();
    QCOMPARE(take(*store, u"continuing_education"_s, 0, courseRow(0)).value(), Intake::Unchanged);
    QCOMPARE(take(*store, u"continuing_education"_s, 0, courseRow(0, u"30"_s)).value(),
             Intake::Updated);
    QVERIFY(decide(*store, returning({id})).value().refused.isEmpty());
    QCOMPARE(take(*store, u"continuing_education"_s, 0, courseRow(0, u"36"_s)).value(),
             Intake::Updated);
    const auto read = waitFor(store->read(
        [&](Connection& c) { return Submissions(c, Catalog::builtIn()).detail(id, u"admin"_s); }));
    QVERIFY2(read, read ? "" : qPrintable(read.error().reason + read.error().detail));
    const SubmissionDetail& detail = read.value();
    QCOMPARE(detail.row.version, 2);
    QCOMPARE(detail.row.state, State::Pending);
    QCOMPARE(detail.previousFields.value(u"hours"_s), u"30"_s);
    QCOMPARE(detail.history.size(), 3);
}

void TestDecisions::personsOrderIsKept()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 2, 1);
    passRegistrations(*store);
    QVERIFY(decide(*store, passing(allIds(*store, courses()))));
    const auto now = QDateTime::currentDateTimeUtc();
    const auto left = write(*store, [&](Connection& c) -> Result<QVector<OutboxEntry>> {
        Outbox outbox(c);
        const auto all = outbox.due(now, 100).value();
        if (auto done = outbox.markSending({all.first().seq}, u"r"_s); !done)
            return done.error();
        if (auto done = outbox.markRejected(all.first().seq, u"t"_s, u"m"_s); !done)
            return done.error();
        return outbox.due(now, 100);
    });
    QVERIFY2(left, left ? "" : qPrintable(left.error().reason + left.error().detail));
    // One person's registration is parked: that person's course waits, the other's both go.
    QCOMPARE(left.value().size(), 2);
    QCOMPARE(left.value()[0].person, left.value()[1].person);
}

void TestDecisions::outboxStepsAreCompared()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 1, 0);
    passRegistrations(*store);
    const auto tried = write(*store, [&](Connection& c) -> Result<QStringList> {
        Outbox outbox(c);
        const qint64 seq = outbox.due(QDateTime::currentDateTimeUtc(), 1).value().first().seq;
        QStringList reasons;
        const auto note = [&](const Result<void>& done) {
            reasons << (done ? u"done"_s : done.error().reason);
        };
        note(outbox.markSent(seq, "{}"));
        note(outbox.markSending({seq}, u"r"_s));
        note(outbox.markSent(seq, "{}"));
        note(outbox.markSent(seq, "{}"));
        note(outbox.markRejected(seq, u"t"_s, {}));
        return reasons;
    });
    QCOMPARE(tried.value(), (QStringList{u"outbox_moved_on"_s, u"done"_s, u"done"_s, u"done"_s,
                                         u"outbox_moved_on"_s}));
}

void TestDecisions::discardLetsTheServersStateArrive()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 1, 1);
    passRegistrations(*store);
    const SubmissionId id = allIds(*store, courses()).first();
    DecisionRequest returning = passing({id});
    returning.action = Action::Return;
    returning.opinion = u"请补充。"_s;
    const QString mine = decide(*store, returning).value().decisions.first();
    const auto outcome = write(*store, [&](Connection& c) -> Result<InboxOutcome> {
        Outbox outbox(c);
        qint64 seq = 0;
        QByteArray bytes;
        Statement row(c, u"SELECT seq, body FROM outbox WHERE decision_id = ?"_s);
        row.bind(mine);
        if (row.next()) {
            seq = row.number(0);
            bytes = row.bytes(1);
        }
        row.reset();
        if (auto sent = outbox.markSending({seq}, u"r"_s); !sent)
            return sent.error();
        if (auto refused = outbox.markConflict(seq, {}, "{}"); !refused)
            return refused.error();
        // Another desk passed it before.
        DecisionBody theirs = DecisionBody::parse(bytes).value();
        theirs.id = newUuid7();
        theirs.desk = newUuid7();
        theirs.action = Action::Pass;
        const QByteArray other = theirs.toBytes();
        const QJsonObject decision{{u"id"_s, theirs.id},
                                   {u"sha256"_s, sha256Hex(other)},
                                   {u"body"_s, QString::fromUtf8(other)}};
        InboxWriter inbox(c, Catalog::builtIn(), store->session());
        auto page = inbox.page(
            {}, {QJsonObject{{u"type"_s, u"decision"_s}, {u"decision"_s, decision}}}, u"1"_s);
        if (!page || page.value().refused != 1)
            return page;
        if (auto given = Decisions(c, Catalog::builtIn(), store->session()).discard(mine); !given)
            return given.error();
        return inbox.retryRefused();
    });
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().reason));
    QCOMPARE(outcome.value().refused, 0);
    SubmissionQuery passed = courses();
    passed.states = {State::Passed};
    QCOMPARE(allIds(*store, passed), QVector<SubmissionId>{id});
}

void TestDecisions::correctionToTheSameIsNamed()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 1, 1);
    const SubmissionId id = allIds(*store, courses()).first();
    QVERIFY(decide(*store, returning({id})).value().refused.isEmpty());
    DecisionRequest again = returning({id});
    again.correcting = true;
    const Refusal refused = decide(*store, again).value().refused.first();
    QCOMPARE(refused.code, u"already_returned"_s);
    QVERIFY(refused.message.contains(u"已退回"));
}

void TestDecisions::evidenceIsKeptOnce()
{
    StoreFixture unit;
    auto store = unit.create();
    QFile file(unit.beside(u"large.pdf"_s));
    const QByteArray bytes = "%PDF-1.7\n" + QByteArray(700'001, 'x');
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    for (int i = 0; i < 2; ++i)
        QVERIFY(waitFor(
            store->writeEvidence([&](Connection& c) { return putContent(c, file.fileName()); })));
    const auto ref = waitFor(store->writeEvidence([&](Connection& c) {
                         return putContent(c, file.fileName());
                     })).value();
    QCOMPARE(waitFor(store->readEvidence([&](Connection& c) {
                 return contentOf(c, ref.sha256);
             })).value(),
             bytes);
    const QString copy = unit.beside(u"copy.bin"_s);
    QVERIFY(waitFor(
        store->readEvidence([&](Connection& c) { return saveContent(c, ref.sha256, copy); })));
    QCOMPARE(QFile(copy).size(), bytes.size());
    QCOMPARE(waitFor(store->readEvidence(
                         [&](Connection& c) { return saveContent(c, QString(64, u'0'), copy); }))
                 .error()
                 .reason,
             u"unknown_evidence"_s);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "test_decisions.moc"
