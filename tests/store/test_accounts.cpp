// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountfixture.h"
#include "evidence.h"
#include "recommendations.h"
#include "records.h"
#include "rekey.h"
#include "settings.h"
#include "unitedit.h"
#include "vault.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

const QString kReviewer = u"wang"_s;
const QString kReader = u"zhao"_s;

QString reasonOf(const Result<void>& outcome)
{
    return outcome ? u"done"_s : outcome.error().reason;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Error openErrorAs(const StoreFixture& unit, const QString& name, const QString& password)
{
    auto opened = Store::open(unit.folder(), name, password);
    return opened ? Error{Error::Code::Internal, u"opened"_s, {}} : opened.error();
}

} // namespace

/// Several accounts of one unit: each with its own key slot and role, all of it audited.
class TestAccounts : public QObject {
    Q_OBJECT

private slots:
    void addedAccountOpensWithItsRole();
    void badAccountsAreRefused_data();
    void badAccountsAreRefused();
    void ownPasswordRewraps();
    void recoveryKeySetsANewPassword();
    void administratorResetsAPassword();
    void roleChanges();
    void lastAdministratorStays();
    void removedAccountIsOut();
    void onlyAdministratorsManage();
    void readerChangesNothing();
    void reviewerReviewsOnly();
    void slotOfNobodyGoes();
    void accountWithoutSlotIsRemoved();
    void olderKeySlotsAreNoticed();
};

void TestAccounts::addedAccountOpensWithItsRole()
{
    StoreFixture unit;
    auto admin = unit.create();
    addPerson(*admin, kReviewer, Role::Reviewer);
    addPerson(*admin, kReader, Role::ReadOnly);
    auto reviewer = openAs(unit, kReviewer);
    QVERIFY(reviewer);
    QCOMPARE(reviewer.value()->session().role, Role::Reviewer);
    QCOMPARE(reviewer.value()->session().displayName, u"wang老师"_s);
    QCOMPARE(reviewer.value()->session().desk, admin->session().desk);
    auto reader = openAs(unit, kReader);
    QVERIFY(reader);
    QCOMPARE(reader.value()->session().role, Role::ReadOnly);
    QCOMPARE(openErrorAs(unit, kReviewer, passwordOf(kReader)).code, Error::Code::WrongPassword);
    QCOMPARE(openErrorAs(unit, u"nobody"_s, passwordOf(kReader)).code, Error::Code::WrongPassword);
    const QVector<Account> all = accountsOf(*admin);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[1].name, kReviewer);
    QVERIFY(all[1].createdAt.isValid() && !all[1].isRemoved());
    QCOMPARE(actions(*admin), QStringList({u"store.create"_s, u"account.add"_s, u"account.add"_s}));
    QVERIFY(verifyStore(unit.folder(), kReader, passwordOf(kReader)).value().ok());
}

void TestAccounts::badAccountsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no name") << QString() << u"long-enough"_s << u"account_name"_s;
    QTest::newRow("space before") << u" li"_s << u"long-enough"_s << u"account_name"_s;
    QTest::newRow("line break") << u"li\nwang"_s << u"long-enough"_s << u"account_name"_s;
    QTest::newRow("too long") << QString(65, u'a') << u"long-enough"_s << u"account_name"_s;
    QTest::newRow("there already") << u"admin"_s << u"long-enough"_s << u"account_exists"_s;
    QTest::newRow("large letters") << u"ADMIN"_s << u"long-enough"_s << u"account_exists"_s;
    QTest::newRow("short password") << u"li"_s << u"1234567"_s << u"password_short"_s;
}

void TestAccounts::badAccountsAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    QFETCH(QString, reason);
    StoreFixture unit;
    auto admin = unit.create();
    const QByteArray before = bytesOf(unit.folder() + u"/keyslots.json"_s);
    QCOMPARE(reasonOf(addAccount(*admin, {name, {}, Role::Reviewer, password})), reason);
    QCOMPARE(accountsOf(*admin).size(), 1);
    QCOMPARE(bytesOf(unit.folder() + u"/keyslots.json"_s), before);
    QCOMPARE(actions(*admin).size(), 1);
}

