// SPDX-License-Identifier: GPL-3.0-or-later
// What may be evidence, that it is kept once, and that it is fixed once its version was decided.
#include "audit.h"
#include "decisions.h"
#include "evidence.h"
#include "evidencefiles.h"
#include "records.h"
#include "storefixture.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

Result<EvidenceRef> put(Store& store, const QString& path)
{
    return waitFor(store.writeEvidence([&](Connection& c) { return putContent(c, path); }));
}

template <typename Work>
Result<void> write(Store& store, Work work)
{
    return waitFor(store.write([&](Connection& c) -> Result<void> { return work(c); }));
}

Result<void> attach(Store& store, SubmissionId id, const EvidenceRef& ref)
{
    return write(store,
                 [&](Connection& c) { return attachToSubmission(c, store.session(), id, {ref}); });
}

Result<void> remove(Store& store, SubmissionId id, const EvidenceRef& ref, int version = 1)
{
    return write(store, [&](Connection& c) {
        return removeEvidence(c, store.session(), EvidenceOwner::Submission, id.value, version,
                              ref.sha256);
    });
}

QVector<EvidenceRef> filesOf(Store& store, SubmissionId id, int version = 1)
{
    return waitFor(store.read([&](Connection& c) {
               return evidenceOf(c, EvidenceOwner::Submission, id.value, version);
           }))
        .value();
}

SubmissionId course(Store& store)
{
    SubmissionQuery courses;
    courses.items = {u"continuing_education"_s};
    return allIds(store, courses).first();
}

QStringList auditActions(Store& store)
{
    QStringList actions;
    const auto entries = waitFor(store.read([](Connection& c) { return auditEntries(c); })).value();
    for (const AuditEntry& entry : entries)
        actions.append(entry.action);
    return actions;
}

} // namespace

class TestEvidence : public QObject {
    Q_OBJECT

private slots:
    void kindByContentAndSuffix_data();
    void kindByContentAndSuffix();
    void sizeHasLimits();
    void sizesAreForPeople();
    void namesAreCleaned_data();
    void namesAreCleaned();
    void sameContentIsKeptOnce();
    void contentIsVerifiedWhenRead();
    void M8_evidenceOfThePendingVersion();
    void M8_decidedEvidenceIsFixed();
    void databaseItselfRefuses();
    void readOnlyAccountOnlyReads();
    void missingOnesAreCounted();
};

void TestEvidence::kindByContentAndSuffix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("answer"); // a MIME type, or what refuses it
    const QByteArray docx = archiveOf({u"[Content_Types].xml"_s, u"word/document.xml"_s});
    const QByteArray xlsx = archiveOf({u"[Content_Types].xml"_s, u"xl/workbook.xml"_s});
    const QByteArray program = "MZ\x90" + QByteArray(200, '\0') + "%PDF-1.4";
    const QString word =
        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    const QString sheet = u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
    QTest::newRow("pdf") << u"证书.pdf"_s << blankPdf(1) << u"application/pdf"_s;
    QTest::newRow("pdf after a mark")
        << u"证书.PDF"_s << "\xef\xbb\xbf" + blankPdf(1) << u"application/pdf"_s;
    QTest::newRow("png") << u"证书.png"_s << smallPng() << u"image/png"_s;
    QTest::newRow("jpg") << u"证书.jpg"_s << smallJpeg() << u"image/jpeg"_s;
    QTest::newRow("jpeg") << u"证书.JPEG"_s << smallJpeg() << u"image/jpeg"_s;
    QTest::newRow("docx") << u"总结.docx"_s << docx << word;
    QTest::newRow("xlsx") << u"表.xlsx"_s << xlsx << sheet;
    QTest::newRow("ofd") << u"证照.ofd"_s << archiveOf({u"OFD.xml"_s, u"Doc_0/Document.xml"_s})
                         << u"application/ofd"_s;
    QTest::newRow("zip") << u"材料.zip"_s << archiveOf({u"一.pdf"_s}) << u"application/zip"_s;
    QTest::newRow("office file as zip") << u"材料.zip"_s << docx << u"application/zip"_s;
    QTest::newRow("program") << u"证书.pdf"_s << program << u"file_disguised"_s;
    QTest::newRow("program by suffix") << u"证书.exe"_s << program << u"file_kind"_s;
    QTest::newRow("double suffix") << u"证书.pdf.exe"_s << blankPdf(1) << u"file_kind"_s;
    QTest::newRow("picture as pdf") << u"证书.pdf"_s << smallPng() << u"file_disguised"_s;
    QTest::newRow("jpg as png") << u"证书.png"_s << smallJpeg() << u"file_disguised"_s;
    QTest::newRow("sheet as docx") << u"总结.docx"_s << xlsx << u"file_disguised"_s;
    QTest::newRow("zip as ofd") << u"证照.ofd"_s << archiveOf({u"a.txt"_s}) << u"file_disguised"_s;
    QTest::newRow("cut zip") << u"材料.zip"_s << docx.left(docx.size() / 2) << u"file_disguised"_s;
    QTest::newRow("text") << u"说明.txt"_s << QByteArray("text") << u"file_kind"_s;
    QTest::newRow("no suffix") << u"证书"_s << blankPdf(1) << u"file_kind"_s;
    QTest::newRow("old word") << u"总结.doc"_s << QByteArray("\xd0\xcf\x11\xe0") << u"file_kind"_s;
}

