// SPDX-License-Identifier: GPL-3.0-or-later
// `evidence` of the real program: added, listed, saved, and what it refuses.
#include "cliprocess.h"
#include "evidencefiles.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

class TestCliEvidence : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void M8_addedListedAndSaved();
    void badFilesAreFour();
    void refusalsAreThree();
    void usageIsTwo();
    void sampleHasCertificates();
    void sampleFilesAreTheSameForOneSeed();

private:
    QString pendingCourse(int index = 0) const;
    QJsonArray filesOf(const QString& id) const;

    Cli m_cli;
};

void TestCliEvidence::initTestCase()
{
    m_cli.init();
    QCOMPARE(m_cli.json({u"import"_s, inputFile(u"人员花名册.xlsx"_s)}).exit, 1);
    m_cli.json({u"pass"_s, u"--kind"_s, u"registration"_s, u"--all"_s, u"--each"_s, u"--opinion"_s,
                u"同意。"_s});
    m_cli.json({u"import"_s, inputFile(u"继续教育.xlsx"_s)});
    QVERIFY(!pendingCourse().isEmpty());
}

QString TestCliEvidence::pendingCourse(int index) const
{
    const CliResult listed =
        m_cli.json({u"list"_s, u"--item"_s, u"continuing_education"_s, u"--state"_s, u"pending"_s});
    return listed.json[u"submissions"_s].toArray().at(index).toObject()[u"id"_s].toString();
}

QJsonArray TestCliEvidence::filesOf(const QString& id) const
{
    return m_cli.json({u"evidence"_s, u"list"_s, id}).json[u"evidence"_s].toArray();
}

void TestCliEvidence::M8_addedListedAndSaved()
{
    const QString id = pendingCourse();
    const QByteArray pdf = blankPdf(2);
    const CliResult added =
        m_cli.json({u"evidence"_s, u"add"_s, id, writeFile(m_cli.beside(u"证书.pdf"_s), pdf),
                    writeFile(m_cli.beside(u"照片.png"_s), smallPng())});
    QVERIFY2(added.exit == 0, added.out.constData());
    QVERIFY(added.oneValue);
    const QJsonArray files = added.json[u"evidence"_s].toArray();
    QCOMPARE(files.size(), 2);
    const QJsonObject first = files.at(0).toObject();
    QStringList keys = first.keys();
    QCOMPARE(keys, (QStringList{u"mime"_s, u"name"_s, u"sha256"_s, u"size"_s}));
    QCOMPARE(first[u"name"_s].toString(), u"证书.pdf"_s);
    QCOMPARE(first[u"mime"_s].toString(), u"application/pdf"_s);
    QCOMPARE(first[u"size"_s].toInteger(), pdf.size());
    QCOMPARE(filesOf(id), files);
    const CliResult shown = m_cli.json({u"show"_s, id});
    QCOMPARE(shown.json[u"submission"_s].toObject()[u"evidence"_s].toArray(), files);

    const QString copy = m_cli.beside(u"另存.pdf"_s);
    const CliResult saved =
        m_cli.json({u"evidence"_s, u"save"_s, first[u"sha256"_s].toString(), copy});
    QVERIFY2(saved.exit == 0, saved.out.constData());
    QCOMPARE(saved.json[u"evidence"_s].toArray(), QJsonArray{first});
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), pdf);
    // The same file once more changes nothing.
    const CliResult again = m_cli.json({u"evidence"_s, u"add"_s, id, copy});
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.json[u"evidence"_s].toArray(), files);
}

void TestCliEvidence::badFilesAreFour()
{
    const QString id = pendingCourse(1);
    const QString good = writeFile(m_cli.beside(u"好.pdf"_s), blankPdf(1));
    const QList<std::pair<QString, QString>> bad{
        {writeFile(m_cli.beside(u"空.pdf"_s), {}), u"file_empty"_s},
        {writeFile(m_cli.beside(u"程序.pdf"_s), "MZ made up"), u"file_disguised"_s},
        {writeFile(m_cli.beside(u"程序.exe"_s), "MZ made up"), u"file_kind"_s},
        {m_cli.beside(u"没有.pdf"_s), u"cannot_read"_s}};
    for (const auto& [file, reason] : bad) {
        const CliResult refused = m_cli.json({u"evidence"_s, u"add"_s, id, good, file});
        QCOMPARE(refused.exit, 4);
        QCOMPARE(refused.errorCode(), reason);
        QCOMPARE(filesOf(id), QJsonArray()); // all or none
    }
}