void TestAccounts::ownPasswordRewraps()
{
    StoreFixture unit;
    auto admin = unit.create();
    addPerson(*admin, kReader, Role::ReadOnly);
    admin.reset();
    auto reader = openAs(unit, kReader);
    QVERIFY(reader);
    const QByteArray data = bytesOf(unit.folder() + u"/evidence.db"_s);
    QCOMPARE(reasonOf(changeOwnPassword(*reader.value(), u"wrong"_s, u"new-secret"_s)),
             u"wrong_password"_s);
    QCOMPARE(reasonOf(changeOwnPassword(*reader.value(), passwordOf(kReader), u"short"_s)),
             u"password_short"_s);
    QCOMPARE(reasonOf(changeOwnPassword(*reader.value(), passwordOf(kReader), passwordOf(kReader))),
             u"password_same"_s);
    QVERIFY(openAs(unit, kReader));
    QCOMPARE(reasonOf(changeOwnPassword(*reader.value(), passwordOf(kReader), u"new-secret"_s)),
             u"done"_s);
    QCOMPARE(actions(*reader.value(), 2), QStringList{u"account.password"_s});
    reader.value().reset();
    QCOMPARE(openErrorAs(unit, kReader, passwordOf(kReader)).code, Error::Code::WrongPassword);
    QCOMPARE(openErrorAs(unit, kReader, u"new-secret"_s).reason, u"opened"_s);
    QVERIFY(unit.open());
    QCOMPARE(bytesOf(unit.folder() + u"/evidence.db"_s), data); // the key is the same
}

void TestAccounts::recoveryKeySetsANewPassword()
{
    StoreFixture unit;
    auto created = Store::create(unit.folder(), sampleUnit());
    QVERIFY(created);
    const QString key = created.value().recoveryKey;
    QCOMPARE(reasonOf(changeOwnPassword(*created.value().store, key, u"new-secret"_s)), u"done"_s);
    created.value().store.reset();
    QCOMPARE(openErrorAs(unit, u"admin"_s, u"new-secret"_s).reason, u"opened"_s);
    QCOMPARE(openErrorAs(unit, u"admin"_s, key).reason, u"opened"_s);
    QCOMPARE(openErrorAs(unit, u"admin"_s, sampleUnit().password).code, Error::Code::WrongPassword);
}

void TestAccounts::administratorResetsAPassword()
{
    StoreFixture unit;
    auto admin = unit.create();
    addPerson(*admin, kReviewer, Role::Reviewer);
    QCOMPARE(reasonOf(resetPassword(*admin, u"nobody"_s, u"new-secret"_s)), u"unknown_account"_s);
    QCOMPARE(reasonOf(resetPassword(*admin, kReviewer, u"new"_s)), u"password_short"_s);
    QCOMPARE(reasonOf(resetPassword(*admin, kReviewer, u"new-secret"_s)), u"done"_s);
    QCOMPARE(openErrorAs(unit, kReviewer, passwordOf(kReviewer)).code, Error::Code::WrongPassword);
    QCOMPARE(openErrorAs(unit, kReviewer, u"new-secret"_s).reason, u"opened"_s);
    QCOMPARE(actions(*admin).last(), u"account.reset_password"_s);
}

void TestAccounts::roleChanges()
{
    StoreFixture unit;
    auto admin = unit.create();
    addPerson(*admin, kReviewer, Role::Reviewer);
    QCOMPARE(reasonOf(changeAccount(*admin, kReviewer, u"王老师"_s, Role::ReadOnly)), u"done"_s);
    QCOMPARE(openAs(unit, kReviewer).value()->session().role, Role::ReadOnly);
    QCOMPARE(openAs(unit, kReviewer).value()->session().displayName, u"王老师"_s);
    QCOMPARE(reasonOf(changeAccount(*admin, u"nobody"_s, {}, Role::ReadOnly)),
             u"unknown_account"_s);
    QCOMPARE(actions(*admin).last(), u"account.change"_s);
}

void TestAccounts::lastAdministratorStays()
{
    StoreFixture unit;
    auto admin = unit.create();
    addPerson(*admin, kReviewer, Role::Reviewer);
    QCOMPARE(reasonOf(changeAccount(*admin, u"admin"_s, {}, Role::Reviewer)),
             u"last_administrator"_s);
    QCOMPARE(reasonOf(removeAccount(*admin, u"admin"_s)), u"last_administrator"_s);
    QCOMPARE(reasonOf(changeAccount(*admin, u"admin"_s, u"张老师"_s, Role::Administrator)),
             u"done"_s);
    QCOMPARE(reasonOf(changeAccount(*admin, kReviewer, {}, Role::Administrator)), u"done"_s);
    // Nobody takes the ground from under their own feet.
    QCOMPARE(reasonOf(changeAccount(*admin, u"admin"_s, {}, Role::Reviewer)), u"own_account"_s);
    QCOMPARE(reasonOf(removeAccount(*admin, u"admin"_s)), u"own_account"_s);
    admin.reset();
    auto second = openAs(unit, kReviewer);
    QVERIFY(second);
    QCOMPARE(reasonOf(removeAccount(*second.value(), u"admin"_s)), u"done"_s);
    QCOMPARE(reasonOf(changeAccount(*second.value(), kReviewer, {}, Role::ReadOnly)),
             u"last_administrator"_s);
}