void TestEvidence::kindByContentAndSuffix()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, answer);
    StoreFixture unit;
    auto store = unit.create();
    const auto ref = put(*store, writeFile(unit.beside(name), bytes));
    QCOMPARE(ref ? ref.value().mime : ref.error().reason, answer);
    // What is no file answers the same way.
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto second =
        waitFor(store->writeEvidence([&](Connection& c) { return putContent(c, buffer, name); }));
    QCOMPARE(second ? second.value().mime : second.error().reason, answer);
    if (ref)
        return;
    QCOMPARE(ref.error().code, Error::Code::BadInput);
    QVERIFY(ref.error().message.contains(name));
}

void TestEvidence::sizeHasLimits()
{
    StoreFixture unit;
    auto store = unit.create();
    QCOMPARE(put(*store, writeFile(unit.beside(u"空.pdf"_s), {})).error().reason, u"file_empty"_s);
    QCOMPARE(put(*store, unit.beside(u"没有.pdf"_s)).error().reason, u"cannot_read"_s);
    QCOMPARE(put(*store, unit.beside({})).error().reason, u"cannot_read"_s); // a folder
    QFile large(writeFile(unit.beside(u"大.pdf"_s), blankPdf(1)));
    QVERIFY(large.resize(kMaxEvidenceSize + 1));
    QCOMPARE(put(*store, large.fileName()).error().reason, u"file_too_large"_s);
    QVERIFY(large.resize(kMaxEvidenceSize));
    const auto ref = put(*store, large.fileName());
    QVERIFY(bool(ref));
    const QString copy = unit.beside(u"另存.pdf"_s);
    QVERIFY(bool(waitFor(store->readEvidence(
        [&](Connection& c) { return saveContent(c, ref.value().sha256, copy); }))));
    QCOMPARE(QFile(copy).size(), kMaxEvidenceSize);
}

void TestEvidence::sizesAreForPeople()
{
    QCOMPARE(evidenceSizeText(1023), u"1023 B"_s);
    QCOMPARE(evidenceSizeText(86'000), u"84 KB"_s);
    QCOMPARE(evidenceSizeText(1'023'000), u"999 KB"_s);
    QCOMPARE(evidenceSizeText(1'024'000), u"1.0 MB"_s);
    QCOMPARE(evidenceSizeText(kMaxEvidenceSize), u"50.0 MB"_s);
}

void TestEvidence::namesAreCleaned_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"学历证书.pdf"_s << u"学历证书.pdf"_s;
    QTest::newRow("path") << u"/home/x/../证书.pdf"_s << u"证书.pdf"_s;
    QTest::newRow("windows path") << u"C:\\Users\\张\\证书.pdf"_s << u"证书.pdf"_s;
    QTest::newRow("control") << u"证\n书\t\x01.pdf"_s << u"证书.pdf"_s;
    QTest::newRow("direction") << u"证书\u202Efdp.exe"_s << u"证书fdp.exe"_s;
    QTest::newRow("not for windows") << u"a<b>c:d|e?f*.pdf"_s << u"a_b_c_d_e_f_.pdf"_s;
    QTest::newRow("device") << u"CON.pdf"_s << u"_CON.pdf"_s;
    QTest::newRow("device of several parts") << u"lpt1.tar.pdf"_s << u"_lpt1.tar.pdf"_s;
    QTest::newRow("not a device") << u"console.pdf"_s << u"console.pdf"_s;
    QTest::newRow("points") << u"证书.pdf. . "_s << u"证书.pdf"_s;
    QTest::newRow("nothing") << u".pdf"_s << u"证明材料.pdf"_s;
    QTest::newRow("nothing at all") << u"//"_s << u"证明材料"_s;
    QTest::newRow("long") << QString(300, u'长') + u".pdf"_s << QString(116, u'长') + u".pdf"_s;
}

void TestEvidence::namesAreCleaned()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    QCOMPARE(cleanEvidenceName(given), kept);
    QCOMPARE(cleanEvidenceName(kept), kept);
}

