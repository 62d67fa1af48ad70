// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"
#include "storefixture.h"
#include "vault.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

Result<VerifyReport> verify(const QString& folder)
{
    return verifyStore(folder, sampleUnit().account, sampleUnit().password);
}

void change(Store& store, const QString& value)
{
    auto done = waitFor(store.write([&](Connection& c) { return setSetting(c, u"key"_s, value); }));
    QVERIFY(done);
}

Error openError(const QString& folder, const QString& password = sampleUnit().password)
{
    auto opened = Store::open(folder, sampleUnit().account, password);
    return opened ? Error{Error::Code::Internal, u"opened"_s, {}, {}} : opened.error();
}

QMap<QString, QByteArray> contents(const QString& folder)
{
    QMap<QString, QByteArray> all;
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        const bool beside = name.endsWith(u"-shm") || (name.endsWith(u"-wal") && file.size() == 0);
        if (!beside && file.open(QIODevice::ReadOnly))
            all[name] = file.readAll();
    }
    return all;
}

} // namespace

/// What is damaged is said to be, and stays as it is.
class TestStoreDamage : public QObject {
    Q_OBJECT

private slots:
    void soundStoreVerifies();
    void filesAreEncrypted();
    void wrongPasswordIsRefused();
    void recoveryKeyOpens();
    void flippedByteIsFound_data();
    void flippedByteIsFound();
    void flippedByteInLogIsFound();
    void shortFileIsFound_data();
    void shortFileIsFound();
    void olderCopyIsFound();
    void noStoreIsRefused();
    void backupRestores();
    void damagedBackupIsRefused();
};

void TestStoreDamage::soundStoreVerifies()
{
    StoreFixture unit;
    change(*unit.create(), u"a"_s);
    const auto report = verify(unit.folder());
    QVERIFY(report);
    QVERIFY2(report.value().ok(), qPrintable(report.value().problems.join(u'\n')));
    QCOMPARE(report.value().auditRows, 1);
}

void TestStoreDamage::filesAreEncrypted()
{
    StoreFixture unit;
    change(*unit.create(), u"readable-words"_s);
    const auto all = contents(unit.folder());
    QVERIFY(all.contains(u"unit.db"_s) && all.contains(u"evidence.db"_s));
    for (const QByteArray& bytes : all) {
        QVERIFY(!bytes.startsWith("SQLite format 3"));
        QVERIFY(!bytes.contains("readable-words"));
    }
}

void TestStoreDamage::wrongPasswordIsRefused()
{
    StoreFixture unit;
    unit.create();
    QCOMPARE(openError(unit.folder(), u"wrong"_s).code, Error::Code::WrongPassword);
    QVERIFY(unit.open());
}

void TestStoreDamage::recoveryKeyOpens()
{
    StoreFixture unit;
    auto created = Store::create(unit.folder(), sampleUnit());
    QVERIFY(created);
    const QString key = created.value().recoveryKey;
    created.value().store.reset();
    QVERIFY(Store::open(unit.folder(), u"admin"_s, key.toLower()));
    QVERIFY(!Store::open(unit.folder(), u"admin"_s,
                         QString(key).replace(0, 1, key[0] == u'A' ? u'B' : u'A')));
}

