// SPDX-License-Identifier: GPL-3.0-or-later
#include "rekey.h"

#include "accountfixture.h"
#include "evidence.h"
#include "records.h"
#include "settings.h"
#include "vault.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

const QString kReviewer = u"wang"_s;
const QString kAdmin = u"admin"_s;

QStringList besides(const StoreFixture& unit)
{
    QStringList names = QDir(unit.beside({})).entryList({u"unit.*"_s}, QDir::AllEntries);
    names.removeOne(u"unit.in-use"_s);
    return names;
}

QByteArray headOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
}

QString sha256Of(Store& store, const QString& file)
{
    auto put = waitFor(store.writeEvidence([&](Connection& c) { return putContent(c, file); }));
    return put ? put.value().sha256 : QString();
}

Result<QByteArray> content(Store& store, const QString& sha256)
{
    return waitFor(store.readEvidence([&](Connection& c) { return contentOf(c, sha256); }));
}

} // namespace

Q_DECLARE_METATYPE(titledesk::RekeyStep)

/// A new data key: nothing is lost at whatever point the program ends, and who was removed is out.
class TestRekey : public QObject {
    Q_OBJECT

private slots:
    void everythingIsThereUnderANewKey();
    void storeGoesOnMeanwhile();
    void killedAtAnyPoint_data();
    void killedAtAnyPoint();
    void killedBetweenTwoRenames();
    void backupsStay();
    void anotherProgramIsInTheWay();
    void failureKeepsTheOldKey();
};