void TestAccounts::removedAccountIsOut()
{
    StoreFixture unit;
    auto admin = unit.create();
    fill(*admin, 2, 0);
    addPerson(*admin, kReviewer, Role::Reviewer);
    {
        auto reviewer = openAs(unit, kReviewer);
        QVERIFY(reviewer);
        QVERIFY(decide(*reviewer.value(), passing(allIds(*reviewer.value()))));
    }
    QCOMPARE(reasonOf(removeAccount(*admin, u"nobody"_s)), u"unknown_account"_s);
    QCOMPARE(reasonOf(removeAccount(*admin, kReviewer)), u"done"_s);
    QCOMPARE(openErrorAs(unit, kReviewer, passwordOf(kReviewer)).code, Error::Code::WrongPassword);
    QVERIFY(!bytesOf(unit.folder() + u"/keyslots.json"_s).contains(kReviewer.toUtf8()));
    // In what was decided the name stands as before.
    const auto decided = waitFor(admin->read([](Connection& c) -> Result<QString> {
        Statement row(c, u"SELECT DISTINCT account FROM decision"_s);
        return row.next() ? row.text(0) : QString();
    }));
    QCOMPARE(decided.value(), kReviewer);
    const Account removed = accountsOf(*admin).last();
    QCOMPARE(removed.name, kReviewer);
    QCOMPARE(removed.displayName, u"wang老师"_s);
    QVERIFY(removed.isRemoved());
    QCOMPARE(reasonOf(addAccount(*admin, {kReviewer, {}, Role::Reviewer, u"new-secret"_s})),
             u"account_exists"_s);
    QCOMPARE(reasonOf(resetPassword(*admin, kReviewer, u"new-secret"_s)), u"unknown_account"_s);
    QCOMPARE(actions(*admin).mid(actions(*admin).size() - 2),
             QStringList({u"account.remove"_s, u"store.rekey"_s}));
    admin.reset();
    QVERIFY(unit.open());
}

void TestAccounts::onlyAdministratorsManage()
{
    StoreFixture unit;
    auto admin = unit.create();
    addPerson(*admin, kReviewer, Role::Reviewer);
    auto reviewer = openAs(unit, kReviewer);
    QVERIFY(reviewer);
    Store& store = *reviewer.value();
    const QString only = u"administrator_only"_s;
    QCOMPARE(reasonOf(addAccount(store, {u"li"_s, {}, Role::Reviewer, u"li-li-2026"_s})), only);
    QCOMPARE(reasonOf(resetPassword(store, u"admin"_s, u"new-secret"_s)), only);
    QCOMPARE(reasonOf(changeAccount(store, kReviewer, {}, Role::Administrator)), only);
    QCOMPARE(reasonOf(removeAccount(store, u"admin"_s)), only);
    QCOMPARE(reasonOf(rekeyStore(store)), only);
    QCOMPARE(accountsOf(store).size(), 2);
    // A role that changed meanwhile counts at once.
    addPerson(*admin, u"qian"_s, Role::Administrator);
    auto second = openAs(unit, u"qian"_s);
    QVERIFY(changeAccount(*admin, u"qian"_s, {}, Role::ReadOnly));
    QCOMPARE(reasonOf(addAccount(*second.value(), {u"li"_s, {}, Role::Reviewer, u"li-li-2026"_s})),
             only);
    QCOMPARE(accountsOf(store).size(), 3);
}

void TestAccounts::readerChangesNothing()
{
    StoreFixture unit;
    auto admin = unit.create();
    fill(*admin, 1, 1);
    const auto ids = allIds(*admin);
    addPerson(*admin, kReader, Role::ReadOnly);
    const qsizetype rows = actions(*admin).size();
    auto opened = openAs(unit, kReader);
    QVERIFY(opened);
    Store& reader = *opened.value();
    const QString only = u"read_only_account"_s;
    QCOMPARE(decide(reader, passing(ids)).error().reason, only);
    QCOMPARE(take(reader, u"registration"_s, 5, rosterRow(5)).error().reason, only);
    QCOMPARE(take(reader, u"continuing_education"_s, 0, courseRow(7)).error().reason, only);
    const auto write = [&](auto work) { return reasonOf(waitFor(reader.write(work))); };
    const Session& session = reader.session();
    QCOMPARE(write([&](Connection& c) { return editUnit(c, session, session.unit); }),
             u"administrator_only"_s);
    QCOMPARE(write([&](Connection& c) {
                 return attachEvidence(c, session, EvidenceOwner::Submission, ids.first().value, 1,
                                       {QString(64, u'a'), u"a.pdf"_s, u"application/pdf"_s, 1});
             }),
             only);
    QCOMPARE(write([&](Connection& c) {
                 return writeRecommendation(c, session, ids.first(), Recommendation());
             }),
             only);
    const auto discard = [&](Connection& c) {
        return Decisions(c, Catalog::builtIn(), session).discard(u"x"_s);
    };
    const auto retry = [&](Connection& c) {
        return Decisions(c, Catalog::builtIn(), session).retry(u"x"_s);
    };
    QCOMPARE(write(discard), only);
    QCOMPARE(write(retry), only);
    QCOMPARE(reasonOf(backupStore(reader, unit.beside(u"x.tdbackup"_s))), only);
    QVERIFY(!QFile::exists(unit.beside(u"x.tdbackup"_s)));
    QCOMPARE(actions(reader).size(), rows);
    QCOMPARE(allIds(reader).size(), ids.size());
}