void TestCliEvidence::refusalsAreThree()
{
    const QString id = pendingCourse(2);
    const QString file = writeFile(m_cli.beside(u"三.pdf"_s), blankPdf(3));
    QCOMPARE(m_cli.json({u"return"_s, id, u"--opinion"_s, u"证明材料不清晰。"_s}).exit, 0);
    const CliResult fixed = m_cli.json({u"evidence"_s, u"add"_s, id, file});
    QCOMPARE(fixed.exit, 3);
    QCOMPARE(fixed.errorCode(), u"evidence_fixed"_s);
    QCOMPARE(filesOf(id), QJsonArray());
    const CliResult unknown =
        m_cli.json({u"evidence"_s, u"save"_s, QString(64, u'0'), m_cli.beside(u"无.pdf"_s)});
    QCOMPARE(unknown.exit, 3);
    QCOMPARE(unknown.errorCode(), u"unknown_evidence"_s);
    QVERIFY(!QFile::exists(m_cli.beside(u"无.pdf"_s)));
    QCOMPARE(m_cli.json({u"evidence"_s, u"add"_s, u"#99999"_s, file}).exit, 3);
    QCOMPARE(m_cli.json({u"verify"_s}).exit, 0);
}

void TestCliEvidence::usageIsTwo()
{
    QCOMPARE(m_cli.json({u"evidence"_s}).exit, 2);
    QCOMPARE(m_cli.json({u"evidence"_s, u"add"_s, u"#1"_s}).exit, 2);
    QCOMPARE(m_cli.json({u"evidence"_s, u"burn"_s, u"#1"_s}).exit, 2);
}

void TestCliEvidence::sampleHasCertificates()
{
    Cli cli;
    cli.init();
    const CliResult made =
        cli.json({u"sample"_s, u"--people"_s, u"30"_s, u"--per-person"_s, u"8"_s});
    QVERIFY2(made.exit == 0, made.out.constData());
    const QJsonArray rows =
        cli.json({u"list"_s, u"--state"_s, u"pending"_s, u"--item"_s, u"continuing_education"_s})
            .json[u"submissions"_s]
            .toArray();
    int files = 0;
    for (const QJsonValue row : rows)
        files += int(cli.json({u"evidence"_s, u"list"_s, row.toObject()[u"id"_s].toString()})
                         .json[u"evidence"_s]
                         .toArray()
                         .size());
    QVERIFY(files > 0);
    const CliResult verified = cli.json({u"verify"_s});
    QVERIFY2(verified.exit == 0, verified.out.constData());
}

/// In two processes: what hangs on chance of the process itself would show.
void TestCliEvidence::sampleFilesAreTheSameForOneSeed()
{
    QVector<QSet<QString>> made;
    for (int run = 0; run < 2; ++run) {
        Cli cli;
        cli.init();
        const CliResult filled = cli.json(
            {u"sample"_s, u"--people"_s, u"12"_s, u"--per-person"_s, u"5"_s, u"--seed"_s, u"5"_s});
        QCOMPARE(filled.exit, 0);
        QSet<QString> hashes;
        QSet<QString> kinds;
        const QJsonArray rows = cli.json({u"list"_s}).json[u"submissions"_s].toArray();
        for (const QJsonValue row : rows) {
            const QString id = row.toObject()[u"id"_s].toString();
            const QJsonArray files =
                cli.json({u"evidence"_s, u"list"_s, id}).json[u"evidence"_s].toArray();
            for (const QJsonValue file : files) {
                hashes.insert(file.toObject()[u"sha256"_s].toString());
                kinds.insert(file.toObject()[u"mime"_s].toString());
            }
        }
        QCOMPARE(kinds.size(), 2); // pictures and PDFs
        made.append(hashes);
    }
    QCOMPARE(made.at(0), made.at(1));
}

QTEST_GUILESS_MAIN(TestCliEvidence)
#include "test_cli_evidence.moc"