void TestRekey::everythingIsThereUnderANewKey()
{
    StoreFixture unit;
    auto created = Store::create(unit.folder(), sampleUnit());
    QVERIFY(created);
    const QString recoveryKey = created.value().recoveryKey;
    auto admin = std::move(created.value().store);
    addPerson(*admin, kReviewer, Role::Reviewer);
    fill(*admin, 5, 3);
    const QString file = unit.beside(u"proof.pdf"_s);
    const QByteArray bytes = "%PDF-1.4\n" + QByteArray(700'000, 'x');
    {
        QFile proof(file);
        QVERIFY(proof.open(QIODevice::WriteOnly));
        proof.write(bytes);
    }
    const QString sha256 = sha256Of(*admin, file);
    const auto ids = allIds(*admin);
    const QByteArray unitBefore = headOf(unit.folder() + u"/unit.db"_s);
    const QByteArray evidenceBefore = headOf(unit.folder() + u"/evidence.db"_s);
    QVector<RekeyStep> steps;
    const auto done = rekeyStore(*admin, [&](RekeyStep step) { steps.append(step); });
    QVERIFY2(done, qPrintable(done ? QString() : done.error().reason + done.error().detail));
    QCOMPARE(steps.size(), 7);
    QCOMPARE(steps.last(), RekeyStep::Done);
    QVERIFY(headOf(unit.folder() + u"/unit.db"_s) != unitBefore);
    QVERIFY(headOf(unit.folder() + u"/evidence.db"_s) != evidenceBefore);
    // The open store goes on, and nothing is left beside it.
    QCOMPARE(allIds(*admin), ids);
    QVERIFY(!sha256.isEmpty());
    QCOMPARE(content(*admin, sha256).value(), bytes);
    QVERIFY(decide(*admin, passing(ids.mid(0, 1))));
    QCOMPARE(besides(unit), QStringList());
    QCOMPARE(actions(*admin).filter(u"store.rekey"_s).size(), 1);
    const QString desk = admin->session().desk;
    admin.reset();
    const auto report = verifyStore(unit.folder(), kReviewer, passwordOf(kReviewer));
    QVERIFY(report);
    QVERIFY2(report.value().ok(), qPrintable(report.value().problems.join(u'\n')));
    QCOMPARE(report.value().submissions, ids.size());
    QCOMPARE(report.value().evidenceFiles, 1);
    QVERIFY(openAs(unit, kReviewer));
    QVERIFY(Store::open(unit.folder(), kAdmin, recoveryKey));
    QCOMPARE(unit.open()->session().desk, desk);
}

/// What is asked of the store while it has no key waits and is answered under the new one.
void TestRekey::storeGoesOnMeanwhile()
{
    StoreFixture unit;
    auto admin = unit.create();
    fill(*admin, 3, 1);
    QFuture<Result<void>> written;
    QFuture<Result<QString>> read;
    QVERIFY(rekeyStore(*admin, [&](RekeyStep step) {
        if (step != RekeyStep::UnitCopied)
            return;
        written = admin->write([](Connection& c) { return setSetting(c, u"a"_s, u"b"_s); });
        read = admin->read([](Connection& c) { return setting(c, u"keyslots.fingerprint"_s); });
        QVERIFY(!written.isFinished() && !read.isFinished());
    }));
    QVERIFY(waitFor(written));
    QVERIFY(!waitFor(read).value().isEmpty());
    admin.reset();
    auto opened = unit.open();
    QCOMPARE(waitFor(opened->read([](Connection& c) { return setting(c, u"a"_s); })).value(),
             u"b"_s);
}

void TestRekey::killedAtAnyPoint_data()
{
    QTest::addColumn<RekeyStep>("step");
    QTest::addColumn<bool>("switched");
    QTest::newRow("begun") << RekeyStep::Begun << false;
    QTest::newRow("unit.db copied") << RekeyStep::UnitCopied << false;
    QTest::newRow("evidence.db copied") << RekeyStep::EvidenceCopied << false;
    QTest::newRow("sealed") << RekeyStep::Sealed << false;
    QTest::newRow("verified") << RekeyStep::Verified << false;
    QTest::newRow("switched") << RekeyStep::Switched << true;
    QTest::newRow("done") << RekeyStep::Done << true;
}

void TestRekey::killedAtAnyPoint()
{
    QFETCH(RekeyStep, step);
    QFETCH(bool, switched);
    StoreFixture unit;
    auto admin = unit.create();
    addPerson(*admin, kReviewer, Role::Reviewer);
    fill(*admin, 3, 2);
    const auto ids = allIds(*admin);
    QVERIFY(QDir().mkpath(unit.folder() + u"/backups"_s));
    const QString backup = unit.folder() + u"/backups/older.tdbackup"_s;
    QVERIFY(QFile::copy(unit.folder() + u"/seal"_s, backup));
    QVERIFY(QFile::copy(backup, unit.folder() + u"/unit.db.mine"_s));
    const QString killed = unit.beside(u"killed/unit"_s);
    const auto removed = removeAccount(*admin, kReviewer, [&](RekeyStep now) {
        if (now == step)
            copyState(unit.folder(), killed);
    });
    QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().detail));
    auto opened = Store::open(killed, kAdmin, sampleUnit().password);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    QCOMPARE(allIds(*opened.value()), ids);
    // Row and key slot say the same: the account stands, or it is out.
    QCOMPARE(accountsOf(*opened.value()).last().isRemoved(), switched);
    QVERIFY(!actions(*opened.value()).contains(u"account.repair"_s));
    opened.value().reset();
    QCOMPARE(bool(Store::open(killed, kReviewer, passwordOf(kReviewer))), !switched);
    const auto report = verifyStore(killed, kAdmin, sampleUnit().password);
    QVERIFY2(report.value().ok(), qPrintable(report.value().problems.join(u'\n')));
    // Nothing of the other folder is left, and the backups are there.
    QStringList rest =
        QDir(unit.beside(u"killed"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    rest.removeOne(u"unit.in-use"_s);
    QCOMPARE(rest, QStringList{u"unit"_s});
    QVERIFY(QFile::exists(killed + u"/backups/older.tdbackup"_s));
    QVERIFY(QFile::exists(killed + u"/unit.db.mine"_s));
    // And it can be done again.
    auto again = Store::open(killed, kAdmin, sampleUnit().password);
    QVERIFY(rekeyStore(*again.value()));
}

/// Where two folders cannot be exchanged by one rename, and the program ends after the first.
void TestRekey::killedBetweenTwoRenames()
{
    StoreFixture unit;
    auto admin = unit.create();
    fill(*admin, 2, 1);
    const auto ids = allIds(*admin);
    const QString killed = unit.beside(u"killed/unit"_s);
    QVERIFY(rekeyStore(*admin, [&](RekeyStep now) {
        if (now == RekeyStep::Verified)
            copyState(unit.folder(), killed);
    }));
    const QStringList built =
        QDir(unit.beside(u"killed"_s)).entryList({u"unit.new-*"_s}, QDir::Dirs);
    QCOMPARE(built.size(), 1);
    const QString old = killed + u".old-"_s + built.first().section(u'-', 1);
    QVERIFY(QDir().rename(killed, old));
    auto opened = Store::open(killed, kAdmin, sampleUnit().password);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().reason));
    QCOMPARE(allIds(*opened.value()), ids);
    QVERIFY(!QFile::exists(old));
    QVERIFY(QDir(unit.beside(u"killed"_s)).entryList({u"unit.new-*"_s}, QDir::Dirs).isEmpty());
}

