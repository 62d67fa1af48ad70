// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"
#include "storefixture.h"
#include "tally.h"
#include "vault.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

/// What the schema keeps true whatever is asked of it.
class TestInvariants : public QObject {
    Q_OBJECT

private slots:
    void tallyEqualsRecount_data();
    void tallyEqualsRecount();
    void fixedRowsAreRefused_data();
    void fixedRowsAreRefused();
};

void TestInvariants::tallyEqualsRecount_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U})
        QTest::addRow("%u", seed) << seed;
}

void TestInvariants::tallyEqualsRecount()
{
    QFETCH(quint32, seed);
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 8, 3);
    QRandomGenerator random(seed);
    QStringList batches;
    int decided = 0;
    int undone = 0;
    for (int step = 0; step < 150; ++step) {
        auto ids = allIds(*store);
        const SubmissionId one = ids[random.bounded(int(ids.size()))];
        switch (random.bounded(6)) {
        case 0:
            QVERIFY(take(*store, u"continuing_education"_s, random.bounded(8),
                         courseRow(random.bounded(6), QString::number(random.bounded(1, 90)))));
            break;
        case 1:
        case 2: {
            auto request = passing({one, ids[random.bounded(int(ids.size()))]});
            request.each = random.bounded(2) == 0;
            if (auto outcome = decide(*store, request); outcome) {
                batches << outcome.value().batch;
                decided += int(outcome.value().decisions.size());
            }
            break;
        }
        case 3:
            if (auto outcome = decide(*store, returning({one})); outcome) {
                batches << outcome.value().batch;
                decided += int(outcome.value().decisions.size());
            }
            break;
        case 4:
            if (!batches.isEmpty()) {
                const QString batch = batches[random.bounded(int(batches.size()))];
                auto outcome = waitFor(store->write([&](Connection& c) {
                    return Decisions(c, Catalog::builtIn(), store->session()).undoBatch(batch);
                }));
                undone += int(outcome.value().decisions.size());
            }
            break;
        default:
            if (auto done = runScript(
                    *store,
                    u"UPDATE submission SET withdrawn_at = CASE WHEN "
                    "withdrawn_at IS NULL THEN 1 END WHERE id = %1 AND kind = 'achievement'"_s.arg(
                        one.value));
                !done)
                QCOMPARE(done.error().code, Error::Code::Refused);
        }
        if (step % 10 != 0)
            continue;
        const auto kept = waitFor(store->read([](Connection& c) { return tallies(c); })).value();
        auto counted = waitFor(store->read([](Connection& c) { return recount(c); })).value();
        for (auto it = kept.begin(); it != kept.end(); ++it)
            QVERIFY2(*it == counted.take(it.key()), qPrintable(it.key()));
        QVERIFY(counted.isEmpty());
    }
    QVERIFY(decided > 20);
    QVERIFY(undone > 2);
    store.reset();
    const auto report = verifyStore(unit.folder(), u"admin"_s, sampleUnit().password);
    QVERIFY2(report.value().ok(), qPrintable(report.value().problems.join(u'\n')));
}

void TestInvariants::fixedRowsAreRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QString& sql, const QString& reason) {
        QTest::newRow(name) << sql << reason;
    };
    row("decision replaced", u"INSERT OR REPLACE INTO decision SELECT * FROM decision LIMIT 1"_s,
        u"decision_fixed|decision_base"_s);
    row("decision changed", u"UPDATE decision SET opinion = 'x'"_s, u"decision_fixed"_s);
    row("decision deleted", u"DELETE FROM decision"_s, u"decision_fixed"_s);
    row("decision ignored",
        u"REPLACE INTO decision SELECT id, submission_id, version, 'return', opinion, account, desk, decided_at, base_decision, batch, override_reason, due_by FROM decision LIMIT 1"_s,
        u"decision_fixed|decision_base"_s);
    row("audit replaced", u"INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 1"_s,
        u"audit_fixed"_s);
    row("audit changed", u"UPDATE audit SET account = 'x' WHERE seq = 1"_s, u"audit_fixed"_s);
    row("audit deleted", u"DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)"_s,
        u"audit_fixed"_s);
    row("outbox body", u"UPDATE outbox SET body = x'00'"_s, u"outbox_frozen"_s);
    row("outbox deleted", u"DELETE FROM outbox"_s, u"outbox_frozen"_s);
    row("version replaced",
        u"INSERT OR REPLACE INTO submission_version SELECT * FROM submission_version LIMIT 1"_s,
        u"version_fixed"_s);
    row("submission deleted", u"DELETE FROM submission"_s, u"submission_stays"_s);
    row("submission replaced",
        u"INSERT OR REPLACE INTO submission SELECT * FROM submission LIMIT 1"_s,
        u"submission_exists|state_without_decision"_s);
    row("state by hand",
        u"UPDATE submission SET state = 'pending', decision_id = NULL WHERE state = 'passed'"_s,
        u"state_without_decision"_s);
    row("passed by hand",
        u"UPDATE submission SET state = 'passed', decision_id = (SELECT id FROM decision LIMIT 1) WHERE state = 'pending'"_s,
        u"state_without_decision"_s);
    row("unit deleted", u"DELETE FROM unit"_s, u"unit_stays"_s);
    row("unit renamed", u"UPDATE unit SET name = 'x'"_s, u"unit_fixed"_s);
}

void TestInvariants::fixedRowsAreRefused()
{
    QFETCH(QString, sql);
    QFETCH(QString, reason);
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 2, 1);
    SubmissionQuery registrations;
    registrations.kind = Kind::Registration;
    QVERIFY(
        decide(*store, passing({allIds(*store, registrations).first()})).value().refused.isEmpty());
    const auto done = runScript(*store, sql);
    QVERIFY(!done);
    // Several triggers watch one row; SQLite does not say which fires first.
    QVERIFY2(reason.split(u'|').contains(done.error().reason), qPrintable(done.error().reason));
    QVERIFY(!done.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestInvariants)
#include "test_invariants.moc"