void TestEvidence::sameContentIsKeptOnce()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 2, 1);
    const auto first = put(*store, writeFile(unit.beside(u"一.pdf"_s), blankPdf(3))).value();
    const auto second = put(*store, writeFile(unit.beside(u"二.pdf"_s), blankPdf(3))).value();
    QCOMPARE(first.sha256, second.sha256);
    QCOMPARE(second.name, u"二.pdf"_s);
    const auto contents = waitFor(store->readEvidence([](Connection& c) -> Result<qint64> {
        Statement row(c, u"SELECT count(*) FROM content"_s);
        return row.next() ? Result<qint64>(row.number(0)) : Result<qint64>(row.error());
    }));
    QCOMPARE(contents.value(), 1);
    const SubmissionId id = course(*store);
    QVERIFY(bool(attach(*store, id, first)));
    QVERIFY(bool(attach(*store, id, second)));
    QCOMPARE(filesOf(*store, id).size(), 1);
    const auto named =
        waitFor(store->read([&](Connection& c) { return evidenceNamed(c, first.sha256); }));
    QCOMPARE(named.value().name, u"一.pdf"_s);
}

void TestEvidence::contentIsVerifiedWhenRead()
{
    StoreFixture unit;
    auto store = unit.create();
    const auto ref = put(*store, writeFile(unit.beside(u"一.pdf"_s), blankPdf(1))).value();
    QVERIFY(bool(waitFor(store->writeEvidence([&](Connection& c) {
        return c.script(
            u"UPDATE chunk SET bytes = substr(bytes, 1, 9) || 'x' || substr(bytes, 11)"_s);
    }))));
    const auto read =
        waitFor(store->readEvidence([&](Connection& c) { return contentOf(c, ref.sha256); }));
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Damaged);
    const QString copy = unit.beside(u"另存.pdf"_s);
    QVERIFY(!waitFor(
        store->readEvidence([&](Connection& c) { return saveContent(c, ref.sha256, copy); })));
    QVERIFY(!QFile::exists(copy));
}

void TestEvidence::M8_evidenceOfThePendingVersion()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 1, 1);
    const SubmissionId id = course(*store);
    const auto one = put(*store, writeFile(unit.beside(u"一.pdf"_s), blankPdf(1))).value();
    const auto two = put(*store, writeFile(unit.beside(u"二.png"_s), smallPng())).value();
    QVERIFY(bool(attach(*store, id, one)));
    QVERIFY(bool(attach(*store, id, two)));
    QCOMPARE(filesOf(*store, id).size(), 2);
    QVERIFY(bool(remove(*store, id, one)));
    QCOMPARE(filesOf(*store, id).size(), 1);
    QCOMPARE(filesOf(*store, id).first().name, u"二.png"_s);
    QCOMPARE(remove(*store, id, one).error().reason, u"unknown_evidence"_s);
    const QStringList actions = auditActions(*store);
    QCOMPARE(actions.count(u"evidence.add"_s), 2);
    QCOMPARE(actions.count(u"evidence.remove"_s), 1);
}