void TestAccounts::reviewerReviewsOnly()
{
    StoreFixture unit;
    auto admin = unit.create();
    fill(*admin, 1, 0);
    addPerson(*admin, kReviewer, Role::Reviewer);
    auto opened = openAs(unit, kReviewer);
    QVERIFY(opened);
    Store& reviewer = *opened.value();
    QVERIFY(take(reviewer, u"registration"_s, 5, rosterRow(5)));
    QVERIFY(decide(reviewer, passing(allIds(reviewer))).value().refused.isEmpty());
    const Session& session = reviewer.session();
    QCOMPARE(reasonOf(waitFor(reviewer.write(
                 [&](Connection& c) { return editUnit(c, session, session.unit); }))),
             u"administrator_only"_s);
    const QString backup = unit.beside(u"unit.tdbackup"_s);
    QCOMPARE(reasonOf(backupStore(reviewer, backup)), u"done"_s);
    const QString restored = unit.beside(u"restored"_s);
    QCOMPARE(reasonOf(restoreStore(backup, restored, kReviewer, passwordOf(kReviewer))),
             u"administrator_only"_s);
    QVERIFY(!QFile::exists(restored));
    QCOMPARE(reasonOf(restoreStore(backup, restored, u"admin"_s, sampleUnit().password)),
             u"done"_s);
}

/// Killed between keyslots.json and the commit: the slot is there, the row is not.
void TestAccounts::slotOfNobodyGoes()
{
    StoreFixture unit;
    auto admin = unit.create();
    const QString killed = unit.beside(u"killed/unit"_s);
    copyState(unit.folder(), killed);
    addPerson(*admin, kReviewer, Role::Reviewer);
    QFile::remove(killed + u"/keyslots.json"_s);
    QVERIFY(QFile::copy(unit.folder() + u"/keyslots.json"_s, killed + u"/keyslots.json"_s));
    // Whoever was half added cannot come in.
    QCOMPARE(Store::open(killed, kReviewer, passwordOf(kReviewer)).error().code,
             Error::Code::WrongPassword);
    auto opened = Store::open(killed, u"admin"_s, sampleUnit().password);
    QVERIFY(opened);
    QVERIFY(!bytesOf(killed + u"/keyslots.json"_s).contains(kReviewer.toUtf8()));
    QCOMPARE(actions(*opened.value()), QStringList({u"store.create"_s, u"account.repair"_s}));
    addPerson(*opened.value(), kReviewer, Role::Reviewer);
    opened.value().reset();
    QVERIFY(Store::open(killed, kReviewer, passwordOf(kReviewer)));
    auto again = Store::open(killed, u"admin"_s, sampleUnit().password);
    QCOMPARE(actions(*again.value()).size(), 3); // nothing was left to repair
    QVERIFY(verifyStore(killed, u"admin"_s, sampleUnit().password).value().ok());
}

void TestAccounts::accountWithoutSlotIsRemoved()
{
    StoreFixture unit;
    auto admin = unit.create();
    const QByteArray before = bytesOf(unit.folder() + u"/keyslots.json"_s);
    addPerson(*admin, kReviewer, Role::Reviewer);
    admin.reset();
    put(unit.folder() + u"/keyslots.json"_s, before);
    auto opened = unit.open();
    QVERIFY(accountsOf(*opened).last().isRemoved());
    QCOMPARE(accountsOf(*opened).last().name, kReviewer);
    QCOMPARE(actions(*opened).last(), u"account.repair"_s);
}

void TestAccounts::olderKeySlotsAreNoticed()
{
    StoreFixture unit;
    auto admin = unit.create();
    const QByteArray before = bytesOf(unit.folder() + u"/keyslots.json"_s);
    QVERIFY(changeOwnPassword(*admin, sampleUnit().password, u"new-secret"_s));
    admin.reset();
    // Somebody puts the file of the old password back: it opens, and the trail says so.
    put(unit.folder() + u"/keyslots.json"_s, before);
    auto opened = unit.open();
    QCOMPARE(actions(*opened),
             QStringList({u"store.create"_s, u"account.password"_s, u"account.repair"_s}));
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "test_accounts.moc"