void TestStoreDamage::flippedByteIsFound_data()
{
    QTest::addColumn<QString>("file");
    for (const char* name : {"unit.db", "evidence.db", "keyslots.json", "seal"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestStoreDamage::flippedByteIsFound()
{
    QFETCH(QString, file);
    StoreFixture unit;
    change(*unit.create(), u"a"_s);
    const QString path = QDir(unit.folder()).filePath(file);
    const qint64 size = QFile(path).size();
    QVector<qint64> places = {0,  15, 16, 17, 18,  19,       20,      21,
                              22, 23, 24, 99, 100, size / 2, size - 1};
    QRandomGenerator random(7);
    for (int i = 0; i < 12; ++i)
        places.append(random.bounded(static_cast<int>(size)));
    for (const qint64 at : places) {
        if (at >= size)
            continue;
        flip(path, at);
        const auto before = contents(unit.folder());
        const auto report = verify(unit.folder());
        QVERIFY2(report && !report.value().ok(), qPrintable(QString::number(at)));
        const Error error = openError(unit.folder());
        QVERIFY2(error.code == Error::Code::Damaged || error.reason == u"opened",
                 qPrintable(error.reason + error.detail));
        if (error.code == Error::Code::Damaged)
            QVERIFY2(contents(unit.folder()) == before, "a damaged store must stay as it is");
        flip(path, at);
    }
    QVERIFY(verify(unit.folder()).value().ok());
}

void TestStoreDamage::flippedByteInLogIsFound()
{
    StoreFixture unit;
    auto store = unit.create();
    // A reader in the way keeps the log, as a program that was killed would leave it.
    auto killed = unit.beside(u"killed"_s);
    const auto copied = waitFor(store->read([&](Connection& reader) {
        if (auto begun = reader.script(u"BEGIN; SELECT count(*) FROM setting"_s); !begun)
            return begun;
        for (int i = 0; i < 5; ++i)
            change(*store, QString::number(i));
        copyFolder(unit.folder(), killed);
        return reader.script(u"COMMIT"_s);
    }));
    QVERIFY(copied);
    const QString log = killed + u"/unit.db-wal"_s;
    const qint64 size = QFile(log).size();
    QVERIFY(size > 3 * 4096);
    QVERIFY(verify(killed).value().ok());
    QRandomGenerator random(11);
    QVector<qint64> places = {0, 8, 31, 32, 33, 40, 47, 55, 56, size / 2, size - 1};
    for (int i = 0; i < 10; ++i)
        places.append(random.bounded(static_cast<int>(size)));
    for (const qint64 at : places) {
        const QString folder = unit.beside(u"damaged"_s);
        QDir(folder).removeRecursively();
        copyFolder(killed, folder);
        flip(folder + u"/unit.db-wal"_s, at);
        const auto before = contents(folder);
        const auto report = verify(folder);
        QVERIFY2(report && !report.value().ok(), qPrintable(QString::number(at)));
        QVERIFY2(contents(folder) == before, "verify changes nothing");
        QVERIFY(!verify(folder).value().ok());
        QVERIFY2(openError(folder).code == Error::Code::Damaged, qPrintable(QString::number(at)));
        QVERIFY2(contents(folder) == before, "a damaged store must stay as it is");
    }
    QVERIFY(Store::open(killed, u"admin"_s, sampleUnit().password));
}

void TestStoreDamage::shortFileIsFound_data()
{
    flippedByteIsFound_data();
}

void TestStoreDamage::shortFileIsFound()
{
    QFETCH(QString, file);
    StoreFixture unit;
    change(*unit.create(), u"a"_s);
    const QString path = QDir(unit.folder()).filePath(file);
    const qint64 size = QFile(path).size();
    const QString whole = unit.beside(u"whole"_s);
    copyFolder(unit.folder(), whole);
    for (const qint64 length :
         {qint64(0), qint64(10), size / 2, size - 4096, size - 1, size + 4096}) {
        if (length < 0)
            continue;
        QVERIFY(QFile::resize(path, length));
        const auto report = verify(unit.folder());
        QVERIFY2(report && !report.value().ok(), qPrintable(QString::number(length)));
        const Error error = openError(unit.folder());
        QVERIFY2(error.code == Error::Code::Damaged || error.reason == u"opened",
                 qPrintable(error.reason));
        if (length < size)
            QCOMPARE(error.code, Error::Code::Damaged);
        QCOMPARE(QFile(path).size(), length);
        copyFolder(whole, unit.folder());
    }
    QVERIFY(QFile::remove(path));
    QVERIFY(!verify(unit.folder()).value().ok());
    QCOMPARE(openError(unit.folder()).code, Error::Code::Damaged);
    QVERIFY(!QFile::exists(path));
}

void TestStoreDamage::olderCopyIsFound()
{
    StoreFixture unit;
    change(*unit.create(), u"a"_s);
    const QString older = unit.beside(u"older.db"_s);
    QVERIFY(QFile::copy(unit.folder() + u"/unit.db"_s, older));
    change(*unit.open(), u"b"_s);
    QVERIFY(QFile::remove(unit.folder() + u"/unit.db"_s));
    QVERIFY(QFile::copy(older, unit.folder() + u"/unit.db"_s));
    QVERIFY(!verify(unit.folder()).value().ok());
    QCOMPARE(openError(unit.folder()).code, Error::Code::Damaged);
}

void TestStoreDamage::noStoreIsRefused()
{
    StoreFixture unit;
    QCOMPARE(openError(unit.folder()).reason, u"no_store"_s);
    QVERIFY(!QFile::exists(unit.folder()));
    unit.create();
    QCOMPARE(Store::create(unit.folder(), sampleUnit()).error().reason, u"store_exists"_s);
}

void TestStoreDamage::backupRestores()
{
    StoreFixture unit;
    auto store = unit.create();
    change(*store, u"kept"_s);
    const QString backup = unit.beside(u"unit.tdbackup"_s);
    const auto made = backupStore(*store, backup);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    const QString restored = unit.beside(u"restored"_s);
    QCOMPARE(restoreStore(backup, restored, u"admin"_s, u"wrong"_s).error().code,
             Error::Code::WrongPassword);
    QVERIFY(!QFile::exists(restored));
    const auto done = restoreStore(backup, restored, u"admin"_s, sampleUnit().password);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    auto second = Store::open(restored, u"admin"_s, sampleUnit().password);
    QVERIFY(second);
    QVERIFY(second.value()->session().desk != store->session().desk);
    const auto value =
        waitFor(second.value()->read([](Connection& c) { return setting(c, u"key"_s); }));
    QCOMPARE(value.value(), u"kept"_s);
    QCOMPARE(restoreStore(backup, restored, u"admin"_s, sampleUnit().password).error().reason,
             u"folder_not_empty"_s);
}

void TestStoreDamage::damagedBackupIsRefused()
{
    StoreFixture unit;
    auto store = unit.create();
    const QString backup = unit.beside(u"unit.tdbackup"_s);
    QVERIFY(backupStore(*store, backup));
    const qint64 size = QFile(backup).size();
    flip(backup, size / 2);
    const QString restored = unit.beside(u"restored"_s);
    QVERIFY(!restoreStore(backup, restored, u"admin"_s, sampleUnit().password));
    QVERIFY(!QFile::exists(restored));
    QCOMPARE(QDir(unit.beside({})).entryList({u"restored*"_s}, QDir::AllEntries).size(), 0);
}

QTEST_GUILESS_MAIN(TestStoreDamage)
#include "test_store_damage.moc"