void TestRekey::backupsStay()
{
    StoreFixture unit;
    auto admin = unit.create();
    addPerson(*admin, kReviewer, Role::Administrator);
    fill(*admin, 2, 1);
    const auto ids = allIds(*admin);
    const QString before = unit.beside(u"before.tdbackup"_s);
    const QString after = unit.beside(u"after.tdbackup"_s);
    QVERIFY(backupStore(*admin, before));
    QVERIFY(removeAccount(*admin, kReviewer));
    QVERIFY(changeOwnPassword(*admin, sampleUnit().password, u"new-secret"_s));
    QVERIFY(backupStore(*admin, after));
    // With the passwords of then, the removed one's among them.
    const QString first = unit.beside(u"first"_s);
    QVERIFY(restoreStore(before, first, kReviewer, passwordOf(kReviewer)));
    QCOMPARE(allIds(*Store::open(first, kAdmin, sampleUnit().password).value()), ids);
    const QString second = unit.beside(u"second"_s);
    QCOMPARE(restoreStore(after, second, kReviewer, passwordOf(kReviewer)).error().code,
             Error::Code::WrongPassword);
    QVERIFY(restoreStore(after, second, kAdmin, u"new-secret"_s));
    QCOMPARE(allIds(*Store::open(second, kAdmin, u"new-secret"_s).value()), ids);
}

void TestRekey::anotherProgramIsInTheWay()
{
    StoreFixture unit;
    auto admin = unit.create();
    addPerson(*admin, kReviewer, Role::Reviewer);
    auto other = openAs(unit, kReviewer);
    QVERIFY(other);
    QCOMPARE(rekeyStore(*admin).error().reason, u"in_use"_s);
    QCOMPARE(removeAccount(*admin, kReviewer).error().reason, u"in_use"_s);
    QCOMPARE(besides(unit), QStringList());
    QVERIFY(!accountsOf(*admin).last().isRemoved());
    QVERIFY(waitFor(other.value()->read([](Connection& c) { return accounts(c); })));
    other.value().reset();
    QVERIFY(removeAccount(*admin, kReviewer));
    // While the folder is being replaced nobody else comes in.
    bool cameIn = true;
    QVERIFY(rekeyStore(*admin, [&](RekeyStep step) {
        if (step == RekeyStep::Sealed)
            cameIn = bool(Store::open(unit.folder(), kAdmin, sampleUnit().password));
    }));
    QVERIFY(!cameIn);
    QVERIFY(Store::open(unit.folder(), kAdmin, sampleUnit().password));
}

/// A page that cannot be read stops it: the old folder and the old key stay.
void TestRekey::failureKeepsTheOldKey()
{
    StoreFixture unit;
    auto admin = unit.create();
    fill(*admin, 3, 2);
    addPerson(*admin, kReviewer, Role::Reviewer);
    const auto ids = allIds(*admin);
    const QByteArray slotsBefore = headOf(unit.folder() + u"/keyslots.json"_s);
    const auto failed = removeAccount(*admin, kReviewer, [&](RekeyStep step) {
        const QStringList built = QDir(unit.beside({})).entryList({u"unit.new-*"_s}, QDir::Dirs);
        if (step == RekeyStep::Sealed && built.size() == 1)
            flip(unit.beside(built.first() + u"/unit.db"_s), 5 * 4096 + 77);
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, Error::Code::Damaged);
    QCOMPARE(besides(unit), QStringList());
    QCOMPARE(headOf(unit.folder() + u"/keyslots.json"_s), slotsBefore);
    QCOMPARE(allIds(*admin), ids);
    QVERIFY(waitFor(admin->write([](Connection& c) { return setSetting(c, u"a"_s, u"b"_s); })));
    QVERIFY(!accountsOf(*admin).last().isRemoved());
    admin.reset();
    QVERIFY(openAs(unit, kReviewer));
}

QTEST_GUILESS_MAIN(TestRekey)
#include "test_rekey.moc"
