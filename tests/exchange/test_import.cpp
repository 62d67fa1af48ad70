// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"
#include "exchangecase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

QJsonObject expectedCounts()
{
    QFile file(inputFile(u"expected.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

const QStringList kFiles{u"人员花名册.xlsx"_s, u"继续教育.xlsx"_s, u"年度考核.csv"_s,
                         u"论文.xlsx"_s};

} // namespace

/// The files that a unit would hand in, taken into a real store.
class TestImport : public QObject {
    Q_OBJECT

private slots:
    void takesWhatIsRight()
    {
        ExchangeCase unit;
        const QJsonObject expected = expectedCounts();
        QCOMPARE(expected.size(), kFiles.size());
        for (const QString& name : kFiles) {
            const auto report = unit.import(name);
            QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
            const QJsonObject wanted = expected.value(name).toObject();
            QCOMPARE(report.value().kind, wanted.value(u"kind"_s).toString());
            if (wanted.contains(u"item"_s))
                QCOMPARE(report.value().item, wanted.value(u"item"_s).toString());
            QCOMPARE(report.value().rows, wanted.value(u"rows"_s).toInteger());
            QCOMPARE(report.value().rejected, wanted.value(u"rejected"_s).toInteger());
            QCOMPARE(report.value().imported, wanted.value(u"imported"_s).toInteger());
        }
        for (const QString& name : kFiles) {
            const auto again = unit.import(name);
            QVERIFY(again);
            QCOMPARE(again.value().imported, 0);
            QCOMPARE(again.value().updated, 0);
            QCOMPARE(again.value().unchanged,
                     expected.value(name).toObject().value(u"imported"_s).toInteger());
        }
        QCOMPARE(unit.count(u"SELECT count(*) FROM submission"_s), 192 + 783 + 567 + 189);
        QCOMPARE(unit.count(u"SELECT count(*) FROM audit WHERE action = 'import'"_s), 8);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