void TestEvidence::M8_decidedEvidenceIsFixed()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 1, 1);
    passRegistrations(*store);
    const SubmissionId id = course(*store);
    const auto one = put(*store, writeFile(unit.beside(u"一.pdf"_s), blankPdf(1))).value();
    const auto two = put(*store, writeFile(unit.beside(u"二.png"_s), smallPng())).value();
    QVERIFY(bool(attach(*store, id, one)));
    const auto passed = decide(*store, passing({id}));
    QCOMPARE(passed.value().decisions.size(), 1);
    QCOMPARE(attach(*store, id, two).error().reason, u"evidence_fixed"_s);
    QCOMPARE(remove(*store, id, one).error().reason, u"evidence_fixed"_s);
    QVERIFY(remove(*store, id, one).error().message.contains(u"已审核"_s));
    QCOMPARE(filesOf(*store, id).size(), 1);
    // Taken back, the version is undecided and takes files again.
    QVERIFY(bool(waitFor(store->write([&](Connection& c) {
        return Decisions(c, Catalog::builtIn(), store->session()).undo(passed.value().decisions);
    }))));
    QVERIFY(bool(attach(*store, id, two)));
    QVERIFY(bool(remove(*store, id, one)));
    // Returned and come again: the new version has files of its own, the old one's stay.
    QCOMPARE(decide(*store, returning({id})).value().decisions.size(), 1);
    QVERIFY(bool(take(*store, u"continuing_education"_s, 0, courseRow(0, u"30"_s))));
    QVERIFY(bool(attach(*store, id, one)));
    QCOMPARE(filesOf(*store, id, 1).first().sha256, two.sha256);
    QCOMPARE(filesOf(*store, id, 2).first().sha256, one.sha256);
    QCOMPARE(remove(*store, id, two, 1).error().reason, u"evidence_fixed"_s);
}

void TestEvidence::databaseItselfRefuses()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 1, 1);
    passRegistrations(*store);
    const SubmissionId id = course(*store);
    const auto one = put(*store, writeFile(unit.beside(u"一.pdf"_s), blankPdf(1))).value();
    QVERIFY(bool(attach(*store, id, one)));
    QCOMPARE(decide(*store, passing({id})).value().decisions.size(), 1);
    const QString values =
        u"(id, owner, owner_id, version, sha256, name, mime, size, added_at) VALUES ((SELECT "
        "max(id) FROM evidence), 'submission', %1, 1, '%2', 'x.pdf', 'application/pdf', 1, 1)"_s
            .arg(id.value)
            .arg(QString(64, u'a'));
    for (const QString& sql :
         {u"DELETE FROM evidence"_s, u"UPDATE evidence SET name = 'x'"_s,
          u"UPDATE evidence SET owner = 'publicity'"_s, u"INSERT INTO evidence "_s + values,
          u"REPLACE INTO evidence "_s + values}) {
        const auto done = runScript(*store, sql);
        QVERIFY2(!done, qPrintable(sql));
        QCOMPARE(done.error().reason, u"evidence_fixed"_s);
    }
    QCOMPARE(filesOf(*store, id).first().name, u"一.pdf"_s);
}

void TestEvidence::readOnlyAccountOnlyReads()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 1, 1);
    const SubmissionId id = course(*store);
    const auto one = put(*store, writeFile(unit.beside(u"一.pdf"_s), blankPdf(1))).value();
    QVERIFY(bool(attach(*store, id, one)));
    Session reader = store->session();
    reader.role = Role::ReadOnly;
    const auto added =
        write(*store, [&](Connection& c) { return attachToSubmission(c, reader, id, {one}); });
    QVERIFY(!added);
    QCOMPARE(added.error().reason, u"read_only_account"_s);
    const auto removed = write(*store, [&](Connection& c) {
        return removeEvidence(c, reader, EvidenceOwner::Submission, id.value, 1, one.sha256);
    });
    QVERIFY(!removed);
    QCOMPARE(removed.error().reason, u"read_only_account"_s);
    QCOMPARE(filesOf(*store, id).size(), 1);
}

void TestEvidence::missingOnesAreCounted()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 2, 2);
    const auto all = allIds(*store);
    const auto count = [&] {
        return waitFor(store->read([&](Connection& c) {
                   return countWithoutEvidence(c, Catalog::builtIn(), all);
               }))
            .value();
    };
    QCOMPARE(count(), 4); // the courses; nobody expects files with a registration
    const auto one = put(*store, writeFile(unit.beside(u"一.pdf"_s), blankPdf(1))).value();
    QVERIFY(bool(attach(*store, course(*store), one)));
    QCOMPARE(count(), 3);
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "test_evidence.moc"
