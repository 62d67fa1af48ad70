// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace titledesk;

class TestIds : public QObject {
    Q_OBJECT
private slots:
    void uuid7HasTimeVersionAndVariant();
    void uuid7StrictlyIncreases();
    void uuid7OfManyThreadsAreDifferent();
    void submissionUuidIsStable();
    void submissionUuidKeepsPartsApart();
};

void TestIds::uuid7HasTimeVersionAndVariant()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString text = newUuid7();
    const QUuid uuid(text);
    QCOMPARE(text.size(), 36);
    QCOMPARE(text[14], QChar(u'7'));
    QCOMPARE(uuid.variant(), QUuid::DCE);
    const qint64 time = (text.left(8) + text.mid(9, 4)).toLongLong(nullptr, 16);
    QVERIFY(time >= before);
    QVERIFY(time < before + 60'000);
}

void TestIds::uuid7StrictlyIncreases()
{
    QString last = newUuid7();
    for (int i = 0; i < 200'000; ++i) {
        const QString next = newUuid7();
        QVERIFY2(last < next, qPrintable(last + u' ' + next));
        last = next;
    }
}

void TestIds::uuid7OfManyThreadsAreDifferent()
{
    constexpr int perThread = 5000;
    std::array<QStringList, 4> made;
    {
        std::vector<std::jthread> threads;
        threads.reserve(made.size());
        for (QStringList& mine : made)
            threads.emplace_back([&mine] {
                for (int i = 0; i < perThread; ++i)
                    mine.append(newUuid7());
            });
    }
    QSet<QString> all;
    for (const QStringList& mine : made)
        all.unite(QSet<QString>(mine.begin(), mine.end()));
    QCOMPARE(all.size(), perThread * qsizetype(made.size()));
}

void TestIds::submissionUuidIsStable()
{
    // Two desks that import one file must agree, today's and next year's program too: these values
    // never change.
    QCOMPARE(submissionUuid(u"91340000711771143J"_s, u"paper"_s, u"340000197005046375"_s,
                            {u"题目"_s, u"2022-08-20"_s}),
             u"18f644ce-1910-50e4-b93b-2ebefe604e31"_s);
    QCOMPARE(personUuid(u"91340000711771143J"_s, u"340000197005046375"_s),
             u"0443adc7-9da0-5ac7-bc34-abaf50aed33c"_s);
}

void TestIds::submissionUuidKeepsPartsApart()
{
    const auto of = [](const QStringList& values) {
        return submissionUuid(u"unit"_s, u"paper"_s, u"340000197005046375"_s, values);
    };
    QVERIFY(of({u"a,b"_s}) != of({u"a"_s, u"b"_s}));
    QVERIFY(of({u"ab"_s, QString()}) != of({u"ab"_s}));
    QVERIFY(of({u"a"_s}) != personUuid(u"unit"_s, u"340000197005046375"_s));
    QCOMPARE(QUuid(of({u"a"_s})).version(), QUuid::Sha1);
}

QTEST_GUILESS_MAIN(TestIds)
#include "test_ids.moc"
